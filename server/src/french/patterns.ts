import type { Token } from './text';

export type Pattern = readonly string[];

/** Phrases by their first word, longest first. */
export function byFirstWord<T>(
  entries: readonly (readonly [string, T])[],
): ReadonlyMap<string, readonly (readonly [Pattern, T])[]> {
  const map = new Map<string, (readonly [Pattern, T])[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const key = words[0]!;
    map.set(key, [...(map.get(key) ?? []), [words, value]]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  que: ['que', "qu'"],
  le: ['le', 'la', 'les', "l'"],
  un: ['un', 'une'],
  l: ["l'"],
  s: ["s'"],
};

/** Do the words of a pattern stand there, in one form or another? */
export function matches(tokens: readonly Token[], index: number, pattern: Pattern): boolean {
  for (let step = 0; step < pattern.length; step += 1) {
    const token = tokens[index + step];
    if (token === undefined) return false;
    const word = pattern[step]!;
    if (token.folded === word) continue;
    if (VARIANTS[word]?.includes(token.folded)) continue;
    return false;
  }
  return true;
}
