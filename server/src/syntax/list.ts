import { trimmedEnd } from './blanks';
import { changedItems } from './difference';
import {
  type Piece,
  resolved,
  type ScalarNode,
  type SeqNode,
  type SyntaxNode,
  type SyntaxProblem,
} from './nodes';
import { PlacedSeq, type Section } from './placed';
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

interface Known extends Section {
  piece: ListPiece;
}

/** By key, which goes with its piece. */
const sections = new WeakMap<ScalarNode, Known>();

/**
 * The list that the items of a section make: the same object as long as they are. `first`, `last`: of its pieces;
 * `fresh`: those that were not in it yet.
 */
export function listOf(
  key: ScalarNode,
  items: readonly (SyntaxNode | undefined)[],
  [first, last]: readonly [Piece, Piece],
  fresh: readonly Piece[],
  document: Text,
): SeqNode {
  // What is not written (« - : ») is said to be among the blanks.
  const end = Math.max(trimmedEnd(last.text, 0, last.text.length), last.root?.end ?? 0);
  const length = last.start + end - first.start;
  let section = sections.get(key);
  if (section?.list.end === length && areSameItems(section.list.items, items)) {
    section.piece.moveTo(first.start, document);
  } else {
    const piece = new ListPiece(first.start, length, document);
    const start = Math.min(first.root?.start ?? 0, length);
    const list = new PlacedSeq(piece, start, length, false, items as (SyntaxNode | undefined)[], false);
    if (section) Object.assign(section, { list, piece });
    else section = { list, piece };
    sections.set(key, section);
  }
  for (const { root } of fresh) {
    const own = resolved(root);
    if (own?.kind === 'seq') (own as PlacedSeq).section = section;
  }
  return section.list;
}

function areSameItems(
  a: readonly (SyntaxNode | undefined)[],
  b: readonly (SyntaxNode | undefined)[],
): boolean {
  return a.length === b.length && changedItems(a, b).start === a.length && !a.includes(undefined);
}
