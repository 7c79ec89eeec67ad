import { type Entry, entryOf, isWritten, type MapNode, resolved, type SyntaxNode, spanOf } from '../nodes';
import { renderScalar } from '../scalars';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { insertInFlow, removeInFlow } from './flow';
import { flowText } from './flow-text';
import { entryText } from './layout';
import { afterContent, insertBefore, insertLines } from './lines';
import { leaveEmpty, removeBlock } from './removal';
import { actualRoot, insertSection } from './sections';
import { endOfEntry, keptEnd, keyColumn, Source } from './source';
import { fill } from './values';

/**
 * Sets `key` in a map: its value is filled, or the key is inserted after the last present key that comes before it in
 * `order` (at the end when `order` ignores it). A value on one line or a text gives way to another; no edit is made
 * where a list or a map that holds something is written, or where one would take the place of a text: this is not the
 * fault that one wanted to mend, and the author would lose it. On the root map this is `setRootSection`.
 */
export function setKey(
  tree: SyntaxTree,
  map: MapNode,
  key: string,
  yamlText: string,
  order: readonly string[],
): TextEdit[] {
  const target = actualRoot(tree, map);
  const source = new Source(tree.text);
  const existing = entryOf(target, key);
  if (existing)
    return givesWay(existing.value, yamlText) ? fill(tree, source, target, existing, yamlText) : [];
  const name = renderScalar(key, { flow: true });
  const rank = placeInOrder(target, key, order);
  if (target.flow) return insertInFlow(source, target, rank, `${name}: ${flowText(yamlText)}`);
  if (target === tree.root) return insertSection(tree, source, name, rank, yamlText);
  const column = keyColumn(source, target);
  if (column === undefined) return [];
  const text = `${' '.repeat(column)}${entryText(name, yamlText, column, tree, source)}`;
  if (rank === 0) return insertBefore(source, spanOf(target.entries[0]!.key).start, column, text);
  const previous = target.entries[rank - 1]!;
  const end = keptEnd(source, previous.value, endOfEntry(source, previous));
  return [insertLines(source, afterContent(source, end, column), text)];
}

/** Sets a section of the root, at its place among the sections; comments stay with the section they are above or in. */
export function setRootSection(
  tree: SyntaxTree,
  key: string,
  yamlBlock: string,
  order: readonly string[],
): TextEdit[] {
  return setKey(tree, tree.root, key, yamlBlock, order);
}

/** Removes a key and its value. The last one of a map leaves « {} ». */
export function removeEntry(tree: SyntaxTree, map: MapNode, entry: Entry): TextEdit[] {
  const target = actualRoot(tree, map);
  const source = new Source(tree.text);
  const index = target.entries.indexOf(entry);
  if (index < 0) return [];
  if (target.flow) return removeInFlow(source, target, index);
  const { start } = spanOf(entry.key);
  const end = endOfEntry(source, entry);
  const edits = removeBlock(
    tree,
    source,
    start,
    keptEnd(source, entry.value, end),
    target.entries.length === 1,
  );
  if (target.entries.length > 1 || target === tree.root) return edits;
  return leaveEmpty(tree, source, target, start, edits, '{}');
}

function givesWay(value: SyntaxNode | undefined, yamlText: string): boolean {
  if (!isWritten(value)) return true;
  return resolved(value)?.kind === 'scalar' && !/^[\n[{]/.test(yamlText);
}

/** Where a key goes among the entries of a map. */
function placeInOrder(map: MapNode, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return map.entries.length;
  return (
    map.entries.findLastIndex((entry) => {
      const other = order.indexOf(String(entry.key.value));
      return other >= 0 && other < rank;
    }) + 1
  );
}
