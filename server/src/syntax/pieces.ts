import type { cut, Slice } from './cut';
import { differenceOf } from './difference';
import type { Piece } from './nodes';
import { parsePiece } from './parse-piece';

type Resumption = Parameters<typeof cut>[2];

/** Every slice of a text, parsed alone; undefined when it cannot be cut. */
export function piecesOf(text: string, slices: readonly Slice[] | undefined): Piece[] | undefined {
  return slices?.map((slice) => parsed(text, slice));
}

/**
 * The pieces of an edited text: those above and below the edit are the former ones, moved; between, those whose text is
 * the same are kept too. Undefined when the former text was not cut, or the new one cannot be. `replaced` is told of the
 * others, with the piece that each stands for.
 */
export function piecesAfterEdit(
  text: string,
  { text: textBefore, pieces: former }: { readonly text: string; readonly pieces: readonly Piece[] },
  cutting: (resumption: Resumption) => Slice[] | undefined,
  replaced?: (piece: Piece, former: Piece) => void,
): Piece[] | undefined {
  if (former.length === 0 || former[0]!.kind === 'whole') return undefined;
  const { start, endBefore, endAfter } = differenceOf(textBefore, text);
  const moved = endAfter - endBefore;
  // The first line of a piece says where the one above ends, its last line break where the one below begins.
  const touched = Math.max(0, pieceIndexAt(former, Math.max(0, start - 1)) - 1);
  let kept = former.length;
  const slices = cutting({
    from: sliceOf(former[touched]!),
    column: columnOf(former[touched]!),
    meets: (at, kind) => {
      if (at < endAfter) return false;
      const index = pieceIndexAt(former, at - moved);
      const piece = former[index];
      if (piece?.start !== at - moved || piece.kind !== kind || index <= touched) return false;
      kept = index;
      return true;
    },
  });
  if (!slices) return undefined;
  const renewed = reuse(slices, text, former.slice(touched, kept), replaced);
  const below = former.slice(kept);
  for (const piece of below) piece.start += moved;
  return [...former.slice(0, touched), ...renewed, ...below];
}

/** Takes each unchanged piece from the former ones, at most once, and parses the others. */
function reuse(
  slices: readonly Slice[],
  text: string,
  former: readonly Piece[],
  replaced?: (piece: Piece, former: Piece) => void,
): Piece[] {
  const known = new Map<string, Piece[]>();
  for (const piece of former) {
    const key = piece.kind + piece.text;
    const same = known.get(key);
    if (same) same.push(piece);
    else known.set(key, [piece]);
  }
  const left = new Set(former);
  const fresh: Piece[] = [];
  const pieces = slices.map((slice) => {
    const piece = known.get(slice.kind + text.slice(slice.start, slice.end))?.shift();
    if (!piece) {
      const one = parsed(text, slice);
      fresh.push(one);
      return one;
    }
    piece.start = slice.start;
    left.delete(piece);
    return piece;
  });
  if (replaced) {
    const gone = [...left];
    for (const piece of fresh) {
      const at = gone.findIndex(({ kind }) => kind === piece.kind);
      if (at >= 0) replaced(piece, gone.splice(at, 1)[0]!);
    }
  }
  return pieces;
}

function parsed(text: string, { start, end, kind }: Slice): Piece {
  return parsePiece(copyOf(text.slice(start, end)), start, kind);
}

/** A slice holds on to the text that it is cut from: each edit would leave a whole version of the document behind. */
function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** The index of the piece that holds an offset. */
export function pieceIndexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function sliceOf({ start, text, kind }: Piece): Slice {
  return { start, end: start + text.length, kind: kind === 'item' ? 'item' : 'section' };
}

/** Of the « - » that an item begins with. */
function columnOf({ kind, text }: Piece): number | undefined {
  return kind === 'item' ? text.length - text.trimStart().length : undefined;
}
