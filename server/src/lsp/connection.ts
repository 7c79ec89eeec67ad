import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { CONFIGURATION_FILE, DEFAULT_SETTINGS } from '../analysis';
import { NOTHING_TOLD } from '../features/telling';
import { rules } from '../rules';
import { Client } from './client';
import { DocumentStore, type Environment } from './document-store';
import { EditedDocument } from './edited-document';
import { HANDLERS } from './handlers';
import { answerRefusals } from './life';
import { Parts } from './parts';
import { isConfiguration, isReferentiel, REFERENTIEL_GLOBS, sameUri } from './places';
import { practise } from './practice';
import { Publisher } from './publisher';
import { Session } from './session';
import { SettingsSource } from './settings-source';
import { reachFiles } from './workspace/source';
import { listOf } from './written-list';

/** Of files and folders of the editor, those that the server is told of. */
const MOVES: FileOperationRegistrationOptions = {
  filters: [
    ...REFERENTIEL_GLOBS.map((glob) => ({ pattern: { glob, matches: FileOperationPatternKind.file } })),
    { pattern: { glob: '**', matches: FileOperationPatternKind.folder } },
  ],
};

/** Answers a client over a connection: its life is here, each feature is one of `handlers/`. */
export function serve(connection: Connection, environment: Environment): void {
  const documents = new TextDocuments(EditedDocument);
  const settings = new SettingsSource({
    rules,
    workspaceFolders: () => folders,
    readText,
    editorSettings: async (scopeUri) =>
      session.client.configures
        ? connection.workspace.getConfiguration({ scopeUri, section: 'referentiel' })
        : pushedSettings,
    warn: (message) => session.log('warn', message),
  });
  const store = new DocumentStore(
    environment,
    (uri) => settings.settingsOf(uri),
    (uri, edited) => files.neighbours.around(uri, { edited }),
  );
  const source = reachFiles(connection, environment, () => session.client);
  const session: Session = new Session({ connection, documents, environment, settings, store, source, show });
  const { files, activity } = session;
  let folders: readonly string[] = [];
  let pushedSettings: unknown;

  connection.onInitialize((params) => {
    session.client = new Client(params);
    folders = session.client.folders;
    const capabilities: ServerCapabilities = {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: TextDocumentSyncKind.Incremental,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: MOVES, didRename: MOVES, didDelete: MOVES },
      },
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
        void files.setFolders(folders);
        void reconfigure();
      });
    }
    if (registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'referentiel' });
    }
    if (watches) {
      const watchers = [`**/${CONFIGURATION_FILE}`, ...REFERENTIEL_GLOBS].map((globPattern) => ({
        globPattern,
      }));
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    await files.setFolders(folders);
  });

  // Of a folder that goes or moves, watchers do not always tell the files.
  connection.workspace.onDidCreateFiles(() => void files.relist());
  connection.workspace.onDidRenameFiles(() => void files.relist());
  connection.workspace.onDidDeleteFiles(() => void files.relist());

  connection.onDidChangeConfiguration((pushed: { settings?: { referentiel?: unknown } | null }) => {
    pushedSettings = pushed.settings?.referentiel;
    void reconfigure();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const referentiels = changes.filter(({ uri }) => isReferentiel(uri));
    for (const { uri, type } of referentiels) if (type === FileChangeType.Changed) files.changed(uri);
    if (referentiels.some(({ type }) => type !== FileChangeType.Changed)) void files.relist();
    if (referentiels.length === 0 || referentiels.length < changes.length) void reconfigure();
  });

  /** Documents are shown anew once their settings are known again. */
  async function reconfigure(): Promise<void> {
    await settings.reload();
    refresh();
    files.settingsChanged();
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
    const { pulls, refreshes, refreshesHints, refreshesLenses } = session.client;
    if (refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
    if (refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
    if (pulls && refreshes) connection.languages.diagnostics.refresh().catch(() => {});
    else for (const document of documents.all()) publishSoon(document);
  }

  /** A client that asks can only be told to ask about all that is open. */
  function show(document: EditedDocument): void {
    if (session.client.pulls) refresh();
    else publishSoon(document);
  }

  const parts = new Parts();
  const publisher = new Publisher({
    latest: (uri) => documents.get(uri),
    isBehind: ({ uri, version }) => environment.isBehind?.(uri, version) ?? false,
    settled: (uri) => session.settled(uri),
    activity,
    telling: (document) => session.attempt('diagnostics', NOTHING_TOLD, () => session.telling(document)),
    first: (document) => session.attempt('diagnostics', undefined, () => session.firstTelling(document)),
    send: ({ uri, version }, telling) => {
      if (!session.client.takesParts)
        return void connection.sendDiagnostics({ uri, version, diagnostics: listOf(telling) });
      const message = parts.next(uri, version, telling);
      if (message) void connection.sendNotification('referentiel/constats', message);
    },
  });

  function publishSoon(document: EditedDocument): void {
    if (!session.client.pulls) publisher.soon(document);
  }

  let practised = environment.afterPractice === undefined;
  documents.onDidOpen(({ document: { uri } }) => files.opened(uri));
  documents.onDidOpen(async ({ document }) => {
    if (practised || isConfiguration(document.uri)) return;
    practised = true;
    await activity.quiet('short');
    const options = { rules, settings: DEFAULT_SETTINGS, today: environment.today() };
    await practise(document.getText(), options, activity).catch(() => {});
    await activity.quiet('short');
    environment.afterPractice?.();
  });
  documents.onDidChangeContent(({ document }) => {
    activity.touch();
    files.edited(document.uri);
    publishSoon(document);
    if (isConfiguration(document.uri)) void reconfigure();
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    publisher.forget(uri);
    parts.forget(uri);
    files.closedEditor(uri);
    if (isConfiguration(uri)) void reconfigure();
  });
  documents.onDidSave(({ document }) => {
    store.renew(document);
    publishSoon(document);
    files.neighbours.moved(document.uri);
  });

  files.onChange((file) => {
    if (!file || session.client.pulls) return;
    void connection.sendDiagnostics({ uri: file.uri, diagnostics: [...(file.report?.diagnostics ?? [])] });
  });

  for (const handler of HANDLERS) handler.register(session);
  answerRefusals(connection);
  documents.listen(connection);
  connection.listen();
}
