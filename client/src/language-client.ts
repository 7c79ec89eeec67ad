import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { keepSnippetLines } from './code-actions';
import { LANGUAGE } from './current';
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
        ...keepSnippetLines(() => client),
        handleDiagnostics(uri, diagnostics, next) {
          linkToPages(diagnostics);
          next(uri, diagnostics);
        },
        async provideDiagnostics(document, previousResultId, token, next) {
          const report = await next(document, previousResultId, token);
          if (report && 'items' in report) linkToPages(report.items);
          return report;
        },
      },
    },
  );
  client.onRequest('referentiel/lireFichier', readSettingsFile);
  return client;
}

/** The server reads the disk alone; VS Code, any file system. It asks for settings, and gets nothing else. */
async function readSettingsFile({ uri }: { readonly uri: string }): Promise<string | null> {
  const file = vscode.Uri.parse(uri, true);
  if (!file.path.endsWith('/referentiel.config.yaml')) return null;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
