import { distance } from 'fastest-levenshtein';

/** The candidate a mistyped word most likely stands for; undefined when none is near enough to be offered. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted.length === 0 || wanted.length > 100) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= least) continue;
    const away = distance(wanted, folded);
    if (away < least) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** Is it that word, but for case, accents and separators? */
export function isSameWord(word: string, other: string): boolean {
  return fold(word.trim()) === fold(other);
}

/** Without case, accents or separators: « Évaluation-finale » is near `evaluation_finale`. */
function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’-]+/g, '_');
}
