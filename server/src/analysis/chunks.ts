import type { Suppression } from '../model';
import { changedItems, type Piece, pieceIndexAt, revised, type SyntaxTree, spliced } from '../syntax';
import type { Diagnostic } from './diagnostic';
import type { Filing } from './filing';
import { type Found, inOrder } from './found';

/** What is found in one piece of the text, in its order: the same object as long as that is the same. */
export interface Chunk {
  readonly piece: Piece;
  readonly found: readonly Found[];
}

/** A chunk, and all that it was made of. */
interface Made {
  readonly filed: readonly Found[];
  readonly apart: readonly Found[];
  readonly silencers: string;
  readonly chunk: Chunk;
  /** By their rank among those of the piece: the comments that silenced something. */
  readonly used: readonly number[];
}

const NONE: readonly never[] = [];

/** The chunks of a document, from version to version: an edit costs those that it changed. */
export class Chunks {
  #pieces: readonly Piece[] = [];
  #made: readonly Made[] = [];
  #chunks: readonly Chunk[] = [];
  /** Those that depend on more than what is filed under them: they are looked at each time. */
  #special: ReadonlySet<Piece> = new Set();
  /** The rules that are silenced in the whole file. */
  #wide = '';

  /** The findings by piece, without those that a comment silences; the comments that silence one are noted in `used`. */
  of(
    tree: SyntaxTree,
    filing: Filing,
    suppressions: readonly Suppression[],
    used: Set<Suppression>,
  ): readonly Chunk[] {
    const { pieces } = tree;
    const apart = byIndex(tree, filing.apart);
    const silencers = new Silencers(tree, suppressions);
    const { start, endBefore, endAfter } = changedItems(this.#pieces, pieces);
    const between = pieces.slice(start, endAfter).map(() => undefined);
    // Those between are all made below.
    const made = spliced<Made | undefined>(this.#made, start, endBefore, between) as Made[];

    const again = new Set<number>();
    const isWide = silencers.wide !== this.#wide;
    for (let index = isWide ? 0 : start; index < (isWide ? pieces.length : endAfter); index++)
      again.add(index);
    for (const piece of [...filing.takeChanged(), ...this.#special]) {
      const index = pieceIndexAt(pieces, piece.start);
      if (pieces[index] === piece) again.add(index);
    }
    const special = [...apart.keys(), ...silencers.indexes];
    for (const index of special) again.add(index);
    let [first, last] = [start, endAfter - 1];
    for (const index of again) {
      const piece = pieces[index]!;
      const before = made[index];
      made[index] = renewed(
        before,
        tree,
        piece,
        filing.under(piece),
        apart.get(index) ?? NONE,
        silencers.of(index),
      );
      if (made[index] !== before) [first, last] = [Math.min(first, index), Math.max(last, index)];
    }

    const silenced = silencers.wide === '' ? special : made.keys();
    for (const index of silenced) {
      const { list } = silencers.of(index);
      for (const rank of made[index]!.used) used.add(list[rank]!);
    }
    this.#pieces = pieces;
    this.#made = made;
    this.#special = new Set(special.map((index) => pieces[index]!));
    this.#wide = silencers.wide;
    const fresh = made.slice(first, last + 1).map(({ chunk }) => chunk);
    this.#chunks = revised(this.#chunks, first, last + 1 + endBefore - endAfter, fresh);
    return this.#chunks;
  }
}

function renewed(
  known: Made | undefined,
  tree: SyntaxTree,
  piece: Piece,
  filed: readonly Found[],
  apart: readonly Found[],
  { list, key }: { readonly list: readonly Suppression[]; readonly key: string },
): Made {
  if (known?.filed === filed && known.silencers === key && areSame(known.apart, apart)) return known;
  const all = inOrder([...filed, ...apart]);
  const parts = { filed, apart, silencers: key };
  if (list.length === 0) return { ...parts, chunk: { piece, found: all }, used: NONE };
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
  return { ...parts, chunk: { piece, found }, used: [...used] };
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

export function silences({ code, lines }: Suppression, { rule, spot }: Found, tree: SyntaxTree): boolean {
  if (code !== rule.code) return false;
  if (!lines) return true;
  const line = tree.lines.lineAt(spot.start);
  return lines.first <= line && line <= lines.last;
}

const UNSILENCED = { list: NONE, key: '' };

/** The comments that may silence something in a piece. */
class Silencers {
  /** The codes that are silenced in the whole file. */
  readonly wide: string;
  readonly #wide: readonly Suppression[];
  readonly #byIndex = new Map<number, Suppression[]>();
  readonly #tree: SyntaxTree;

  constructor(tree: SyntaxTree, suppressions: readonly Suppression[]) {
    this.#tree = tree;
    this.#wide = suppressions.filter(({ lines }) => !lines);
    this.wide = this.#wide.map(({ code }) => code).join('\n');
    for (const suppression of suppressions) {
      if (!suppression.lines) continue;
      const index = pieceIndexAt(tree.pieces, tree.lines.start(suppression.lines.first));
      this.#byIndex.set(index, [...(this.#byIndex.get(index) ?? []), suppression]);
    }
  }

  /** Of the pieces that have some of their own. */
  get indexes(): Iterable<number> {
    return this.#byIndex.keys();
  }

  /** `key`: the same as long as they silence the same lines of the piece. */
  of(index: number): { readonly list: readonly Suppression[]; readonly key: string } {
    const here = this.#byIndex.get(index);
    if (this.#wide.length === 0 && !here) return UNSILENCED;
    const list = [...this.#wide, ...(here ?? NONE)];
    const first = here ? this.#tree.lines.firstLine(index) : 0;
    const key = list.map(({ code, lines }) =>
      lines ? `${code} ${lines.first - first} ${lines.last - first}` : code,
    );
    return { list, key: key.join('\n') };
  }
}

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
