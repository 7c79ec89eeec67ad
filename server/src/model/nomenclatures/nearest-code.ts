import { distance } from 'fastest-levenshtein';

/**
 * The code a mistyped one most likely stands for. At equal distance, the one that begins the same way wins (the first
 * characters of a nomenclature name the domain, which one rarely gets wrong), then the one nearest in number.
 */
export function nearestCode(code: string, candidates: Iterable<string>, most = 2): string | undefined {
  let best: string | undefined;
  let least: readonly number[] = [most + 1];
  for (const candidate of candidates) {
    const away = distance(code, candidate);
    if (away > most) continue;
    const score = [away, -sharedPrefix(code, candidate), Math.abs(digits(code) - digits(candidate))];
    if (isLess(score, least)) {
      best = candidate;
      least = score;
    }
  }
  return best;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const digits = (code: string) => Number(code.replace(/\D/g, ''));

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && a[at]! < (b[at] ?? Number.POSITIVE_INFINITY);
}
