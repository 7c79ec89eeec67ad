import { PREPOSITIONS } from '../lexicon/function-words';
import type { Token } from '../text';
import { type ReadyVocabulary, type VerbAt, verbFrom } from './infinitive';
import { isAdverb } from './words';

/** « En autonomie, installer… », « Sécurité : appliquer… »: the infinitive after a fronted complement. */
export function verbAfterFrame(
  tokens: readonly Token[],
  opening: number,
  vocabulary: ReadyVocabulary,
): VerbAt | undefined {
  const first = tokens[opening]!;
  const prepositional = PREPOSITIONS.has(first.folded) || isAdverb(first);
  for (let index = opening + 1; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.depth !== 0 || token.kind !== 'punctuation') continue;
    const closes = prepositional
      ? token.word === ',' || token.word === ':'
      : token.word === ':' && index - opening <= 6;
    if (!closes) continue;
    const verb = verbFrom(tokens, index + 1, vocabulary);
    if (verb === undefined) continue;
    // « Pour analyser, tester et valider » is a list of purposes, not a frame.
    if (
      prepositional &&
      token.word === ',' &&
      startsWithInfinitiveFrame(tokens, opening, vocabulary) &&
      followedByCoordination(tokens, verb.at)
    ) {
      continue;
    }
    return verb;
  }
  return undefined;
}

function startsWithInfinitiveFrame(
  tokens: readonly Token[],
  opening: number,
  vocabulary: ReadyVocabulary,
): boolean {
  const first = tokens[opening]!;
  const at =
    first.folded === 'pour' || first.folded === 'a'
      ? opening + 1
      : first.folded === 'afin'
        ? opening + 2
        : -1;
  return at > 0 && tokens[at + 1]?.word === ',' && verbFrom(tokens, at, vocabulary) !== undefined;
}

function followedByCoordination(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.folded === 'et' || next.folded === ',');
}
