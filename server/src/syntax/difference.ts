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
  if (before === after) return { start: after.length, endBefore: after.length, endAfter: after.length };
  const known = revisions.get(after);
  if (known?.of === before) return known.difference;
  return differenceWithin(before, after, { start: 0, endBefore: before.length, endAfter: after.length });
}

/** The same, of lists that are known to be the same outside of some parts. */
function differenceWithin(
  before: readonly unknown[],
  after: readonly unknown[],
  { start: from, endBefore: to, endAfter: now }: Difference,
): Difference {
  const shortest = from + Math.min(to - from, now - from);
  let start = from;
  while (start < shortest && before[start] === after[start]) start++;
  let [endBefore, endAfter] = [to, now];
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

/** Of a list: the one that it was made of, and how it differs from it. */
interface Revision {
  readonly of: readonly unknown[];
  readonly difference: Difference;
}

/** Of the latest lists alone: they would hold on to all those before. */
const revisions = new WeakMap<readonly unknown[], Revision>();

/**
 * The same, which remembers what it was made of: `changedItems` does not look for it among a thousand items. The list
 * itself where nothing is another item. Neither list is to be changed then.
 */
export function revised<T>(
  list: readonly T[],
  start: number,
  end: number,
  items: readonly T[],
): readonly T[] {
  const after = spliced(list, start, end, items);
  const difference = differenceWithin(list, after, { start, endBefore: end, endAfter: start + items.length });
  if (difference.start === difference.endBefore && difference.start === difference.endAfter) return list;
  revisions.delete(list);
  revisions.set(after, { of: list, difference });
  return after;
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
  return { of, results: revised(former.results, start, endBefore, fresh) };
}

/** Lists, one after the other. */
export interface Joined<T> {
  readonly of: readonly (readonly T[])[];
  readonly all: readonly T[];
}

/** Lists put one after the other: only what is not where it was in those of before is put again. */
export function joined<T>(former: Joined<T> | undefined, of: readonly (readonly T[])[]): Joined<T> {
  if (former?.of.length !== of.length) return { of, all: of.flat() };
  const changes = of.map((list, rank) => changedItems(former.of[rank]!, list));
  const isChanged = ({ start, endBefore, endAfter }: Difference) => start < endBefore || start < endAfter;
  const first = changes.findIndex(isChanged);
  if (first < 0) return former;
  const last = changes.findLastIndex(isChanged);
  const [top, bottom] = [changes[first]!, changes[last]!];
  const fresh = of
    .slice(first, last + 1)
    .map((list, rank) =>
      list.slice(rank === 0 ? top.start : 0, first + rank === last ? bottom.endAfter : undefined),
    );
  const start = lengthOf(former.of, first) + top.start;
  const end = lengthOf(former.of, last) + bottom.endBefore;
  return { of, all: revised(former.all, start, end, fresh.flat()) };
}

/** Of so many lists, put one after the other. */
function lengthOf(lists: readonly (readonly unknown[])[], count: number): number {
  let length = 0;
  for (let rank = 0; rank < count; rank++) length += lists[rank]!.length;
  return length;
}
