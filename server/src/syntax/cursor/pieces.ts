import type { Piece } from '../nodes';
import type { SyntaxTree } from '../tree';
import type { Place } from './cursor';
import { indentOf, keyAt, nameOf, plainItem } from './words';

/*
 * What the pieces of the tree say without reading their lines: a list section of a thousand items is not read from its
 * first line at each key typed.
 */

/** An item of a list section, and what stands before it. */
export interface ItemAbove {
  readonly section: string;
  readonly index: number;
  /** Where the « - » stand. */
  readonly column: number;
  /** The plain items before it. */
  readonly present: readonly string[];
  readonly line: number;
}

/** The item that the line above the cursor is in; undefined when it is in none, or the text was not cut. */
export function itemAbove({ tree, line }: Place): ItemAbove | undefined {
  if (line === 0) return undefined;
  const { pieces, lines } = tree;
  const at = pieceAt(pieces, lines.start(line - 1));
  const piece = pieces[at];
  if (piece?.kind !== 'item') return undefined;
  let first = at;
  while (first > 0 && pieces[first - 1]!.kind === 'item') first--;
  const opening = pieces[first - 1];
  const section = opening && sectionKey(opening)?.name;
  if (section === undefined) return undefined;
  const present = pieces.slice(first, at).flatMap(plainItemOf);
  return {
    section,
    index: at - first,
    column: indentOf(piece.text),
    present,
    line: lines.lineAt(piece.start),
  };
}

/** The names of the sections of a text that was cut, but for the one that opens on that line; undefined otherwise. */
export function sectionNames(tree: SyntaxTree, line: number): string[] | undefined {
  if (!isCut(tree)) return undefined;
  const [from, to] = [tree.lines.start(line), tree.lines.start(line + 1)];
  return tree.pieces.flatMap((piece) => {
    if (piece.kind !== 'section') return [];
    const { name, at } = sectionKey(piece) ?? {};
    const start = piece.start + (at ?? 0);
    return name === undefined || (from <= start && start < to) ? [] : [name];
  });
}

/** The plain items of the root list that a line is in, from the first item that begins after that line. */
export function plainItemsBelow({ tree, line }: Place): string[] | undefined {
  const { pieces, lines } = tree;
  const from = lines.start(line + 1);
  if (!isCut(tree) || from >= tree.text.length) return undefined;
  const items: string[] = [];
  let at = pieceAt(pieces, Math.max(0, from - 1)) + 1;
  // A list that was not cut is read from its lines.
  if (pieces[at - 1]!.kind !== 'item' && pieces[at]?.kind !== 'item') return undefined;
  for (; pieces[at]?.kind === 'item'; at++) items.push(...plainItemOf(pieces[at]!));
  return items;
}

function isCut({ pieces }: SyntaxTree): boolean {
  return pieces.length > 0 && pieces[0]!.kind !== 'whole';
}

/** The last piece that starts at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Comments may stand above the key, of the first section only. */
function sectionKey({ text }: Piece): { name: string; at: number } | undefined {
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    if (/^[^\s#-]/.test(text.charAt(at))) {
      const key = keyAt(newline < 0 ? text : text.slice(0, newline), at);
      if (key !== undefined) return { name: nameOf(key), at };
    }
    if (newline < 0) return undefined;
    at = newline + 1;
  }
  return undefined;
}

function plainItemOf({ text }: Piece): string[] {
  const newline = text.indexOf('\n');
  const line = newline < 0 ? text : text.slice(0, newline).replace(/\r$/, '');
  return plainItem(line.slice(indentOf(line) + 1));
}
