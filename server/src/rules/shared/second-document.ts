import type { SyntaxTree } from '../../syntax';
import type { PiecePart } from '../rule';
import { lineAt } from './yaml-cause';

/** A line of dashes under some content opens a document that the parser does not read. */
export function secondDocument({ pieces }: SyntaxTree): PiecePart | undefined {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.kind !== 'whole' || piece.problems.length > 0) return undefined;
  const { text } = piece;
  let content = false;
  for (let at = 0; at < text.length; ) {
    const { start, end } = lineAt(text, at);
    const first = text.charAt(start);
    if (text.startsWith('---', start) && /^---(?:\s|$)/.test(text.slice(start, start + 4))) {
      if (content) return { piece, start, end: start + 3 };
    } else if (first !== '#' && first !== '%' && first !== '' && start < end) content = true;
    const newline = text.indexOf('\n', end);
    at = newline < 0 ? text.length : newline + 1;
  }
  return undefined;
}
