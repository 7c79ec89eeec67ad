import type { MapNode, SeqNode } from '../nodes';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { headEnd, headOf, outdentedComments } from './heads';
import { afterBlankLines, insertion, scalarBefore } from './lines';
import { keepsBlankLines, type Source } from './source';

/**
 * Removes a block element, whole lines when it starts its line, with the comment that ends it and the suppressions
 * right above it. An element on the line of a « - » leaves its place to what follows, unless it is `alone`.
 */
export function removeBlock(
  tree: SyntaxTree,
  source: Source,
  start: number,
  end: number,
  alone: boolean,
  from?: number,
): TextEdit[] {
  if (source.isFirstOnLine(start)) {
    const first = from ?? suppressionsAbove(source, source.lineStart(start));
    let next = source.nextLine(end);
    const before = scalarBefore(tree.root, first);
    if (before?.style !== 'literal' && before?.style !== 'folded')
      return [{ start: first, end: next, newText: '' }];
    // What follows must not become a part of the block text above.
    if (keepsBlankLines(before)) next = afterBlankLines(source, next);
    return [
      { start: first, end: next, newText: '' },
      ...outdentedComments(source, next, source.column(start)),
    ];
  }
  const lineEnd = source.lineEnd(end);
  if (alone) return [{ start, end: lineEnd, newText: '' }];
  let next = source.nextLine(end);
  while (next < source.end && /\s/.test(source.char(next))) next++;
  return [{ start, end: next, newText: '' }];
}

function suppressionsAbove(source: Source, line: number): number {
  const indent = source.lineText(line).length - source.lineText(line).trimStart().length;
  let at = line;
  while (at > source.base) {
    const above = source.lineStart(at - 1);
    const text = source.lineText(above);
    if (!/^\s*#\s*referentiel-ignore(?!-)/.test(text) || text.indexOf('#') !== indent) break;
    at = above;
  }
  return at;
}

/** Says that a collection whose last element goes is empty. */
export function leaveEmpty(
  tree: SyntaxTree,
  source: Source,
  node: MapNode | SeqNode,
  start: number,
  edits: readonly TextEdit[],
  empty: string,
): TextEdit[] {
  if (!source.isFirstOnLine(start)) return edits.map((edit) => ({ ...edit, newText: empty }));
  const head = headOf(source, node);
  if (head === undefined || node === tree.root) return [...edits];
  const at = headEnd(source, head);
  return [insertion(at, ` ${empty}`), ...edits];
}
