import { type MapNode, type SyntaxNode, spanOf } from '../nodes';
import { applyEdits, type Span, type TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { afterContent, commentsAbove, insertion } from './lines';
import { actualRoot } from './sections';
import { endOfEntry, keepsBlankLines, keyColumn, Source } from './source';

/** An entry and the comments that go with it. */
interface Chunk {
  /** Whole lines of comments above the key; empty when there is none. */
  readonly head: Span;
  /** From the key to the end of its last line, deeper comments below included. */
  readonly body: Span;
}

/** Are keys out of order, and can they be sorted? */
export function canSort(tree: SyntaxTree, map: MapNode, order: readonly string[]): boolean {
  if (isSorted(map, order) || actualRoot(tree, map).flow) return false;
  return chunksOf(tree, new Source(tree.text), map) !== undefined;
}

/** Those that the order ignores stay after the key they follow. */
function isSorted({ entries }: MapNode, order: readonly string[]): boolean {
  let last = -1;
  for (const { key } of entries) {
    const rank = order.indexOf(String(key.value));
    if (rank >= 0 && rank < last) return false;
    if (rank >= 0) last = rank;
  }
  return true;
}

/**
 * Puts the keys of each of these block maps in its order: entries move with their comments, the blank lines between
 * them stay where they are. A map is left alone when the move could change what it says: flow style, a key given
 * twice, an alias, a text that keeps its blank lines, a syntax problem.
 */
export function sortEntries(tree: SyntaxTree, orders: ReadonlyMap<MapNode, readonly string[]>): TextEdit[] {
  return sorted(tree, new Source(tree.text), orders, tree.root);
}

function sorted(
  tree: SyntaxTree,
  source: Source,
  orders: ReadonlyMap<MapNode, readonly string[]>,
  node: SyntaxNode | undefined,
): TextEdit[] {
  if (node?.kind === 'seq')
    return node.flow ? [] : node.items.flatMap((item) => sorted(tree, source, orders, item));
  if (node?.kind !== 'map' || actualRoot(tree, node).flow) return [];
  const inside = node.entries.map(({ value }) => sorted(tree, source, orders, value));
  const order = orders.get(node);
  const chunks = order && !isSorted(node, order) ? chunksOf(tree, source, node) : undefined;
  if (!order || !chunks) return inside.flat();
  const column = source.column(chunks[0]!.body.start);
  const onDash = !source.isFirstOnLine(chunks[0]!.body.start);
  return placesOf(node, order).flatMap((from, to) => {
    if (from === to) return inside[from]!;
    const [{ head, body }, slot] = [chunks[from]!, chunks[to]!];
    const moved = inside[from]!.map(({ start, end, newText }) => ({
      start: start - body.start,
      end: end - body.start,
      newText,
    }));
    const text = applyEdits(source.slice(body.start, body.end), moved);
    const comments = source.slice(head.start, head.end);
    if (to > 0 || !onDash) {
      const newText = `${comments}${' '.repeat(column)}${text}`;
      return [{ start: slot.head.start, end: slot.body.end, newText }];
    }
    // The first key of an item stands on the line of its « - »: comments go above that line.
    const line = source.lineStart(slot.body.start);
    const indent = /^[ \t]*/.exec(source.lineText(line))![0];
    return [
      ...(comments ? [insertion(line, comments.replace(/^[ \t]*(?=#)/gm, indent))] : []),
      { ...slot.body, newText: text },
    ];
  });
}

/** For each place, the rank of the entry that goes there. */
function placesOf({ entries }: MapNode, order: readonly string[]): number[] {
  let last = -1;
  const ranked = entries.map(({ key }, from) => {
    const rank = order.indexOf(String(key.value));
    if (rank >= 0) last = rank;
    return { from, rank: last };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.from - b.from).map(({ from }) => from);
}

function chunksOf(tree: SyntaxTree, source: Source, map: MapNode): Chunk[] | undefined {
  const column = keyColumn(source, map);
  if (column === undefined || !isMovable(tree, map)) return undefined;
  const chunks: Chunk[] = [];
  let after: number | undefined;
  for (const entry of map.entries) {
    const { start } = spanOf(entry.key);
    if (source.column(start) !== column || keepsBlankLines(entry.value)) return undefined;
    const head = after === undefined ? firstHead(tree, source, map, start) : headFrom(source, after, start);
    if (!head) return undefined;
    after = afterContent(source, endOfEntry(source, entry), column);
    const lineBreak = /\r?\n$/.exec(source.slice(start, after))?.[0].length ?? 0;
    chunks.push({ head, body: { start, end: after - lineBreak } });
  }
  return chunks;
}

/** The comments above the first key: those that open a file are about the file, unless they silence a rule. */
function firstHead(tree: SyntaxTree, source: Source, map: MapNode, key: number): Span | undefined {
  const line = source.lineStart(key);
  const before = source.slice(line, key);
  if (/^[ \t]*(?:-[ \t]+)+$/.test(before)) return { start: key, end: key };
  if (before.trim() !== '') return undefined;
  let start = commentsAbove(source, line, source.column(key));
  if (map !== tree.root || start > source.base) return { start, end: line };
  start = line;
  while (start > source.base) {
    const above = source.lineStart(start - 1);
    if (!/^#\s*referentiel-ignore(?!-)/.test(source.lineText(above))) break;
    start = above;
  }
  return { start, end: line };
}

/** What stands between an entry and the next key, less the blank lines that come first; only comments may. */
function headFrom(source: Source, after: number, key: number): Span | undefined {
  const line = source.lineStart(key);
  if (source.slice(line, key).trim() !== '') return undefined;
  const between = source.slice(after, line);
  if (/^[ \t]*[^\s#]/m.test(between)) return undefined;
  const comment = between.search(/^[ \t]*#/m);
  return { start: comment < 0 ? line : after + comment, end: line };
}

/** May its entries change places without changing what they, or what follows, say? */
function isMovable(tree: SyntaxTree, map: MapNode): boolean {
  const keys = map.entries.map(({ key }) => String(key.value));
  if (new Set(keys).size < keys.length) return false;
  if ((map === tree.root ? tree : map.piece).problems.length > 0) return false;
  if (!tree.pieces.some(({ reachesOut }) => reachesOut)) return true;
  if (hasAlias(map)) return false;
  const { start, end } = spanOf(map);
  const anchors = [...tree.text.slice(start, end).matchAll(/(?<=[\s[{,])&[^\s,[\]{}]+/g)].map(
    ([name]) => name,
  );
  return new Set(anchors).size === anchors.length;
}

function hasAlias(node: SyntaxNode | undefined): boolean {
  if (node?.kind === 'map') return node.entries.some(({ value }) => hasAlias(value));
  if (node?.kind === 'seq') return node.items.some(hasAlias);
  return node?.kind === 'alias';
}
