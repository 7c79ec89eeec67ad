import type { SyntaxNode } from './nodes';
import { spanOf } from './nodes';
import type { Span } from './span';
import type { SyntaxTree } from './tree';

const known = new WeakMap<SyntaxTree, readonly Span[]>();

/** The comments of a text, in order, from their « # » to the end of the line. */
export function commentsOf(tree: SyntaxTree): readonly Span[] {
  let comments = known.get(tree);
  if (!comments) {
    comments = find(tree);
    known.set(tree, comments);
  }
  return comments;
}

function find(tree: SyntaxTree): Span[] {
  const { text } = tree;
  const scalars: Span[] = [];
  for (const piece of tree.pieces) if (piece.root) collect(piece.root, scalars);
  scalars.sort((a, b) => a.start - b.start);
  const comments: Span[] = [];
  let rank = 0;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at)) {
    while (rank < scalars.length && scalars[rank]!.end <= at) rank++;
    const scalar = scalars[rank];
    if (scalar && scalar.start <= at) {
      at = scalar.end;
      continue;
    }
    if (at > 0 && !/\s/.test(text.charAt(at - 1))) {
      at++;
      continue;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline - (text.charAt(newline - 1) === '\r' ? 1 : 0);
    comments.push({ start: at, end });
    at = end;
  }
  return comments;
}

/** The places where a « # » is text: scalars, less the header line of block scalars. */
function collect(node: SyntaxNode, scalars: Span[]): void {
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      scalars.push(spanOf(key));
      if (value) collect(value, scalars);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) if (item) collect(item, scalars);
  } else if (node.kind === 'scalar') {
    const { start, end } = spanOf(node);
    const header =
      node.style === 'literal' || node.style === 'folded'
        ? node.piece.text.slice(node.start, node.end).indexOf('\n')
        : 0;
    if (header >= 0) scalars.push({ start: start + header, end });
  }
}
