import type { WorkspaceFile } from './file';

/** The files to read, in order: small ones, then those that wait for the author to stop typing. */
export class Queue {
  readonly #soon = new Set<WorkspaceFile>();
  readonly #later = new Set<WorkspaceFile>();

  get size(): number {
    return this.#soon.size + this.#later.size;
  }

  add(file: WorkspaceFile): void {
    this.#later.delete(file);
    this.#soon.add(file);
  }

  /** Long work, or work that another edit would undo. */
  defer(file: WorkspaceFile): void {
    if (!this.#soon.has(file)) this.#later.add(file);
  }

  delete(file: WorkspaceFile): void {
    this.#soon.delete(file);
    this.#later.delete(file);
  }

  /** The next one stays in the queue until it is taken. */
  next(): { readonly file: WorkspaceFile; readonly pause: 'short' | 'long' } | undefined {
    for (const file of this.#soon) return { file, pause: 'short' };
    for (const file of this.#later) return { file, pause: 'long' };
    return undefined;
  }

  clear(): void {
    this.#soon.clear();
    this.#later.clear();
  }
}
