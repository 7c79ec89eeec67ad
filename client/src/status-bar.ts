import * as vscode from 'vscode';
import type { CurrentReferentiel } from './current';
import { findingsOf } from './diagnostics';
import { type Counts, inWords, statusText } from './wording';

/** The errors and warnings of the référentiel in the active editor; a click shows the report. */
export function statusBar(current: CurrentReferentiel): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('referentiel.etat', vscode.StatusBarAlignment.Left);
  item.name = 'Référentiel';
  item.command = 'referentiel.rapport';

  const refresh = () => {
    const document = current.active;
    if (!document) return item.hide();
    const counts = count(findingsOf(document.uri));
    item.text = statusText(counts);
    item.tooltip = `Référentiel : ${inWords(counts)}. Cliquer pour le rapport par motif de refus.`;
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

function count(findings: readonly vscode.Diagnostic[]): Counts {
  const of = (...severities: vscode.DiagnosticSeverity[]) =>
    findings.filter((d) => severities.includes(d.severity)).length;
  return {
    erreurs: of(vscode.DiagnosticSeverity.Error),
    avertissements: of(vscode.DiagnosticSeverity.Warning),
    conseils: of(vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Hint),
  };
}
