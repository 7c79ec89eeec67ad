import { type NamedFile, namedElements } from '../../features/workspace-symbols';
import { isConfiguration, nameIn, rootOf, settingsProbe, uriKey } from '../places';
import { describe, type Session } from '../session';
import { newFile, type WorkspaceFile } from './file';
import { LARGE, MOST_FILES } from './limits';
import { type FileSource, listFolders } from './listing';
import { FolderNeighbours } from './neighbours';
import { Progress } from './progress';
import { Queue } from './queue';
import { Reader } from './reader';

/**
 * Every référentiel of the folders, open or not. Closed ones are read one at a time, when nobody waits for an answer; an
 * open document wins over its file.
 */
export class WorkspaceFiles {
  readonly #session: Session;
  readonly #source: FileSource;
  readonly #files = new Map<string, WorkspaceFile>();
  readonly #queue = new Queue();
  readonly neighbours = new FolderNeighbours((keys) => this.#touched(keys));
  readonly #progress: Progress;
  readonly #listeners = new Set<(file: WorkspaceFile | undefined) => void>();
  readonly #reader: Reader;
  readonly #said = new Set<string>();
  /** Keys of the documents that an editor holds. */
  readonly #open = new Set<string>();
  #folders: readonly string[] = [];
  #working = false;
  #listing: Promise<void> | undefined;
  #listAgain = false;

  constructor(session: Session, source: FileSource) {
    this.#session = session;
    this.#source = source;
    this.#reader = new Reader(session, source);
    this.#progress = new Progress(session.connection, () => this.#interrupt());
  }

  /** Something is still to be read. */
  get busy(): boolean {
    return this.#working || this.#listing !== undefined;
  }

  all(): Iterable<WorkspaceFile> {
    return this.#files.values();
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
      if (isConfiguration(document.uri) || this.#session.refusal(document)) return [];
      const { model } = store.analysisOf(document);
      return [{ uri: document.uri, name: nameIn(document.uri), elements: namedElements(model) }];
    });
    const closed = [...this.all()]
      .filter((file) => !this.#isOpen(file))
      .map(({ uri, elements }) => ({ uri, name: nameIn(uri), elements }));
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
    this.neighbours.setFolders(folders);
    for (const file of this.#files.values()) this.#queue.add(file);
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
    const key = uriKey(uri);
    this.#open.add(key);
    const file = this.#files.get(key);
    if (!file) {
      if (rootOf(uri, this.#folders) && !isConfiguration(uri)) this.#files.set(key, newFile(key, uri, false));
      return;
    }
    this.#queue.delete(file);
    // What was said under another spelling of its name would stay for ever.
    if (file.uri !== uri) this.#tell({ ...file, report: undefined });
    Object.assign(file, { uri, gone: false, report: undefined, pulled: undefined });
  }

  /** Its editor has another text. A document that no one looks at is not asked about: it is told with the others. */
  edited(uri: string): void {
    const file = this.get(uri);
    if (!file || !this.#session.client.pulls) return;
    this.#queue.defer(file);
    void this.#work();
  }

  /** The client has these findings of an editor from now on; gives their name. */
  pulled(uri: string, read: object): string {
    const id = this.#reader.ids.of(read);
    const file = this.get(uri);
    if (file) Object.assign(file, { pulled: id, report: undefined });
    return id;
  }

  /** The file counts again, if there is one. */
  closedEditor(uri: string): void {
    this.#open.delete(uriKey(uri));
    const file = this.get(uri);
    if (file?.listed) this.#enqueue(file);
    else this.#forget(file ?? newFile(uriKey(uri), uri, false));
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
    const { listed, unknown, partial } = await listFolders(this.#source, this.#folders);
    for (const folder of partial) {
      this.#sayOnce(
        `Le dossier ${folder} compte plus de ${MOST_FILES} référentiels, ou trop de sous-dossiers : ceux qui restent sont vérifiés quand on les ouvre.`,
      );
    }
    for (const file of [...this.#files.values()]) {
      // A folder that does not answer keeps what was known of it.
      if (!file.gone && !listed.has(file.key) && !rootOf(file.uri, unknown)) this.#forget(file);
    }
    for (const [key, uri] of listed) {
      const known = this.#files.get(key);
      const file = known ?? newFile(key, uri, true);
      const added = !known || known.gone;
      Object.assign(file, { listed: true, gone: false });
      this.#files.set(key, file);
      if (added) this.#queue.add(file);
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
        if (this.#isOpen(next.file)) await this.#readEditor(next.file);
        else await this.#read(next.file, { evenLarge: next.pause === 'long' });
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

  async #readEditor(file: WorkspaceFile): Promise<void> {
    if (file.outdated) {
      file.outdated = false;
      this.#session.outdated(file.uri);
      // A client that looks at it asks about it first.
      return this.edited(file.uri);
    }
    const report = await this.#reader.editor(file);
    if (!report || !this.#isOpen(file)) return;
    file.report = report;
    this.#tell(file);
  }

  async #read(file: WorkspaceFile, { evenLarge }: { readonly evenLarge: boolean }): Promise<void> {
    const isWanted = () => !this.#isOpen(file) && this.#files.has(file.key);
    const text = await this.#reader.text(file.uri);
    if (!isWanted()) return;
    if (typeof text === 'string' && text.length > LARGE && !evenLarge) return this.#queue.defer(file);
    if (typeof text !== 'string') this.neighbours.forget(file.uri);
    if (await this.#reader.analyse(file, text, isWanted)) this.#tell(file);
  }

  #forget(file: WorkspaceFile): void {
    file.listed = false;
    if (this.#isOpen(file)) return;
    this.#queue.delete(file);
    this.neighbours.forget(file.uri);
    Object.assign(file, { gone: true, elements: [], report: this.#reader.nothing() });
    if (this.#session.client.pulls) this.#files.set(file.key, file);
    else this.#files.delete(file.key);
    this.#tell(file);
  }

  /** The client knows that there is nothing to be said any more. */
  bury(file: WorkspaceFile): void {
    if (file.gone) this.#files.delete(file.key);
  }

  /** Another document says the same as these, or no longer does: they are read again once nothing is typed. */
  #touched(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const file = this.#files.get(key);
      if (!file) continue;
      file.outdated = true;
      this.#queue.defer(file);
    }
    void this.#work();
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
