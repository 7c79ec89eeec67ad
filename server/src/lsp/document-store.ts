import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse, DEFAULT_SETTINGS, type Settings } from '../analysis';
import { rules } from '../rules';

/** What the server may ask of the machine it runs on: nothing else reaches outside. */
export interface Environment {
  /** YYYY-MM-DD. */
  readonly today: () => string;
  /** Is this path, relative to the document, a file? Undefined: cannot be known here (virtual file system). */
  readonly fileExists: (documentUri: string, path: string) => boolean | undefined;
}

/** The open documents, each analysed at most once a version, when first asked for. */
export class DocumentStore {
  settings: Settings = DEFAULT_SETTINGS;
  readonly #analyses = new WeakMap<TextDocument, { version: number; analysis: Analysis }>();
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  analysisOf(document: TextDocument): Analysis {
    const known = this.#analyses.get(document);
    const { settings } = this;
    if (known?.version === document.version && known.analysis.options.settings === settings)
      return known.analysis;
    const analysis = analyse(document.getText(), {
      rules,
      settings,
      today: this.#environment.today(),
      fileExists: (path) => this.#environment.fileExists(document.uri, path),
      previous: known?.analysis,
    });
    this.#analyses.set(document, { version: document.version, analysis });
    return analysis;
  }

  /** Something outside the texts changed (a file appeared): the next question is answered anew. */
  forget(document: TextDocument): void {
    this.#analyses.delete(document);
  }
}
