import { changedItems, type Piece } from '../syntax';
import type { Found } from './found';
import type { Failure, Verdict } from './verdict';

const NONE: readonly Found[] = [];

/**
 * All that is found, filed under the piece of the text that it is in: an edit costs the verdicts that say something else
 * and the pieces that were read again. What is filed under a piece is the same list as long as it says the same.
 */
export class Filing {
  readonly #byPiece = new Map<Piece, readonly Found[]>();
  /** What is filed under the pieces that an update changes, until it is done. */
  readonly #drafts = new Map<Piece, Set<Found>>();
  /** Where each was filed: it may be in another piece by now. */
  readonly #under = new Map<Found, Piece>();
  /** In no piece of the text: a place of the whole of it. */
  readonly #apart = new Set<Found>();
  readonly #failing = new Set<Verdict>();
  #changed = new Set<Piece>();
  #verdicts: readonly (readonly Verdict[])[] = [];
  #pieces: readonly Piece[] = [];

  /** `verdicts`: by sort, always the same ones; each list is that of the version before when nothing in it changed. */
  update(verdicts: readonly (readonly Verdict[])[], pieces: readonly Piece[]): void {
    for (const [rank, now] of verdicts.entries()) {
      const before = this.#verdicts[rank] ?? [];
      if (before === now) continue;
      const { start, endBefore, endAfter } = changedItems(before, now);
      this.#replace(before.slice(start, endBefore), now.slice(start, endAfter));
    }
    for (const gone of goneFrom(this.#pieces, pieces)) {
      for (const one of this.#drafts.get(gone) ?? this.under(gone)) this.#file(one);
      this.#drafts.delete(gone);
      this.#byPiece.delete(gone);
    }
    for (const [piece, found] of this.#drafts) {
      if (found.size > 0) this.#byPiece.set(piece, [...found]);
      else this.#byPiece.delete(piece);
    }
    this.#drafts.clear();
    this.#verdicts = verdicts;
    this.#pieces = pieces;
  }

  under(piece: Piece): readonly Found[] {
    return this.#byPiece.get(piece) ?? NONE;
  }

  get apart(): Iterable<Found> {
    return this.#apart;
  }

  get failures(): readonly Failure[] {
    return [...this.#failing].flatMap(({ failures }) => failures);
  }

  /** The pieces under which something else is filed since this was asked. */
  takeChanged(): ReadonlySet<Piece> {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #replace(before: readonly Verdict[], now: readonly Verdict[]): void {
    const [gone, come] = [new Set(before), new Set(now)];
    const kept = new Set<Found>();
    for (const verdict of come) {
      if (verdict.failures.length > 0) this.#failing.add(verdict);
      for (const one of verdict.found) kept.add(one);
    }
    for (const verdict of gone) {
      if (come.has(verdict)) continue;
      this.#failing.delete(verdict);
      for (const one of verdict.found) if (!kept.has(one)) this.#drop(one);
    }
    for (const verdict of come) if (!gone.has(verdict)) for (const one of verdict.found) this.#file(one);
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
    this.#draftOf(piece).add(one);
  }

  #drop(one: Found): void {
    this.#apart.delete(one);
    const piece = this.#under.get(one);
    if (!piece) return;
    this.#under.delete(one);
    this.#draftOf(piece).delete(one);
  }

  #draftOf(piece: Piece): Set<Found> {
    this.#changed.add(piece);
    let draft = this.#drafts.get(piece);
    if (!draft) {
      draft = new Set(this.under(piece));
      this.#drafts.set(piece, draft);
    }
    return draft;
  }
}

function goneFrom(before: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  const { start, endBefore, endAfter } = changedItems(before, now);
  const left = new Set(now.slice(start, endAfter));
  return before.slice(start, endBefore).filter((piece) => !left.has(piece));
}
