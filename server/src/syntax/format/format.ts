import type { Piece } from '../nodes';
import { parsePiece } from '../parse-piece';
import { applyEdits, type TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { sameValues } from './same';
import { Sheet, Unusual } from './sheet';
import { readable } from './tabs';
import { STEP, walk } from './walk';
import { whitespaceEdits } from './whitespace';
import { type Surroundings, write } from './write';

export interface FormatOptions {
  /** Only these lines, both included; what must move with them to keep its meaning moves as well. */
  readonly lines?: { readonly first: number; readonly last: number } | undefined;
  /** Blanks at the end of lines go; true by default. */
  readonly trimTrailingWhitespace?: boolean | undefined;
  /** The text ends with an end of line; true by default. */
  readonly insertFinalNewline?: boolean | undefined;
  /** And with one only; true by default. */
  readonly trimFinalNewlines?: boolean | undefined;
}

/**
 * Lays a text out in one way: two columns a level, « - » two columns under its key, one space after « : » and « - »,
 * no two blank lines in a row, one between sections. Only white space changes, never what is read: a piece that is
 * broken, or whose values would not be the same, is left as it is.
 */
export function formatTree(tree: SyntaxTree, options: FormatOptions = {}): TextEdit[] {
  const pieces = tree.pieces.map((piece) => readable(piece));
  const eol = tree.text.includes('\r\n') ? '\r\n' : '\n';
  let dashes = dashTargets(tree, pieces, options.lines);
  const layOut = (piece: Piece, rank: number): string | undefined => {
    const read = pieces[rank];
    if (!read || !touches(tree, piece, options.lines)) return undefined;
    const after = tree.pieces[rank + 1];
    const next = after && {
      column: firstColumn(after),
      target: dashes[rank + 1] ?? 0,
    };
    return formatted(piece, read, {
      target: dashes[rank] ?? 0,
      next,
      apart: after?.kind === 'section' && isApart(tree, pieces, rank),
      isFirst: rank === 0,
      eol,
      trailing: options.trimTrailingWhitespace !== false,
      finalNewline: options.insertFinalNewline !== false,
      finalLines: options.trimFinalNewlines !== false,
    });
  };
  let wanted = tree.pieces.map(layOut);
  if (wanted.some((text, rank) => text === undefined && pieces[rank] && tree.pieces[rank]!.kind === 'item')) {
    // An item that cannot be laid out elsewhere keeps its whole list where it is.
    tree.pieces.forEach(({ kind }, rank) => {
      if (kind === 'item' && wanted[rank] === undefined) pieces[rank] = undefined;
    });
    dashes = dashTargets(tree, pieces, options.lines);
    wanted = tree.pieces.map(layOut);
  }
  return tree.pieces.flatMap((piece, rank) => {
    const text = wanted[rank];
    return text === undefined ? [] : within(tree, piece, pieces[rank]!, text, options.lines);
  });
}

/** Where the « - » of each piece that is an item goes: they stay where they are unless all of their list may move. */
function dashTargets(
  tree: SyntaxTree,
  pieces: readonly (Piece | undefined)[],
  range: FormatOptions['lines'],
): (number | undefined)[] {
  const targets: (number | undefined)[] = [];
  for (let rank = 0; rank < tree.pieces.length; ) {
    let end = rank;
    let free = true;
    for (; tree.pieces[end]?.kind === 'item'; end++) {
      if (!pieces[end] || !isInside(tree, tree.pieces[end]!, range)) free = false;
    }
    for (let item = rank; item < end; item++) {
      targets[item] = free ? STEP : firstColumn(tree.pieces[rank]!);
    }
    rank = Math.max(end, rank + 1);
  }
  return targets;
}

function firstColumn({ kind, text }: Piece): number {
  return kind === 'item' ? /^ */.exec(text)![0].length : 0;
}

/** Two sections of a line each may follow one another. */
function isApart({ pieces }: SyntaxTree, read: readonly (Piece | undefined)[], rank: number): boolean {
  const [above, below] = [read[rank] ?? pieces[rank]!, read[rank + 1] ?? pieces[rank + 1]!];
  if (above.kind === 'item' || !isOneLine(above, -1) || !isOneLine(below, 0)) return true;
  // Its items, if any, are those of its last section.
  return sectionCount(below) < 2 && pieces[rank + 2]?.kind === 'item';
}

function sectionCount({ root }: Piece): number {
  return root?.kind === 'map' ? root.entries.length : 0;
}

/** A section; of a piece where several could not be told apart, the first (0) or the last (-1). */
function isOneLine(piece: Piece, which: 0 | -1): boolean {
  const { text, root } = piece;
  if (root?.kind === 'map' && sectionCount(piece) > 1) {
    const { key, value } = root.entries.at(which)!;
    return !text.slice(key.start, (value ?? key).end).includes('\n');
  }
  // A lone return ends no line.
  const written = /(?:^|\n)[ \t]*[^#\s]/g;
  return written.test(text) && !written.test(text);
}

const memory = new WeakMap<Piece, { readonly of: string; readonly text: string | undefined }>();

/** The text of a piece as it is to be; undefined when it is to be left alone. */
function formatted(piece: Piece, read: Piece, around: Omit<Surroundings, 'apartLines'>): string | undefined {
  const of = JSON.stringify(around);
  const known = memory.get(piece);
  if (known?.of === of) return known.text;
  const text = layOut(read, around);
  memory.set(piece, { of, text });
  return text;
}

function layOut(read: Piece, around: Omit<Surroundings, 'apartLines'>): string | undefined {
  // A lone return that ends the text would be half of the line break that is added.
  if (read.text.endsWith('\r')) return undefined;
  const sheet = new Sheet(read);
  try {
    if (read.root) walk(sheet, read.root, around.target);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
  for (const line of sheet.lines) {
    if (line.target !== undefined || line.inText || sheet.isBlankLine(line) || sheet.isComment(line))
      continue;
    if (!/^(?:---|\.\.\.|%)/.test(read.text.slice(line.start, line.start + 3))) return undefined;
    line.target = 0;
  }
  const text = write(sheet, { ...around, apartLines: sectionsOf(sheet, read) });
  return text === read.text || says(text, read) ? text : undefined;
}

/** The lines of the sections of a piece that holds several, told apart or not, less the first. */
function sectionsOf(sheet: Sheet, { root, kind }: Piece): number[] {
  if (kind === 'item' || root?.kind !== 'map' || root.flow) return [];
  return root.entries.flatMap(({ key }, rank) => {
    const above = root.entries[rank - 1];
    if (!above) return [];
    const line = sheet.lineAt(key.start);
    const isLong = (of: typeof above) =>
      of.value !== undefined && sheet.lineAt(of.value.end) > sheet.lineAt(of.key.start);
    return isLong(above) || isLong(root.entries[rank]!) ? [line] : [];
  });
}

function says(text: string, { root, kind }: Piece): boolean {
  const again = parsePiece(text, 0, kind);
  return again.problems.length === 0 && sameValues(root, again.root);
}

/** The edits of a piece, those of the lines asked for alone when they can do without the others. */
function within(
  tree: SyntaxTree,
  piece: Piece,
  read: Piece,
  wanted: string,
  range: FormatOptions['lines'],
): TextEdit[] {
  const all = wanted === piece.text ? [] : (whitespaceEdits(piece.text, wanted, piece.start) ?? []);
  if (!range || isInside(tree, piece, range)) return all;
  const start = tree.lines.start(range.first);
  const end = tree.lines.start(range.last + 1);
  const some = all.filter((edit) => edit.start >= start && edit.end <= end);
  if (some.length === 0 || some.length === all.length) return some;
  const own = some.map((edit) => ({
    ...edit,
    start: edit.start - piece.start,
    end: edit.end - piece.start,
  }));
  return says(applyEdits(piece.text, own), read) ? some : all;
}

function touches(tree: SyntaxTree, piece: Piece, range: FormatOptions['lines']): boolean {
  if (!range) return true;
  const [first, last] = linesOf(tree, piece);
  return first <= range.last && range.first <= last;
}

function isInside(tree: SyntaxTree, piece: Piece, range: FormatOptions['lines']): boolean {
  if (!range) return true;
  const [first, last] = linesOf(tree, piece);
  return range.first <= first && last <= range.last;
}

function linesOf({ lines }: SyntaxTree, { start, text }: Piece): [number, number] {
  return [lines.lineAt(start), lines.lineAt(Math.max(start, start + text.length - 1))];
}
