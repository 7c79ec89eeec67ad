import { renderScalar, replaceValue, sourceOf, type TextEdit } from '../../syntax';
import type { Occurrence } from './symbols';

/** Reads the same plain, quoted or in a sentence, and is neither a number nor a word of YAML. */
const PLAIN = /^\p{L}(?=.*\d)[\p{L}\d._-]*$/u;

/** Writes another id in the place of one; quotes and layout stay. */
export function substitution(occurrence: Occurrence, newId: string): TextEdit[] {
  const { id, node, role, start, end } = occurrence;
  if (newId === id) return [];
  const isWholeValue = node && (role !== 'mention' || sourceOf(node) === id);
  // An escape or a number (« 1.10 ») is not written as it reads.
  const isAsWritten = role === 'mention' || (node?.value === id && end - start === id.length);
  if (!isWholeValue || (isAsWritten && PLAIN.test(newId))) return [{ start, end, newText: newId }];
  return replaceValue(node, renderScalar(newId, { flow: node.parent?.flow ?? false, like: node.style }));
}
