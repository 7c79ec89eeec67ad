import { commentsOf } from '../comments';
import { spanOf } from '../nodes';
import type { TextEdit } from '../span';
import { pathAt, type SyntaxTree } from '../tree';
import { headOf } from './heads';
import { afterBlankLines, scalarBefore } from './lines';
import { keepsBlankLines, Source } from './source';

/**
 * Inserts a line above the one of `offset`, at its indentation. Where a comment cannot stand or would not be seen
 * (inside a flow collection or a text of several lines), above the line where the enclosing key or item starts.
 */
export function insertLineAbove(tree: SyntaxTree, offset: number, text: string): TextEdit[] {
  const source = new Source(tree.text);
  let line = blockLine(tree, source, offset);
  // Blank lines may be a part of the text above them.
  if (keepsBlankLines(scalarBefore(tree.root, line))) line = afterBlankLines(source, line);
  const written = source.lineText(line);
  const indent = written.slice(0, written.length - written.trimStart().length);
  return [{ start: line, end: line, newText: `${indent}${text}${source.eol}` }];
}

/** Adds a comment at the end of a line; above it when the line already has one or ends inside a text. */
export function appendComment(tree: SyntaxTree, line: number, text: string): TextEdit[] {
  const source = new Source(tree.text);
  const start = tree.lines.start(line);
  const end = source.lineEnd(start);
  const comment = text.startsWith('#') ? text : `# ${text}`;
  const taken = commentsOf(tree).some((other) => other.start >= start && other.start <= end);
  const at = Math.max(start, source.trimmedBefore(end));
  const blank = at === start && keepsBlankLines(scalarBefore(tree.root, start));
  if (taken || blank || endsInText(tree, source, at)) return insertLineAbove(tree, at, comment);
  if (at === start) return [{ start: end, end, newText: comment }];
  return [{ start: at, end, newText: ` ${comment}` }];
}

/** The line of a place, or, when it goes on with a flow or long value, the line where the element of that value starts. */
function blockLine(tree: SyntaxTree, source: Source, offset: number): number {
  const line = source.lineStart(offset);
  const text = source.lineText(offset);
  const { nodes } = pathAt(tree, line + text.length - text.trimStart().length);
  for (const node of nodes) {
    if (node.kind === 'alias' || (node.kind !== 'scalar' && !node.flow)) continue;
    const { start } = spanOf(node);
    if (start < line) return source.lineStart(headOf(source, node) ?? start);
  }
  return line;
}

/** Is the end of a line inside a scalar, so that a « # » there would be text or cut it? */
function endsInText(tree: SyntaxTree, source: Source, lineEnd: number): boolean {
  const node = pathAt(tree, lineEnd).nodes.at(-1);
  if (node?.kind !== 'scalar') return false;
  const { start, end } = spanOf(node);
  const block = node.style === 'literal' || node.style === 'folded';
  if (block) return !source.sameLine(start, lineEnd);
  return start < lineEnd && lineEnd < end && !source.sameLine(start, end);
}
