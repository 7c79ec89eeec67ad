import { dashesOf, Source } from '../edits/source';
import type { MapNode, ScalarNode, SeqNode, SyntaxNode } from '../nodes';
import { fill } from './fill';
import { spaceFlow } from './flow';
import { type Level, type Sheet, Unusual } from './sheet';

/** Columns from a key to what is under it: to its keys, its « - », the lines of its text. */
export const STEP = 2;

/** What holds a value: the column of its key or « - », and where that goes. */
interface Holder {
  readonly column: number;
  readonly target: number;
  readonly level: Level;
  readonly isDash: boolean;
}

/** Says of each line of a piece where it is to stand, and of each « : », « - » and comma what blanks go around it. */
export function walk(sheet: Sheet, root: SyntaxNode, target: number): void {
  const outermost = { column: 0, target: 0, below: undefined };
  if (root.kind === 'map' && !root.flow) map(sheet, root, target, undefined);
  else if (root.kind === 'seq' && !root.flow) seq(sheet, root, target, target > 0 ? outermost : undefined);
  else if (root.kind === 'map' || root.kind === 'seq')
    flow(sheet, root, { column: -STEP, target: -STEP, level: outermost, isDash: true });
  else throw new Unusual();
}

function map(sheet: Sheet, { entries, parent }: MapNode, target: number, below: Level | undefined): void {
  entries.forEach(({ key, value }, rank) => {
    sheet.place(key.start, target);
    const column = sheet.column(key.start);
    const level = { column, target, below };
    sheet.open(key.start, level);
    let colon = key.end;
    while (/[ \t]/.test(sheet.text.charAt(colon))) colon++;
    if (sheet.text.charAt(colon) !== ':') throw new Unusual();
    // « Remarque : » at the margin is no section: without its space it would open a piece.
    if (target > 0 || rank === 0 || parent) sheet.gap(key.end, colon, '');
    sheet.spaceAfter(colon + 1);
    held(sheet, value, { column, target, level, isDash: false });
  });
}

function seq(sheet: Sheet, node: SeqNode, target: number, below: Level | undefined): void {
  const { piece } = node;
  const dashes = dashesOf(new Source(piece.text, piece.start), node);
  if (dashes.length !== node.items.length) throw new Unusual();
  node.items.forEach((item, rank) => {
    const dash = dashes[rank]! - piece.start;
    sheet.place(dash, target);
    const column = sheet.column(dash);
    const level = { column, target, below };
    sheet.open(dash, level);
    sheet.spaceAfter(dash + 1);
    held(sheet, item, { column, target, level, isDash: true });
  });
}

/** A value, on the line of its key or « - », or below. */
function held(sheet: Sheet, node: SyntaxNode | undefined, holder: Holder): void {
  if (!node) return;
  const under = holder.target + STEP;
  if (node.kind === 'map' && !node.flow) map(sheet, node, under, holder.level);
  else if (node.kind === 'seq' && !node.flow) seq(sheet, node, under, holder.level);
  else if (node.kind === 'map' || node.kind === 'seq') flow(sheet, node, holder);
  else if (node.kind === 'alias') ownLine(sheet, node, holder);
  else if (node.style === 'literal' || node.style === 'folded') blockText(sheet, node, holder);
  else {
    ownLine(sheet, node, holder);
    const last = sheet.lineAt(Math.max(node.start, node.end - 1));
    for (let rank = sheet.lineAt(node.start) + 1; rank <= last; rank++) {
      const line = sheet.lines[rank]!;
      line.inText = true;
      if (!sheet.isBlankLine(line)) line.target = under;
    }
    // A plain text does not keep the blanks at the end of its lines; between quotes, some are written « \ ».
    if (node.style !== 'plain') sheet.lines[sheet.lineAt(node.start)]!.inText = true;
  }
}

/** A value that starts its line stands under its key. */
function ownLine(sheet: Sheet, { start }: SyntaxNode, { target, level }: Holder): void {
  const line = sheet.lines[sheet.lineAt(start)]!;
  if (line.lead !== start) return;
  line.target = target + STEP;
  line.level = level;
}

/** « | » and « > »: all the lines move together. */
function blockText(sheet: Sheet, node: ScalarNode, holder: Holder): void {
  const { lines, text } = sheet;
  const header = sheet.lineAt(node.start);
  if (lines[header]!.lead === node.start) throw new Unusual();
  const [, indicators] = /^[|>]([-+1-9]*)/.exec(text.slice(node.start, node.start + 4))!;
  const digit = /[1-9]/.exec(indicators!)?.[0];
  let last = sheet.lineAt(Math.max(node.start, node.end - 1));
  const spaces = (rank: number) => {
    const { start, end } = lines[rank]!;
    let at = start;
    while (at < end && text.charCodeAt(at) === 0x20) at++;
    return at - start;
  };
  let first = header + 1;
  while (first <= last && sheet.isBlankLine(lines[first]!)) first++;
  const own = digit ? holder.column + Number(digit) : first <= last ? spaces(first) : holder.column + STEP;
  const move = digit ? holder.target - holder.column : holder.target + STEP - own;
  const keeps = indicators!.includes('+');
  for (let rank = last + 1; rank < lines.length && sheet.isBlankLine(lines[rank]!); rank++) {
    if (keeps || lines[rank]!.end - lines[rank]!.start > own) last = rank;
  }
  for (let rank = header + 1; rank <= last; rank++) {
    const line = lines[rank]!;
    line.inText = true;
    const column = spaces(rank);
    // Beyond its first column, a blank line has spaces of the text.
    if (!sheet.isBlankLine(line) || line.end - line.start > own) {
      line.target = column + move;
      lines[rank] = { ...line, lead: line.start + column };
    }
  }
  if (node.style === 'folded') fill(sheet, first, last, own, own + move);
  lines[last]!.cap = holder.target;
  lines[last]!.keeps = keeps;
}

/** A flow collection keeps its lines: those hung under its bracket follow it, the others stand by their depth. */
function flow(sheet: Sheet, node: MapNode | SeqNode, holder: Holder): void {
  ownLine(sheet, node, holder);
  const bracket = sheet.column(node.start);
  const moved = sheet.newColumn(node.start) - bracket;
  for (const [rank, depth] of depthsOf(sheet, node, 1, new Map())) {
    const line = sheet.lines[rank]!;
    if (sheet.isBlankLine(line)) continue;
    const column = line.lead - line.start;
    const under = holder.target + STEP * (holder.isDash ? Math.max(depth, 1) : depth);
    line.target = column > bracket ? column + moved : under;
    line.level = holder.level;
  }
  spaceFlow(sheet, node);
}

/** How many brackets are open where each line starts, after the first; the one that starts with its bracket is out of it. */
function depthsOf(
  sheet: Sheet,
  node: SyntaxNode,
  depth: number,
  depths: Map<number, number>,
): Map<number, number> {
  if (node.kind !== 'map' && node.kind !== 'seq') return depths;
  const opens = /[[{]/.test(sheet.text.charAt(node.start));
  const last = sheet.lineAt(node.end - 1);
  for (let rank = sheet.lineAt(node.start) + 1; opens && rank <= last; rank++) {
    depths.set(rank, sheet.lines[rank]!.lead === node.end - 1 ? depth - 1 : depth);
  }
  const parts = node.kind === 'seq' ? node.items : node.entries.map(({ value }) => value);
  for (const part of parts) if (part) depthsOf(sheet, part, opens ? depth + 1 : depth, depths);
  return depths;
}
