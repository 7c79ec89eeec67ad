import { type ScalarNode, type SyntaxNode, spanOf } from '../nodes';
import type { TextEdit } from '../span';
import { KEEPS } from './layout';
import type { Source } from './source';

export function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

export function compact(edits: readonly TextEdit[]): TextEdit[] {
  return edits.filter(({ start, end, newText }) => start !== end || newText !== '');
}

/** Where a sibling goes after an element that ends at `end`: deeper comments are still the element's. */
export function afterContent(source: Source, end: number, column: number): number {
  let at = source.nextLine(end);
  for (let line = at; line < source.end; line = source.nextLine(line)) {
    const text = source.lineText(line);
    if (text.trim() === '') continue;
    if (!/^[ \t]*#/.test(text) || text.length - text.trimStart().length <= column) break;
    at = source.nextLine(line);
  }
  return at;
}

/** Inserts whole lines at the start of a line, or at the end of a text that may lack its last end of line. */
export function insertLines(source: Source, at: number, text: string): TextEdit {
  const unfinished = at === source.end && at > source.base && source.char(at - 1) !== '\n';
  if (!unfinished) return insertion(at, text + source.eol);
  // A text that keeps its blank lines would lose the last one.
  return insertion(at, source.eol + text + (KEEPS.test(text) ? source.eol : ''));
}

/** Inserts lines, indented to `column`, before an element; its comments stay above it. */
export function insertBefore(source: Source, start: number, column: number, text: string): TextEdit[] {
  const line = source.lineStart(start);
  if (source.isFirstOnLine(start)) return [insertLines(source, commentsAbove(source, line, column), text)];
  // On the line of a « - »: the new element takes its place there.
  return [insertion(start, `${text.slice(column)}${source.eol}${' '.repeat(column)}`)];
}

/** The first of the comment lines right above a line, at a column. */
export function commentsAbove(source: Source, line: number, column: number): number {
  let at = line;
  while (at > source.base) {
    const above = source.lineStart(at - 1);
    const text = source.lineText(above);
    if (text.charAt(column) !== '#' || text.trimStart().length !== text.length - column) break;
    at = above;
  }
  return at;
}

export function afterBlankLines(source: Source, line: number): number {
  let at = line;
  while (at < source.end && source.lineText(at).trim() === '') at = source.nextLine(at);
  return at;
}

/** The last scalar value that starts before an offset. */
export function scalarBefore(node: SyntaxNode, offset: number): ScalarNode | undefined {
  if (node.kind === 'scalar') return node;
  const children =
    node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'seq' ? node.items : [];
  const last = children.findLast((child) => child && spanOf(child).start < offset);
  return last && scalarBefore(last, offset);
}
