import {
  cursorAt,
  pathAt,
  placeInSource,
  renderScalar,
  replaceText,
  type ScalarNode,
  type Span,
  type SyntaxTree,
  spanOf,
  type TextEdit,
} from '../../syntax';
import { linesOfText, scalar } from '../import';

/** Replaces a part of a text of the document, or fills an empty value; empty when the place holds no text. */
export function pasteText(tree: SyntaxTree, { start, end }: Span, text: string): TextEdit[] {
  const node = pathAt(tree, start).nodes.at(-1);
  const onKey = pathAt(tree, start).onKey;
  if (onKey) return [];
  if (node?.kind === 'scalar' && node.value !== null && end <= spanOf(node).end) {
    const whole = linesOfText(text);
    const block = node.style === 'literal' || node.style === 'folded';
    const [from, to] = [valueOffset(node, start), valueOffset(node, end)];
    return replaceText(node, from, to, whole.join(block && whole.length > 1 ? '\n' : ' '));
  }
  const cursor = cursorAt(tree, start);
  if (cursor.container !== 'value' || cursor.onKey || cursor.token.end > cursor.token.start || start !== end)
    return [];
  const written = linesOfText(text).join(' ');
  const value = cursor.flow
    ? renderScalar(written, { flow: true })
    : scalar(written, cursor.indent).replaceAll('\n', eolOf(tree));
  return [{ start, end, newText: `${cursor.needsSpace ? ' ' : ''}${value}` }];
}

function eolOf(tree: SyntaxTree): string {
  return tree.text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset in the value of a text for a place of its source: the inverse of `placeInSource`. */
function valueOffset(node: ScalarNode, offset: number): number {
  let [low, high] = [0, String(node.value).length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeInSource(node, middle, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
