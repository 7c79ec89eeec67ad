import type { TextEdit as LspTextEdit, Range } from 'vscode-languageserver-types';
import type { Checked } from '../../analysis';
import type { TextEdit } from '../../syntax';
import { rangeOf } from '../diagnostics';

/** The document that actions are about, and what its client can take. */
export interface ActionTarget {
  readonly uri: string;
  readonly version: number;
  readonly pages: string | undefined;
  /** Tab stops in edits. */
  readonly takesSnippetEdits: boolean;
  /** The lines of such an edit stay indented as they are given. */
  readonly keepsSnippetLines: boolean;
  /** Edits shown and confirmed before they are applied. */
  readonly confirmsEdits: boolean;
  /** How the edits of a long work wait until its action is chosen: asked for then, or applied by a command; or they do not. */
  readonly defers: 'resolve' | 'command' | 'never';
}

export interface ActionQuery extends ActionTarget {
  readonly range: Range;
  /** The kinds the client asks for; undefined: all. */
  readonly only: readonly string[] | undefined;
}

/** Asked for by kind, or by one that contains it: « refactor » asks for « refactor.move ». */
export function wants({ only }: ActionQuery, kind: string): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

export function lspEdits({ model }: Checked, edits: readonly TextEdit[]): LspTextEdit[] {
  const { lines } = model.tree;
  return edits.map((edit) => ({ range: rangeOf(lines, edit), newText: edit.newText }));
}
