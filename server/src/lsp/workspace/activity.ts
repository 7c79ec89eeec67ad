/** How long nobody must have asked for anything before some more background work is done, in milliseconds. */
const PAUSE = 100;
/** Before work of a second or so, that nothing can interrupt: the author has stopped typing. */
const LONG_PAUSE = 1000;
/** Someone who asks without a pause must not keep the rest waiting for ever: so many pauses at most. */
const PATIENCE = 20;
/** A message waits in the queue of the connection for one turn of the event loop at most for each one before it. */
export const TURNS = 3;

/** What the client is waiting for: work that it did not ask for is done in between. */
export class Activity {
  #running = 0;
  #events = 0;
  #last = Number.NEGATIVE_INFINITY;

  /** Something came: an edit, a request. */
  touch(): void {
    this.#events += 1;
    this.#last = performance.now();
  }

  /** An answer that is being worked on. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.touch();
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.touch();
    }
  }

  /** Resolves once nothing is asked for any more, or after a good while: what is in the queue of messages goes first. */
  async quiet(before: 'short' | 'long'): Promise<void> {
    const pause = before === 'short' ? PAUSE : LONG_PAUSE;
    const end = performance.now() + PATIENCE * pause;
    while (performance.now() < end) {
      const events = this.#events;
      for (let turns = 0; turns < TURNS; turns += 1) await nextTurn();
      if (this.#events !== events) continue;
      const left = this.#last + pause - performance.now();
      if (this.#running === 0 && left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, Math.max(left, 5)));
    }
  }
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
