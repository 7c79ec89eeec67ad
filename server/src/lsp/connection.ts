import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Analysis,
  type Checked,
  CONFIGURATION_FILE,
  type Configuration,
  settingsDescriptor,
} from '../analysis';
import { codeActionsFor, FIX_ALL_KIND } from '../features/code-actions';
import { completionsAt, TRIGGER_CHARACTERS } from '../features/completion';
import { configurationCompletionsAt } from '../features/configuration-completion';
import { configurationHoverAt } from '../features/configuration-hover';
import { diagnosticsOf } from '../features/diagnostics';
import { documentSymbolsOf } from '../features/document-symbols';
import { foldingRangesOf } from '../features/folding';
import { hoverAt } from '../features/hover';
import { reportOf } from '../features/report';
import { rules } from '../rules';
import { DocumentStore, type Environment } from './document-store';
import { isConfiguration, sameUri } from './places';
import { Publisher } from './publisher';
import { SettingsSource } from './settings-source';

/** What the client says at start besides LSP's own capabilities. */
interface ClientOptions {
  /** URI of the folder of the rules' pages, ending in « / ». */
  readonly pages?: string;
  /** The client answers `referentiel/lireFichier`: files that are not on this machine can be read. */
  readonly lireFichier?: boolean;
}

/** Answers a client over a connection. All wiring is here; every answer is computed by `features/`. */
export function serve(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsSource({
    rules,
    workspaceFolders: () => folders,
    readText,
    editorSettings: async (scopeUri) =>
      configures
        ? connection.workspace.getConfiguration({ scopeUri, section: 'referentiel' })
        : pushedSettings,
    warn: (message) => connection.console.warn(message),
  });
  const store = new DocumentStore(environment, (uri) => settings.settingsOf(uri));
  let pages: string | undefined;
  let folders: readonly string[] = [];
  let pushedSettings: unknown;
  let pulls = false;
  let refreshes = false;
  let configures = false;
  let registers = false;
  let watches = false;
  let hasFolders = false;
  let clientReads = false;
  let takesSnippets = false;

  connection.onInitialize(({ capabilities, initializationOptions, ...params }: InitializeParams) => {
    const options = (initializationOptions ?? {}) as ClientOptions;
    pages = typeof options.pages === 'string' ? options.pages.replace(/\/?$/, '/') : undefined;
    pulls = capabilities.textDocument?.diagnostic !== undefined;
    refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    configures = capabilities.workspace?.configuration === true;
    registers = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    hasFolders = capabilities.workspace?.workspaceFolders === true;
    clientReads = options.lireFichier === true;
    const { documentChanges, snippetEditSupport } = capabilities.workspace?.workspaceEdit ?? {};
    takesSnippets = documentChanges === true && snippetEditSupport === true;
    folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri === null ? [] : [params.rootUri]);
    return {
      serverInfo: { name: 'referentiel' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
        completionProvider: { triggerCharacters: TRIGGER_CHARACTERS },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(pulls
          ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
          : {}),
      },
    };
  });

  connection.onInitialized(async () => {
    if (hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void reconfigure();
      });
    }
    if (registers) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'referentiel' });
    }
    if (watches) {
      const watchers = [{ globPattern: `**/${CONFIGURATION_FILE}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });

  connection.onDidChangeConfiguration((pushed: { settings?: { referentiel?: unknown } | null }) => {
    pushedSettings = pushed.settings?.referentiel;
    void reconfigure();
  });
  connection.onDidChangeWatchedFiles(() => reconfigure());

  /** Documents are shown anew once their settings are known again. */
  async function reconfigure(): Promise<void> {
    await settings.reload();
    refresh();
  }

  /** What is open in an editor wins over what is on the disk. */
  async function readText(uri: string): Promise<string | undefined> {
    const open = documents.all().find((document) => sameUri(document.uri, uri));
    if (open) return open.getText();
    if (uri.startsWith('file:') || !clientReads) return environment.readText(uri);
    return (await connection.sendRequest<string | null>('referentiel/lireFichier', { uri })) ?? undefined;
  }

  /** Every open document is to be looked at again. */
  function refresh(): void {
    if (pulls && refreshes) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) publishSoon(document);
  }

  const publisher = new Publisher({
    latest: (uri) => documents.get(uri),
    settled: (uri) => settled(uri),
    diagnostics: (document, which) =>
      attempt('diagnostics', [], () => {
        const checked = checkedOf(document);
        if (which === 'all' || !('formatDiagnostics' in checked)) return diagnosed(checked, document.uri);
        const { text, model, formatDiagnostics: diagnostics } = checked as Analysis;
        return diagnosticsOf({ text, model, diagnostics, suppressions: undefined }, document.uri, pages);
      }),
    send: ({ uri, version }, diagnostics) => void connection.sendDiagnostics({ uri, version, diagnostics }),
  });

  function publishSoon(document: TextDocument): void {
    if (!pulls) publisher.soon(document);
  }

  function analysisOf(document: TextDocument): Analysis {
    return store.analysisOf(document);
  }

  /** The rules run here; a rule that failed says so in the log. */
  function diagnosed(checked: Checked | Analysis, uri: string) {
    for (const { code, error } of 'failures' in checked ? checked.failures : []) {
      connection.console.error(`La règle ${code} a échoué : ${describe(error)}`);
    }
    return diagnosticsOf(checked, uri, pages);
  }

  function checkedOf(document: TextDocument): Checked {
    return isConfiguration(document.uri) ? store.configurationOf(document) : analysisOf(document);
  }

  /** Nothing is said of a document before its settings are known. */
  async function settled(uri: string): Promise<void> {
    if (isConfiguration(uri)) return;
    for (let pending = settings.pending(uri); pending; pending = settings.pending(uri)) await pending;
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

  /** A request about an open document, of either kind; its answer for any other is `otherwise`. */
  function about<P extends { textDocument: { uri: string } }, T>(
    feature: string,
    otherwise: T,
    answer: {
      readonly referentiel: (analysis: Analysis, params: P, document: TextDocument) => T;
      readonly configuration: (configuration: Configuration, params: P, document: TextDocument) => T;
    },
  ): (params: P) => Promise<T> {
    return async (params) => {
      const { uri } = params.textDocument;
      if (!documents.get(uri)) return otherwise;
      await settled(uri);
      const document = documents.get(uri);
      if (!document) return otherwise;
      return attempt(feature, otherwise, () =>
        isConfiguration(uri)
          ? answer.configuration(store.configurationOf(document), params, document)
          : answer.referentiel(analysisOf(document), params, document),
      );
    };
  }

  /** The same answer for both kinds of document. */
  function same<P, T>(answer: (checked: Checked, params: P, document: TextDocument) => T) {
    return { referentiel: answer, configuration: answer };
  }

  documents.onDidChangeContent(({ document }) => {
    publishSoon(document);
    if (isConfiguration(document.uri)) void reconfigure();
  });
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
    publisher.forget(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    if (isConfiguration(document.uri)) void reconfigure();
  });
  documents.onDidSave(({ document }) => {
    store.forget(document);
    publishSoon(document);
  });

  connection.languages.diagnostics.on(
    about(
      'diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      same((checked, _, { uri }) => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: diagnosed(checked, uri),
      })),
    ),
  );
  connection.onCodeAction(
    about(
      'actions',
      [],
      same((checked, { range, context }, { uri, version }) =>
        codeActionsFor(checked, {
          uri,
          range,
          only: context.only,
          pages,
          snippetsFor: takesSnippets ? version : undefined,
        }),
      ),
    ),
  );
  connection.onCompletion(
    about('complétion', [], {
      referentiel: (analysis, { position }) => completionsAt(analysis, position),
      configuration: (configuration, { position }) =>
        configurationCompletionsAt(configuration, settingsDescriptor(rules), position),
    }),
  );
  connection.onHover(
    about('survol', null, {
      referentiel: (analysis, { position }) => hoverAt(analysis, position, environment.rulePage),
      configuration: (configuration, { position }) =>
        configurationHoverAt(configuration, settingsDescriptor(rules), position),
    }),
  );
  connection.onDocumentSymbol(
    about('plan', [], { referentiel: (analysis) => documentSymbolsOf(analysis), configuration: () => [] }),
  );
  connection.onFoldingRanges(
    about(
      'repli',
      [],
      same((checked) => foldingRangesOf(checked)),
    ),
  );
  connection.onRequest('referentiel/rapport', (params: { uri: string }) =>
    about(
      'rapport',
      { motifs: [] },
      { referentiel: reportOf, configuration: () => ({ motifs: [] }) },
    )({ textDocument: { uri: params.uri } }),
  );

  documents.listen(connection);
  connection.listen();
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
