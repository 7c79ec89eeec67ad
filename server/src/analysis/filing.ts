import { changedItems, type Piece } from '../syntax';
import type { Found } from './found';
import type { Verdict } from './verdict';

const NONE: readonly Found[] = [];

/**
 * What the rules of the whole document found, filed under the piece of the text that it is in: an edit costs the rules
 * that say something else and the pieces that were read again. What is filed under a piece is the same list as long as
 * it says the same.
 */
export class Filing {
  readonly #byPiece = new Map<Piece, readonly Found[]>();
  /** Where each was filed: it may be in another piece by now. */
  readonly #under = new Map<Found, Piece>();
  /** In no piece of the text: a place of the whole of it. */
  readonly #apart = new Set<Found>();
  #verdicts: readonly Verdict[] = [];
  #pieces: readonly Piece[] = [];

  /** `verdicts`: one a rule, in the order of the catalogue. */
  update(verdicts: readonly Verdict[], pieces: readonly Piece[]): void {
    const former = this.#verdicts;
    for (const [rank, { found }] of verdicts.entries()) {
      const before = former[rank]?.found ?? NONE;
      if (before === found) continue;
      const now = new Set(found);
      for (const one of before) if (!now.has(one)) this.#drop(one);
      for (const one of found) this.#file(one);
    }
    for (const { found } of former.slice(verdicts.length)) for (const one of found) this.#drop(one);
    for (const gone of goneFrom(this.#pieces, pieces)) {
      for (const one of this.#byPiece.get(gone) ?? NONE) this.#file(one);
      this.#byPiece.delete(gone);
    }
    this.#verdicts = verdicts;
    this.#pieces = pieces;
  }

  under(piece: Piece): readonly Found[] {
    return this.#byPiece.get(piece) ?? NONE;
  }

  get apart(): Iterable<Found> {
    return this.#apart;
  }

  #file(one: Found): void {
    const { piece } = one.spot;
    const former = this.#under.get(one);
    // The text of a whole list, or of the whole document, is made of pieces.
    if (!piece || piece.kind === 'list' || piece.root === undefined) {
      if (former) this.#drop(one);
      this.#apart.add(one);
      return;
    }
    this.#apart.delete(one);
    if (former === piece) return;
    if (former) this.#drop(one);
    this.#under.set(one, piece);
    this.#byPiece.set(piece, [...this.under(piece), one]);
  }

  #drop(one: Found): void {
    this.#apart.delete(one);
    const piece = this.#under.get(one);
    if (!piece) return;
    this.#under.delete(one);
    const left = this.under(piece).filter((other) => other !== one);
    if (left.length > 0) this.#byPiece.set(piece, left);
    else this.#byPiece.delete(piece);
  }
}

function goneFrom(before: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  const { start, endBefore, endAfter } = changedItems(before, now);
  const left = new Set(now.slice(start, endAfter));
  return before.slice(start, endBefore).filter((piece) => !left.has(piece));
}
