import * as vscode from 'vscode';
import { CodeActionKind, type LanguageClient } from 'vscode-languageclient/node';
import { codeActionsOf } from '../code-actions';
import { codeOf } from '../diagnostics';
import { rangeOf } from './items';
import type { Constat } from './request';

/** As the server words the comment that silences a rule, and the reason to be written in it. */
const SILENCES = /^Ignorer «/u;
const REASON = 'à compléter : raison';

/** What the light bulb proposes for a finding, apart from silencing it; the preferred one first. */
export async function fixesOf(
  client: LanguageClient,
  uri: vscode.Uri,
  constat: Constat,
): Promise<vscode.CodeAction[]> {
  const actions = (await actionsFor(client, uri, constat)).filter(({ title }) => !SILENCES.test(title));
  return actions.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

export async function silenceOf(
  client: LanguageClient,
  uri: vscode.Uri,
  constat: Constat,
): Promise<vscode.CodeAction | undefined> {
  return (await actionsFor(client, uri, constat)).find(({ title }) => SILENCES.test(title));
}

/** Asked of the server: VS Code's own command does not tell which diagnostic an action is about. */
async function actionsFor(
  client: LanguageClient,
  uri: vscode.Uri,
  constat: Constat,
): Promise<vscode.CodeAction[]> {
  const params = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range: constat.range,
    context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
  };
  // The server may have stopped meanwhile: its client says so.
  const found = (await codeActionsOf(client, params).catch(() => undefined)) ?? [];
  const range = rangeOf(constat);
  return found.filter(
    (action): action is vscode.CodeAction =>
      action instanceof vscode.CodeAction &&
      action.diagnostics?.some((one) => codeOf(one) === constat.code && one.range.isEqual(range)) === true,
  );
}

/** Shows the place, then changes it: what is edited is seen. */
export async function apply(uri: vscode.Uri, constat: Constat, action: vscode.CodeAction): Promise<void> {
  await vscode.window.showTextDocument(uri, { selection: rangeOf(constat) });
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Selects the reason to be written, in the comment that was just put above the line of a finding. */
export function selectReason({ range }: Constat): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  for (const line of [range.start.line, range.start.line + 1, range.start.line - 1]) {
    if (line < 0 || line >= editor.document.lineCount) continue;
    const column = editor.document.lineAt(line).text.indexOf(REASON);
    if (column < 0) continue;
    editor.selection = new vscode.Selection(line, column, line, column + REASON.length);
    return;
  }
}
