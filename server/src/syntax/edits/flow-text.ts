import type { SyntaxNode } from '../nodes';
import { parsePiece } from '../parse-piece';
import { renderScalar } from '../scalars';

/** A value as it can be written between brackets: as given when that reads the same there. */
export function flowText(yamlText: string): string {
  const block = yamlText.replaceAll('\r\n', '\n');
  const { root } = parsePiece(`${block}\n`, 0, 'whole');
  if (
    root?.kind === 'scalar' &&
    root.style !== 'literal' &&
    root.style !== 'folded' &&
    !block.includes('\n')
  ) {
    const inside = parsePiece(`[${block}]`, 0, 'whole');
    const item =
      inside.root?.kind === 'seq' && inside.root.items.length === 1 ? inside.root.items[0] : undefined;
    const same = item?.kind === 'scalar' && item.value === root.value && inside.problems.length === 0;
    return same ? block.trim() : inline(root);
  }
  return inline(root);
}

export function inline(node: SyntaxNode | undefined): string {
  if (!node) return 'null';
  const written = node.piece.text.slice(node.start, node.end);
  switch (node.kind) {
    case 'scalar': {
      if (typeof node.value !== 'string') return written;
      const like = node.style === 'single' || node.style === 'double' ? node.style : 'plain';
      return renderScalar(node.value, { flow: true, like });
    }
    case 'alias':
      return written;
    case 'seq':
      return node.flow && !written.includes('\n') ? written : `[${node.items.map(inline).join(', ')}]`;
    case 'map':
      return node.flow && !written.includes('\n')
        ? written
        : `{ ${node.entries.map(({ key, value }) => `${inline(key)}: ${inline(value)}`).join(', ')} }`;
  }
}

export function inFlow(node: SyntaxNode): boolean {
  return node.parent?.flow === true;
}
