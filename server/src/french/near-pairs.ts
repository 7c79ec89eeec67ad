import { listed } from './listed';
import type { Similarity } from './similarity';

export interface StatementMatch<K> {
  readonly key: K;
  readonly similarity: Similarity;
}

/** What is near each statement that has something near it, closest first. */
export type Near<K> = Map<K, StatementMatch<K>[]>;

/**
 * Of so many pairs nothing is said: where a thousand statements all look alike, each letter typed would cost a million
 * comparisons, and nobody reads a thousand findings.
 */
const MOST_PAIRS = 50_000;
const MOST_PAIRS_EACH = 20;

/** How many pairs among so many statements are told. */
export function mostPairs(statements: number): number {
  return MOST_PAIRS + MOST_PAIRS_EACH * statements;
}

/** By threshold, the pairs of statements that are near each other; kept true by additions and removals. */
export class NearPairs<K> {
  readonly #near = new Map<number, Near<K>>();
  /** How many pairs there are at each threshold; infinitely many: too many to be told. */
  readonly #counts = new Map<number, number>();
  #changes = 0;

  /** Another number once statements that are near each other came, went, or changed places. */
  get changes(): number {
    return this.#changes;
  }

  changed(): void {
    this.#changes += 1;
  }

  get thresholds(): Iterable<number> {
    return this.#near.keys();
  }

  at(threshold: number): Near<K> | undefined {
    return this.#near.get(threshold);
  }

  /** `count`: how many pairs there are; infinitely many: too many to be told. */
  give(threshold: number, near: Near<K>, count: number): Near<K> {
    this.#counts.set(threshold, count);
    this.#near.set(threshold, near);
    return near;
  }

  /** A new statement; `back`: how like it is to one that is near it, as told from that one. */
  add(
    key: K,
    threshold: number,
    near: StatementMatch<K>[],
    back: (match: StatementMatch<K>) => Similarity,
  ): void {
    const all = this.#near.get(threshold);
    if (!all || near.length === 0) return;
    this.changed();
    this.#counts.set(threshold, (this.#counts.get(threshold) ?? 0) + near.length);
    all.set(key, near);
    for (const match of near) {
      const theirs = listed(all, match.key);
      theirs.push({ key, similarity: back(match) });
      theirs.sort(closestFirst);
    }
  }

  remove(key: K): void {
    for (const [threshold, all] of this.#near) {
      const near = all.get(key);
      if (!near) continue;
      this.changed();
      this.#counts.set(threshold, (this.#counts.get(threshold) ?? 0) - near.length);
      all.delete(key);
      for (const { key: other } of near) {
        const left = listed(all, other).filter((match) => match.key !== key);
        if (left.length > 0) all.set(other, left);
        else all.delete(other);
      }
    }
  }

  rename(former: K, key: K): void {
    for (const all of this.#near.values()) {
      const near = all.get(former);
      if (!near) continue;
      this.changed();
      all.delete(former);
      all.set(key, near);
      for (const match of near) {
        const theirs = all.get(match.key);
        const at = theirs?.findIndex((one) => one.key === former) ?? -1;
        if (at >= 0) theirs!.splice(at, 1, { key, similarity: theirs![at]!.similarity });
      }
    }
  }

  /** Where there are too many pairs after a change, none is told. */
  limit(statements: number): void {
    const most = mostPairs(statements);
    for (const [threshold, count] of this.#counts) {
      if (count <= most || count === Number.POSITIVE_INFINITY) continue;
      this.changed();
      this.give(threshold, new Map(), Number.POSITIVE_INFINITY);
    }
  }

  /** What there was too much of is looked for again, if asked for, once something changed. */
  forgetCrowds(): void {
    for (const [threshold, count] of this.#counts) {
      if (count !== Number.POSITIVE_INFINITY) continue;
      this.changed();
      this.#counts.delete(threshold);
      this.#near.delete(threshold);
    }
  }
}

export function closestFirst(a: StatementMatch<unknown>, b: StatementMatch<unknown>): number {
  return b.similarity.score - a.similarity.score;
}
