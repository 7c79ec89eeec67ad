import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { codeActionMiddleware } from './code-actions';
import { LANGUAGE } from './current';
import { listReferentiels, readFile } from './files';
import { type Ends, GIVEN_UP, RESTARTED } from './recovery';
import { linkToPages, pagesOf } from './rule-page';

export function languageClient(extensionUri: vscode.Uri, ends: Ends): LanguageClient {
  const server = {
    module: vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath,
    // Whose messages are written as the server has them, one write each.
    transport: TransportKind.stdio,
  };
  const client: LanguageClient = new LanguageClient(
    'referentiel',
    'Référentiel',
    { run: server, debug: server },
    {
      // Whatever holds the text: a file, an untitled document, a virtual workspace.
      documentSelector: [{ language: LANGUAGE }, { language: 'referentiel-config' }],
      diagnosticCollectionName: 'referentiel',
      initializationOptions: {
        pages: `${pagesOf(extensionUri).toString()}/`,
        lireFichier: true,
        gardeLignes: true,
        vscode: true,
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        // An accident is written in the log; only what keeps coming back is shown.
        closed: () =>
          ends.isWorthAnother(Date.now())
            ? { action: CloseAction.Restart, message: RESTARTED, handled: true }
            : { action: CloseAction.DoNotRestart, message: GIVEN_UP },
      },
      // The server asks for its settings, and registers to be told when they change.
      middleware: {
        ...codeActionMiddleware(() => client),
        handleDiagnostics(uri, diagnostics, next) {
          linkToPages(diagnostics);
          next(uri, diagnostics);
        },
        async provideDiagnostics(document, previousResultId, token, next) {
          const report = await next(document, previousResultId, token);
          if (report && 'items' in report) linkToPages(report.items);
          return report;
        },
        async provideWorkspaceDiagnostics(known, token, tell, next) {
          return next(known, token, (chunk) => {
            for (const item of chunk?.items ?? []) if ('items' in item) linkToPages(item.items);
            tell(chunk);
          });
        },
      },
    },
  );
  client.onRequest('referentiel/lireFichier', readFile);
  client.onRequest('referentiel/listerFichiers', listReferentiels);
  return client;
}
