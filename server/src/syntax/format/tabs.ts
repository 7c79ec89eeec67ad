import type { Piece } from '../nodes';
import { parsePiece } from '../parse-piece';
import { sameValues } from './same';

const WIDTHS = [2, 4, 8];
const known = new WeakMap<Piece, Piece | undefined>();

/**
 * A piece that can be laid out: itself when nothing is wrong with it, or what it says once its tabs are spaces, when
 * every width at which that can be read says the same. Undefined: broken, to be left as it is.
 */
export function readable(piece: Piece): Piece | undefined {
  if (piece.problems.length === 0) return piece;
  if (known.has(piece)) return known.get(piece);
  const found = withoutTabs(piece);
  known.set(piece, found);
  return found;
}

function withoutTabs({ text, kind }: Piece): Piece | undefined {
  if (!/^[ \t-]*\t/m.test(text)) return undefined;
  const read = WIDTHS.map((width) => parsePiece(expanded(text, width), 0, kind)).filter(
    ({ problems }) => problems.length === 0,
  );
  return read.every(({ root }) => sameValues(root, read[0]!.root)) ? read[0] : undefined;
}

/** The tabs before the first word of each line, to the next stop. */
function expanded(text: string, width: number): string {
  return text.replace(/^[ \t]*(?:-[ \t]+)*/gm, (lead) => {
    let column = '';
    for (const char of lead) {
      column += char === '\t' ? ' '.repeat(width - (column.length % width)) : char;
    }
    return column;
  });
}
