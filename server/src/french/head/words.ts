import { ADVERBS, DETERMINERS, MENT_NOUNS, QUESTION_WORDS } from '../lexicon/function-words';
import type { Token } from '../text';
import { infinitiveOf } from '../verbs';

export function isAdverb(token: Token): boolean {
  const { folded } = token;
  if (ADVERBS.has(folded)) return true;
  if (!folded.endsWith('ment') || folded.length < 7 || QUESTION_WORDS.has(folded)) return false;
  if (/[ae]mment$/u.test(folded)) return true;
  if (MENT_NOUNS.has(folded)) return false;
  const stem = folded.slice(0, -4);
  if (folded.endsWith('issement') && infinitiveOf(`${folded.slice(0, -8)}ir`) !== undefined) return false;
  // « classement » comes from « classer »; « rapidement » from no verb.
  if (stem.endsWith('e') && infinitiveOf(`${stem}r`) !== undefined) return ADVERBS_LIKE_NOUNS.has(folded);
  if (stem.endsWith('ie') && infinitiveOf(`${stem.slice(0, -2)}yer`) !== undefined) return false;
  return true;
}

/** Adverbs whose stem is by chance a verb. */
const ADVERBS_LIKE_NOUNS = new Set([
  'fermement',
  'calmement',
  'vaguement',
  'librement',
  'proprement',
  'simplement',
  'completement',
  'doublement',
  'parfaitement',
  'tendrement',
  'pratiquement',
  'uniquement',
  'lestement',
  'chaudement',
  'fixement',
  'diversement',
  'regulierement',
  'seulement',
  'pleinement',
]);

export function isDeterminer(token: Token | undefined): boolean {
  return (
    token !== undefined && (DETERMINERS.has(token.folded) || (token.kind === 'number' && token.depth === 0))
  );
}

/** The next words, separated by spaces, elided ones without their apostrophe. */
export function phraseAt(tokens: readonly Token[], index: number, count: number): string {
  let phrase = '';
  for (let step = index; step < index + count && step < tokens.length; step += 1) {
    const token = tokens[step]!;
    if (token.kind === 'punctuation') break;
    phrase += phrase === '' || phrase.endsWith("'") ? token.folded : ` ${token.folded}`;
  }
  return phrase;
}
