import * as vscode from 'vscode';
import type { CurrentReferentiel } from './current';
import { countsOf } from './diagnostics';
import { inWords, statusText } from './wording';

/** The errors and warnings of the référentiel in the active editor; a click shows what remains to be done. */
export function statusBar(current: CurrentReferentiel): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('referentiel.etat', vscode.StatusBarAlignment.Left);
  item.name = 'Référentiel';
  item.command = 'referentiel.aFaire';

  const refresh = () => {
    const document = current.active;
    if (!document) return item.hide();
    const counts = countsOf(document.uri);
    item.text = statusText(counts);
    item.tooltip = `Référentiel : ${inWords(counts)}. Cliquer pour voir ce qui reste à faire.`;
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };

  refresh();
  return vscode.Disposable.from(
    item,
    current.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = current.active?.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) refresh();
    }),
  );
}
