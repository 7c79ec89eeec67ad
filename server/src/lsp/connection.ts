import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIGURATION_FILE } from '../analysis';
import { rules } from '../rules';
import { Client } from './client';
import { DocumentStore, type Environment } from './document-store';
import { HANDLERS } from './handlers';
import { diagnosticsToPush } from './handlers/diagnostics';
import { isConfiguration, sameUri } from './places';
import { Publisher } from './publisher';
import { Session } from './session';
import { SettingsSource } from './settings-source';

/** Answers a client over a connection: its life is here, each feature is one of `handlers/`. */
export function serve(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(TextDocument);
  const settings = new SettingsSource({
    rules,
    workspaceFolders: () => folders,
    readText,
    editorSettings: async (scopeUri) =>
      session.client.configures
        ? connection.workspace.getConfiguration({ scopeUri, section: 'referentiel' })
        : pushedSettings,
    warn: (message) => connection.console.warn(message),
  });
  const store = new DocumentStore(environment, (uri) => settings.settingsOf(uri));
  const session = new Session({ connection, documents, environment, settings, store });
  let folders: readonly string[] = [];
  let pushedSettings: unknown;

  connection.onInitialize((params) => {
    session.client = new Client(params);
    folders = session.client.folders;
    const capabilities: ServerCapabilities = {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    };
    for (const handler of HANDLERS) Object.assign(capabilities, handler.capabilities?.(session.client));
    return { serverInfo: { name: 'referentiel' }, capabilities };
  });

  connection.onInitialized(async () => {
    const { hasFolders, registersConfiguration, watches } = session.client;
    if (hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        void reconfigure();
      });
    }
    if (registersConfiguration) {
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
    if (uri.startsWith('file:') || !session.client.readsFiles) return environment.readText(uri);
    return (await connection.sendRequest<string | null>('referentiel/lireFichier', { uri })) ?? undefined;
  }

  /** Every open document is to be looked at again. */
  function refresh(): void {
    const { pulls, refreshes } = session.client;
    if (pulls && refreshes) connection.languages.diagnostics.refresh();
    else for (const document of documents.all()) publishSoon(document);
  }

  const publisher = new Publisher({
    latest: (uri) => documents.get(uri),
    settled: (uri) => session.settled(uri),
    diagnostics: (document, which) => diagnosticsToPush(session, document, which),
    send: ({ uri, version }, diagnostics) => void connection.sendDiagnostics({ uri, version, diagnostics }),
  });

  function publishSoon(document: TextDocument): void {
    if (!session.client.pulls) publisher.soon(document);
  }

  documents.onDidChangeContent(({ document }) => {
    publishSoon(document);
    if (isConfiguration(document.uri)) void reconfigure();
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    publisher.forget(uri);
    if (!session.client.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    if (isConfiguration(uri)) void reconfigure();
  });
  documents.onDidSave(({ document }) => {
    store.forget(document);
    publishSoon(document);
  });

  for (const handler of HANDLERS) handler.register(session);
  documents.listen(connection);
  connection.listen();
}
