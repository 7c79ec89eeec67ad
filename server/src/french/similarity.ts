import { type Profile, profileOf } from './profile';
import { readStatement } from './statement';
import { Terms } from './terms';
import { fold } from './text';

export interface Similarity {
  /** 0 to 1. */
  readonly score: number;
  /** Words by which the two statements differ, those of the first before those of the second. */
  readonly difference: readonly string[];
}

/** From this score two statements say the same thing. */
export const DUPLICATE_THRESHOLD = 0.6;

/** One says « front-end » where the other says « back-end », and neither says both. */
function areOpposed(a: readonly number[], b: readonly number[]): boolean {
  return a.some((side) => b.includes(side ^ 1) && !a.includes(side ^ 1) && !b.includes(side));
}

function overlap(
  a: Int32Array,
  b: Int32Array,
  terms: Terms,
): { readonly common: number; readonly union: number } {
  let i = 0;
  let j = 0;
  let common = 0;
  let union = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) {
      common += terms.weights[left]!;
      union += terms.weights[left]!;
      i += 1;
      j += 1;
    } else if (left < right) {
      union += terms.weights[left]!;
      i += 1;
    } else {
      union += terms.weights[right]!;
      j += 1;
    }
  }
  for (; i < a.length; i += 1) union += terms.weights[a[i]!]!;
  for (; j < b.length; j += 1) union += terms.weights[b[j]!]!;
  return { common, union };
}

function jaccard(a: Int32Array, b: Int32Array, terms: Terms): number {
  const { common, union } = overlap(a, b, terms);
  return union === 0 ? 0 : common / union;
}

/** Share of the heads that find the same verb, or a synonym, on the other side. */
function verbAgreement(a: Profile, b: Profile): number {
  if (a.verbs.length === 0 || b.verbs.length === 0) return a.verbs.length === b.verbs.length ? 1 : 0.5;
  let agreed = 0;
  for (const ids of a.verbs) if (b.verbs.some((others) => others.some((id) => ids.includes(id)))) agreed += 1;
  let back = 0;
  for (const ids of b.verbs) if (a.verbs.some((others) => others.some((id) => ids.includes(id)))) back += 1;
  return (agreed + back) / (a.verbs.length + b.verbs.length);
}

/** Mean of the score by parts (verbs, object, then the rest) and of the overlap of all terms. */
export function scoreOf(a: Profile, b: Profile, terms: Terms): number {
  const whole = jaccard(a.all, b.all, terms);
  const objects = a.object.length === 0 && b.object.length === 0 ? whole : jaccard(a.object, b.object, terms);
  const verbs = verbAgreement(a, b);
  let parts = objects * (0.55 + 0.45 * verbs * verbs);
  const aHas = a.modifiers.length > 0;
  const bHas = b.modifiers.length > 0;
  if (aHas && bHas) {
    if (objects >= 0.5) parts *= 0.4 + 0.6 * jaccard(a.modifiers, b.modifiers, terms);
  } else if (aHas !== bHas) parts *= 0.92;
  let score = (parts + whole) / 2;
  // « Recruter / former les collaborateurs du service »: a long common object must not make up for the verb.
  if (verbs === 0) score *= 0.9;
  if (areOpposed(a.sides, b.sides)) score *= 0.6;
  if (areOpposed(a.verbSides, b.verbSides)) score *= 0.75;
  return Math.min(1, score);
}

export function differenceOf(a: Profile, b: Profile): readonly string[] {
  // In the order of the sentences: the numbers of terms tell what was met first, perhaps in another version.
  const proper = (of: Profile, to: Profile) =>
    [...of.words].flatMap(([id, word]) => (word === '' || to.words.has(id) ? [] : [word]));
  return [...proper(a, b), ...proper(b, a)];
}

/** How close two statements are, and the words that tell them apart. */
export function compareStatements(a: string, b: string): Similarity {
  const terms = new Terms();
  const left = profileOf(readStatement(a), terms);
  const right = profileOf(readStatement(b), terms);
  const same = fold(a).trim() === fold(b).trim() && a.trim() !== '';
  return { score: same ? 1 : scoreOf(left, right, terms), difference: differenceOf(left, right) };
}
