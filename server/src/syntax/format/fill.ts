import { WIDTH } from '../scalars';
import { isBlank, type Sheet } from './sheet';

/** A line may be somewhat wider than the page, as its author left it: only one that is much wider is seen to. */
const WIDEST = WIDTH + 20;

/**
 * The paragraphs of a folded text (« > ») that have a line much wider than the page fill the page again: in such a text,
 * a break inside a paragraph reads as the space that it stands for. `column`: where its lines stand, going to `target`.
 */
export function fill(sheet: Sheet, first: number, last: number, column: number, target: number): void {
  let from = first;
  for (let rank = first; rank <= last + 1; rank++) {
    if (rank <= last && isProse(sheet, rank, column)) continue;
    if (rank > from) paragraph(sheet, from, rank, target);
    from = rank + 1;
  }
}

/** Deeper lines, and blanks at the end of one, are kept as they are written. */
function isProse({ lines, text }: Sheet, rank: number, column: number): boolean {
  const { start, end } = lines[rank]!;
  const at = start + column;
  return at < end && !isBlank(text.charCodeAt(at)) && !isBlank(text.charCodeAt(end - 1));
}

/** `to` is not in it. */
function paragraph(sheet: Sheet, from: number, to: number, target: number): void {
  const { lines, text } = sheet;
  const own = lines.slice(from, to);
  if (own.every(({ lead, end }) => target + end - lead <= WIDEST)) return;
  const { end, next } = own[0]!;
  const lineBreak = `${text.slice(end, next) || '\n'}${' '.repeat(target)}`;
  let column = target;
  own.forEach((line, rank) => {
    let at = line.lead;
    for (const word of text.slice(line.lead, line.end).split(LONE_SPACE)) {
      const isFirst = at === line.lead;
      const fits = column > target && column + 1 + word.length <= WIDTH;
      if (!isFirst && !fits) sheet.gap(at - 1, at, lineBreak);
      if (isFirst && rank > 0 && fits) line.joined = true;
      column = fits ? column + 1 + word.length : target + word.length;
      at += word.length + 1;
    }
  });
}

/** Two spaces are not one. */
const LONE_SPACE = /(?<=\S) (?=\S)/u;
