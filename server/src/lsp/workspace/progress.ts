import type { Connection } from 'vscode-languageserver';
import { SHOWS_PROGRESS } from './limits';

/** « 12/40 » in the status bar while many files are read, with a button to stop. */
export class Progress {
  readonly #connection: Connection;
  readonly #cancelled: () => void;
  #shown: Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>> | undefined;
  #asked = false;
  #done = 0;

  constructor(connection: Connection, cancelled: () => void) {
    this.#connection = connection;
    this.#cancelled = cancelled;
  }

  /** One more file was read, as many are left. */
  step(left: number): void {
    this.#done += 1;
    if (!this.#asked && left >= SHOWS_PROGRESS) void this.#show(left);
    const total = this.#done + left;
    this.#shown?.report(Math.floor((100 * this.#done) / total), `${this.#done}/${total}`);
  }

  end(): void {
    this.#shown?.done();
    this.#shown = undefined;
    this.#asked = false;
    this.#done = 0;
  }

  async #show(left: number): Promise<void> {
    this.#asked = true;
    try {
      const shown = await this.#connection.window.createWorkDoneProgress();
      if (!this.#asked) return;
      const total = this.#done + left;
      shown.begin('Analyse des référentiels du dossier', 0, `${this.#done}/${total}`, true);
      shown.token.onCancellationRequested(this.#cancelled);
      this.#shown = shown;
    } catch {
      // The client wants none.
    }
  }
}
