import type { Model, Suppression } from '../model';
import type { Motif } from '../rules/motif';
import type { Finding, Rule, Severity } from '../rules/rule';
import type { Span } from '../syntax';

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
