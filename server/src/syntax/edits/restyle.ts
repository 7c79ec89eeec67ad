import { type ScalarNode, type SyntaxNode, spanOf } from '../nodes';
import { parsePiece } from '../parse-piece';
import { renderScalar } from '../scalars';
import { applyEdits, type TextEdit } from '../span';
import { inFlow } from './flow-text';
import { Source } from './source';
import { replaceValue } from './values';

/**
 * Writes a text in another style: on one line, or as a block that keeps its lines (`|`) or folds them (`>`). It reads
 * as `value`, the same unless told, and nothing else reads otherwise; empty when that style cannot say it there.
 */
export function restyle(
  node: ScalarNode,
  style: 'line' | 'literal' | 'folded',
  value = String(node.value ?? ''),
): TextEdit[] {
  if (typeof node.value !== 'string' || inFlow(node)) return [];
  if (style === 'line') {
    if (value.includes('\n')) return [];
    return sound(node, value, replaceValue(node, renderScalar(value, { flow: false })));
  }
  // Lines are as wide as they will be where they go; `replaceValue` puts them there.
  const source = Source.of(node);
  const lead = /^(?: |-(?= ))*/.exec(source.lineText(spanOf(node).start))![0].length;
  const indent = ' '.repeat(lead + 2);
  const block = renderScalar(value, { flow: false, like: style, indent });
  if (!/^[|>]/.test(block)) return [];
  const step = node.parent?.kind === 'seq' ? '' : '  ';
  return sound(node, value, replaceValue(node, block.replaceAll(`\n${indent}`, `\n${step}`)));
}

/** The edits, if the piece then reads that value there and is otherwise the same. */
function sound(node: ScalarNode, value: string, edits: TextEdit[]): TextEdit[] {
  const { piece } = node;
  const inPiece = edits.map(({ start, end, newText }) => ({
    start: start - piece.start,
    end: end - piece.start,
    newText,
  }));
  const after = parsePiece(applyEdits(piece.text, inPiece), 0, piece.kind);
  const same = after.problems.length <= piece.problems.length && isSame(piece.root, after.root, node, value);
  return same ? edits : [];
}

function isSame(
  before: SyntaxNode | undefined,
  after: SyntaxNode | undefined,
  node: ScalarNode,
  value: string,
): boolean {
  if (!before || !after) return before === after;
  if (before.kind === 'map')
    return (
      after.kind === 'map' &&
      before.entries.length === after.entries.length &&
      before.entries.every((entry, rank) => {
        const other = after.entries[rank]!;
        return entry.key.value === other.key.value && isSame(entry.value, other.value, node, value);
      })
    );
  if (before.kind === 'seq')
    return (
      after.kind === 'seq' &&
      before.items.length === after.items.length &&
      before.items.every((item, rank) => isSame(item, after.items[rank], node, value))
    );
  if (before.kind === 'alias') return after.kind === 'alias' && before.name === after.name;
  return after.kind === 'scalar' && after.value === (before === node ? value : before.value);
}
