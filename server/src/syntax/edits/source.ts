import type { Entry, MapNode, SeqNode, SyntaxNode } from '../nodes';
import { spanOf } from '../nodes';
import type { Span } from '../span';

/** A text that starts at an absolute offset, and the lines in it. All offsets taken and given are absolute. */
export class Source {
  readonly eol: '\n' | '\r\n';

  constructor(
    readonly text: string,
    readonly base = 0,
    whole = text,
  ) {
    this.eol = whole.includes('\r\n') ? '\r\n' : '\n';
  }

  /** The piece of a node; for a list of pieces, the whole text. The ends of line are those of the top of the tree. */
  static of(node: SyntaxNode): Source {
    let top = node;
    while (top.parent) top = top.parent;
    const { text, start } = node.piece.kind === 'list' ? top.piece : node.piece;
    return new Source(text, start, top.piece.text);
  }

  get end(): number {
    return this.base + this.text.length;
  }

  char(offset: number): string {
    return this.text.charAt(offset - this.base);
  }

  slice(start: number, end: number): string {
    return this.text.slice(start - this.base, end - this.base);
  }

  lineStart(offset: number): number {
    return offset === this.base
      ? offset
      : this.base + this.text.lastIndexOf('\n', offset - this.base - 1) + 1;
  }

  /** Where the line ends, before its end-of-line characters. */
  lineEnd(offset: number): number {
    const newline = this.text.indexOf('\n', offset - this.base);
    if (newline < 0) return this.end;
    return (
      this.base + newline - (this.text.charAt(newline - 1) === '\r' && newline > offset - this.base ? 1 : 0)
    );
  }

  /** Where the next line starts; the end of the text after the last line. */
  nextLine(offset: number): number {
    const newline = this.text.indexOf('\n', offset - this.base);
    return newline < 0 ? this.end : this.base + newline + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  lineText(offset: number): string {
    return this.slice(this.lineStart(offset), this.lineEnd(offset));
  }

  sameLine(a: number, b: number): boolean {
    return this.lineStart(a) === this.lineStart(b);
  }

  /** Skips spaces and tabs backwards: where what is written before `offset` on its line ends. */
  trimmedBefore(offset: number): number {
    let at = offset;
    while (at > this.base && /[ \t]/.test(this.char(at - 1))) at--;
    return at;
  }

  isFirstOnLine(offset: number): boolean {
    return this.slice(this.lineStart(offset), offset).trim() === '';
  }

  /** The comment that ends the line of `offset`, when nothing else stands between; with the blanks before it. */
  commentAfter(offset: number): Span | undefined {
    const end = this.lineEnd(offset);
    return /^[ \t]+#/.test(this.slice(offset, end)) ? { start: offset, end } : undefined;
  }

  /** Skips white space, and comments that white space precedes. */
  skipBlanks(offset: number): number {
    let at = offset;
    while (at < this.end) {
      const char = this.char(at);
      if (/\s/.test(char)) at++;
      else if (char === '#' && (at === this.base || /\s/.test(this.char(at - 1)))) at = this.lineEnd(at);
      else break;
    }
    return at;
  }
}

/** A node, or an entry, from its first character to its last, trailing comments excluded. */
export function endOf(source: Source, node: SyntaxNode): number {
  if (node.kind === 'map' && !node.flow && node.entries.length > 0) {
    return endOfEntry(source, node.entries[node.entries.length - 1]!);
  }
  if (node.kind === 'seq' && !node.flow && node.items.length > 0) {
    const last = node.items[node.items.length - 1];
    if (last) return endOf(source, last);
    return (dashesOf(source, node).at(-1) ?? spanOf(node).start) + 1;
  }
  return spanOf(node).end;
}

export function endOfEntry(source: Source, entry: Entry): number {
  return entry.value ? endOf(source, entry.value) : afterColon(source, entry);
}

/** After the « : » of an entry; after its key when it has none. */
export function afterColon(source: Source, entry: Entry): number {
  const end = spanOf(entry.key).end;
  let at = end;
  while (/[ \t]/.test(source.char(at))) at++;
  return source.char(at) === ':' ? at + 1 : end;
}

/** Does a value end with a block scalar whose blank lines belong to it (« |+ »)? */
export function keepsBlankLines(node: SyntaxNode | undefined): boolean {
  let last = node;
  while (last && (last.kind === 'map' || last.kind === 'seq')) {
    if (last.flow) return false;
    last = last.kind === 'map' ? last.entries.at(-1)?.value : last.items.at(-1);
  }
  if (last?.kind !== 'scalar' || (last.style !== 'literal' && last.style !== 'folded')) return false;
  return /^[|>]\d?\+/.test(last.piece.text.slice(last.start, last.end));
}

/** Where a value ends once the blank lines that it keeps are counted; `end` is where its text ends. */
export function keptEnd(source: Source, node: SyntaxNode | undefined, end: number): number {
  if (!keepsBlankLines(node)) return end;
  let at = end;
  for (let next = source.nextLine(at); next < source.end; next = source.nextLine(next)) {
    if (source.lineText(next).trim() !== '') break;
    at = source.lineEnd(next);
  }
  return at;
}

/** Offsets of the « - » of the items of a block list, in order; shorter than `items` when the text is broken. */
export function dashesOf(source: Source, seq: SeqNode): number[] {
  const first = seq.items.find((item) => item !== undefined);
  const column = dashColumn(source, seq, first);
  const dashes: number[] = [];
  let from = spanOf(seq).start;
  for (const item of seq.items) {
    const dash = item
      ? dashBefore(source, spanOf(item).start, column)
      : dashFrom(source, dashes.length === 0 ? source.lineStart(from) : source.nextLine(from), column);
    if (dash === undefined) break;
    dashes.push(dash);
    from = item ? endOf(source, item) : dash;
  }
  return dashes;
}

function dashColumn(source: Source, seq: SeqNode, first: SyntaxNode | undefined): number {
  const { start } = spanOf(seq);
  if (source.char(start) === '-') return source.column(start);
  // The list of a root section starts with its piece.
  const line = source.lineText(first ? spanOf(first).start : start);
  return line.length - line.trimStart().length;
}

function isDash(source: Source, offset: number): boolean {
  return source.char(offset) === '-' && /^[\s]?$/.test(source.char(offset + 1));
}

function dashBefore(source: Source, offset: number, column: number): number | undefined {
  let line = source.lineStart(offset);
  for (;;) {
    const at = line + column;
    if (at < offset && at < source.lineEnd(line) && isDash(source, at)) return at;
    if (line <= source.base) return undefined;
    line = source.lineStart(line - 1);
  }
}

function dashFrom(source: Source, offset: number, column: number): number | undefined {
  for (let line = offset; line < source.end; line = source.nextLine(line)) {
    if (isDash(source, line + column) && source.lineEnd(line) > line + column) return line + column;
  }
  return undefined;
}

/** The column of the keys of a block map; undefined for a map without keys. */
export function keyColumn(source: Source, map: MapNode): number | undefined {
  const first = map.entries[0];
  return first && source.column(spanOf(first.key).start);
}
