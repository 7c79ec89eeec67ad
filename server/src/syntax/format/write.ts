import { isBlank, type Level, type Line, type Sheet } from './sheet';

/** What surrounds a piece, and what is asked of it. */
export interface Surroundings {
  /** Where the « - » or the keys of the piece go. */
  readonly target: number;
  /** The first line of the next piece that is no comment: where it stands, where it goes. */
  readonly next: { readonly column: number; readonly target: number } | undefined;
  /** A blank line goes before the next piece, a section. */
  readonly apart: boolean;
  /** Lines, counted in the piece, that a blank line precedes: sections of a piece that holds several. */
  readonly apartLines: readonly number[];
  readonly isFirst: boolean;
  readonly eol: string;
  readonly trailing: boolean;
  readonly finalNewline: boolean;
  readonly finalLines: boolean;
}

/** The piece as it is to be: its lines at their columns, blank lines one by one. */
export function write(sheet: Sheet, around: Surroundings): string {
  placeComments(sheet, around);
  const { lines } = sheet;
  const apart = new Set(around.apartLines.map((line) => aboveComments(sheet, line)));
  if (around.apart) apart.add(aboveComments(sheet, lines.length));
  const out: string[] = [];
  let blank: string | undefined;
  let gap = 0;
  const writeBlank = (rank: number) => {
    const wanted = apart.has(rank) && out.length > 0 && !lines[rank - 1]?.keeps;
    if (blank !== undefined && (out.length > 0 || !around.isFirst)) out.push(blank);
    else if (wanted) out.push(around.eol);
    blank = undefined;
  };
  lines.forEach((line, rank) => {
    const eol = sheet.text.slice(line.end, line.next);
    if (line.target === undefined && sheet.isBlankLine(line)) {
      if (line.inText) out.push(eol);
      else if (eol !== '') blank ??= eol;
      return;
    }
    writeBlank(rank);
    let written = line.joined
      ? `${withoutBreak(out.pop()!)} `
      : sheet.text.slice(rank === 0 ? 0 : line.start, line.start) + ' '.repeat(line.target ?? 0);
    let at = line.lead;
    for (; gap < sheet.gaps.length && sheet.gaps[gap]!.start < line.end; gap++) {
      const { start, end, newText } = sheet.gaps[gap]!;
      written += sheet.text.slice(at, start) + newText;
      at = end;
    }
    const rest = sheet.text.slice(at, line.end);
    out.push(written + (line.inText || !around.trailing ? rest : trimmedEnd(rest)) + eol);
  });
  return ended(sheet, out, blank, around, () => writeBlank(lines.length));
}

function withoutBreak(line: string): string {
  return line.replace(/\r?\n$/, '');
}

/** The end of the piece: a blank line before the next one, one end of line at the end of the text. */
function ended(
  sheet: Sheet,
  out: string[],
  blank: string | undefined,
  around: Surroundings,
  writeBlank: () => void,
): string {
  if (around.next) {
    writeBlank();
    return out.join('');
  }
  const text = out.join('');
  if (!around.finalLines && blank !== undefined) {
    const ends = sheet.text.slice(sheet.text.trimEnd().length);
    return text.replace(/\r?\n$/, '') + ends.slice(Math.max(0, ends.search(/\r?\n/)));
  }
  return text !== '' && !text.endsWith('\n') && around.finalNewline ? text + around.eol : text;
}

/** A carriage return that ends no line is a blank as well. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 0x0d)) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** The comments at the margin right above a section go with it. */
function aboveComments(sheet: Sheet, rank: number): number {
  let at = rank;
  while (at > 0) {
    const above = sheet.lines[at - 1]!;
    if (!sheet.isComment(above) && !isMarginComment(sheet, above)) break;
    if (above.lead !== above.start) break;
    at--;
  }
  return at;
}

function isMarginComment(sheet: Sheet, line: Line): boolean {
  return !line.inText && line.lead === line.start && sheet.text.charCodeAt(line.lead) === 0x23;
}

/** A comment goes with what it precedes, unless its column says that it belongs to what is above. */
function placeComments(sheet: Sheet, { next }: Surroundings): void {
  const { lines } = sheet;
  const following: (Surroundings['next'] | undefined)[] = [];
  let after = next;
  for (let rank = lines.length - 1; rank >= 0; rank--) {
    following[rank] = after;
    const line = lines[rank]!;
    if (line.target !== undefined) after = { column: line.lead - line.start, target: line.target };
  }
  let level: Level | undefined;
  let cap: number | undefined;
  lines.forEach((line, rank) => {
    if (line.level) level = line.level;
    if (line.target !== undefined || line.inText) cap = line.cap;
    else if (sheet.isComment(line)) {
      const target = commentTarget(line.lead - line.start, level, following[rank]);
      line.target = cap === undefined ? target : Math.min(target, cap);
    }
  });
}

function commentTarget(column: number, level: Level | undefined, next: Surroundings['next']): number {
  if (next && column <= next.column) return next.target;
  let open = level;
  while (open && open.column > column) open = open.below;
  const least = next?.target ?? 0;
  if (!open) return least;
  return Math.max(least, open.column === column ? open.target : open.target + 2);
}
