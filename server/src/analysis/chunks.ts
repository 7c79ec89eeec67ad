import type { Suppression } from '../model';
import { type Piece, pieceIndexAt, type SyntaxTree } from '../syntax';
import type { Diagnostic } from './diagnostic';
import { type Found, inOrder } from './found';
import type { Verdict } from './verdict';

/** What is found in one piece of the text, in its order: the same object as long as that is the same. */
export interface Chunk {
  readonly piece: Piece;
  readonly found: readonly Found[];
}

/** A chunk, and all that it was made of. */
interface Made {
  readonly parts: readonly (readonly unknown[])[];
  readonly silencers: string;
  readonly chunk: Chunk;
  /** By their rank among those of the piece: the comments that silenced something. */
  readonly used: readonly number[];
}

/** The chunks of the last version, by piece. */
export type ChunkMemory = WeakMap<Piece, Made>;

export interface Findings {
  /** Of the rules of elements. */
  readonly verdicts: ReadonlyMap<Piece, readonly Verdict[]>;
  /** Of the rules of the whole document. */
  readonly under: (piece: Piece) => readonly Found[];
  /** Those whose place is in no piece, but of the whole text. */
  readonly apart: Iterable<Found>;
}

const NONE: readonly never[] = [];

/** The findings by piece, without those that a comment silences; the comments that silence one are noted in `used`. */
export function chunksOf(
  tree: SyntaxTree,
  { verdicts, under, apart }: Findings,
  suppressions: readonly Suppression[],
  used: Set<Suppression>,
  memory: ChunkMemory,
): readonly Chunk[] {
  const elsewhere = byIndex(tree, apart);
  const silencers = new Silencers(tree, suppressions);
  return tree.pieces.map((piece, index) => {
    const parts = [verdicts.get(piece) ?? NONE, under(piece), elsewhere.get(index) ?? NONE];
    const own = silencers.of(index);
    const known = memory.get(piece);
    const isSame =
      known?.silencers === own.key && known.parts.every((part, rank) => areSame(part, parts[rank]!));
    const made = isSame ? known : make(tree, piece, parts, own);
    if (!isSame) memory.set(piece, made);
    for (const rank of made.used) used.add(own.list[rank]!);
    return made.chunk;
  });
}

/** With what is found last, because of what was found. */
export function withLate(
  tree: SyntaxTree,
  chunks: readonly Chunk[],
  late: readonly Found[],
): readonly Chunk[] {
  if (late.length === 0) return chunks;
  const all = [...chunks];
  for (const [index, found] of byIndex(tree, late)) {
    const { piece, found: others } = all[index]!;
    all[index] = { piece, found: inOrder([...others, ...found]) };
  }
  return all;
}

/** All of them, in the order of the text, where they are in it now. */
export function diagnosticsIn(chunks: readonly Chunk[]): Diagnostic[] {
  const all: Diagnostic[] = [];
  for (const { found } of chunks) for (const one of found) all.push(one.diagnostic);
  return all;
}

function make(
  tree: SyntaxTree,
  piece: Piece,
  parts: Made['parts'],
  { list, key }: { readonly list: readonly Suppression[]; readonly key: string },
): Made {
  const [verdicts, filed, apart] = parts as [readonly Verdict[], readonly Found[], readonly Found[]];
  const all = inOrder([...verdicts.flatMap(({ found }) => found), ...filed, ...apart]);
  if (list.length === 0) return { parts, silencers: key, chunk: { piece, found: all }, used: NONE };
  const used = new Set<number>();
  const found = all.filter((one) => {
    let silenced = false;
    for (const [rank, suppression] of list.entries()) {
      if (!silences(suppression, one, tree)) continue;
      silenced = true;
      used.add(rank);
    }
    return !silenced;
  });
  return { parts, silencers: key, chunk: { piece, found }, used: [...used] };
}

export function silences({ code, lines }: Suppression, { rule, spot }: Found, tree: SyntaxTree): boolean {
  if (code !== rule.code) return false;
  if (!lines) return true;
  const line = tree.lines.lineAt(spot.start);
  return lines.first <= line && line <= lines.last;
}

/** The comments that may silence something in a piece. */
class Silencers {
  readonly #wide: readonly Suppression[];
  readonly #byIndex = new Map<number, Suppression[]>();
  readonly #tree: SyntaxTree;

  constructor(tree: SyntaxTree, suppressions: readonly Suppression[]) {
    this.#tree = tree;
    this.#wide = suppressions.filter(({ lines }) => !lines);
    for (const suppression of suppressions) {
      if (!suppression.lines) continue;
      const index = pieceIndexAt(tree.pieces, tree.lines.start(suppression.lines.first));
      this.#byIndex.set(index, [...(this.#byIndex.get(index) ?? []), suppression]);
    }
  }

  /** `key`: the same as long as they silence the same lines of the piece. */
  of(index: number): { readonly list: readonly Suppression[]; readonly key: string } {
    const here = this.#byIndex.get(index);
    if (this.#wide.length === 0 && !here) return UNSILENCED;
    const list = [...this.#wide, ...(here ?? NONE)];
    const { start = 0 } = this.#tree.pieces[index] ?? {};
    const first = here ? this.#tree.lines.lineAt(start) : 0;
    const key = list.map(({ code, lines }) =>
      lines ? `${code} ${lines.first - first} ${lines.last - first}` : code,
    );
    return { list, key: key.join('\n') };
  }
}

const UNSILENCED = { list: NONE, key: '' };

function byIndex(tree: SyntaxTree, found: Iterable<Found>): ReadonlyMap<number, readonly Found[]> {
  const groups = new Map<number, Found[]>();
  for (const one of found) {
    const index = pieceIndexAt(tree.pieces, one.spot.start);
    const others = groups.get(index);
    if (others) others.push(one);
    else groups.set(index, [one]);
  }
  return groups;
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, rank) => one === b[rank]));
}
