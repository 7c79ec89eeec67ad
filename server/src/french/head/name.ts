import {
  DETERMINERS,
  PARTICIPLE_NOUNS,
  PREPOSITIONS,
  QUALITIES,
  QUESTION_WORDS,
} from '../lexicon/function-words';
import type { Token } from '../text';
import { infinitiveOf } from '../verbs';
import { isAdverb } from './words';

/** A name opens the statement, rather than a preposition, a quality, an adverb or a participle. */
export function isName(tokens: readonly Token[], opening: number): boolean {
  const first = tokens[opening]!;
  const next = tokens[opening + 1];
  if (QUESTION_WORDS.has(first.folded) && !DETERMINERS.has(first.folded)) return false;
  if (PREPOSITIONS.has(first.folded) && !DETERMINERS.has(first.folded))
    return first.folded === 'face' || first.folded === 'suite' || first.folded === 'compte';
  if (isAdverb(first)) return false;
  const alone =
    next === undefined ||
    PREPOSITIONS.has(next.folded) ||
    next.kind === 'punctuation' ||
    next.folded === 'et';
  if (QUALITIES.has(first.folded) && alone && !(first.folded === 'force' && next?.folded === 'de'))
    return false;
  if (
    /ée?s?$/u.test(first.word) &&
    alone &&
    next?.folded !== 'de' &&
    next?.folded !== 'des' &&
    next?.folded !== 'du' &&
    next?.folded !== "d'"
  ) {
    const stem = first.folded.replace(/ee?s?$|es$/u, '');
    if (infinitiveOf(`${stem}er`) !== undefined && !PARTICIPLE_NOUNS.has(first.folded)) return false;
  }
  return /\p{L}/u.test(first.word);
}

export function nounGroup(
  tokens: readonly Token[],
  opening: number,
): { readonly from: number; readonly to: number } {
  let cursor = opening;
  while (tokens[cursor + 1] !== undefined && DETERMINERS.has(tokens[cursor]!.folded)) cursor += 1;
  return { from: cursor, to: Math.min(tokens.length, cursor + 1) };
}
