import { entryOf, type MapNode, resolved, type SeqNode, spanOf } from '../nodes';
import { parsePiece } from '../parse-piece';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { insertInFlow, removeInFlow } from './flow';
import { flowText } from './flow-text';
import { headOf } from './heads';
import { setKey } from './keys';
import { itemText, lay, layoutOf } from './layout';
import { afterContent, insertBefore, insertLines } from './lines';
import { leaveEmpty, removeBlock } from './removal';
import { actualRoot } from './sections';
import { dashesOf, endOf, keptEnd, keyColumn, Source } from './source';
import { replaceValue, swap } from './values';

/** Removes an item of a list. The last one leaves « [] ». */
export function removeItem(tree: SyntaxTree, seq: SeqNode, index: number): TextEdit[] {
  const source = new Source(tree.text);
  if (index < 0 || index >= seq.items.length) return [];
  if (seq.flow) return removeInFlow(source, seq, index);
  const dash = dashesOf(source, seq)[index];
  if (dash === undefined) return [];
  const item = seq.items[index];
  const end = item ? endOf(source, item) : dash + 1;
  const edits = removeBlock(tree, source, dash, keptEnd(source, item, end), seq.items.length === 1);
  return seq.items.length > 1 ? edits : leaveEmpty(tree, source, seq, dash, edits, '[]');
}

export function appendItem(tree: SyntaxTree, seq: SeqNode, yamlText: string): TextEdit[] {
  return insertItem(tree, seq, seq.items.length, yamlText);
}

/** Inserts an item before the one at `index`, whose comments stay above it; at the end when there is none. */
export function insertItem(tree: SyntaxTree, seq: SeqNode, index: number, yamlText: string): TextEdit[] {
  const source = new Source(tree.text);
  const text = yamlText.replace(/^\n\s*/, '');
  if (seq.flow) {
    const parent = seq.parent;
    const blank = source.slice(spanOf(seq).start + 1, spanOf(seq).end - 1).trim() === '';
    // « [] » has no style yet: an item on several lines opens a block list.
    if (seq.items.length === 0 && blank && text.includes('\n') && parent?.kind === 'map' && !parent.flow) {
      const column = keyColumn(Source.of(parent.entries[0]!.key), parent) ?? 0;
      const { dash } = layoutOf(tree);
      return swap(source, seq, headOf(source, seq)!, column, listText(text, column + dash, source));
    }
    return insertInFlow(source, seq, Math.min(index, seq.items.length), flowText(text));
  }
  const dashes = dashesOf(source, seq);
  const first = dashes[0];
  if (first === undefined) return [];
  const column = source.column(first);
  const line = `${' '.repeat(column)}- ${lay(text, column + 2, source)}`;
  if (index <= 0) return insertBefore(source, first, column, line);
  const rank = Math.min(index, dashes.length) - 1;
  const previous = seq.items[rank];
  const end = previous ? keptEnd(source, previous, endOf(source, previous)) : dashes[rank]! + 1;
  return [insertLines(source, afterContent(source, end, column), line)];
}

/** Adds to the list under `key`, which is made when there is none; a lone value there becomes the first item. */
export function appendToList(
  tree: SyntaxTree,
  map: MapNode,
  key: string,
  yamlText: string,
  order: readonly string[],
): TextEdit[] {
  const target = actualRoot(tree, map);
  const value = entryOf(target, key)?.value;
  const list = resolved(value);
  if (list?.kind === 'seq') return appendItem(tree, list, yamlText);
  const item = yamlText.replace(/^\n\s*/, '');
  if (!value || (value.kind === 'scalar' && value.value === null)) {
    return setKey(tree, target, key, isShort(item) ? `[${flowText(item)}]` : blockList([item]), order);
  }
  const former = itemText(new Source(tree.text), value);
  const list2 =
    isShort(former) && isShort(item) ? `[${flowText(former)}, ${flowText(item)}]` : blockList([former, item]);
  return replaceValue(value, list2);
}

/** A block list of one item, as it follows « key: ». */
function listText(item: string, column: number, source: Source): string {
  return `${source.eol}${' '.repeat(column)}- ${lay(item, column + 2, source)}`;
}

function blockList(items: readonly string[]): string {
  return items.map((item) => `\n  - ${item.replaceAll('\n', '\n    ')}`).join('');
}

function isShort(yamlText: string): boolean {
  if (yamlText.includes('\n') || yamlText.length > 40) return false;
  const { root, problems } = parsePiece(yamlText, 0, 'whole');
  return problems.length === 0 && root?.kind === 'scalar';
}
