import type { Connection, TextDocuments } from 'vscode-languageserver';
import {
  type Analysis,
  type Checked,
  type Configuration,
  DEFAULT_SETTINGS,
  mostCharacters,
  mostLines,
} from '../analysis';
import { type Addressee, diagnosticsOf } from '../features/diagnostics';
import { tooLarge } from '../features/file-notices';
import { plainTelling, type Telling, tellingOf } from '../features/telling';
import { keptUnder } from '../rules/shared/kept';
import { Client } from './client';
import type { DocumentStore, Environment } from './document-store';
import type { EditedDocument } from './edited-document';
import { isConfiguration } from './places';
import type { SettingsSource } from './settings-source';
import { Activity } from './workspace/activity';
import { WorkspaceFiles } from './workspace/files';
import type { FileSource } from './workspace/listing';

/** An answer for each kind of document: a référentiel, a settings file. */
export interface Answers<P, T> {
  readonly referentiel: (analysis: Analysis, params: P, document: EditedDocument) => T;
  readonly configuration: (configuration: Configuration, params: P, document: EditedDocument) => T;
}

/** A document that is not read. */
export interface Refusal {
  /** How many characters it may have. */
  readonly most: number;
  /** What is said instead. */
  readonly telling: Telling;
}

interface SessionParts {
  readonly connection: Connection;
  readonly documents: TextDocuments<EditedDocument>;
  readonly environment: Environment;
  readonly settings: SettingsSource;
  readonly store: DocumentStore;
  /** How the référentiels of the folders are reached. */
  readonly source: FileSource;
  /** Shows an open document anew. */
  readonly show: (document: EditedDocument) => void;
}

/** One client, its documents, and how requests about them are answered. */
export class Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<EditedDocument>;
  readonly environment: Environment;
  readonly settings: SettingsSource;
  readonly store: DocumentStore;
  /** What the client waits for: other work comes after. */
  readonly activity = new Activity();
  /** Those of the folders that are open. */
  readonly files: WorkspaceFiles;
  readonly #show: (document: EditedDocument) => void;
  readonly #refusals = new WeakMap<EditedDocument, Refusal>();
  readonly #toldOf = keptUnder((configuration: Configuration, document: EditedDocument) =>
    plainTelling(diagnosticsOf(configuration, this.#addressee(document))),
  );
  /** Known from `initialize` on. */
  client = new Client();

  constructor({ connection, documents, environment, settings, store, source, show }: SessionParts) {
    this.connection = connection;
    this.documents = documents;
    this.environment = environment;
    this.settings = settings;
    this.store = store;
    this.#show = show;
    this.files = new WorkspaceFiles(this, source);
  }

  checkedOf(document: EditedDocument): Checked {
    return isConfiguration(document.uri)
      ? this.store.configurationOf(document)
      : this.store.analysisOf(document);
  }

  /** Why a document is not read, as the one thing said of it; undefined: it is read. The same object as long as it holds. */
  refusal(document: EditedDocument): Refusal | undefined {
    const settings = isConfiguration(document.uri)
      ? DEFAULT_SETTINGS
      : this.settings.settingsOf(document.uri);
    const most = mostCharacters(settings);
    if (document.length <= most && document.source.lineCount <= mostLines(most)) return undefined;
    let refusal = this.#refusals.get(document);
    if (refusal?.most !== most) {
      refusal = { most, telling: plainTelling([tooLarge(most, this.client.codePages)]) };
      this.#refusals.set(document, refusal);
    }
    return refusal;
  }

  /**
   * What is said of a document, the same object as long as the same is said. The rules run here, if they did not yet; one
   * that failed says so in the log.
   */
  telling(document: EditedDocument): Telling {
    const refusal = this.refusal(document);
    if (refusal) return refusal.telling;
    if (isConfiguration(document.uri)) return this.#toldOf(this.store.configurationOf(document), document);
    const analysis = this.store.analysisOf(document);
    for (const { code, error } of analysis.failures)
      this.log('error', `La règle ${code} a échoué : ${describe(error)}`);
    return tellingOf(analysis, this.#addressee(document));
  }

  /** What is found at the beginning of a long document, well before the rest; undefined: nothing comes before the rest. */
  firstTelling(document: EditedDocument): Telling | undefined {
    const glimpse = isConfiguration(document.uri) ? undefined : this.store.glimpseOf(document);
    if (!glimpse) return undefined;
    return tellingOf(
      glimpse,
      this.#addressee(document),
      // What the last piece of it says goes on beyond it.
      glimpse.ofElements.slice(0, -1),
    );
  }

  #addressee({ uri }: EditedDocument): Addressee {
    return { uri, pages: this.client.codePages };
  }

  /** Nothing is said of a document before its settings are known. */
  async settled(uri: string): Promise<void> {
    if (isConfiguration(uri)) return;
    // A document closed meanwhile is not asked about again: nothing would forget the answer.
    for (let pending = this.settings.pending(uri); pending; pending = this.settings.loading(uri)) {
      await pending;
    }
  }

  /** What is around an open document changed: what was found in it may have, too. */
  outdated(uri: string): void {
    const document = this.documents.get(uri);
    if (!document) return;
    this.store.renew(document);
    this.#show(document);
  }

  /** A client that left meanwhile hears nothing. */
  log(level: 'error' | 'warn' | 'info', message: string): void {
    try {
      this.connection.console[level](message);
    } catch {}
  }

  failed(feature: string, error: unknown): void {
    this.log('error', `« ${feature} » a échoué : ${describe(error)}`);
  }

  /** A feature that fails answers as if it had nothing to say; the others go on. */
  attempt<T>(feature: string, otherwise: T, compute: () => T): T {
    try {
      return compute();
    } catch (error) {
      this.failed(feature, error);
      return otherwise;
    }
  }

  /** A request about an open document, of either kind; its answer for any other is `otherwise`. */
  about<P extends { textDocument: { uri: string } }, T>(
    feature: string,
    otherwise: T,
    { referentiel, configuration }: Answers<P, T>,
  ): (params: P) => Promise<T> {
    return (params) =>
      this.activity.during(async () => {
        const { uri } = params.textDocument;
        if (!this.documents.get(uri)) return otherwise;
        await this.settled(uri);
        const document = this.documents.get(uri);
        if (!document || this.refusal(document)) return otherwise;
        return this.attempt(feature, otherwise, () =>
          isConfiguration(uri)
            ? configuration(this.store.configurationOf(document), params, document)
            : referentiel(this.store.analysisOf(document), params, document),
        );
      });
  }

  /** A request that only référentiels answer. */
  aboutReferentiel<P extends { textDocument: { uri: string } }, T>(
    feature: string,
    otherwise: T,
    referentiel: Answers<P, T>['referentiel'],
  ): (params: P) => Promise<T> {
    return this.about(feature, otherwise, { referentiel, configuration: () => otherwise });
  }

  /** A request that both kinds of document answer in the same way. */
  aboutAny<P extends { textDocument: { uri: string } }, T>(
    feature: string,
    otherwise: T,
    answer: (checked: Checked, params: P, document: EditedDocument) => T,
  ): (params: P) => Promise<T> {
    return this.about(feature, otherwise, { referentiel: answer, configuration: answer });
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
