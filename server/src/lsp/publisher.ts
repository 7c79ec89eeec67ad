import type { Telling } from '../features/telling';
import type { EditedDocument } from './edited-document';
import { type Activity, nextTurn, TURNS } from './workspace/activity';

export interface PublisherNeeds {
  /** The document as it is now; undefined once closed. */
  readonly latest: (uri: string) => EditedDocument | undefined;
  /** An edit of it came that is not handled yet. */
  readonly isBehind: (document: EditedDocument) => boolean;
  /** Resolves when the settings of the document are known: nothing is said before. */
  readonly settled: (uri: string) => Promise<void>;
  readonly telling: (document: EditedDocument) => Telling;
  /** What can be said well before the rest; undefined: nothing. */
  readonly first: (document: EditedDocument) => Telling | undefined;
  /** Told that someone waits. */
  readonly activity: Activity;
  readonly send: (document: EditedDocument, telling: Telling) => void;
}

/** Pushes diagnostics to a client that does not ask for them. An answer waits for the edits that came already, never for a delay. */
export class Publisher {
  readonly #waiting = new Set<string>();
  readonly #published = new Set<string>();
  readonly #needs: PublisherNeeds;

  constructor(needs: PublisherNeeds) {
    this.#needs = needs;
  }

  soon({ uri }: EditedDocument): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    void this.#needs.activity.during(async () => {
      await this.#caughtUp(uri);
      this.#waiting.delete(uri);
      if (!this.#needs.latest(uri)) return;
      await this.#needs.settled(uri);
      const document = this.#needs.latest(uri);
      if (document) this.#publish(document);
    });
  }

  /** Resolves once no edit of the document is behind it, at once as a rule. One that is never handled is not waited for. */
  async #caughtUp(uri: string): Promise<void> {
    const { latest, isBehind } = this.#needs;
    let document = latest(uri);
    for (let turns = 0; turns < TURNS && document && isBehind(document); ) {
      const { version } = document;
      await nextTurn();
      document = latest(uri);
      turns = document?.version === version ? turns + 1 : 0;
    }
  }

  forget(uri: string): void {
    this.#published.delete(uri);
  }

  #publish(document: EditedDocument): void {
    const { telling, first, send } = this.#needs;
    const opened = !this.#published.has(document.uri);
    this.#published.add(document.uri);
    const soonest = opened ? first(document) : undefined;
    if (soonest) {
      send(document, soonest);
      this.soon(document);
    } else send(document, telling(document));
  }
}
