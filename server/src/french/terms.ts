import { stemmer } from '@orama/stemmers/french';
import { OPPOSITES } from './lexicon/opposites';
import { COMMON_WORDS, NOUN_GROUPS, VERB_GROUPS } from './lexicon/synonyms';
import { listed } from './listed';
import { memo } from './memo';
import { nominalisationOf } from './nominalisation';
import { fold } from './text';
import { infinitiveOf } from './verbs';

/** The groups of synonyms that a verb is in, by their rank. */
export const GROUPS_OF_VERB = new Map<string, number[]>();
for (const [index, group] of VERB_GROUPS.entries()) {
  for (const verb of group) listed(GROUPS_OF_VERB, verb).push(index);
}
const GROUP_OF_NOUN = new Map(
  NOUN_GROUPS.flatMap((group) => group.map((noun) => [noun, group[0]!] as const)),
);

/** Numbers the terms met so far; one a comparison or one an index, never shared. */
export class Terms {
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, string>();
  readonly #sides = new Map<string, readonly number[]>();
  readonly weights: number[] = [];

  id(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
      this.weights.push(isCommonTerm(term) ? 0.5 : 1);
    }
    return id;
  }

  /** The sides of opposition a word stands on. */
  sides(folded: string): readonly number[] {
    let sides = this.#sides.get(folded);
    if (sides === undefined) {
      sides = sidesOfWord(folded);
      this.#sides.set(folded, sides);
    }
    return sides;
  }

  /** The term a word stands for: its group, the verb its noun of action comes from, or its stem. */
  stem(folded: string): string {
    let stem = this.#stems.get(folded);
    if (stem === undefined) {
      stem = termOf(folded);
      this.#stems.set(folded, stem);
    }
    return stem;
  }
}

/** The stemmer treats « conflit » and « conflits » apart: the plural goes first. */
function stemOf(folded: string): string {
  if (folded.length > 40) return folded;
  const singular =
    folded.length > 4 && folded.endsWith('aux')
      ? `${folded.slice(0, -3)}al`
      : folded.replace(/(?<=.{3})[sx]$/u, '');
  return stemmer(singular);
}

function termOf(folded: string): string {
  const singular = folded.replace(/(?<=.{3})[sx]$/u, '');
  const group = GROUP_OF_NOUN.get(folded) ?? GROUP_OF_NOUN.get(singular);
  if (group !== undefined) return stemOf(group);
  const verb = infinitiveOf(folded) ?? verbOfNoun(folded) ?? verbOfNoun(singular);
  if (verb !== undefined) return verbTerm(fold(verb));
  return stemOf(folded);
}

const OTHER_NOUNS: Readonly<Record<string, string>> = {
  'mise-en-oeuvre': 'mettre en place',
  'mise-a-jour': 'mettre a jour',
  'prise-en-charge': 'prendre en charge',
  'prise-en-compte': 'prendre en compte',
  planning: 'planifier',
  veille: 'veiller',
  bilan: 'bilan',
};

export function verbOfNoun(folded: string): string | undefined {
  if (Object.hasOwn(OTHER_NOUNS, folded)) return OTHER_NOUNS[folded];
  return nominalisationOf(folded)?.verb;
}

/** A verb stands for the first of its groups, so that « créer » and « produire » are one term. */
export const verbTerm = memo((folded): string => {
  const group = GROUPS_OF_VERB.get(folded)?.[0];
  return group === undefined ? stemOf(folded) : stemOf(VERB_GROUPS[group]![0]!);
});

let commonTerms: ReadonlySet<string> | undefined;

/** Worked out at the first comparison: it needs the verb list. */
function isCommonTerm(term: string): boolean {
  commonTerms ??= new Set([...COMMON_WORDS].map(termOf));
  return commonTerms.has(term);
}

/** By word, the sides of opposition it stands on: `2 n` and `2 n + 1` are opposed. */
export function sidesByWord(pairs: typeof OPPOSITES): ReadonlyMap<string, readonly number[]> {
  const sides = new Map<string, number[]>();
  for (const [side, words] of pairs.flat().entries())
    for (const word of words) listed(sides, word).push(side);
  return sides;
}

const SIDES_OF_STEM = sidesByWord(OPPOSITES);
/** An ending is that long at most, and no stem that has one is shorter. */
const [LONGEST_ENDING, SHORTEST_STEM] = [4, 4];

function sidesOfWord(folded: string): readonly number[] {
  const sides = new Set(SIDES_OF_STEM.get(folded));
  const shortest = Math.max(SHORTEST_STEM, folded.length - LONGEST_ENDING);
  for (let length = folded.length - 1; length >= shortest; length--)
    for (const side of SIDES_OF_STEM.get(folded.slice(0, length)) ?? []) sides.add(side);
  return [...sides];
}
