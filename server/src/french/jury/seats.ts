import { SEATS } from '../lexicon/jury-words';
import type { Token } from '../text';
import { numberOf } from './numbers';

interface Quantity {
  readonly count?: number;
  readonly end: number;
}

/** « 2 », « deux », « un », « des », « le »: what may stand before a seat. */
export function quantityAt(tokens: readonly Token[], index: number): Quantity | undefined {
  const token = tokens[index];
  if (token === undefined || token.depth > 0) return undefined;
  const number = numberOf(token.folded);
  if (number !== undefined) {
    const next = tokens[index + 1];
    // « 2 ou 3 membres », « 3 à 5 membres »: the lower number, said to be one.
    if (
      next !== undefined &&
      ['ou', 'a', '/', '-'].includes(next.folded) &&
      numberOf(tokens[index + 2]?.folded ?? '') !== undefined
    ) {
      return { end: index + 3 };
    }
    return { count: number, end: index + 1 };
  }
  if (['le', 'la', "l'", 'du'].includes(token.folded)) return { count: 1, end: index + 1 };
  // « de trois membres »: the number says more.
  if (numberOf(tokens[index + 1]?.folded ?? '') !== undefined) return undefined;
  if (['des', 'les', 'plusieurs', 'de', "d'"].includes(token.folded)) return { end: index + 1 };
  return undefined;
}

/** A seat here, or after one adjective. */
export function seatAfter(tokens: readonly Token[], index: number): number | undefined {
  for (let step = index; step <= index + 2; step += 1) {
    const token = tokens[step];
    if (token === undefined || token.kind !== 'word' || token.depth > 0) return undefined;
    if (
      SEATS.some(
        (seat) =>
          token.folded === seat || (token.folded.startsWith(seat) && token.folded.length - seat.length <= 3),
      )
    )
      return step;
    if (
      [
        'de',
        "d'",
        'du',
        'des',
        'la',
        'le',
        "l'",
        'et',
        'ans',
        'an',
        'candidats',
        'jours',
        'heures',
        'mois',
      ].includes(token.folded)
    )
      return undefined;
  }
  return undefined;
}
