import type { StatementIndex } from '../french';
import type { Competence } from '../model';
import { pairsIn, type SimilarPair } from '../rules/shared/similar';

/** The pairs of an index, by how near they are: the same list as long as they are the same, in the same order. */
export class Similar {
  readonly #index: StatementIndex<Competence>;
  readonly #known = new Map<number, { readonly pairing: number; readonly pairs: readonly SimilarPair[] }>();

  constructor(index: StatementIndex<Competence>) {
    this.#index = index;
  }

  readonly asOf = (threshold: number): readonly SimilarPair[] => {
    const known = this.#known.get(threshold);
    const { pairing } = this.#index;
    if (known?.pairing === pairing) return known.pairs;
    const pairs = pairsIn(this.#index, threshold);
    this.#known.set(threshold, { pairing: this.#index.pairing, pairs });
    return pairs;
  };
}
