import type { SyntaxTree } from '../tree';
import { BLANK, COMMENT, closingBracket, closingQuote, indentOf } from './words';

export interface Extent {
  readonly kind: 'block' | 'quoted' | 'flow' | 'plain';
  /** Offset of the first character of the value, anchor and tag left out. */
  readonly from: number;
  /** The first line after the value. */
  readonly next: number;
  /** Of a flow collection: after its last bracket, or as far as it may go. */
  readonly end?: number;
}

/** How far a value goes that starts on a line; `column` is that of the key or « - » before it. */
export function extentOf(tree: SyntaxTree, line: number, start: number, column: number): Extent {
  const text = tree.lines
    .lineText(line)
    .slice(start)
    .replace(/^(?:[&!]\S*[ \t]+)+/, '');
  const from = tree.lines.start(line) + tree.lines.lineText(line).length - text.length;
  if (/^[|>][0-9+-]*\s*(?:#.*)?$/.test(text))
    return { kind: 'block', from, next: outside(tree, line, column, true) };
  const region = outside(tree, line, column, false);
  const end = tree.lines.start(region);
  if (text.startsWith('"') || text.startsWith("'")) {
    const close = closingQuote(tree.text, from, end);
    return {
      kind: 'quoted',
      from,
      next: close === undefined ? line + 1 : tree.lines.lineAt(close) + 1,
    };
  }
  if (text.startsWith('[') || text.startsWith('{')) {
    const limit = flowEnd(tree, region);
    const close = closingBracket(tree.text, from, limit);
    return {
      kind: 'flow',
      from,
      next: close === undefined ? region : tree.lines.lineAt(close) + 1,
      end: close ?? limit,
    };
  }
  return { kind: 'plain', from, next: textEnd(tree, line, region) };
}

/** A bracket that closes may stand at the column of the key. */
function flowEnd(tree: SyntaxTree, region: number): number {
  const { lines, text } = tree;
  let line = region;
  while (line < lines.count && BLANK.test(tree.lines.lineText(line))) line++;
  if (line >= lines.count) return text.length;
  return /^\s*[\]}]/.test(tree.lines.lineText(line)) ? lines.start(line + 1) : lines.start(region);
}

/** The first line after `line` that is not deeper than `column`. */
function outside(tree: SyntaxTree, line: number, column: number, block: boolean): number {
  const { count } = tree.lines;
  let next = line + 1;
  let last = next;
  for (; next < count; next++) {
    const text = tree.lines.lineText(next);
    if (BLANK.test(text)) continue;
    if (indentOf(text) <= column) break;
    last = next + 1;
  }
  if (next >= count) return block ? count : Math.max(last, line + 1);
  return block ? next : last;
}

/** A plain text ends with the first comment. */
function textEnd(tree: SyntaxTree, line: number, region: number): number {
  for (let next = line + 1; next < region; next++) if (COMMENT.test(tree.lines.lineText(next))) return next;
  return region;
}
