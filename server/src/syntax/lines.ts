import { changedItems } from './difference';
import { EMPTY_LAYOUT, type Layout, laidOut } from './layout';

/** A place as people and LSP say it; both counted from 0, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A part of a text that begins a line, and lives on when the text around it changes. */
interface Part {
  readonly start: number;
  readonly text: string;
  /** Where its lines begin, from its start: asked for each version of the text, counted once. */
  lineStarts?: readonly number[];
}

const NONE: readonly never[] = [];

/** Offsets ⇄ lines of one text. A line ends with « \n » or « \r\n ». */
export class Lines {
  readonly #parts: readonly Part[];
  /** As it is in this version. */
  readonly #layout: Layout;
  readonly count: number;
  /** The same object as that of the text before as long as each part begins on the same line. */
  readonly layout: object;

  /** Of a text, or of the parts that make it, one after the other; `previous`: the lines of the text before an edit. */
  constructor(of: string | readonly Part[], previous?: Lines) {
    const parts: readonly Part[] = typeof of === 'string' ? [{ start: 0, text: of }] : of;
    const former = previous ? previous.#layout : EMPTY_LAYOUT;
    const { start, endBefore, endAfter } = changedItems(previous ? previous.#parts : NONE, parts);
    this.#parts = parts;
    const extents = parts.slice(start, endAfter).map((part) => ({
      length: part.text.length,
      lines: startsOf(part).length,
    }));
    this.#layout = laidOut(former, start, endBefore, extents);
    const { firstLines, lines } = this.#layout;
    this.layout = previous && areSame(former.firstLines, firstLines) ? previous.layout : {};
    // After a last line break comes one more line, empty.
    this.count = parts.at(-1)?.text.endsWith('\n') ? lines + 1 : Math.max(1, lines);
  }

  /** On which a part begins. */
  firstLine(part: number): number {
    return this.#layout.firstLines[part] ?? 0;
  }

  #startsIn(rank: number): readonly number[] | undefined {
    const part = this.#parts[rank];
    return part && startsOf(part);
  }

  start(line: number): number {
    const wanted = Math.max(0, line);
    const part = lastAtMost(this.#layout.firstLines, wanted);
    const within = this.#startsIn(part)?.[wanted - (this.#layout.firstLines[part] ?? 0)];
    return within === undefined ? this.#layout.length : (this.#layout.offsets[part] ?? 0) + within;
  }

  /** Without its end-of-line characters. */
  lineText(line: number): string {
    const part = lastAtMost(this.#layout.firstLines, Math.max(0, line));
    const starts = this.#startsIn(part);
    const within = Math.max(0, line) - (this.#layout.firstLines[part] ?? 0);
    const start = starts?.[within];
    if (start === undefined) return '';
    const { text } = this.#parts[part]!;
    let end = starts?.[within + 1] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === 0x0a) {
      end--;
      if (end > start && text.charCodeAt(end - 1) === 0x0d) end--;
    }
    return text.slice(start, end);
  }

  lineAt(offset: number): number {
    if (offset >= this.#layout.length) return this.count - 1;
    const part = lastAtMost(this.#layout.offsets, offset);
    const within = lastAtMost(this.#startsIn(part) ?? NONE, offset - (this.#layout.offsets[part] ?? 0));
    return (this.#layout.firstLines[part] ?? 0) + within;
  }

  positionAt(offset: number): Position {
    const clamped = this.#between(Math.min(Math.max(offset, 0), this.#layout.length));
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.start(line) };
  }

  /** No cursor stands inside a line break, nor in a letter that JavaScript counts as two: before it then. */
  #between(offset: number): number {
    const part = lastAtMost(this.#layout.offsets, offset);
    const text = this.#parts[part]?.text ?? '';
    const within = offset - (this.#layout.offsets[part] ?? 0);
    const code = text.charCodeAt(within);
    const before = text.charCodeAt(within - 1);
    const inBreak = code === 0x0a && before === 0x0d;
    const inLetter = (code & 0xfc00) === 0xdc00 && (before & 0xfc00) === 0xd800;
    return inBreak || inLetter ? offset - 1 : offset;
  }

  /** The nearest offset when the position lies outside the text. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.count) return this.#layout.length;
    const start = this.start(line);
    return Math.min(start + Math.max(0, character), start + this.lineText(line).length);
  }
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** Without what begins a line that does not end. */
export function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

function startsOf(part: Part): readonly number[] {
  if (part.lineStarts) return part.lineStarts;
  const { text } = part;
  const starts = text === '' ? [] : [0];
  for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  part.lineStarts = starts;
  return starts;
}

/** The index of the last number that is not above; 0 when there is none. */
export function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
