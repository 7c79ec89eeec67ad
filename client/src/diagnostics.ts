import * as vscode from 'vscode';
import type { Counts } from './wording';

/** As the server signs its diagnostics. */
const SOURCE = 'référentiel';

export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((d) => d.source === SOURCE);
}

/** « famille/nom ». */
export function codeOf(diagnostic: vscode.Diagnostic): string | undefined {
  const { code } = diagnostic;
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : undefined;
}

export function countsOf(uri: vscode.Uri): Counts {
  const findings = findingsOf(uri);
  const of = (...severities: vscode.DiagnosticSeverity[]) =>
    findings.filter((d) => severities.includes(d.severity)).length;
  return {
    erreurs: of(vscode.DiagnosticSeverity.Error),
    avertissements: of(vscode.DiagnosticSeverity.Warning),
    conseils: of(vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Hint),
  };
}
