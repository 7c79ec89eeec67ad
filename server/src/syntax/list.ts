import { trimmedEnd } from './blanks';
import type { Piece, ScalarNode, SeqNode, SyntaxNode, SyntaxProblem } from './nodes';
import { PlacedSeq } from './placed';
import type { Text } from './text';

/** The text of a section whose items are pieces of their own: it moves as they do. */
class ListPiece implements Piece {
  readonly kind = 'list';
  readonly root: SyntaxNode | undefined = undefined;
  readonly problems: readonly SyntaxProblem[] = [];
  readonly reachesOut = false;
  readonly #length: number;
  #document: Text;

  constructor(
    public start: number,
    length: number,
    document: Text,
  ) {
    this.#length = length;
    this.#document = document;
  }

  get text(): string {
    return this.#document.slice(this.start, this.start + this.#length);
  }

  moveTo(start: number, document: Text): void {
    this.start = start;
    this.#document = document;
  }
}

/** The list under a key, as long as its items are the same objects; a key goes with its piece. */
const lists = new WeakMap<ScalarNode, { readonly list: SeqNode; readonly piece: ListPiece }>();

/**
 * The list that the items of a section make: the same object as long as they are. `pieces`: the first and the last of
 * them at least.
 */
export function listOf(
  key: ScalarNode,
  items: readonly (SyntaxNode | undefined)[],
  pieces: readonly Piece[],
  document: Text,
): SeqNode {
  const [first, last] = [pieces[0]!, pieces[pieces.length - 1]!];
  // What is not written (« - : ») is said to be among the blanks.
  const end = Math.max(trimmedEnd(last.text, 0, last.text.length), last.root?.end ?? 0);
  const length = last.start + end - first.start;
  const known = lists.get(key);
  if (known?.list.end === length && sameItems(known.list.items, items)) {
    known.piece.moveTo(first.start, document);
    // Those of a piece that was read again were put in the list of that piece.
    for (const item of items) item!.parent = known.list;
    return known.list;
  }
  const piece = new ListPiece(first.start, length, document);
  const start = Math.min(first.root?.start ?? 0, length);
  const list = new PlacedSeq(piece, start, length, false, [...items]);
  lists.set(key, { list, piece });
  return list;
}

function sameItems(a: readonly (SyntaxNode | undefined)[], b: readonly (SyntaxNode | undefined)[]): boolean {
  return a.length === b.length && a.every((item, index) => item !== undefined && item === b[index]);
}
