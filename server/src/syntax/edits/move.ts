import type { SeqNode, SyntaxNode } from '../nodes';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { blanksAbove, blockOf, takeItem } from './blocks';
import { insertItem, removeItem } from './items';
import { itemText, reindented } from './layout';
import { afterBlankLines, afterContent, commentsAbove, insertion, insertLines } from './lines';
import { leaveEmpty, removeBlock } from './removal';
import { dashesOf, endOf, keepsBlankLines, keptEnd, Source } from './source';

/**
 * Moves an item into another list, before the item at `at` (at the end when there is none), with its comments and the
 * blank lines that part the items there; the text is only indented anew.
 */
export function moveItem(
  tree: SyntaxTree,
  fromSeq: SeqNode,
  index: number,
  toSeq: SeqNode,
  at = toSeq.items.length,
): TextEdit[] {
  const source = new Source(tree.text);
  const item = fromSeq.items[index];
  const rank = Math.min(at, toSeq.items.length);
  if (!item || isInside(toSeq, item)) return [];
  if (fromSeq === toSeq && (rank === index || rank === index + 1)) return [];
  if (fromSeq.flow || toSeq.flow) {
    const added = insertItem(tree, toSeq, rank, itemText(source, item));
    return added.length === 0 ? [] : [...removeItem(tree, fromSeq, index), ...added];
  }
  const target = dashesOf(source, toSeq);
  const taken = taking(tree, source, fromSeq, index);
  if (!taken || target[0] === undefined) return [];
  const column = source.column(target[0]);
  const moved =
    (taken.bare ? ' '.repeat(column) : '') +
    reindented(taken.text, taken.column, column, source.eol, taken.bare);
  const gap = keepsBlankLines(item) ? '' : gapIn(source, toSeq) || gapIn(source, fromSeq);
  if (rank === 0) {
    if (!source.isFirstOnLine(target[0])) return [];
    const before = commentsAbove(source, source.lineStart(target[0]), column);
    return [...taken.edits, insertion(before, moved + source.eol + gap)];
  }
  const last = Math.min(rank, target.length) - 1;
  const previous = toSeq.items[last];
  const end = previous ? keptEnd(source, previous, endOf(source, previous)) : target[last]! + 1;
  let place = afterContent(source, end, column);
  // The blank lines below would become a part of a text that keeps them.
  if (keepsBlankLines(item)) place = afterBlankLines(source, place);
  place = taken.edits.find((edit) => edit.start < place && place < edit.end)?.end ?? place;
  // The text ended with what is taken away, without a line break: the line above it has one.
  const ending = taken.edits.find(({ end: to }) => to === place && to === source.end);
  if (ending && source.lineStart(ending.start) === ending.start) place = ending.start;
  // What is above once the item has left.
  const above = previous && isInside(fromSeq, previous) ? fromSeq.items[index - 1] : undefined;
  const parted = keepsBlankLines(previous) || keepsBlankLines(above) ? moved : gap + moved;
  return [...taken.edits, insertLines(source, place, parted)];
}

/** An item that goes elsewhere: its text, and the edits that take it away. */
function taking(tree: SyntaxTree, source: Source, seq: SeqNode, index: number) {
  const block = blockOf(source, seq, index);
  if (block) {
    const text = source.slice(block.start, block.end);
    return { text, column: block.column, bare: false, edits: takeItem(tree, seq, index) };
  }
  // On the line of another « - ».
  const dash = dashesOf(source, seq)[index];
  const item = seq.items[index];
  if (dash === undefined || !item) return undefined;
  const end = source.lineEnd(keptEnd(source, item, endOf(source, item)));
  const removal = removeBlock(tree, source, dash, end, seq.items.length === 1);
  const edits = seq.items.length > 1 ? removal : leaveEmpty(tree, source, seq, dash, removal, '[]');
  return { text: source.slice(dash, end), column: source.column(dash), bare: true, edits };
}

/** The blank lines that part the last two items of a list. */
function gapIn(source: Source, seq: SeqNode): string {
  const last = seq.items.length - 1;
  const block = last > 0 ? blockOf(source, seq, last) : undefined;
  if (!block || keepsBlankLines(seq.items[last - 1])) return '';
  const lines = source.slice(blanksAbove(source, block.start), block.start).split('\n').length - 1;
  return source.eol.repeat(lines);
}

function isInside(node: SyntaxNode, ancestor: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
