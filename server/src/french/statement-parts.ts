import { type ReadyVocabulary, verbFrom } from './head';
import { CLITICS, NEGATIONS, PERSONS } from './lexicon/function-words';
import { MARKERS, type Part, PURPOSE_NOUNS } from './lexicon/markers';
import { nominalisationOf } from './nominalisation';
import { byFirstWord, matches } from './patterns';
import type { Token } from './text';
import { infinitiveOf, isPresentParticiple } from './verbs';

const PARTS = byFirstWord(
  (Object.keys(MARKERS) as Part[]).flatMap((part) => MARKERS[part].map((phrase) => [phrase, part] as const)),
);
/** Every word a part may begin with: most tokens are none, and are passed over at the cost of one lookup. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...PARTS.keys(),
  ...['pour', 'en', 'par', "l'", 'la', 'les', 'destine', 'destinee', 'destines', 'destinees'],
]);

/** What begins at a token, and how many tokens say so. */
interface Marker {
  readonly part: Part;
  readonly length: number;
}

/** The part that begins at this token, if it is a marker. */
export function markerAt(
  tokens: readonly Token[],
  index: number,
  vocabulary: ReadyVocabulary,
): Marker | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word') return undefined;
  // « destiné à mesurer » tells what for, « destiné aux clients » for whom.
  if (
    token.folded.startsWith('destine') &&
    token.folded.length <= 9 &&
    tokens[index + 1]?.folded === 'a' &&
    verbFrom(tokens, index + 2, vocabulary) !== undefined
  ) {
    return { part: 'purpose', length: 2 };
  }
  const key =
    token.folded === "l'" ? 'l' : token.folded === 'la' || token.folded === 'les' ? 'le' : token.folded;
  for (const [pattern, part] of PARTS.get(key) ?? []) {
    if (matches(tokens, index, pattern)) {
      if (
        pattern[0] === 'permettant' &&
        part === 'purpose' &&
        pattern[1] === 'a' &&
        !hasInfinitiveSoon(tokens, index + 2, vocabulary)
      )
        continue;
      return { part, length: pattern.length };
    }
  }
  if (token.folded === 'pour') return purposeOfPour(tokens, index, vocabulary);
  if (token.folded === 'en') return gerundAt(tokens, index);
  if (token.folded === 'par') return meansOfPar(tokens, index);
  return undefined;
}

function hasInfinitiveSoon(tokens: readonly Token[], index: number, vocabulary: ReadyVocabulary): boolean {
  for (let step = index; step < Math.min(tokens.length, index + 8); step += 1) {
    if (infinitiveOf(tokens[step]!.folded, vocabulary.acceptedVerbs) !== undefined) return true;
  }
  return false;
}

/** « pour réduire », « pour en assurer », « pour la protection des passants »; but not « pour le 30 juin ». */
function purposeOfPour(
  tokens: readonly Token[],
  index: number,
  vocabulary: ReadyVocabulary,
): Marker | undefined {
  let cursor = index + 1;
  let limit = 4;
  while (limit > 0 && tokens[cursor] !== undefined) {
    const { folded } = tokens[cursor]!;
    if (
      infinitiveOf(folded, vocabulary.acceptedVerbs) !== undefined &&
      verbFrom(tokens, cursor, vocabulary) !== undefined
    ) {
      return { part: 'purpose', length: 1 };
    }
    if (
      !CLITICS.has(folded) &&
      !NEGATIONS.has(folded) &&
      folded !== 'mieux' &&
      folded !== 'bien' &&
      folded !== 'ainsi' &&
      !folded.endsWith('ment')
    )
      break;
    cursor += 1;
    limit -= 1;
  }
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (['le', 'la', "l'", 'les', 'leur', 'sa', 'son', 'une', 'un'].includes(next.folded)) {
    const noun = tokens[index + 2];
    const person = noun !== undefined && PERSONS.has(noun.folded);
    if (person) return { part: 'recipient', length: 1 };
    const folded = noun?.folded ?? '';
    const goal = PURPOSE_NOUNS.has(folded) || nominalisationOf(folded) !== undefined;
    const owned = ['leur', 'sa', 'son'].includes(next.folded);
    const definite = owned || (next.folded !== 'un' && next.folded !== 'une');
    // « pour la performance économique de l'entreprise », « pour l'accès à un réseau »
    const complement = ['de', "d'", 'du', 'des', ...(folded === 'acces' ? ['a', 'au', 'aux'] : [])];
    const follows = [
      tokens[index + 3],
      /(?:iques?|elles?|ales?|[ei]ves?|ees?)$/u.test(tokens[index + 3]?.folded ?? '')
        ? tokens[index + 4]
        : undefined,
    ];
    const complemented = follows.some((token) => complement.includes(token?.folded ?? ''));
    if (goal && definite && (owned || complemented)) {
      return { part: 'purpose', length: 1 };
    }
  }
  return undefined;
}

const CONSTRAINTS = new Set(['respectant', 'veillant', 'garantissant', 'tenant', 'conformant']);

/** « en …ant », with the pronouns and negation that may stand between. */
function gerundAt(tokens: readonly Token[], index: number): Marker | undefined {
  for (let cursor = index + 1; cursor < Math.min(tokens.length, index + 5); cursor += 1) {
    const token = tokens[cursor]!;
    if (isPresentParticiple(token.folded))
      return { part: CONSTRAINTS.has(token.folded) ? 'context' : 'means', length: cursor - index + 1 };
    if (!CLITICS.has(token.folded) && !NEGATIONS.has(token.folded)) return undefined;
  }
  return undefined;
}

/** « par un plan de tests » tells the means; « réalisés par les sous-traitants » the author. */
function meansOfPar(tokens: readonly Token[], index: number): Marker | undefined {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous === undefined || next === undefined || next.kind !== 'word') return undefined;
  if (/(?:[éiu]|is|it|ert)e?s?$/u.test(previous.word) && previous.kind === 'word' && previous.word.length > 3)
    return undefined;
  if (
    [
      'rapport',
      'exemple',
      'ailleurs',
      'jour',
      'semaine',
      'mois',
      'an',
      'heure',
      'personne',
      'rapport',
    ].includes(next.folded)
  )
    return undefined;
  return { part: 'means', length: 1 };
}
