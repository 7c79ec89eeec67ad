import {
  type Analysis,
  type AnalysisOptions,
  analyse,
  analyseConfiguration,
  type Configuration,
  type Settings,
} from '../analysis';
import { rules } from '../rules';
import { wholeLines } from '../syntax';
import type { EditedDocument } from './edited-document';
import type { Listing, Unread } from './workspace/limits';

/** In characters, some 1 500 lines: under it, all is found within the blink of an eye. */
const LONG = 80_000;
/** More than a screen shows, and found before a screen is drawn. */
const GLIMPSE = 24_000;

/** What the server may ask of the machine it runs on: nothing else reaches outside. */
export interface Environment {
  /** YYYY-MM-DD. */
  readonly today: () => string;
  /** Is this path, relative to the document, a file? Undefined: cannot be known here (virtual file system). */
  readonly fileExists: (documentUri: string, path: string) => boolean | undefined;
  /** The text of a refused version, a file of the document's folder. Undefined: there is none, or it cannot be read. */
  readonly refusedVersion?: (documentUri: string, version: string) => string | undefined;
  /** The text of a file of the machine; undefined: there is none, or it cannot be read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** The référentiels of a folder of the machine, and below; undefined: it is none, or cannot be read. */
  readonly listReferentiels?: (folderUri: string) => Promise<Listing | undefined>;
  /** The text of one of them, of no more than so many characters. */
  readonly readReferentiel?: (uri: string, most: number) => Promise<string | Unread | undefined>;
  /** Did an edit of the document come that is not handled yet? Absent: it is not known. */
  readonly isBehind?: (uri: string, version: number) => boolean;
  /** The process lives long enough to prepare for what comes, see `practise`: called once it is prepared. */
  readonly afterPractice?: () => void;
  /** The page of a rule, that comes with the server. */
  readonly rulePage?: (code: string) => string | undefined;
}

/** The open documents, each analysed at most once a version, when first asked for. */
export class DocumentStore {
  readonly #analyses = new WeakMap<EditedDocument, { isFresh: boolean; analysis: Analysis }>();
  readonly #configurations = new WeakMap<EditedDocument, { version: number; configuration: Configuration }>();
  readonly #environment: Environment;
  readonly #settingsOf: (uri: string) => Settings;
  readonly #neighboursOf: (uri: string, edited: boolean) => AnalysisOptions['neighbours'];

  constructor(
    environment: Environment,
    settingsOf: (uri: string) => Settings,
    neighboursOf: (uri: string, edited: boolean) => AnalysisOptions['neighbours'],
  ) {
    this.#environment = environment;
    this.#settingsOf = settingsOf;
    this.#neighboursOf = neighboursOf;
  }

  analysisOf(document: EditedDocument): Analysis {
    const known = this.#analyses.get(document);
    const settings = this.#settingsOf(document.uri);
    // A client may say the same version twice, or go back: what counts is the text.
    const isSame = known?.isFresh === true && known.analysis.model.tree.source === document.source;
    if (isSame && known.analysis.options.settings === settings) return known.analysis;
    const options = this.optionsOf(document.uri, settings, { edited: true });
    const text = document.read(known?.analysis.model.tree.source);
    const analysis = analyse(text, { ...options, previous: known?.analysis });
    this.#analyses.set(document, { isFresh: true, analysis });
    return analysis;
  }

  /**
   * The beginning of a long document that was not read yet, alone: what is found in its elements is found in the whole.
   * Undefined: the whole is read at once, or its beginning does not tell under which rules.
   */
  glimpseOf(document: EditedDocument): Analysis | undefined {
    if (this.#analyses.has(document)) return undefined;
    if (document.length < LONG) return undefined;
    const beginning = wholeLines(document.source.slice(0, GLIMPSE));
    const settings = this.#settingsOf(document.uri);
    const analysis = analyse(beginning, this.optionsOf(document.uri, settings, { edited: true }));
    if (!analysis.model.referentiel.certification?.repertoire) return undefined;
    this.#analyses.set(document, { isFresh: false, analysis });
    return analysis;
  }

  /** What a text is analysed with, besides itself; `edited`: it is that of an editor. */
  optionsOf(uri: string, settings: Settings, { edited }: { readonly edited: boolean }): AnalysisOptions {
    return {
      rules,
      settings,
      today: this.#environment.today(),
      fileExists: (path) => this.#environment.fileExists(uri, path),
      refusedVersion: (version) => this.#environment.refusedVersion?.(uri, version),
      neighbours: this.#neighboursOf(uri, edited),
    };
  }

  /** A settings file that is open. */
  configurationOf(document: EditedDocument): Configuration {
    const known = this.#configurations.get(document);
    if (known?.version === document.version && known.configuration.text === document.getText())
      return known.configuration;
    const configuration = analyseConfiguration(document.getText(), rules, known?.configuration);
    this.#configurations.set(document, { version: document.version, configuration });
    return configuration;
  }

  /**
   * Something outside the text changed (a file appeared, another document says the same): the rules that read the whole
   * document run again when next asked, what was found in its parts stays.
   */
  renew(document: EditedDocument): void {
    const known = this.#analyses.get(document);
    if (known) this.#analyses.set(document, { ...known, isFresh: false });
  }
}
