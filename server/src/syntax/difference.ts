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
  return known && known.of === marks.get(before)
    ? known.difference
    : narrowed(before, after, 0, before.length);
}

/** Where two lists differ, if `items` stand in the other for those of `before` from `from` to `to`. */
function narrowed(
  before: readonly unknown[],
  items: readonly unknown[],
  from: number,
  to: number,
): Difference {
  const shortest = Math.min(to - from, items.length);
  let same = 0;
  while (same < shortest && before[from + same] === items[same]) same++;
  let [endBefore, end] = [to, items.length];
  while (endBefore > from + same && end > same && before[endBefore - 1] === items[end - 1]) {
    endBefore--;
    end--;
  }
  return { start: from + same, endBefore, endAfter: from + end };
}

/** A list once its items from `start` to `end` are replaced, by a hundred thousand of them if need be. */
export function spliced<T>(list: readonly T[], start: number, end: number, items: readonly T[]): T[] {
  if (items.length !== end - start) return list.slice(0, start).concat(items, list.slice(end));
  // Copied once.
  const after = list.slice();
  for (let rank = 0; rank < items.length; rank++) after[start + rank] = items[rank]!;
  return after;
}

/** Of a list: the one that it was made of, and how it differs from it. */
interface Revision {
  readonly of: object;
  readonly difference: Difference;
}

const revisions = new WeakMap<readonly unknown[], Revision>();
/** By which a list is known again: nothing holds on to the one before, and all those before it. */
const marks = new WeakMap<readonly unknown[], object>();

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
  const difference = narrowed(list, items, start, end);
  if (difference.start === difference.endBefore && difference.start === difference.endAfter) return list;
  const after = spliced(list, start, end, items);
  let of = marks.get(list);
  if (!of) {
    of = {};
    marks.set(list, of);
  }
  revisions.set(after, { of, difference });
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
