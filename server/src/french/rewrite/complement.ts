/** What a noun of action is followed by, turned into the object of a verb. */
import { DETERMINERS } from '../lexicon/function-words';
import { HELPED } from '../lexicon/noun-genders';
import type { Token } from '../text';
import { ARTICLES } from './action-noun';
import { articleFor } from './article';
import type { Edit } from './edits';

export function isOf(token: Token): boolean {
  return (
    token.folded === 'de' ||
    token.folded === "d'" ||
    token.folded === 'du' ||
    (token.folded === 'des' && token.word !== 'dès')
  );
}

export const DETERMINED = new Set([...DETERMINERS].filter((word) => !ARTICLES.has(word)));

/** Turns « de la », « du », « d'un », « de » at this token into the article of a direct object. */
export function convertComplement(
  tokens: readonly Token[],
  index: number,
  needsDefinite: boolean,
  edits: Edit[],
): number | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (token.folded === 'du' || token.folded === 'des') {
    edits.push({ start: token.start, end: token.end, text: token.folded === 'du' ? 'le' : 'les' });
    return index + 1;
  }
  if (
    ['la', "l'", 'un', 'une', 'le', 'les'].includes(next.folded) ||
    DETERMINED.has(next.folded) ||
    next.kind === 'number'
  ) {
    if (next.folded === 'autres') return undefined;
    edits.push({ start: token.start, end: next.start, text: '' });
    return index + 1;
  }
  if (next.kind !== 'word' || /^\p{Lu}{2}/u.test(next.word)) return undefined;
  const article = articleFor(tokens, index + 1);
  if (article === undefined) return undefined;
  if (needsDefinite && article !== 'des' && article !== 'de') return undefined;
  if (article === 'de') return index + 1;
  edits.push({ start: token.start, end: next.start, text: article.endsWith("'") ? article : `${article} ` });
  return index + 1;
}

/** « conseil aux clients » → « conseiller les clients » */
export function helpedAt(tokens: readonly Token[], index: number): Edit | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (token.folded === 'au' || token.folded === 'aux') {
    return HELPED.has(next.folded)
      ? { start: token.start, end: token.end, text: token.folded === 'au' ? 'le' : 'les' }
      : undefined;
  }
  const noun = tokens[index + 2];
  if (!DETERMINERS.has(next.folded) || noun === undefined || !HELPED.has(noun.folded)) return undefined;
  return { start: token.start, end: next.start, text: '' };
}

export type Shape = 'bare' | 'definite' | 'determined';

export function shapeOf(tokens: readonly Token[], index: number): Shape {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.folded === 'du' || token.folded === 'des') return 'definite';
  if (next === undefined) return 'bare';
  if (['le', 'la', "l'", 'les'].includes(next.folded)) return 'definite';
  return DETERMINERS.has(next.folded) ? 'determined' : 'bare';
}
