interface State<T> {
  parts: readonly (readonly T[])[];
  readonly groups: Map<string, readonly T[]>;
  /** The keys of the groups of two items or more. */
  readonly shared: Set<string>;
}

/**
 * The items of the parts of a document (what each bloc has of them) that go under one key: an edit costs the parts that
 * are another list. A group is the same array as long as it has the same items.
 */
export class Groups<T> {
  readonly #states = new WeakMap<object, State<T>>();
  readonly #keyOf: (item: T) => string;
  readonly #placeOf: (item: T) => number;

  constructor(
    keyOf: (item: T) => string,
    /** In the text as it is now. */
    placeOf: (item: T) => number,
  ) {
    this.#keyOf = keyOf;
    this.#placeOf = placeOf;
  }

  /** The groups of two items or more, each in the order of the text. */
  *of(document: object, parts: readonly (readonly T[])[]): Generator<readonly T[]> {
    let state = this.#states.get(document);
    if (!state) {
      state = { parts: [], groups: new Map(), shared: new Set() };
      this.#states.set(document, state);
    }
    this.#update(state, parts);
    for (const key of state.shared) yield state.groups.get(key) ?? [];
  }

  #update(state: State<T>, parts: readonly (readonly T[])[]): void {
    const former = new Set(state.parts);
    const now = new Set(parts);
    const removed = this.#byKey(state.parts.filter((part) => !now.has(part)));
    const added = this.#byKey(parts.filter((part) => !former.has(part)));
    state.parts = parts;
    for (const key of new Set([...removed.keys(), ...added.keys()])) {
      const gone = removed.get(key) ?? [];
      const left = (state.groups.get(key) ?? []).filter((item) => !gone.includes(item));
      const group = [...left, ...(added.get(key) ?? [])].sort((a, b) => this.#placeOf(a) - this.#placeOf(b));
      if (group.length > 0) state.groups.set(key, group);
      else state.groups.delete(key);
      if (group.length > 1) state.shared.add(key);
      else state.shared.delete(key);
    }
  }

  #byKey(parts: readonly (readonly T[])[]): Map<string, T[]> {
    const byKey = new Map<string, T[]>();
    for (const part of parts) {
      for (const item of part) {
        const key = this.#keyOf(item);
        const same = byKey.get(key);
        if (same) same.push(item);
        else byKey.set(key, [item]);
      }
    }
    return byKey;
  }
}
