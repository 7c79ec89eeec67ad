import type { Definition, Reference, Slice } from './build';
import type { Kind } from './schema/meta';

/** Every id of a document: where it is given and where it is cited. */
export class IdIndex {
  readonly references: readonly Reference[];
  readonly definitions: readonly Definition[];
  readonly #byId = new Map<string, Definition[]>();
  #citing: Map<string, Reference[]> | undefined;

  constructor(slices: readonly Slice[]) {
    this.definitions = slices.flatMap((slice) => slice.definitions);
    this.references = slices.flatMap((slice) => slice.references);
    for (const definition of this.definitions) {
      const same = this.#byId.get(definition.id);
      if (same) same.push(definition);
      else this.#byId.set(definition.id, [definition]);
    }
  }

  /** The elements of that id; several when it was given twice. */
  definitionsOf(id: string): readonly Definition[] {
    return this.#byId.get(id) ?? [];
  }

  /** The element a reference means: of one of the kinds wanted. */
  find(id: string, kinds?: readonly Kind[]): Definition | undefined {
    return this.definitionsOf(id).find(({ kind }) => !kinds || kinds.includes(kind));
  }

  ofKind(kind: Kind): readonly Definition[] {
    return this.definitions.filter((definition) => definition.kind === kind);
  }

  referencesTo(id: string): readonly Reference[] {
    if (!this.#citing) {
      this.#citing = new Map();
      for (const reference of this.references) {
        const same = this.#citing.get(reference.id);
        if (same) same.push(reference);
        else this.#citing.set(reference.id, [reference]);
      }
    }
    return this.#citing.get(id) ?? [];
  }
}
