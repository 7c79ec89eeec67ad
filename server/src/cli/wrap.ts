/** A line never begins by « » : ; ? ! », nor ends by « « ». */
const BREAK = /(?<!«)[ \n]+(?![»:;?!])/u;

/** Cuts a text into rows between its words; a no-break space holds its words together. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(BREAK)) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else row = row === '' ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
