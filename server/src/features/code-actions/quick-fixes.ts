import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import type { Checked, Diagnostic } from '../../analysis';
import { kept } from '../../rules/shared/kept';
import type { TextEdit } from '../../syntax';
import { toLsp } from '../diagnostics';
import { proposedFixesOf, safePass } from '../fix-all';
import { leftToComplete, withTabStops } from '../snippet-edits';
import { suppressionEdits } from '../suppress';
import { type ActionQuery, type ActionTarget, lspEdits, wants } from './action';

export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.referentiel`;
const FIX_ALL_TITLE = 'Corriger tout ce qui peut l’être sans risque';

/** Asked for wherever the cursor goes. */
const allSafe = kept((analysis: Checked) => safePass(analysis));

/** Quick fixes of what is at the range, then « ignorer ici », then the fix of everything safe. */
export function quickFixesFor(analysis: Checked, query: ActionQuery): CodeAction[] {
  const { lines } = analysis.model.tree;
  const from = lines.offsetAt(query.range.start);
  const to = lines.offsetAt(query.range.end);
  const actions: CodeAction[] = [];
  if (wants(query, CodeActionKind.QuickFix)) {
    const here = analysis.diagnostics.filter(({ start, end }) => start <= to && from <= end);
    for (const diagnostic of here) actions.push(...quickFixes(analysis, diagnostic, query));
    if (analysis.suppressions)
      for (const diagnostic of here) actions.push(suppression(analysis, diagnostic, query));
  }
  if (wants(query, FIX_ALL_KIND)) {
    const { edits } = allSafe(analysis);
    if (edits.length > 0) {
      actions.push({
        title: FIX_ALL_TITLE,
        kind: FIX_ALL_KIND,
        edit: { changes: { [query.uri]: lspEdits(analysis, edits) } },
      });
    }
  }
  return actions;
}

function quickFixes(analysis: Checked, diagnostic: Diagnostic, query: ActionQuery): CodeAction[] {
  const fixes = proposedFixesOf(analysis, diagnostic);
  return fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLsp(analysis, diagnostic, query.uri, query.pages)],
    ...(index === 0 && (fix.safe || fixes.length === 1) ? { isPreferred: true } : {}),
    edit: workspaceEdit(analysis, query, fix.edits),
  }));
}

function suppression(analysis: Checked, diagnostic: Diagnostic, { uri, pages }: ActionQuery): CodeAction {
  return {
    title: `Ignorer « ${diagnostic.code} » ici, en disant pourquoi`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toLsp(analysis, diagnostic, uri, pages)],
    edit: { changes: { [uri]: lspEdits(analysis, suppressionEdits(analysis, diagnostic)) } },
  };
}

/**
 * What is left to complete becomes tab stops, for clients that take them; not where edits only move what the author
 * left so.
 */
export function workspaceEdit(
  analysis: Checked,
  { uri, version, takesSnippetEdits, keepsSnippetLines }: ActionTarget,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const plain = lspEdits(analysis, edits);
  const { text } = analysis.model.tree;
  const added =
    leftToComplete(edits.map(({ newText }) => newText)) -
    leftToComplete(edits.map(({ start, end }) => text.slice(start, end)));
  const withStops =
    takesSnippetEdits && added > 0 ? withTabStops({ uri, version }, plain, keepsSnippetLines) : undefined;
  return withStops ?? { changes: { [uri]: plain } };
}
