import { changedItems, revised } from './difference';
import { Lines } from './lines';
import { listOf } from './list';
import type { Entry, MapNode, Piece, ScalarNode, SyntaxNode, SyntaxProblem } from './nodes';
import { resolved } from './nodes';
import { PlacedMap } from './placed';
import type { Text } from './text';

/** The pieces of a text, once they are read. */
export interface Read {
  readonly pieces: readonly Piece[];
  /** False when they are read apart although aliases reach from one to another. */
  readonly aliases: boolean;
  /** Something in one of them may reach beyond it. */
  readonly reaches: boolean;
}

/** A section whose items are pieces of their own, each with one item. */
interface ListSection {
  readonly key: ScalarNode;
  /** Of its entry among those of the root. */
  readonly rank: number;
  /** Of its first piece. */
  readonly first: number;
  readonly items: readonly SyntaxNode[];
}

/** One tree made of those of the pieces. */
export interface Assembly extends Read {
  readonly root: MapNode;
  readonly strayRoot: SyntaxNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  readonly lines: Lines;
  /** From which the next one is made, when an edit stays within one of them; none when one has other items. */
  readonly lists: readonly ListSection[];
}

const NO_PROBLEM: readonly SyntaxProblem[] = [];
const NO_PIECE: readonly Piece[] = [];

/** `previous`: what was assembled before the edit; an edit within a list costs the pieces that it changed. */
export function assemble(source: Text, read: Read, previous: Assembly | undefined): Assembly {
  const lines = new Lines(read.pieces, previous?.lines);
  const edited = previous && within(source, read, previous);
  return { ...read, lines, ...(edited ?? whole(source, read)) };
}

export function problemsIn({ pieces, aliases }: Read): readonly SyntaxProblem[] {
  const all: SyntaxProblem[] = [];
  // Nearly all have none, and this is done for each letter typed.
  for (const { problems } of pieces)
    for (const problem of problems) if (aliases || problem.kind !== 'alias') all.push(problem);
  return all.length === 0 ? NO_PROBLEM : all;
}

/** The whole text, as if it were a piece. */
class DocumentPiece implements Piece {
  readonly start = 0;
  readonly kind = 'whole';
  readonly root = undefined;
  readonly problems: readonly SyntaxProblem[] = NO_PROBLEM;
  readonly reachesOut = false;

  constructor(readonly source: Text) {}

  get text(): string {
    return this.source.toString();
  }
}

type Parts = Pick<Assembly, 'root' | 'strayRoot' | 'problems' | 'lists'>;

/** An edit that changed items of one list and nothing else. Undefined: it did something else. */
function within(source: Text, read: Read, previous: Assembly): Parts | undefined {
  const { pieces, aliases } = read;
  if (aliases !== previous.aliases) return undefined;
  const { start, endBefore, endAfter } = changedItems(previous.pieces, pieces);
  const edited = previous.lists.find(
    ({ first, items }) => first <= start && endBefore <= first + items.length,
  );
  if (!edited) return undefined;
  const fresh = pieces.slice(start, endAfter);
  const come = fresh.flatMap((piece) => itemOf(piece) ?? []);
  const { first } = edited;
  const items = revised(edited.items, start - first, endBefore - first, come);
  if (come.length < fresh.length || items.length === 0) return undefined;
  const moved = items.length - edited.items.length;
  const lists = previous.lists.map((list) => {
    if (list === edited) return { ...list, items };
    return list.first > first ? { ...list, first: list.first + moved } : list;
  });
  const entries = [...previous.root.entries];
  for (const [at, { key, rank, first, items }] of lists.entries()) {
    // A list that is the same as before is told where it is.
    const ends = [pieces[first]!, pieces[first + items.length - 1]!] as const;
    const joining = previous.lists[at] === edited ? fresh : NO_PIECE;
    entries[rank] = { key, value: listOf(key, items, ends, joining, source), colon: true };
  }
  const isSound = previous.problems.length === 0 && fresh.every(({ problems }) => problems.length === 0);
  return {
    root: rootOf(source, entries),
    strayRoot: previous.strayRoot,
    problems: isSound ? NO_PROBLEM : problemsIn(read),
    lists,
  };
}

/** Of a piece that has one, and nothing else. */
function itemOf({ kind, root }: Piece): SyntaxNode | undefined {
  const top = kind === 'item' ? resolved(root) : undefined;
  return top?.kind === 'seq' && top.items.length === 1 ? top.items[0] : undefined;
}

function rootOf(source: Text, entries: Entry[]): MapNode {
  return new PlacedMap(new DocumentPiece(source), 0, source.length, false, entries);
}

/** A section whose items, if any, are the pieces that follow it. */
interface Opened {
  readonly key: ScalarNode;
  readonly first: number;
  readonly pieces: Piece[];
}

function whole(source: Text, read: Read): Parts {
  const { pieces } = read;
  const entries: Entry[] = [];
  const lists: ListSection[] = [];
  let strayRoot: SyntaxNode | undefined;
  let isPlain = true;
  let open: Opened | undefined;
  const close = () => {
    if (!open) return;
    const { key, first, pieces: own } = open;
    open = undefined;
    if (own.length === 0) {
      entries.push({ key, value: undefined, colon: true });
      return;
    }
    const each = own.flatMap((piece) => itemOf(piece) ?? []);
    const isOneEach = each.length === own.length;
    if (isOneEach) lists.push({ key, rank: entries.length, first, items: each });
    else isPlain = false;
    const items = isOneEach ? each : itemsOf(own);
    const value = listOf(key, items, [own[0]!, own.at(-1)!], own, source);
    entries.push({ key, value, colon: true });
  };
  for (const [rank, piece] of pieces.entries()) {
    if (piece.kind === 'item' && open) {
      open.pieces.push(piece);
      continue;
    }
    close();
    const top = resolved(piece.root);
    // A root that is written between braces stays what its keys are in.
    if (top?.kind === 'map' && piece.kind === 'whole' && top.flow) {
      const root = rootOf(source, []) as PlacedMap;
      root.entries.push(...top.entries);
      return { root, strayRoot, problems: problemsIn(read), lists };
    }
    if (top?.kind === 'map') {
      entries.push(...top.entries);
      const last = top.entries.at(-1);
      if (piece.kind === 'section' && last && !last.value) {
        entries.pop();
        open = { key: last.key, first: rank + 1, pieces: [] };
      }
    } else if (top) strayRoot ??= top;
  }
  close();
  return {
    root: rootOf(source, entries),
    strayRoot,
    problems: problemsIn(read),
    lists: isPlain ? lists : [],
  };
}

function itemsOf(pieces: readonly Piece[]): (SyntaxNode | undefined)[] {
  return pieces.flatMap(({ root }) => {
    const top = resolved(root);
    return top?.kind === 'seq' ? top.items : [];
  });
}
