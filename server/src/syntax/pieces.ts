import { cut, type Slice } from './cut';
import { type Difference, revised } from './difference';
import type { Piece } from './nodes';
import { parsePiece } from './parse-piece';
import type { Text } from './text';

type IsRootKey = (key: string) => boolean;

/** Every slice of a text, parsed alone; undefined when it cannot be cut. */
export function piecesOf(text: string, isRootKey: IsRootKey): Piece[] | undefined {
  return cut(text, isRootKey)?.map((slice) => parsed(text.slice(slice.start, slice.end), slice));
}

/**
 * The pieces of an edited text: those above and below the edit are the former ones, moved; between, those whose text is
 * the same are kept too. Undefined when the former text was not cut, or the new one cannot be. `replaced` is told of the
 * others, with the piece that each stands for.
 */
export function piecesAfterEdit(
  text: Pick<Text, 'length' | 'slice'>,
  former: readonly Piece[],
  { start, endBefore, endAfter }: Difference,
  isRootKey: IsRootKey,
  replaced?: (piece: Piece, former: Piece) => void,
): readonly Piece[] | undefined {
  if (former.length === 0 || former[0]!.kind === 'whole') return undefined;
  const moved = endAfter - endBefore;
  // The first line of a piece says where the one above ends, its last line break where the one below begins.
  const own = pieceIndexAt(former, Math.max(0, start - 1));
  const touched = start > endOfFirstLine(former[own]!) ? own : Math.max(0, own - 1);
  const base = former[touched]!.start;
  // The end of a text is not looked at when it goes on as it was: what is cut is cut as if all were.
  const last = pieceIndexAt(former, endBefore);
  for (let reach = 1; ; reach *= 16) {
    const beyond = last + reach;
    const isAll = beyond >= former.length;
    // Whether a piece begins there is for its first line to say.
    const window = text.slice(base, isAll ? text.length : endOfFirstLine(former[beyond]!) + moved);
    let kept = former.length;
    const slices = cut(window, isRootKey, {
      rooted: touched > 0,
      kind: former[touched]!.kind === 'item' ? 'item' : 'section',
      column: columnOf(former[touched]!),
      meets: (at, kind) => {
        const place = base + at;
        if (place < endAfter || at === window.length) return false;
        const index = pieceIndexAt(former, place - moved);
        const piece = former[index];
        if (piece?.start !== place - moved || piece.kind !== kind || index <= touched) return false;
        kept = index;
        return true;
      },
    });
    if (!slices) return undefined;
    if (kept === former.length && !isAll) continue;
    const renewed = reuse(slices, window, base, former.slice(touched, kept), replaced);
    if (moved !== 0) for (let rank = kept; rank < former.length; rank++) former[rank]!.start += moved;
    return revised(former, touched, kept, renewed);
  }
}

/** Takes each unchanged piece from the former ones, at most once, and parses the others. */
function reuse(
  slices: readonly Slice[],
  window: string,
  base: number,
  former: readonly Piece[],
  replaced?: (piece: Piece, former: Piece) => void,
): Piece[] {
  const take = takerOf(former);
  const left = new Set(former);
  const fresh: Piece[] = [];
  const pieces = slices.map(({ start, end, kind }) => {
    const text = window.slice(start, end);
    const piece = take(text, kind);
    if (!piece) {
      const one = parsed(text, { start: base + start, kind });
      fresh.push(one);
      return one;
    }
    piece.start = base + start;
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

/** So few, as around one edit, are compared; among more each is looked up by its text. */
const FEW = 8;

/** Gives the pieces that have a text, each once. */
function takerOf(pieces: readonly Piece[]): (text: string, kind: Slice['kind']) => Piece | undefined {
  if (pieces.length <= FEW) {
    const left = [...pieces];
    return (text, kind) => {
      const at = left.findIndex((piece) => piece.kind === kind && piece.text === text);
      return at < 0 ? undefined : left.splice(at, 1)[0];
    };
  }
  const known = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = piece.kind + piece.text;
    const same = known.get(key);
    if (same) same.push(piece);
    else known.set(key, [piece]);
  }
  return (text, kind) => known.get(kind + text)?.shift();
}

function parsed(slice: string, { start, kind }: Pick<Slice, 'start' | 'kind'>): Piece {
  return parsePiece(copyOf(slice), start, kind);
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

function endOfFirstLine({ start, text }: Piece): number {
  const feed = text.indexOf('\n');
  return start + (feed < 0 ? text.length : feed + 1);
}

/** Of the « - » that an item begins with. */
function columnOf({ kind, text }: Piece): number | undefined {
  return kind === 'item' ? text.length - text.trimStart().length : undefined;
}
