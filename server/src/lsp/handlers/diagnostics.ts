import {
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind as Kind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Checked } from '../../analysis';
import { diagnosticsOf } from '../../features/diagnostics';
import type { Handler } from '../handler';
import { describe, type Session } from '../session';

export const diagnostics: Handler = {
  capabilities: ({ pulls }) =>
    pulls ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } } : {},
  register(session) {
    const { connection, documents, files } = session;
    const ofDocument = session.aboutAny<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'diagnostics',
      { kind: Kind.Full, items: [] },
      (checked, { previousResultId }, { uri }) => {
        const resultId = files.pulled(uri, checked);
        if (resultId === previousResultId) return { kind: Kind.Unchanged, resultId };
        return { kind: Kind.Full, resultId, items: diagnosed(session, checked, uri) };
      },
    );
    connection.languages.diagnostics.on(async (params) => {
      const { uri } = params.textDocument;
      // Of what is closed the settings are not kept.
      if (documents.get(uri)) await session.settled(uri);
      const document = documents.get(uri);
      const refusal = document && session.refusal(document);
      if (refusal) {
        return { kind: Kind.Full, resultId: files.pulled(uri, refusal), items: [...refusal.diagnostics] };
      }
      if (document) return ofDocument(params);
      // VS Code asks a last time about the document that it closes.
      const report = await session.activity.during(() => files.reportOf(uri));
      return {
        kind: Kind.Full,
        ...(report && { resultId: report.id }),
        items: [...(report?.diagnostics ?? [])],
      };
    });
  },
};

/** The diagnostics to push: `file`, what concerns the file itself, comes well before the rest. */
export function diagnosticsToPush(
  session: Session,
  document: TextDocument,
  which: 'file' | 'all',
): Diagnostic[] {
  return session.attempt('diagnostics', [], () => {
    const refusal = session.refusal(document);
    if (refusal) return [...refusal.diagnostics];
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
