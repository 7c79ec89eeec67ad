import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Activity } from './workspace/activity';

/** In characters, some 2 000 lines. Under it all findings come at once, within the blink of an eye. */
const LARGE = 100_000;

export interface PublisherNeeds {
  /** The document as it is now; undefined once closed. */
  readonly latest: (uri: string) => TextDocument | undefined;
  /** Resolves when the settings of the document are known: nothing is said before. */
  readonly settled: (uri: string) => Promise<void>;
  /** `file`: what concerns the file itself, at hand well before the rest. */
  readonly diagnostics: (document: TextDocument, which: 'file' | 'all') => Diagnostic[];
  /** Told that someone waits. */
  readonly activity: Activity;
  readonly send: (document: TextDocument, diagnostics: Diagnostic[]) => void;
}

/** Pushes diagnostics to a client that does not ask for them. An answer waits for the edits already in the queue, never for a delay. */
export class Publisher {
  readonly #waiting = new Set<string>();
  readonly #published = new Set<string>();
  readonly #needs: PublisherNeeds;

  constructor(needs: PublisherNeeds) {
    this.#needs = needs;
  }

  soon({ uri }: TextDocument): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    void this.#needs.activity.during(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      this.#waiting.delete(uri);
      if (!this.#needs.latest(uri)) return;
      await this.#needs.settled(uri);
      const document = this.#needs.latest(uri);
      if (document) this.#publish(document);
    });
  }

  forget(uri: string): void {
    this.#published.delete(uri);
  }

  #publish(document: TextDocument): void {
    const { diagnostics, send } = this.#needs;
    const opened = !this.#published.has(document.uri);
    this.#published.add(document.uri);
    if (opened && document.getText().length > LARGE) {
      // A large file, just opened: what is wrong with the file itself is said while the rules run.
      send(document, diagnostics(document, 'file'));
      this.soon(document);
    } else send(document, diagnostics(document, 'all'));
  }
}
