import { spliced } from './difference';
import { EMPTY_LAYOUT, type Extent, type Layout, laidOut } from './layout';
import { lastAtMost, type Position } from './lines';
import type { Span } from './span';

/** About so many characters a block; a longer line is a block of its own. */
const BLOCK = 4096;

/** Some whole lines of a text. */
interface Block {
  readonly text: string;
  /** Where its lines begin, from its beginning. */
  readonly lines: readonly number[];
}

const EMPTY: readonly Block[] = [];

/**
 * One version of a text that is edited: what an edit leaves as it is is shared with the version before, and the whole is
 * put together only when it is asked for.
 */
export class Text {
  readonly #blocks: readonly Block[];
  readonly #layout: Layout;
  readonly length: number;
  #whole: string | undefined;

  private constructor(blocks: readonly Block[], layout: Layout, whole?: string) {
    this.#blocks = blocks;
    this.#layout = layout;
    this.length = layout.length;
    this.#whole = whole;
  }

  static of(text: string): Text {
    const blocks = blocksOf(text);
    return new Text(blocks, laidOut(EMPTY_LAYOUT, 0, 0, blocks.map(extentOf)), text);
  }

  toString(): string {
    this.#whole ??= this.#blocks.map(({ text }) => text).join('');
    return this.#whole;
  }

  slice(start: number, end: number): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    let result = '';
    for (let index = lastAtMost(this.#layout.offsets, start); index < this.#blocks.length; index++) {
      const from = this.#layout.offsets[index]!;
      if (from >= end) break;
      result += this.#blocks[index]!.text.slice(Math.max(0, start - from), end - from);
    }
    return result;
  }

  /** Replaces a part of it. */
  edited({ start, end }: Span, newText: string): Text {
    const blocks = this.#blocks;
    // With its neighbours when little is left of it.
    const first = lastAtMost(this.#layout.offsets, start);
    let last = lastAtMost(this.#layout.offsets, end);
    const head = blocks[first]?.text.slice(0, start - this.#layout.offsets[first]!) ?? '';
    let tail = blocks[last]?.text.slice(end - this.#layout.offsets[last]!) ?? '';
    if (head.length + newText.length + tail.length < BLOCK / 4 || !endsWithBreak(head + newText, tail)) {
      // A block ends with a line: what has lost its end goes on into the next.
      last++;
      tail += blocks[last]?.text ?? '';
    }
    const between = blocksOf(head + newText + tail);
    const below = Math.min(last + 1, blocks.length);
    return new Text(
      spliced(blocks, first, below, between),
      laidOut(this.#layout, first, below, between.map(extentOf)),
    );
  }

  get lineCount(): number {
    const last = this.#blocks.length - 1;
    if (last < 0) return 1;
    const { text, lines } = this.#blocks[last]!;
    return (
      this.#layout.firstLines[last]! + lines.length + (isBreak(text.charCodeAt(text.length - 1)) ? 1 : 0)
    );
  }

  /** The nearest offset when the position lies outside the text. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lineCount) return this.length;
    const index = lastAtMost(this.#layout.firstLines, line);
    const block = this.#blocks[index];
    if (!block) return 0;
    const within = line - this.#layout.firstLines[index]!;
    const start = block.lines[within] ?? block.text.length;
    let end = block.lines[within + 1] ?? block.text.length;
    while (end > start && isBreak(block.text.charCodeAt(end - 1))) end--;
    return this.#layout.offsets[index]! + Math.min(start + Math.max(0, character), end);
  }
}

/** The pieces of a text, each of whole lines. */
function blocksOf(text: string): readonly Block[] {
  if (text === '') return EMPTY;
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const from = start + BLOCK;
    const feed = from >= text.length ? -1 : text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed + 1;
    // A part of a text holds on to the whole of it.
    const piece = end - start === text.length ? text : ` ${text.slice(start, end)}`.slice(1);
    blocks.push({ text: piece, lines: linesOf(piece) });
    start = end;
  }
  return blocks;
}

function extentOf({ text, lines }: Block): Extent {
  return { length: text.length, lines: lines.length };
}

/** Lines end with « \n », « \r\n » or « \r », as editors have it. */
function linesOf(text: string): readonly number[] {
  const lines = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue;
    if (isBreak(code) && at + 1 < text.length) lines.push(at + 1);
  }
  return lines;
}

function endsWithBreak(head: string, tail: string): boolean {
  return (tail || head).endsWith('\n');
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
