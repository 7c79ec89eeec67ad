import type { Model, Suppression } from '../model';
import type { Motif } from '../rules/motif';
import type { Finding, Place, Rule, Severity } from '../rules/rule';
import { type Piece, placeInSource, type Span, spanOf } from '../syntax';

/** A finding as it is shown: worded, placed in the current text. */
export interface Diagnostic extends Span {
  readonly code: string;
  readonly motif: Motif;
  readonly severity: Severity;
  /** What was seen, then what is expected, then the source. */
  readonly message: string;
  /** « art. D6412-6 du code du travail ». */
  readonly source: string;
  readonly related: readonly (Span & { readonly message: string })[];
  /** Places in other documents. */
  readonly elsewhere?: NonNullable<Finding['elsewhere']>;
  readonly rule: Rule;
  readonly finding: Finding;
}

/** A text that was read and checked: what can be shown of it, corrected in it. */
export interface Checked {
  readonly text: string;
  readonly model: Model;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The comments that silence a rule; undefined: in this kind of file none can. */
  readonly suppressions: readonly Suppression[] | undefined;
}

export function spanOfPlace(place: Place): Span {
  if ('inText' in place) return placeInSource(place.node, place.start, place.end);
  return 'inDocument' in place ? { start: place.start, end: place.end } : spanOf(place);
}

/** The piece that a place moves with; undefined when it is a place of the whole text. */
export function pieceOfPlace(place: Place): Piece | undefined {
  if ('inText' in place) return place.node.piece;
  return 'inDocument' in place ? undefined : place.piece;
}

/** The piece that all places of a finding are in, if it is the same: it moves as that piece does. */
export function pieceOfFinding({ at, related }: Finding): Piece | undefined {
  const piece = pieceOfPlace(at);
  return related?.every((one) => pieceOfPlace(one.at) === piece) === false ? undefined : piece;
}
