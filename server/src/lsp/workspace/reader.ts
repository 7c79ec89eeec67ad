import { analyseInSteps, mostCharacters } from '../../analysis';
import { diagnosticsOf } from '../../features/diagnostics';
import { tooLarge, unreadable } from '../../features/file-notices';
import { diagnosticsTold } from '../../features/telling';
import { namedElements } from '../../features/workspace-symbols';
import { settingsProbe } from '../places';
import { describe, type Session } from '../session';
import { copied, type WorkspaceFile } from './file';
import type { Unread } from './limits';
import type { FileSource } from './listing';
import { ResultIds } from './result-ids';

/** Reads a file of the workspace, and keeps of it what is shown. */
export class Reader {
  readonly ids = new ResultIds();
  readonly #session: Session;
  readonly #source: FileSource;

  constructor(session: Session, source: FileSource) {
    this.#session = session;
    this.#source = source;
  }

  /** Once its settings are known; undefined: it is gone, or its folder is not to be read. */
  async text(uri: string): Promise<string | Unread | undefined> {
    const probe = settingsProbe(uri);
    await this.#session.settled(probe);
    const settings = this.#session.settings.settingsOf(probe);
    return settings.analyserDossier === false ? undefined : this.#source.read(uri, mostCharacters(settings));
  }

  /** Of a file that is no more. */
  nothing(): NonNullable<WorkspaceFile['report']> {
    return { id: this.ids.next(), diagnostics: [] };
  }

  /**
   * Gives whether other things are to be said of the file. Without its text, nothing is. What is asked meanwhile goes
   * first; `isWanted`: is it still to be read after that?
   */
  async analyse(
    file: WorkspaceFile,
    text: string | Unread | undefined,
    isWanted: () => boolean,
  ): Promise<boolean> {
    const { settings } = this.#session;
    file.settings = settings.settingsOf(settingsProbe(file.uri));
    const read = typeof text === 'string' ? await this.#found(file, text, isWanted) : undefined;
    if (!isWanted()) return false;
    file.elements = read?.elements ?? [];
    const diagnostics = typeof text === 'object' ? [this.#refusal(file, text)] : (read?.diagnostics ?? []);
    if (file.report && JSON.stringify(file.report.diagnostics) === JSON.stringify(diagnostics)) return false;
    file.report = { id: this.ids.next(), diagnostics };
    return true;
  }

  /** What is found in a document that an editor holds, unless the client has it already. */
  async editor({ uri, pulled, report }: WorkspaceFile): Promise<WorkspaceFile['report']> {
    const { documents, client } = this.#session;
    await this.#session.settled(uri);
    const document = documents.get(uri);
    if (!document || !client.pulls) return undefined;
    return this.#session.attempt('dossier', undefined, () => {
      const telling = this.#session.telling(document);
      const id = this.ids.of(telling);
      return id === pulled || id === report?.id ? undefined : { id, diagnostics: diagnosticsTold(telling) };
    });
  }

  #refusal({ settings = {} }: WorkspaceFile, { refused }: Unread) {
    return refused === 'too-large'
      ? tooLarge(mostCharacters(settings), this.#session.client.codePages)
      : unreadable();
  }

  async #found({ uri, settings = {} }: WorkspaceFile, text: string, isWanted: () => boolean) {
    const { store, client, activity } = this.#session;
    try {
      const steps = analyseInSteps(text, store.optionsOf(uri, settings, { edited: false }));
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        await activity.quiet('short');
        if (!isWanted()) return undefined;
      }
      const analysis = step.value;
      for (const { code, error } of analysis.failures) {
        this.#session.log('error', `La règle ${code} a échoué sur ${uri} : ${describe(error)}`);
      }
      const diagnostics = diagnosticsOf(analysis, { uri, pages: client.codePages });
      return copied({ diagnostics, elements: namedElements(analysis.model) });
    } catch (error) {
      this.#session.failed('dossier', error);
      return undefined;
    }
  }
}
