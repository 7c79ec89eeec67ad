import type { Piece, SyntaxNode } from '../nodes';
import { ABSTAINS, afterBreak, CR, commentEnd, DASH, endOfBlank, HASH, LF, MARK, SPACE } from './chars';

/** One that stands alone on its line. */
interface Comment {
  readonly column: number;
  readonly end: number;
}

const NONE: readonly never[] = [];

/** A place in a text, that goes from line to line. */
export abstract class Cursor {
  protected readonly text: string;
  protected at = 0;
  /** Column of the first character of the line that `#at` is at the beginning of; -1 at the end of the text. */
  protected column = 0;
  /** The end of what was read last. */
  protected end = 0;
  /** The comments that stand alone on the lines that were skipped last. */
  protected comments: readonly Comment[] = NONE;
  /** The line that was ended last ends with a comment. */
  protected commented = false;

  constructor(protected readonly piece: Piece) {
    this.text = piece.text;
  }

  /** Goes to the first character of the first line from there on that says something. `from`: the beginning of a line. */
  protected line(from: number): void {
    const text = this.text;
    this.comments = NONE;
    let comments: Comment[] | undefined;
    let at = from;
    for (;;) {
      const start = at;
      let code = text.charCodeAt(at);
      while (code === SPACE) code = text.charCodeAt(++at);
      if (code === LF) at++;
      else if (code === CR && text.charCodeAt(at + 1) === LF) at += 2;
      else if (at >= text.length) {
        this.column = -1;
        this.at = at;
        return;
      } else if (code === HASH) {
        const end = commentEnd(text, at);
        if (!comments) {
          comments = [];
          this.comments = comments;
        }
        // One that is deeper than that above it: what they belong to is not for the columns alone to say.
        if (at - start > (comments.at(-1)?.column ?? Number.POSITIVE_INFINITY)) throw ABSTAINS;
        comments.push({ column: at - start, end });
        at = afterBreak(text, end);
      } else {
        if (code < SPACE || code === MARK) throw ABSTAINS;
        this.column = at - start;
        this.at = at;
        return;
      }
    }
  }

  /** The comments that follow what a collection at that column holds are its own when they are deeper. */
  protected absorb(value: SyntaxNode | undefined, column: number): void {
    if (this.comments.length === 0 || isNested(value)) return;
    const least = value ? column + 1 : 0;
    let count = 0;
    for (; count < this.comments.length && this.comments[count]!.column >= least; count++)
      this.end = this.comments[count]!.end;
    this.comments = this.comments.slice(count);
  }

  /** What a collection at that column ends with is followed by comments as deep as it is: what it is in ends with them. */
  protected close(column: number): void {
    const [first] = this.comments;
    if (first && first.column >= column) this.end = this.comments.at(-1)!.end;
  }

  /** Is this the end of the line, but for spaces and a comment? Gives the beginning of the next one, or -1. */
  protected endOfLine(from: number): number {
    const text = this.text;
    const next = endOfBlank(text, from);
    this.commented = false;
    if (next >= 0) return next;
    let at = from;
    while (text.charCodeAt(at) === SPACE) at++;
    if (text.charCodeAt(at) !== HASH || text.charCodeAt(at - 1) !== SPACE) return -1;
    this.commented = true;
    this.end = commentEnd(text, at);
    return afterBreak(text, this.end);
  }

  protected isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && this.isBlank(this.at + 1);
  }

  protected isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === LF || code === CR || at >= this.text.length;
  }

  protected skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }
}

/** Is it more than a text on the line of its key? */
function isNested(value: SyntaxNode | undefined): boolean {
  if (!value) return false;
  if (value.kind === 'scalar') return value.style === 'folded' || value.style === 'literal';
  return value.kind === 'alias' || !value.flow;
}
