import { replaceText, type ScalarNode, type TextEdit } from '../../syntax';

/** Writes `added` in a text at an offset; the word before it anchors the place, so that lines keep their breaks. */
export function insertText(node: ScalarNode, offset: number, added: string): TextEdit[] {
  const text = String(node.value);
  if (offset <= 0) return replaceText(node, 0, 0, added);
  return replaceText(node, offset - 1, offset, text.charAt(offset - 1) + added);
}
