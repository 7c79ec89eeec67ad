import { spliced } from './difference';

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

/** The layout once some parts, from `start` to `end`, are replaced by others. */
export function laidOut(former: Layout, start: number, end: number, others: readonly Extent[]): Layout {
  const sizes = { length: others.map(({ length }) => length), lines: others.map(({ lines }) => lines) };
  const [offsets, length] = moved(former.offsets, former.length, start, end, sizes.length);
  const [firstLines, lines] = moved(former.firstLines, former.lines, start, end, sizes.lines);
  return { offsets, firstLines, length, lines };
}

/**
 * Where parts begin, and where the last one ends, once some are replaced by others of some sizes. Those below move as one:
 * there may be a thousand of them. The same list where none moves: a letter typed adds no line.
 */
function moved(
  begins: readonly number[],
  total: number,
  start: number,
  end: number,
  sizes: readonly number[],
): readonly [readonly number[], number] {
  let at = begins[start] ?? total;
  const fresh = sizes.map((size) => {
    at += size;
    return at - size;
  });
  const by = at - (begins[end] ?? total);
  const isSame = by === 0 && sizes.length === end - start;
  if (isSame && fresh.every((begin, rank) => begin === begins[start + rank])) return [begins, total];
  const after = spliced(begins, start, end, fresh);
  for (let rank = start + fresh.length; rank < after.length; rank++) after[rank]! += by;
  return [after, total + by];
}
