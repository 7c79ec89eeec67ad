import {
  ASPIRATED,
  COUNTED,
  GENDER_ENDINGS,
  PREPOSED_PLURALS,
  SINGULAR_IN_S,
  UNCOUNTED,
} from '../lexicon/noun-genders';
import { nominalisationOf } from '../nominalisation';
import type { Token } from '../text';
import { infinitiveOf } from '../verbs';

/** The article a noun without one would take; undefined when its gender is not known. */
export function articleFor(tokens: readonly Token[], index: number): string | undefined {
  const noun = tokens[index]!;
  const { folded } = noun;
  if (noun.capital || infinitiveOf(folded) !== undefined) {
    if (noun.capital || !isCounted(folded)) return undefined;
  }
  if (PREPOSED_PLURALS.has(folded)) return 'de';
  if (/[sx]$/u.test(folded)) {
    if (folded === 'cas') return undefined;
    if (SINGULAR_IN_S.has(folded) && UNCOUNTED.m.includes(folded)) return 'le';
    return 'des';
  }
  const next = tokens[index + 1];
  // « gestion de projets et… » is plural; « de petit matériel » has its noun later.
  if (
    [
      'petit',
      'petite',
      'grand',
      'grande',
      'nouveau',
      'nouvelle',
      'bon',
      'bonne',
      'gros',
      'grosse',
      'premier',
      'premiere',
      'haut',
      'haute',
    ].includes(folded)
  )
    return undefined;
  const gender = genderOf(folded);
  if (gender === undefined) return undefined;
  if (isCounted(folded)) return gender === 'm' ? 'un' : 'une';
  if (startsWithVowel(folded)) return "l'";
  if (
    next !== undefined &&
    next.kind === 'word' &&
    next.folded === 'et' &&
    tokens[index + 2]?.kind === 'word'
  )
    return undefined;
  return gender === 'm' ? 'le' : 'la';
}

function isCounted(folded: string): boolean {
  return COUNTED.m.includes(folded) || COUNTED.f.includes(folded);
}

function genderOf(folded: string): 'm' | 'f' | undefined {
  for (const gender of ['m', 'f'] as const)
    if (COUNTED[gender].includes(folded) || UNCOUNTED[gender].includes(folded)) return gender;
  const action = nominalisationOf(folded);
  if (action !== undefined) return action.gender;
  return GENDER_ENDINGS.find(([ending]) => folded.endsWith(ending) && folded.length > ending.length + 2)?.[1];
}

export function startsWithVowel(folded: string): boolean {
  return /^[aeiouy]/u.test(folded) || (folded.startsWith('h') && !ASPIRATED.has(folded));
}
