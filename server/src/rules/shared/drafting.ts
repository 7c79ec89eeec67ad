import { renderScalar } from '../../syntax';
import { wordPattern } from './search';

/** Opens what a skeleton leaves to the author; `format/texte-a-completer` reports what is left of it. */
export const TO_COMPLETE = 'à compléter :';

const PLACEHOLDER = wordPattern('a completer|todo|xxx+');

/** Written by a fix, or by an author who will come back: says nothing yet. */
export function isPlaceholder(flat: string): boolean {
  return flat.search(PLACEHOLDER) >= 0;
}

/** A paragraph as a folded block scalar, to be given to `setKey`. */
export function paragraph(text: string): string {
  return renderScalar(text, { flow: false, like: 'folded', indent: '  ' });
}

/** A text as a list item or a value on one line. */
export function line(text: string): string {
  return renderScalar(text, { flow: false });
}
