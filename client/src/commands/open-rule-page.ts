import * as vscode from 'vscode';
import { codeOf, findingsOf } from '../diagnostics';
import type { Command } from '../host';
import { OPEN_RULE_PAGE, pageOf } from '../rule-page';

/**
 * Opens the page of a rule beside the référentiel. The argument is a code, or an item of the report; without one, the
 * rule is that of the finding under the cursor, or chosen among those of the document.
 */
export const openRulePage: Command = {
  id: OPEN_RULE_PAGE,
  async run({ extensionUri }, argument) {
    const code = given(argument) ?? (await pick());
    if (code === undefined) return;
    const page = pageOf(extensionUri, code);
    if (!page || !(await exists(page))) {
      void vscode.window.showWarningMessage(`La règle « ${code} » n'a pas de page.`);
      return;
    }
    try {
      // From one page to another, in the same place: beside a page, columns would pile up.
      if (isPageActive()) await vscode.commands.executeCommand('workbench.action.focusPreviousGroup');
      await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
    } catch {
      // The Markdown extension of VS Code can be disabled.
      await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside });
    }
  },
};

function isPageActive(): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputWebview && input.viewType.includes('markdown.preview');
}

function given(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  const code = (argument as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

async function pick(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const all = editor ? findingsOf(editor.document.uri) : [];
  const here = all.filter((d) => editor?.selections.some((selection) => d.range.intersection(selection)));
  const choices = new Map<string, vscode.QuickPickItem>();
  for (const diagnostic of here.length > 0 ? here : all) {
    const label = codeOf(diagnostic);
    if (label !== undefined && !choices.has(label)) choices.set(label, { label, detail: diagnostic.message });
  }
  if (choices.size === 0) {
    void vscode.window.showInformationMessage('Aucun constat dans ce document : aucune règle à expliquer.');
    return undefined;
  }
  if (here.length > 0 && choices.size === 1) return [...choices.keys()][0];
  const chosen = await vscode.window.showQuickPick([...choices.values()], {
    placeHolder: 'Règle dont ouvrir la page',
    matchOnDetail: true,
  });
  return chosen?.label;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
