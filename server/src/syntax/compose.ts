import type { Span, TextEdit } from './span';

/** A part of a text in the making: kept from the original, or new. */
type Part = Span | string;

/** One list of edits of `text` for two made one after the other: the second is of the text that the first gives. */
export function composeEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): TextEdit[] {
  const between = partsAfter([{ start: 0, end: text.length }], first);
  return editsOf(partsAfter(between, second), text.length);
}

/** The parts once edits, in offsets of what the parts make, are applied. */
function partsAfter(parts: readonly Part[], edits: readonly TextEdit[]): Part[] {
  const reader = new Reader(parts);
  const after: Part[] = [];
  for (const { start, end, newText } of inOrder(edits)) {
    after.push(...reader.upTo(start));
    reader.upTo(end);
    if (newText !== '') after.push(newText);
  }
  after.push(...reader.upTo(Number.POSITIVE_INFINITY));
  return after;
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  const ranked = edits.map((edit, rank) => ({ edit, rank }));
  ranked.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.rank - b.rank);
  return ranked.map(({ edit }) => edit);
}

/** Reads parts from the first to the last, cutting them where asked. */
class Reader {
  #at = 0;
  #rank = 0;
  /** What was read of the part at `#rank`. */
  #read = 0;

  constructor(readonly parts: readonly Part[]) {}

  upTo(offset: number): Part[] {
    if (offset < this.#at) throw new RangeError(`overlapping edits at offset ${offset}`);
    const taken: Part[] = [];
    while (this.#at < offset) {
      const part = this.parts[this.#rank];
      if (part === undefined) break;
      const length = (typeof part === 'string' ? part.length : part.end - part.start) - this.#read;
      const count = Math.min(length, offset - this.#at);
      if (count > 0) taken.push(slice(part, this.#read, this.#read + count));
      this.#at += count;
      this.#read += count;
      if (count < length) break;
      this.#rank += 1;
      this.#read = 0;
    }
    return taken;
  }
}

function slice(part: Part, from: number, to: number): Part {
  return typeof part === 'string' ? part.slice(from, to) : { start: part.start + from, end: part.start + to };
}

function editsOf(parts: readonly Part[], length: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  for (const part of [...parts, { start: length, end: length }]) {
    if (typeof part === 'string') {
      newText += part;
      continue;
    }
    if (part.start > at || newText !== '') edits.push({ start: at, end: part.start, newText });
    at = part.end;
    newText = '';
  }
  return edits;
}
