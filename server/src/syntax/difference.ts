/** Compared at once: equality of long slices is a comparison of memory, that of characters is not. */
const BLOCK = 4096;

/** What an edit replaced: `start` and the ends, before and after. Two that are equal give an empty difference. */
export interface Difference {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

export function differenceOf(before: string, after: string): Difference {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (
    start + BLOCK <= shortest &&
    before.slice(start, start + BLOCK) === after.slice(start, start + BLOCK)
  ) {
    start += BLOCK;
  }
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  const room = () => Math.min(endBefore, endAfter) - start;
  while (
    room() >= BLOCK &&
    before.slice(endBefore - BLOCK, endBefore) === after.slice(endAfter - BLOCK, endAfter)
  ) {
    endBefore -= BLOCK;
    endAfter -= BLOCK;
  }
  while (room() > 0 && before.charCodeAt(endBefore - 1) === after.charCodeAt(endAfter - 1)) {
    endBefore--;
    endAfter--;
  }
  return { start, endBefore, endAfter };
}

/** What is not the same object in two lists, between what both begin with and what both end with. */
export function changedItems(before: readonly unknown[], after: readonly unknown[]): Difference {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [before.length, after.length];
  while (Math.min(endBefore, endAfter) > start && before[endBefore - 1] === after[endAfter - 1]) {
    endBefore--;
    endAfter--;
  }
  return { start, endBefore, endAfter };
}

/** A list once its items from `start` to `end` are replaced, by a hundred thousand of them if need be. */
export function spliced<T>(list: readonly T[], start: number, end: number, items: readonly T[]): T[] {
  return list.slice(0, start).concat(items, list.slice(end));
}

/** Something drawn from each item of a list, at the same rank. */
export interface Along<T, R> {
  readonly of: readonly T[];
  readonly results: readonly R[];
}

/**
 * Something drawn from each item of a list: from those alone that are not where they were in the list before it. The
 * others are not even looked at, for there may be a thousand of them.
 */
export function along<T, R>(
  former: Along<T, R> | undefined,
  of: readonly T[],
  draw: (item: T) => R,
): Along<T, R> {
  if (!former) return { of, results: of.map((item) => draw(item)) };
  const { start, endBefore, endAfter } = changedItems(former.of, of);
  if (start === endBefore && start === endAfter) return former;
  const fresh = of.slice(start, endAfter).map((item) => draw(item));
  return { of, results: spliced(former.results, start, endBefore, fresh) };
}
