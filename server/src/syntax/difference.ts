/** Compared at once: equality of long slices is a comparison of memory, that of characters is not. */
const BLOCK = 4096;

/** What an edit replaced: `start` and the ends, in the text before and after. Equal texts give an empty difference. */
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
