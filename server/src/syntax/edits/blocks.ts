import type { SeqNode } from '../nodes';
import type { Span, TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { lay, reindented } from './layout';
import { afterBlankLines, afterContent, commentsAbove, insertLines } from './lines';
import { leaveEmpty, removeBlock } from './removal';
import { dashesOf, endOf, keepsBlankLines, keptEnd, Source } from './source';

/** An item of a block list with the comments right above it and the deeper ones that end it: whole lines, less the last end of line. */
export interface ItemBlock extends Span {
  readonly dash: number;
  readonly column: number;
}

/** Undefined where an item has no lines of its own: in a flow list, on the line of another « - ». */
export function blockOf(source: Source, seq: SeqNode, index: number): ItemBlock | undefined {
  const item = seq.items[index];
  if (seq.flow || !item) return undefined;
  const dash = dashesOf(source, seq)[index];
  if (dash === undefined || !source.isFirstOnLine(dash)) return undefined;
  const column = source.column(dash);
  const kept = keptEnd(source, item, endOf(source, item));
  const next = afterContent(source, kept, column);
  const end = Math.max(source.lineEnd(kept), contentEnd(source, next));
  return { start: commentsAbove(source, source.lineStart(dash), column), end, dash, column };
}

/** Where the last line that is not blank ends, before the start of a line. */
function contentEnd(source: Source, line: number): number {
  let at = line;
  while (at > source.base && /\s/.test(source.char(at - 1))) at--;
  return at;
}

/** Where the blank lines right above a line start. */
export function blanksAbove(source: Source, line: number): number {
  let at = line;
  while (at > source.base) {
    const above = source.lineStart(at - 1);
    if (source.lineText(above).trim() !== '') break;
    at = above;
  }
  return at;
}

/** Takes an item away with all its lines, and the blank lines that parted it from the others; the last one leaves « [] ». */
export function takeItem(tree: SyntaxTree, seq: SeqNode, index: number): TextEdit[] {
  const source = new Source(tree.text);
  const block = blockOf(source, seq, index);
  if (!block) return [];
  const alone = seq.items.length === 1;
  const [removed, ...others] = removeBlock(tree, source, block.dash, block.end, alone, block.start);
  if (!removed) return [];
  if (alone) return leaveEmpty(tree, source, seq, block.dash, [removed, ...others], '[]');
  let { start, end } = removed;
  if (index > 0 && !keepsBlankLines(seq.items[index - 1])) start = blanksAbove(source, start);
  else if (index === 0) end = afterBlankLines(source, end);
  return [{ start, end, newText: '' }, ...others];
}

/** The lines of an item as they would follow « key: », its comments with it: a text for `setKey`. */
export function itemLines(tree: SyntaxTree, seq: SeqNode, index: number): string | undefined {
  const source = new Source(tree.text);
  const block = blockOf(source, seq, index);
  if (!block) return undefined;
  return `\n${reindented(source.slice(block.start, block.end), block.column, 0, '\n', false)}`;
}

/** Adds items, written as by `itemLines`, at the end of a block list. */
export function appendLines(tree: SyntaxTree, seq: SeqNode, lines: string): TextEdit[] {
  const source = new Source(tree.text);
  const last = blockOf(source, seq, seq.items.length - 1);
  if (!last) return [];
  const text = ' '.repeat(last.column) + lay(lines.replace(/^\n/, ''), last.column, source);
  return [insertLines(source, source.nextLine(last.end), text)];
}

/** Writes an item of a block list again, right after itself and its comments. */
export function copyItem(tree: SyntaxTree, seq: SeqNode, index: number): TextEdit[] {
  const source = new Source(tree.text);
  const block = blockOf(source, seq, index);
  if (!block || keepsBlankLines(seq.items[index])) return [];
  const next = blockOf(source, seq, index + 1);
  const near = next ?? (index > 0 && !keepsBlankLines(seq.items[index - 1]) ? block : undefined);
  const gap = near ? source.slice(blanksAbove(source, near.start), near.start).split('\n').length - 1 : 0;
  const text = source.slice(block.start, block.end);
  return [insertLines(source, source.nextLine(block.end), source.eol.repeat(gap) + text)];
}

/** Puts two items that follow each other in the other order; blank lines stay where they are. */
export function swapItems(tree: SyntaxTree, seq: SeqNode, index: number): TextEdit[] {
  const source = new Source(tree.text);
  const items = [seq.items[index], seq.items[index + 1]];
  const [first, second] = [blockOf(source, seq, index), blockOf(source, seq, index + 1)];
  if (!first || !second || items.some(keepsBlankLines) || first.end > second.start) return [];
  return [
    { start: first.start, end: first.end, newText: source.slice(second.start, second.end) },
    { start: second.start, end: second.end, newText: source.slice(first.start, first.end) },
  ];
}
