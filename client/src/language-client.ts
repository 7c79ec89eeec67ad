import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { codeActionMiddleware } from './code-actions';
import { LANGUAGE } from './current';
import { listReferentiels, readFile } from './files';
import { linkToPages, pagesOf } from './rule-page';

export function languageClient(extensionUri: vscode.Uri): LanguageClient {
  const server = {
    module: vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath,
    transport: TransportKind.ipc,
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
