import { type Diagnostic, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Checked } from '../../analysis';
import { diagnosticsOf } from '../../features/diagnostics';
import type { Handler } from '../handler';
import { describe, type Session } from '../session';

export const diagnostics: Handler = {
  capabilities: ({ pulls }) =>
    pulls ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {},
  register(session) {
    session.connection.languages.diagnostics.on(
      session.aboutAny(
        'diagnostics',
        { kind: DocumentDiagnosticReportKind.Full, items: [] },
        (checked, _, { uri }) => ({
          kind: DocumentDiagnosticReportKind.Full,
          items: diagnosed(session, checked, uri),
        }),
      ),
    );
  },
};

/** The diagnostics to push: `file`, what concerns the file itself, comes well before the rest. */
export function diagnosticsToPush(
  session: Session,
  document: TextDocument,
  which: 'file' | 'all',
): Diagnostic[] {
  return session.attempt('diagnostics', [], () => {
    const checked = session.checkedOf(document);
    if (which === 'all' || !('formatDiagnostics' in checked)) {
      return diagnosed(session, checked, document.uri);
    }
    const { text, model, formatDiagnostics } = checked as Analysis;
    const ofFile = { text, model, diagnostics: formatDiagnostics, suppressions: undefined };
    return diagnosticsOf(ofFile, document.uri, session.client.pages);
  });
}

/** The rules run here; a rule that failed says so in the log. */
function diagnosed({ connection, client }: Session, checked: Checked | Analysis, uri: string) {
  for (const { code, error } of 'failures' in checked ? checked.failures : []) {
    connection.console.error(`La règle ${code} a échoué : ${describe(error)}`);
  }
  return diagnosticsOf(checked, uri, client.pages);
}
