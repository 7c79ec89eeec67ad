import type { Piece } from '../nodes';
import type { TextEdit } from '../span';

/** A column at which an open map or list has its keys or « - », and where it goes; those it is in below. */
export interface Level {
  readonly column: number;
  readonly target: number;
  readonly below: Level | undefined;
}

/** What is known of a line once the tree was walked. */
export interface Line {
  /** Where it starts in the piece, and where its indentation ends. */
  readonly start: number;
  readonly lead: number;
  /** Where its text ends, end-of-line characters excluded, and where the next one starts. */
  readonly end: number;
  readonly next: number;
  /** The column where it goes; undefined: a blank line or a comment. */
  target: number | undefined;
  /** What is open after it. */
  level: Level | undefined;
  /** Inside a text: its blanks are the author's. */
  inText: boolean;
  /** Of a block text: a comment below that stands as deep would become text. */
  cap: number | undefined;
  /** It goes on the line above, after a space. */
  joined: boolean;
  /** The last line of a « |+ » text, whose blank lines are its own. */
  keeps: boolean;
}

/** A layout that is left as it is: an explicit key (« ? »), an anchor in front of a first key… */
export class Unusual extends Error {}

/** The lines of a piece, and where each is to stand. All offsets are relative to the piece. */
export class Sheet {
  readonly lines: Line[] = [];
  /** Blanks to replace inside lines, in the order of the text. */
  readonly gaps: TextEdit[] = [];
  readonly text: string;

  constructor(readonly piece: Piece) {
    const { text } = piece;
    this.text = text;
    for (let at = 0; at < text.length || at === 0; ) {
      const newline = text.indexOf('\n', at);
      const next = newline < 0 ? text.length : newline + 1;
      let end = newline < 0 ? next : newline;
      if (newline >= 0 && end > at && text.charCodeAt(end - 1) === 0x0d) end--;
      // A byte order mark is not part of the first line.
      const start = at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
      let lead = start;
      while (lead < end && isBlank(text.charCodeAt(lead))) lead++;
      this.lines.push({
        start,
        lead,
        end,
        next,
        target: undefined,
        level: undefined,
        inText: false,
        cap: undefined,
        joined: false,
        keeps: false,
      });
      if (next <= at) break;
      at = next;
    }
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  column(offset: number): number {
    return offset - this.lines[this.lineAt(offset)]!.start;
  }

  /** Puts the line of a key, a « - » or a value at a column, when nothing but « - » stands before it there. */
  place(offset: number, target: number): void {
    const line = this.lines[this.lineAt(offset)]!;
    if (line.lead === offset) line.target = target;
    else if (!/^[-\s]*$/.test(this.text.slice(line.lead, offset))) throw new Unusual();
  }

  /** What is open from this place on. */
  open(offset: number, level: Level): void {
    this.lines[this.lineAt(offset)]!.level = level;
  }

  isBlankLine(line: Line): boolean {
    return line.lead === line.end;
  }

  isComment(line: Line): boolean {
    return line.target === undefined && !line.inText && this.text.charCodeAt(line.lead) === 0x23;
  }

  gap(start: number, end: number, newText: string): void {
    const blanks = this.text.slice(start, end);
    const line = this.lines[this.lineAt(start)]!;
    // A key that is missing has its place in the blanks around it.
    const isInLine = line.lead <= start && end <= line.end && start >= (this.gaps.at(-1)?.end ?? 0);
    if (!isInLine || /[^ \t]/.test(blanks)) throw new Unusual();
    if (blanks !== newText) this.gaps.push({ start, end, newText });
  }

  /** One space between « : » or « - » and what follows on the line; a comment stays in its column. */
  spaceAfter(mark: number): void {
    let at = mark;
    while (isBlank(this.text.charCodeAt(at))) at++;
    const code = this.text.charCodeAt(at);
    if (at < this.text.length && code !== 0x0a && code !== 0x0d && code !== 0x23) this.gap(mark, at, ' ');
  }

  /** Where a place of a line whose start is known goes. */
  newColumn(offset: number): number {
    const line = this.lines[this.lineAt(offset)]!;
    let column = offset - line.lead + (line.target ?? line.lead - line.start);
    for (let at = this.gaps.length - 1; at >= 0; at--) {
      const { start, end, newText } = this.gaps[at]!;
      if (start < line.start) break;
      if (end <= offset) column += newText.length - (end - start);
    }
    return column;
  }
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
