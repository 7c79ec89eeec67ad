import type { SeqNode, SyntaxNode } from '../nodes';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { appendItem, removeItem } from './items';
import { itemText, reindented } from './layout';
import { afterBlankLines, afterContent, commentsAbove, insertLines } from './lines';
import { leaveEmpty, removeBlock } from './removal';
import { dashesOf, endOf, keepsBlankLines, keptEnd, Source } from './source';

/** Moves an item to the end of another list, with the comments right above it; the text is only indented anew. */
export function moveItem(tree: SyntaxTree, fromSeq: SeqNode, index: number, toSeq: SeqNode): TextEdit[] {
  const source = new Source(tree.text);
  const item = fromSeq.items[index];
  if (!item || isInside(toSeq, item)) return [];
  if (fromSeq === toSeq && index === fromSeq.items.length - 1) return [];
  if (fromSeq.flow || toSeq.flow) {
    const added = appendItem(tree, toSeq, itemText(source, item));
    return added.length === 0 ? [] : [...removeItem(tree, fromSeq, index), ...added];
  }
  const dashes = dashesOf(source, fromSeq);
  const [dash, target] = [dashes[index], dashesOf(source, toSeq)];
  if (dash === undefined || target[0] === undefined) return [];
  const last = toSeq.items[target.length - 1];
  const column = source.column(target[0]);
  const end = last ? keptEnd(source, last, endOf(source, last)) : target[target.length - 1]! + 1;
  const from = commentsAbove(source, source.lineStart(dash), source.column(dash));
  const movable = source.isFirstOnLine(dash);
  const itemEnd = source.lineEnd(keptEnd(source, item, endOf(source, item)));
  const text = source.slice(movable ? from : dash, itemEnd);
  const moved =
    (movable ? '' : ' '.repeat(column)) + reindented(text, source.column(dash), column, source.eol, !movable);
  const removal = movable
    ? removeBlock(tree, source, dash, itemEnd, fromSeq.items.length === 1, from)
    : removeBlock(tree, source, dash, itemEnd, fromSeq.items.length === 1);
  const emptied = fromSeq.items.length > 1 ? removal : leaveEmpty(tree, source, fromSeq, dash, removal, '[]');
  let at = afterContent(source, end, column);
  // The blank lines below would become a part of a text that keeps them.
  if (keepsBlankLines(item)) at = afterBlankLines(source, at);
  at = emptied.find((edit) => edit.start < at && at < edit.end)?.end ?? at;
  return [...emptied, insertLines(source, at, moved)];
}

function isInside(node: SyntaxNode, ancestor: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}
