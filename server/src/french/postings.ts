import type { Profile } from './profile';

const NO_SLOT: readonly number[] = [];

/** The slots of the statements that have a term, in their order. */
export class Postings {
  readonly #slots: number[][] = [];

  get(term: number): readonly number[] {
    return this.#slots[term] ?? NO_SLOT;
  }

  add(terms: Iterable<number>, slot: number): void {
    for (const term of terms) {
      const slots = this.#slots[term];
      if (slots) slots.push(slot);
      else this.#slots[term] = [slot];
    }
  }
}

/** By what statements are looked for. Those that have an object have nothing in common with those that have none. */
export class Subjects {
  readonly #withObject = new Postings();
  readonly #without = new Postings();

  of({ object }: Profile): Postings {
    return object.length > 0 ? this.#withObject : this.#without;
  }
}
