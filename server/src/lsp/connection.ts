import {
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, readSettings } from '../analysis';
import { codeActionsFor, FIX_ALL_KIND } from '../features/code-actions';
import { completionsAt, TRIGGER_CHARACTERS } from '../features/completion';
import { diagnosticsOf } from '../features/diagnostics';
import { documentSymbolsOf } from '../features/document-symbols';
import { foldingRangesOf } from '../features/folding';
import { hoverAt } from '../features/hover';
import { reportOf } from '../features/report';
import { DocumentStore, type Environment } from './document-store';

/** What the client says at start besides LSP's own capabilities. */
interface ClientOptions {
  /** URI of the folder of the rules' pages, ending in « / ». */
  readonly pages?: string;
}

/** Answers a client over a connection. All wiring is here; every answer is computed by `features/`. */
export function serve(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  const store = new DocumentStore(environment);
  let pages: string | undefined;
  let pulls = false;
  let refreshes = false;
  let configures = false;
  let registers = false;

  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams) => {
    const options = (initializationOptions ?? {}) as ClientOptions;
    pages = typeof options.pages === 'string' ? options.pages.replace(/\/?$/, '/') : undefined;
    pulls = capabilities.textDocument?.diagnostic !== undefined;
    refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    configures = capabilities.workspace?.configuration === true;
    registers = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    return {
      serverInfo: { name: 'referentiel' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
        completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        ...(pulls
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });

  connection.onInitialized(async () => {
    if (registers) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'referentiel' });
    }
    await configure();
  });

  connection.onDidChangeConfiguration(async ({ settings }) => configure(settings));

  async function configure(pushed?: unknown): Promise<void> {
    try {
      const sent = (pushed as { referentiel?: unknown } | undefined)?.referentiel;
      store.settings = readSettings(
        configures ? await connection.workspace.getConfiguration('referentiel') : sent,
      );
    } catch (error) {
      connection.console.warn(`Réglages illisibles, valeurs par défaut gardées : ${String(error)}`);
    }
    refresh();
  }

  /** Every open document is to be looked at again. */
  function refresh(): void {
    if (pulls && refreshes) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) publishSoon(document);
  }

  // The answer to an edit waits for the edits already in the queue, never for a delay.
  const waiting = new Map<string, NodeJS.Immediate>();
  function publishSoon(document: TextDocument): void {
    if (pulls || waiting.has(document.uri)) return;
    waiting.set(
      document.uri,
      setImmediate(() => {
        waiting.delete(document.uri);
        const latest = documents.get(document.uri);
        if (latest) publish(latest);
      }),
    );
  }

  function publish(document: TextDocument): void {
    const diagnostics = attempt('diagnostics', [], () =>
      diagnosticsOf(analysisOf(document), document.uri, pages),
    );
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  }

  function analysisOf(document: TextDocument): Analysis {
    const analysis = store.analysisOf(document);
    for (const { code, error } of analysis.failures) {
      connection.console.error(`La règle ${code} a échoué : ${describe(error)}`);
    }
    return analysis;
  }

  /** A feature that fails answers as if it had nothing to say; the others go on. */
  function attempt<T>(feature: string, otherwise: T, compute: () => T): T {
    try {
      return compute();
    } catch (error) {
      connection.console.error(`« ${feature} » a échoué : ${describe(error)}`);
      return otherwise;
    }
  }

  /** A request about a document that is open; its answer for any other is `otherwise`. */
  function about<P extends { textDocument: { uri: string } }, T>(
    feature: string,
    otherwise: T,
    compute: (analysis: Analysis, params: P, document: TextDocument) => T,
  ): (params: P) => T {
    return (params) => {
      const document = documents.get(params.textDocument.uri);
      if (!document) return otherwise;
      return attempt(feature, otherwise, () => compute(analysisOf(document), params, document));
    };
  }

  documents.onDidChangeContent(({ document }) => publishSoon(document));
  documents.onDidClose(({ document }) => {
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  documents.onDidSave(({ document }) => {
    store.forget(document);
    publishSoon(document);
  });

  connection.languages.diagnostics.on(
    about('diagnostics', { kind: DocumentDiagnosticReportKind.Full, items: [] }, (analysis, _, { uri }) => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: diagnosticsOf(analysis, uri, pages),
    })),
  );
  connection.onCodeAction(
    about('actions', [], (analysis, { range, context }, { uri }) =>
      codeActionsFor(analysis, { uri, range, only: context.only, pages }),
    ),
  );
  connection.onCompletion(
    about('complétion', [], (analysis, { position }) => completionsAt(analysis, position)),
  );
  connection.onHover(about('survol', null, (analysis, { position }) => hoverAt(analysis, position)));
  connection.onDocumentSymbol(about('plan', [], (analysis) => documentSymbolsOf(analysis)));
  connection.onFoldingRanges(about('repli', [], (analysis) => foldingRangesOf(analysis)));
  connection.onRequest('referentiel/rapport', (params: { uri: string }) =>
    about('rapport', { motifs: [] }, reportOf)({ textDocument: { uri: params.uri } }),
  );

  documents.listen(connection);
  connection.listen();
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
