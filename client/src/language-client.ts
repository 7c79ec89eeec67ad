import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { codeActionMiddleware } from './code-actions';
import { LANGUAGE } from './current';
import { listReferentiels, readFile } from './files';
import { FindingsInParts } from './findings-in-parts';
import { type Ends, GIVEN_UP, RESTARTED } from './recovery';
import { linkToPages, pagesOf } from './rule-page';

export function languageClient(
  { extensionUri, subscriptions }: Pick<vscode.ExtensionContext, 'extensionUri' | 'subscriptions'>,
  ends: Ends,
): LanguageClient {
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
        constatsParParties: true,
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
          parts.forget(uri);
          linkToPages(diagnostics);
          next(uri, diagnostics);
        },
      },
    },
  );
  const parts = new FindingsInParts(client);
  subscriptions.push(parts);
  client.onRequest('referentiel/lireFichier', readFile);
  client.onRequest('referentiel/listerFichiers', listReferentiels);
  return client;
}
