import type { Kind, Model } from '../../model';
import { isUnfinished } from '../../rules/shared/placeholder';
import { shapeOf } from '../../rules/shared/series';
import type { ScalarNode } from '../../syntax';

/** How the ids of a kind are written and counted: « BC01 », « C1.2 », « E7 ». */
export interface Convention {
  readonly shape: string;
  /** What stands around the numbers: « C », « . », « ». */
  readonly literals: readonly string[];
  /** The digits of each number, at least: 2 for « BC01 ». */
  readonly widths: readonly number[];
  /** Counted through the document, or in the element above, whose numbers come first. */
  readonly counts: 'document' | 'parent';
}

/** Share of the ids of a kind that have to follow a convention for it to be that of the author. */
const MAJORITY = 0.6;

/**
 * The convention of a kind; undefined where there is none, or one that this does not understand (« AC11.01 »): those
 * ids are left alone. `numbersAbove` gives the numbers in the id of the element above.
 */
export function conventionOf(
  { ids }: Model,
  kind: Kind,
  numbersAbove: (node: ScalarNode) => readonly number[],
): Convention | undefined {
  const named = ids.ofKind(kind).map(({ node, id }) => ({ node, ...read(node, id) }));
  const shaped = named.filter(({ shape }) => shape !== undefined);
  const shape = mostCommon(shaped.map(({ shape }) => shape!));
  if (shape === undefined) return undefined;
  const usual = shaped.filter((one) => one.shape === shape);
  if (usual.length < shaped.length * MAJORITY) return undefined;
  const literals = shape.split('#');
  const depth = literals.length - 1;
  const widths = Array.from({ length: depth }, (_, at) => widthOf(usual.map(({ digits }) => digits[at]!)));
  if (depth === 1) {
    // « AC1101 », « C11 » for the first of bloc 1: more than a count.
    const counted = usual.map(({ numbers }) => numbers[0]!);
    const last = counted.reduce((most, number) => Math.max(most, number), 0);
    if (!counted.some((number) => number <= LATEST_START) || last > 2 * counted.length + 10) return undefined;
    return { shape, literals, widths, counts: 'document' };
  }
  const nested = usual.filter(({ node, numbers }) => {
    const above = numbersAbove(node);
    return above.length === depth - 1 && above.every((number, at) => number === numbers[at]);
  });
  if (nested.length < usual.length * MAJORITY) return undefined;
  return { shape, literals, widths, counts: 'parent' };
}

/** The first elements of a draft may be gone. */
const LATEST_START = 3;

/** « BC », « » around [1], with two digits: « BC01 ». */
export function written({ literals, widths }: Convention, numbers: readonly number[]): string {
  const parts = numbers.map((number, at) => literals[at]! + String(number).padStart(widths[at]!, '0'));
  return parts.join('') + literals.at(-1)!;
}

interface Reading {
  /** « C#.# »; undefined for an id that is still to be written, that has no number or too long a one. */
  readonly shape: string | undefined;
  readonly digits: readonly string[];
  readonly numbers: readonly number[];
}

const readings = new WeakMap<ScalarNode, Reading>();

/** An id cut into its parts, once, as long as the text it is in does not change. */
export function read(node: ScalarNode, id: string): Reading {
  let reading = readings.get(node);
  if (!reading) {
    const digits = id.match(/\d+/g) ?? [];
    const usable = digits.length > 0 && digits.every(({ length }) => length <= 6) && !isUnfinished(id);
    reading = { shape: usable ? shapeOf(id) : undefined, digits, numbers: digits.map(Number) };
    readings.set(node, reading);
  }
  return reading;
}

export function numbersOf(id: string): readonly number[] {
  return (id.match(/\d+/g) ?? []).map(Number);
}

/** Padded with zeros by most: then to that length. */
function widthOf(written: readonly string[]): number {
  const small = written.filter((digits) => Number(digits) < 10);
  const padded = small.filter((digits) => digits.length > 1);
  if (padded.length * 2 <= small.length) return 1;
  return Number(mostCommon(padded.map(({ length }) => String(length))));
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
