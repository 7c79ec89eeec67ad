/** Where each of the parts that make a text begins: its offset, its first line. */
export interface Layout {
  readonly offsets: readonly number[];
  readonly firstLines: readonly number[];
  /** Of all of them. */
  readonly length: number;
  readonly lines: number;
}

/** What a part takes. */
export interface Extent {
  readonly length: number;
  readonly lines: number;
}

export const EMPTY_LAYOUT: Layout = { offsets: [], firstLines: [], length: 0, lines: 0 };

/**
 * The layout once some parts, from `start` to `end`, are replaced by others. Those below moved as one, and are not looked
 * at one by one: there may be a thousand of them.
 */
export function laidOut(former: Layout, start: number, end: number, others: readonly Extent[]): Layout {
  const offsets = former.offsets.slice(0, start);
  const firstLines = former.firstLines.slice(0, start);
  let length = former.offsets[start] ?? former.length;
  let lines = former.firstLines[start] ?? former.lines;
  for (const other of others) {
    offsets.push(length);
    firstLines.push(lines);
    length += other.length;
    lines += other.lines;
  }
  const further = length - (former.offsets[end] ?? former.length);
  const down = lines - (former.firstLines[end] ?? former.lines);
  for (let index = end; index < former.offsets.length; index++) {
    offsets.push(former.offsets[index]! + further);
    firstLines.push(former.firstLines[index]! + down);
  }
  return { offsets, firstLines, length: former.length + further, lines: former.lines + down };
}
