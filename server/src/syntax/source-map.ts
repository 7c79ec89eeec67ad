import { isBlank } from './blanks';
import { type ScalarNode, spanOf } from './nodes';
import type { Span } from './span';

/**
 * Where a part of a scalar's value stands in the text: folding, indentation, quotes and escapes are accounted for.
 * `start` and `end` are offsets in `String(node.value)`.
 */
export function placeInSource(node: ScalarNode, start: number, end: number): Span {
  const value = String(node.value);
  if (start === end && start > 0) {
    // A place between two characters is right after the one before it.
    const { end: after } = placeInSource(node, start - 1, start);
    return { start: after, end: after };
  }
  const source = node.piece.text.slice(node.start, node.end);
  const base = spanOf(node).start;
  let at = 0;
  if (node.style === 'single' || node.style === 'double') at = 1;
  else if (node.style === 'literal' || node.style === 'folded') at = Math.max(0, source.indexOf('\n') + 1);
  if (node.style === 'plain' && source === value) return { start: base + start, end: base + end };
  let from = at;
  for (let index = 0; index < end && index < value.length; index++) {
    const blank = isBlank(value.charCodeAt(index));
    if (!blank) while (at < source.length && isBlank(source.charCodeAt(at))) at++;
    if (index === start) from = at;
    if (blank) {
      // One blank of the value may be a line break and its indentation in the source.
      if (!isBlank(value.charCodeAt(index + 1)))
        while (at < source.length && isBlank(source.charCodeAt(at))) at++;
      else if (at < source.length) at++;
    } else if (node.style === 'double' && source.charAt(at) === '\\') at += escapeLength(source, at);
    else if (node.style === 'single' && source.charAt(at) === "'") at += 2;
    else at++;
  }
  if (start >= value.length) from = at;
  while (at > from && isBlank(source.charCodeAt(at - 1)) && !isBlank(value.charCodeAt(end - 1))) at--;
  return { start: base + Math.min(from, source.length), end: base + Math.min(at, source.length) };
}

function escapeLength(source: string, at: number): number {
  switch (source.charAt(at + 1)) {
    case 'x':
      return 4;
    case 'u':
      return 6;
    case 'U':
      return 10;
    default:
      return 2;
  }
}
