import type { Analysis } from '../../analysis';
import type { TextEdit, TreePath } from '../../syntax';

/** Where an action is asked for. */
export interface Place {
  readonly analysis: Analysis;
  /** Absolute offsets of the selection; equal for a cursor. */
  readonly start: number;
  readonly end: number;
  /** What is at `start`. */
  readonly at: TreePath;
}

/** One thing that can be done at a place. */
export interface Offer {
  /** In French, unique at its place: « Déplacer C1.2 vers BC02 ». */
  readonly title: string;
  /** Computed only once the action is chosen; none: nothing to do after all. */
  readonly edits: () => readonly TextEdit[];
  /** What the author confirms before the edits are applied, where the client can show them. */
  readonly confirm?: string;
  /** What is left to the author to decide, said once the edits are applied. */
  readonly note?: string | undefined;
  /** Why nothing is changed, said where there are no edits. */
  readonly refusal?: string | undefined;
}

/** A change to the structure of a document that keeps its comments and its layout. One file of `refactorings/` each. */
export interface Refactoring {
  /** « refactor.move.competence »: LSP's kinds, then what it is about. */
  readonly kind: `refactor.${'extract' | 'inline' | 'move' | 'rewrite'}.${string}` | `source.${string}`;
  /** Called at each move of the cursor: looks, and computes nothing. */
  readonly offers: (place: Place) => readonly Offer[];
}
