import { FOREIGN_WORDS, FRENCH_WORDS } from '../lexicon/function-words';
import type { Token } from '../text';
import { infinitiveOf } from '../verbs';

/** More words of another language than of French. */
export function looksForeign(tokens: readonly Token[]): boolean {
  let foreign = 0;
  let french = 0;
  for (const token of tokens) {
    if (token.word === 'a') continue;
    if (FRENCH_WORDS.has(token.folded)) {
      french += 1;
      // Three words of French before two of another language: enough to know.
      if (french > 2 && foreign < 2) return false;
    }
    if (FOREIGN_WORDS.has(token.folded)) foreign += 1;
  }
  if (foreign >= 2) return foreign > french;
  // « Manage a team of developers » has one such word, as « Appliquer le principe security by design » does.
  const first = tokens.find((token) => token.kind === 'word');
  return foreign === 1 && french === 0 && first !== undefined && infinitiveOf(first.folded) === undefined;
}
