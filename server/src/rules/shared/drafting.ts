import { renderScalar } from '../../syntax';

/** A paragraph as a folded block scalar, to be given to `setKey`. */
export function paragraph(text: string): string {
  return renderScalar(text, { flow: false, like: 'folded', indent: '  ' });
}

/** A text as a list item or a value on one line. */
export function line(text: string): string {
  return renderScalar(text, { flow: false });
}

/** What a skeleton leaves to the author; `format/texte-a-completer` reports it as long as it stands. */
export function toComplete(what: string): string {
  return `[à compléter : ${what}]`;
}
