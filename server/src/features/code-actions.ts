import {
  type CodeAction,
  CodeActionKind,
  type TextEdit as LspTextEdit,
  type Range,
} from 'vscode-languageserver-types';
import type { Checked, Diagnostic } from '../analysis';
import type { TextEdit } from '../syntax';
import { rangeOf, toLsp } from './diagnostics';
import { fixesOf, safePass } from './fix-all';
import { withTabStops } from './snippet-edits';
import { suppressionEdits } from './suppress';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.referentiel`;
const FIX_ALL_TITLE = 'Corriger tout ce qui peut l’être sans risque';

export interface CodeActionQuery {
  readonly uri: string;
  readonly range: Range;
  /** The kinds the client asks for; undefined: all. */
  readonly only: readonly string[] | undefined;
  readonly pages: string | undefined;
  /** Of the document, when the client takes snippets in edits: what is left to complete becomes tab stops. */
  readonly snippetsFor?: number | undefined;
}

/** Quick fixes of what is at the range, then « ignorer ici », then the fix of everything safe. */
export function codeActionsFor(analysis: Checked, query: CodeActionQuery): CodeAction[] {
  const { lines } = analysis.model.tree;
  const from = lines.offsetAt(query.range.start);
  const to = lines.offsetAt(query.range.end);
  const wanted = (kind: string) =>
    !query.only || query.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wanted(CodeActionKind.QuickFix)) {
    const here = analysis.diagnostics.filter(({ start, end }) => start <= to && from <= end);
    for (const diagnostic of here) actions.push(...quickFixes(analysis, diagnostic, query));
    if (analysis.suppressions)
      for (const diagnostic of here) actions.push(suppression(analysis, diagnostic, query));
  }
  if (wanted(FIX_ALL_KIND)) {
    const { edits } = safePass(analysis);
    if (edits.length > 0) {
      actions.push({ title: FIX_ALL_TITLE, kind: FIX_ALL_KIND, edit: changes(analysis, query.uri, edits) });
    }
  }
  return actions;
}

function quickFixes(analysis: Checked, diagnostic: Diagnostic, query: CodeActionQuery): CodeAction[] {
  const fixes = fixesOf(analysis, diagnostic);
  return fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLsp(analysis, diagnostic, query.uri, query.pages)],
    ...(index === 0 && (fix.safe || fixes.length === 1) ? { isPreferred: true } : {}),
    edit: editOf(analysis, query, fix.edits),
  }));
}

function suppression(analysis: Checked, diagnostic: Diagnostic, query: CodeActionQuery): CodeAction {
  return {
    title: `Ignorer « ${diagnostic.code} » ici, en disant pourquoi`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLsp(analysis, diagnostic, query.uri, query.pages)],
    edit: changes(analysis, query.uri, suppressionEdits(analysis, diagnostic)),
  };
}

function editOf(analysis: Checked, { uri, snippetsFor }: CodeActionQuery, edits: readonly TextEdit[]) {
  const plain = changes(analysis, uri, edits);
  if (snippetsFor === undefined) return plain;
  return withTabStops({ uri, version: snippetsFor }, plain.changes[uri] ?? []) ?? plain;
}

function changes(
  { model }: Checked,
  uri: string,
  edits: readonly TextEdit[],
): { changes: Record<string, LspTextEdit[]> } {
  const { lines } = model.tree;
  return {
    changes: { [uri]: edits.map((edit) => ({ range: rangeOf(lines, edit), newText: edit.newText })) },
  };
}
