import type { Definition, Kind, Model } from '../../model';
import { isUnfinished } from '../../rules/shared/placeholder';
import { shapeOf } from '../../rules/shared/series';

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
 * ids are left alone. `parentOf` gives the id of the element above.
 */
export function conventionOf(
  { ids }: Model,
  kind: Kind,
  parentOf: (definition: Definition) => string | undefined,
): Convention | undefined {
  const named = ids.ofKind(kind).filter(({ id }) => shapeIn(id) !== undefined);
  const shape = mostCommon(named.map(({ id }) => shapeIn(id)!));
  if (shape === undefined) return undefined;
  const usual = named.filter(({ id }) => shapeIn(id) === shape);
  if (usual.length < named.length * MAJORITY) return undefined;
  const literals = shape.split('#');
  const depth = literals.length - 1;
  const numbers = usual.map(({ id }) => numbersOf(id));
  const widths = Array.from({ length: depth }, (_, at) => widthOf(usual, at));
  if (depth === 1) {
    // « AC1101 », « C11 » for the first of bloc 1: more than a count.
    const counted = numbers.map(([number]) => number!);
    if (Math.min(...counted) > 3 || Math.max(...counted) > 2 * counted.length + 10) return undefined;
    return { shape, literals, widths, counts: 'document' };
  }
  const nested = usual.filter((definition, rank) => {
    const above = numbersOf(parentOf(definition) ?? '');
    return above.length === depth - 1 && above.every((number, at) => number === numbers[rank]![at]);
  });
  if (nested.length < usual.length * MAJORITY) return undefined;
  return { shape, literals, widths, counts: 'parent' };
}

/** « BC », « » around [1], with two digits: « BC01 ». */
export function written({ literals, widths }: Convention, numbers: readonly number[]): string {
  const parts = numbers.map((number, at) => literals[at]! + String(number).padStart(widths[at]!, '0'));
  return parts.join('') + literals.at(-1)!;
}

export function follows({ shape }: Convention, id: string): boolean {
  return shapeIn(id) === shape;
}

export function numbersOf(id: string): number[] {
  return digitsOf(id).map(Number);
}

function digitsOf(id: string): string[] {
  return id.match(/\d+/g) ?? [];
}

/** Undefined for an id that is still to be written, that has no number or that counts further than a number can. */
function shapeIn(id: string): string | undefined {
  const digits = digitsOf(id);
  if (digits.length === 0 || digits.some(({ length }) => length > 6) || isUnfinished(id)) return undefined;
  return shapeOf(id);
}

function widthOf(definitions: readonly Definition[], at: number): number {
  const small = definitions.map(({ id }) => digitsOf(id)[at]!).filter((digits) => Number(digits) < 10);
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
