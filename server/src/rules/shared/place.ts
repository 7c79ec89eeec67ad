import type { LocatedValue } from '../../model';
import { type Place, type TextPart, words } from '../rule';

/** A text as a place, without the quotes or the « >- » it is written with. */
export function wholeText({ node, value }: LocatedValue<string>): TextPart {
  const end = value.trimEnd().length;
  return words(node, { start: Math.min(end, value.length - value.trimStart().length), end });
}

/** The node a finding points at, or in. */
export function nodeAt(place: Place): Place {
  return 'inText' in place ? place.node : place;
}
