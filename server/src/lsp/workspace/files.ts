import type { Diagnostic } from 'vscode-languageserver';
import { analyse, type Settings } from '../../analysis';
import { diagnosticsOf } from '../../features/diagnostics';
import { type NamedElement, type NamedFile, namedElements } from '../../features/workspace-symbols';
import { isConfiguration, nameIn, rootOf, settingsProbe, uriKey } from '../places';
import { describe, type Session } from '../session';
import { LARGE, type Listing, MOST_BYTES, MOST_FILES } from './limits';
import { Progress } from './progress';
import { Queue } from './queue';

/** A référentiel of a folder that is open. Of its text, only what is shown or looked for is kept. */
export interface WorkspaceFile {
  readonly key: string;
  uri: string;
  /** What was found in it on the disk; undefined: not read, or open. */
  report: { readonly id: string; readonly diagnostics: readonly Diagnostic[] } | undefined;
  elements: readonly NamedElement[];
  /** Those that it was read under. */
  settings: Settings | undefined;
}

/** How the files are reached: the disk of this machine, or the client for its own file systems. */
export interface FileSource {
  readonly list: (folder: string) => Promise<Listing | undefined>;
  readonly read: (uri: string) => Promise<string | 'too-large' | undefined>;
}

/**
 * Every référentiel of the folders, open or not. Closed ones are read one at a time, when nobody waits for an answer; an
 * open document wins over its file.
 */
export class WorkspaceFiles {
  readonly #session: Session;
  readonly #source: FileSource;
  readonly #files = new Map<string, WorkspaceFile>();
  readonly #queue = new Queue();
  readonly #progress: Progress;
  readonly #listeners = new Set<(file: WorkspaceFile | undefined) => void>();
  readonly #said = new Set<string>();
  /** Keys of the documents that an editor holds. */
  readonly #open = new Set<string>();
  #folders: readonly string[] = [];
  #working = false;
  #listing: Promise<void> | undefined;
  #listAgain = false;
  #reports = 0;

  constructor(session: Session, source: FileSource) {
    this.#session = session;
    this.#source = source;
    this.#progress = new Progress(session.connection, () => this.#interrupt());
  }

  /** Something is still to be read. */
  get busy(): boolean {
    return this.#working || this.#listing !== undefined;
  }

  /** Closed files that were read. */
  *closed(): Generator<WorkspaceFile> {
    for (const file of this.#files.values()) if (!this.#isOpen(file)) yield file;
  }

  get(uri: string): WorkspaceFile | undefined {
    return this.#files.get(uriKey(uri));
  }

  /** A file of the folders, or a document of an editor. */
  knows(uri: string): boolean {
    return this.#files.has(uriKey(uri)) || this.#open.has(uriKey(uri));
  }

  /** Open and closed, with what can be looked for in them. */
  named(): NamedFile[] {
    const { documents, store } = this.#session;
    const open = documents.all().flatMap((document) => {
      if (isConfiguration(document.uri)) return [];
      const { model } = store.analysisOf(document);
      return [{ uri: document.uri, name: nameIn(document.uri), elements: namedElements(model) }];
    });
    const closed = [...this.closed()].map(({ uri, elements }) => ({ uri, name: nameIn(uri), elements }));
    return [...open, ...closed];
  }

  /** Calls back with each file that changed, with nothing once all were read. */
  onChange(listener: (file: WorkspaceFile | undefined) => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** The folders of the workspace are those. */
  setFolders(folders: readonly string[]): Promise<void> {
    this.#folders = folders;
    return this.relist();
  }

  /** Files came, went, or moved: the folders are looked into again, once for all that is asked meanwhile. */
  relist(): Promise<void> {
    if (this.#listing) {
      this.#listAgain = true;
      return this.#listing;
    }
    this.#listing = this.#list().finally(() => {
      this.#listing = undefined;
      if (this.#listAgain) {
        this.#listAgain = false;
        void this.relist();
      } else void this.#work();
    });
    return this.#listing;
  }

  /** The file is another one on the disk. */
  changed(uri: string): void {
    const file = this.get(uri);
    if (file) this.#enqueue(file);
    else void this.relist();
  }

  /** An editor holds it from now on. */
  opened(uri: string): void {
    this.#open.add(uriKey(uri));
    const file = this.get(uri);
    if (!file) return;
    this.#queue.delete(file);
    // What was said under another spelling of its name would stay for ever.
    if (file.uri !== uri) this.#tell({ ...file, report: undefined });
    file.uri = uri;
    file.report = undefined;
  }

  /** The file counts again. True: it will be reported. */
  closedEditor(uri: string): boolean {
    this.#open.delete(uriKey(uri));
    const file = this.get(uri);
    if (file) this.#enqueue(file);
    return file !== undefined;
  }

  /** The settings may be others: files that were read under others are read again. */
  settingsChanged(): void {
    const { settings } = this.#session;
    for (const file of this.#files.values()) {
      if (file.settings && file.settings !== settings.settingsOf(settingsProbe(file.uri)))
        this.#enqueue(file);
    }
  }

  /** What is said of a closed file, read at once if it was not; undefined: it is none of the folder. */
  async reportOf(uri: string): Promise<WorkspaceFile['report']> {
    const file = this.get(uri);
    if (!file || this.#isOpen(file)) return undefined;
    if (!file.report) await this.#read(file, { evenLarge: true });
    return file.report;
  }

  async #list(): Promise<void> {
    const listed = new Map<string, string>();
    const unknown: string[] = [];
    for (const folder of this.#folders) {
      const listing = await this.#source.list(folder);
      if (!listing) unknown.push(folder);
      if (listing?.complete === false) {
        this.#sayOnce(
          `Le dossier ${folder} compte plus de ${MOST_FILES} référentiels, ou trop de sous-dossiers : ceux qui restent sont vérifiés quand on les ouvre.`,
        );
      }
      for (const uri of listing?.uris ?? []) if (!listed.has(uriKey(uri))) listed.set(uriKey(uri), uri);
    }
    for (const file of [...this.#files.values()]) {
      // A folder that does not answer keeps what was known of it.
      if (!listed.has(file.key) && !rootOf(file.uri, unknown)) this.#forget(file);
    }
    for (const [key, uri] of listed) {
      if (this.#files.has(key)) continue;
      const open = this.#session.documents.all().find((document) => uriKey(document.uri) === key);
      const file: WorkspaceFile = {
        key,
        uri: open?.uri ?? uri,
        report: undefined,
        elements: [],
        settings: undefined,
      };
      this.#files.set(key, file);
      if (!open) this.#queue.add(file);
    }
  }

  #enqueue(file: WorkspaceFile): void {
    this.#queue.add(file);
    void this.#work();
  }

  /** One file after the other, while nobody waits. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      for (let next = this.#queue.next(); next; next = this.#queue.next()) {
        await this.#session.activity.quiet(next.pause);
        // What came meanwhile may go first, or make this one needless.
        const now = this.#queue.next();
        if (now?.file !== next.file || now.pause !== next.pause) continue;
        this.#queue.delete(next.file);
        await this.#read(next.file, { evenLarge: next.pause === 'long' });
        this.#progress.step(this.#queue.size);
      }
    } catch (error) {
      this.#session.log('error', `L’analyse du dossier s’est arrêtée : ${describe(error)}`);
    } finally {
      this.#working = false;
    }
    this.#progress.end();
    this.#tell(undefined);
  }

  async #read(file: WorkspaceFile, { evenLarge }: { readonly evenLarge: boolean }): Promise<void> {
    const session = this.#session;
    const probe = settingsProbe(file.uri);
    await session.settled(probe);
    const settings = session.settings.settingsOf(probe);
    const text = settings.analyserDossier === false ? undefined : await this.#source.read(file.uri);
    if (this.#isOpen(file) || !this.#files.has(file.key)) return;
    if (text === 'too-large') {
      const size = MOST_BYTES / 1_000_000;
      this.#sayOnce(`${file.uri} dépasse ${size} Mo : il est vérifié quand on l’ouvre.`);
    }
    if (text === undefined || text === 'too-large') return this.#show(file, settings, [], []);
    if (text.length > LARGE && !evenLarge) return this.#queue.defer(file);
    session.attempt('dossier', undefined, () => {
      const analysis = analyse(text, session.store.optionsOf(file.uri, settings));
      for (const { code, error } of analysis.failures) {
        session.log('error', `La règle ${code} a échoué sur ${file.uri} : ${describe(error)}`);
      }
      const found = diagnosticsOf(analysis, file.uri, session.client.pages);
      this.#show(file, settings, found, namedElements(analysis.model));
    });
  }

  #show(
    file: WorkspaceFile,
    settings: Settings,
    found: readonly Diagnostic[],
    elements: readonly NamedElement[],
  ): void {
    file.settings = settings;
    file.elements = copied(elements);
    const diagnostics = copied(found);
    if (file.report && JSON.stringify(file.report.diagnostics) === JSON.stringify(diagnostics)) return;
    this.#reports += 1;
    file.report = { id: `dossier-${this.#reports}`, diagnostics };
    this.#tell(file);
  }

  #forget(file: WorkspaceFile): void {
    this.#queue.delete(file);
    this.#files.delete(file.key);
    file.report = undefined;
    if (!this.#isOpen(file)) this.#tell(file);
  }

  #isOpen({ key }: WorkspaceFile): boolean {
    return this.#open.has(key);
  }

  #interrupt(): void {
    const left = this.#queue.size;
    this.#queue.clear();
    this.#session.log(
      'info',
      `Analyse du dossier interrompue : ${left} référentiels restent, vérifiés quand on les ouvre ou les modifie.`,
    );
  }

  #tell(file: WorkspaceFile | undefined): void {
    for (const listener of [...this.#listeners]) listener(file);
  }

  #sayOnce(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#session.log('warn', message);
  }
}

/** A part of a text holds the whole text in memory: only a copy is kept. */
function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
