import type { MapNode, SeqNode, SyntaxNode } from '../nodes';
import { isBlank, type Sheet, Unusual } from './sheet';

/** « [a, b] », « { a: 1, b: 2 } »: one way to space what stands on a line; line breaks and comments stay. */
export function spaceFlow(sheet: Sheet, node: MapNode | SeqNode): void {
  let at = node.start;
  for (const part of partsOf(node)) {
    // A key that is missing is said to be somewhere in the blanks.
    if (part.start < at || part.end <= part.start || /\s/.test(sheet.text.charAt(part.start)))
      throw new Unusual();
    between(sheet, at, part.start, at > node.start, true);
    if (part.kind === 'map' || part.kind === 'seq') spaceFlow(sheet, part);
    else textLines(sheet, part);
    at = part.end;
  }
  // It ends with a bracket, or with the colon of a pair that has none (« [a: ] »): what follows is not its own.
  between(sheet, at, node.end, at > node.start, false);
}

function partsOf(node: MapNode | SeqNode): SyntaxNode[] {
  if (node.kind === 'seq') return node.items.filter((item) => item !== undefined);
  return node.entries.flatMap(({ key, value }) => (value ? [key, value] : [key]));
}

/** The blank lines of a text are its own. */
function textLines(sheet: Sheet, { start, end }: SyntaxNode): void {
  const last = sheet.lineAt(Math.max(start, end - 1));
  for (let rank = sheet.lineAt(start); rank < last; rank++) {
    sheet.lines[rank]!.inText = true;
    sheet.lines[rank + 1]!.inText = true;
  }
}

/** The marks between two parts: brackets, commas, colons. */
function between(sheet: Sheet, from: number, to: number, afterPart: boolean, beforePart: boolean): void {
  const { text } = sheet;
  let before = afterPart ? PART : '';
  for (let at = from; at < to || (beforePart && at === to); ) {
    let next = at;
    while (next < to && isBlank(text.charCodeAt(next))) next++;
    const char = next < to ? text.charAt(next) : PART;
    if (char === '\n' || char === '\r') {
      before = '';
      at = next + 1;
    } else if (char === '#' && (next > at || before === '')) {
      const newline = text.indexOf('\n', next);
      before = '';
      at = newline < 0 ? to + 1 : newline + 1;
    } else {
      const wanted = before === '' ? undefined : blanksBetween(before, char);
      if (wanted !== undefined) sheet.gap(at, next, wanted);
      before = char;
      at = next + 1;
    }
  }
}

const PART = 'x';

/** Undefined: as the author wrote it. */
function blanksBetween(before: string, after: string): string | undefined {
  const pair = before + after;
  if (pair === '[]' || pair === '{}') return '';
  // « { a: , b: 1 } »: a value that is missing is to be seen.
  if (before === ':' && /[,\]}]/.test(after)) return undefined;
  if (after === ',' || before === '[' || after === ']') return '';
  if (before === '{' || after === '}' || before === ',' || before === ':') return ' ';
  if (after === ':' && before === PART) return '';
  return undefined;
}
