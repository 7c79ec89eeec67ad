import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind as Kind,
} from 'vscode-languageserver';
import type { EditedDocument } from '../edited-document';
import type { Handler } from '../handler';
import { listOf } from '../written-list';

export const diagnostics: Handler = {
  capabilities: ({ pulls }) =>
    pulls ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true } } : {},
  register(session) {
    const { connection, documents, files } = session;
    const ofDocument = (document: EditedDocument, previous: string | undefined): DocumentDiagnosticReport => {
      const telling = session.telling(document);
      const resultId = files.pulled(document.uri, telling);
      if (resultId === previous) return { kind: Kind.Unchanged, resultId };
      return { kind: Kind.Full, resultId, items: listOf(telling) };
    };
    connection.languages.diagnostics.on((params: DocumentDiagnosticParams) =>
      session.activity.during(async () => {
        const { uri } = params.textDocument;
        // Of what is closed the settings are not kept.
        if (documents.get(uri)) await session.settled(uri);
        const document = documents.get(uri);
        const nothing: DocumentDiagnosticReport = { kind: Kind.Full, items: [] };
        if (document)
          return session.attempt('diagnostics', nothing, () => ofDocument(document, params.previousResultId));
        // VS Code asks a last time about the document that it closes.
        const report = await files.reportOf(uri);
        return {
          kind: Kind.Full,
          ...(report && { resultId: report.id }),
          items: [...(report?.diagnostics ?? [])],
        };
      }),
    );
  },
};
