/** Names findings, so that a client says which ones it holds: the same as long as the object that they are of is the same. */
export class ResultIds {
  readonly #ids = new WeakMap<object, string>();
  #count = 0;

  /** For findings that no analysis is kept of. */
  next(): string {
    this.#count += 1;
    return String(this.#count);
  }

  of(checked: object): string {
    let id = this.#ids.get(checked);
    if (id === undefined) {
      id = this.next();
      this.#ids.set(checked, id);
    }
    return id;
  }
}
