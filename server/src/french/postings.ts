import type { Profile } from './profile';

const NO_SLOT: readonly number[] = [];

/** Some terms of a statement, and what they weigh together. */
export interface Weighed {
  readonly terms: Int32Array;
  readonly weight: number;
}

/** The slots of the statements that have a term, in their order. */
export class Postings {
  readonly #slots: number[][] = [];
  /** By slot: a thousand statements are passed over without being looked at, which would wait for memory each time. */
  readonly #weights: number[] = [];

  get(term: number): readonly number[] {
    return this.#slots[term] ?? NO_SLOT;
  }

  /** How many there are, met or not. */
  get slots(): number {
    return this.#weights.length;
  }

  /** Share of the terms of two statements, of some weight and in a slot, that is theirs in common. */
  overlap(weight: number, slot: number, common: number): number {
    return common / (weight + this.#weights[slot]! - common);
  }

  add({ terms, weight }: Weighed, slot: number): void {
    this.#weights[slot] = weight;
    for (const term of terms) {
      const slots = this.#slots[term];
      if (slots) slots.push(slot);
      else this.#slots[term] = [slot];
    }
  }
}

/** What the statements that have terms in common with one have of them, by slot: summed without a look at the statements. */
export class InCommon {
  #sums = new Float64Array(64);
  /** Those that have something in common. */
  readonly slots: number[] = [];

  of(slot: number): number {
    return this.#sums[slot]!;
  }

  /** Of the slots under `before`; `among`: of those alone that have something in common there. */
  sum(postings: Postings, terms: Int32Array, weights: readonly number[], before: number, among?: InCommon) {
    const { slots } = this;
    for (const slot of slots) this.#sums[slot] = 0;
    slots.length = 0;
    if (this.#sums.length < postings.slots) this.#sums = new Float64Array(postings.slots * 2);
    const sums = this.#sums;
    for (const term of terms) {
      const weight = weights[term]!;
      // In the order of the slots.
      for (const slot of postings.get(term)) {
        if (slot >= before) break;
        if (among && among.of(slot) === 0) continue;
        if (sums[slot] === 0) slots.push(slot);
        sums[slot]! += weight;
      }
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
