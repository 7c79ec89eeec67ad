import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Checked } from '../analysis';
import { type Lines, type SyntaxNode, spanOf } from '../syntax';

/** Sections, elements, texts of several lines, and blocks of comments. */
export function foldingRangesOf({ model }: Checked): FoldingRange[] {
  const { lines, root } = model.tree;
  const ranges = new Map<number, FoldingRange>();
  const fold = (startLine: number, endLine: number, kind?: FoldingRangeKind) => {
    const known = ranges.get(startLine);
    if (endLine <= startLine || (known && known.endLine >= endLine)) return;
    ranges.set(startLine, { startLine, endLine, ...(kind ? { kind } : {}) });
  };
  const visit = (node: SyntaxNode | undefined, opening: number) => {
    if (!node || node.kind === 'alias') return;
    const { end } = spanOf(node);
    if (node !== root) fold(lines.lineAt(opening), lines.lineAt(end));
    if (node.kind === 'seq') for (const item of node.items) visit(item, item ? spanOf(item).start : 0);
    else if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, spanOf(key).start);
  };
  visit(root, 0);
  for (const { start, end } of commentBlocks(lines)) fold(start, end, FoldingRangeKind.Comment);
  return [...ranges.values()].sort((a, b) => a.startLine - b.startLine);
}

function* commentBlocks(lines: Lines): Iterable<{ start: number; end: number }> {
  let start: number | undefined;
  for (let line = 0; line <= lines.count; line++) {
    const isComment = line < lines.count && /^\s*#/.test(lines.lineText(line));
    if (isComment) start ??= line;
    else if (start !== undefined) {
      yield { start, end: line - 1 };
      start = undefined;
    }
  }
}
