import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Checked } from '../analysis';
import { kept } from '../rules/shared/kept';
import { entryOf, Lines, type Piece, resolved, type SyntaxNode, type SyntaxTree } from '../syntax';

/** What the client makes of folded lines. */
export interface FoldingClient {
  /** As many ranges as it wants. */
  readonly limit?: number | undefined;
  /** It shows a text in place of what is folded. */
  readonly showsText?: boolean;
}

/** Lines are those of the piece. */
interface Fold {
  readonly start: number;
  readonly end: number;
  /** How many others it is in: the outer ones are kept where there are too many. */
  readonly depth: number;
  readonly kind?: FoldingRangeKind | undefined;
  /** By what people know what is folded, when its first line does not say it. */
  readonly title?: string | undefined;
}

/** Sections, elements, texts of several lines, blocks of comments, and what stands between « # region » and « # endregion ». */
export function foldingRangesOf(
  { model }: Checked,
  { limit, showsText }: FoldingClient = {},
): FoldingRange[] {
  const { tree } = model;
  const folds: Fold[] = [];
  // What goes beyond a piece may begin on the line of something in it.
  const beyond = longest([...sectionsOf(tree), ...regionsOf(tree)]);
  for (const piece of tree.pieces) {
    const base = tree.lines.lineAt(piece.start);
    for (const fold of foldsOf(piece)) {
      const start = base + fold.start;
      const end = base + fold.end;
      const longer = beyond.get(start);
      if (longer && longer.end > end) continue;
      if (longer) beyond.delete(start);
      folds.push({ start, end, depth: fold.depth, kind: fold.kind, title: fold.title });
    }
  }
  folds.push(...beyond.values());
  return outermost(folds, limit)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind, title }) => ({
      startLine: start,
      endLine: end,
      ...(kind ? { kind } : {}),
      ...(showsText && title ? { collapsedText: ` ${title}` } : {}),
    }));
}

/** By the line they begin on: two that begin on one cannot be told apart, and the longer one is folded. */
function longest(folds: readonly Fold[]): Map<number, Fold> {
  const byLine = new Map<number, Fold>();
  for (const fold of folds) {
    const known = byLine.get(fold.start);
    if (fold.end > fold.start && !(known && known.end >= fold.end)) byLine.set(fold.start, fold);
  }
  return byLine;
}

function outermost(folds: Fold[], limit: number | undefined): Fold[] {
  if (limit === undefined || limit < 0 || folds.length <= limit) return folds;
  return folds.sort((a, b) => a.depth - b.depth || a.start - b.start).slice(0, limit);
}

/** Root sections may be made of several pieces. */
function* sectionsOf({ root, lines }: SyntaxTree): Iterable<Fold> {
  for (const { key, value } of root.entries) {
    if (!value) continue;
    const start = lines.lineAt(key.piece.start + key.start);
    yield { start, end: lines.lineAt(lastOf(value) + value.piece.start), depth: 0 };
  }
}

/** What can be folded in a piece; found once, until its text changes. */
const foldsOf = kept((piece: Piece): readonly Fold[] => [...longest(find(piece)).values()]);

function find(piece: Piece): Fold[] {
  const lines = new Lines(piece.text);
  const folds: Fold[] = [];
  /** Lines of texts: a « # » there is no comment. */
  const texts: Fold[] = [];
  const add = (node: SyntaxNode, opening: number, depth: number) => {
    const fold = { start: lines.lineAt(opening), end: lines.lineAt(lastOf(node)), depth };
    if (node.kind === 'scalar') texts.push(fold);
    if (fold.end <= fold.start) return;
    const title = node.kind === 'map' ? titleOf(node) : undefined;
    folds.push(title === undefined ? fold : { ...fold, title });
  };
  const visit = (node: SyntaxNode | undefined, depth: number) => {
    if (!node || node.piece !== piece) return;
    if (node.kind === 'seq') {
      for (const item of node.items) {
        if (!item || item.piece !== piece) continue;
        add(item, item.start, depth);
        visit(item, depth + 1);
      }
    } else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        if (!value || value.piece !== piece) continue;
        add(value, key.start, depth);
        visit(value, depth + 1);
      }
    }
  };
  // The key of a section is folded with all its pieces, its items with their piece.
  visit(piece.root, piece.root?.kind === 'map' ? 0 : 1);
  for (const fold of commentBlocks(lines, texts)) folds.push(fold);
  return folds;
}

/** A closing bracket stays in sight. */
function lastOf(node: SyntaxNode): number {
  const end = Math.max(node.start, node.end - 1);
  if ((node.kind !== 'map' && node.kind !== 'seq') || !node.flow) return end;
  const text = node.piece.text;
  const before = text.slice(text.lastIndexOf('\n', end) + 1, end);
  return before.trim() === '' ? Math.max(node.start, end - before.length - 1) : end;
}

const TITLES = ['intitule', 'enonce', 'titre', 'objet', 'qualite'] as const;
const LONGEST_TITLE = 80;

/** Its first line says the id: the title comes from further down. */
function titleOf(node: SyntaxNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  for (const key of TITLES) {
    const entry = entryOf(node, key);
    const value = resolved(entry?.value);
    if (!entry || value?.kind !== 'scalar' || typeof value.value !== 'string') continue;
    if (entry === node.entries[0]) return undefined;
    const title = value.value.replace(/\s+/gu, ' ').trim();
    return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  }
  return undefined;
}

function* commentBlocks(lines: Lines, texts: readonly Fold[]): Iterable<Fold> {
  const inText = new Set<number>();
  for (const { start, end } of texts) for (let line = start + 1; line <= end; line++) inText.add(line);
  let start: number | undefined;
  for (let line = 0; line <= lines.count; line++) {
    const text = line < lines.count && !inText.has(line) ? lines.lineText(line) : '';
    if (/^\s*#/.test(text) && !MARKER.test(text)) start ??= line;
    else if (start !== undefined) {
      if (line - 1 > start) yield { start, end: line - 1, depth: 2, kind: FoldingRangeKind.Comment };
      start = undefined;
    }
  }
}

const MARKER = /^\s*#\s*(?:(region)|endregion)(?!\p{L})/u;
const MARKERS = /^[ \t]*#[ \t]*(?:(region)|endregion)(?!\p{L})/gmu;

interface Marker {
  /** Of its piece. */
  readonly line: number;
  readonly opens: boolean;
}

const markersOf = kept(({ text }: Piece): readonly Marker[] => {
  if (!text.includes('region')) return [];
  const lines = new Lines(text);
  return [...text.matchAll(MARKERS)].map(({ index, 1: region }) => ({
    line: lines.lineAt(index),
    opens: region !== undefined,
  }));
});

/** One in another; what is never closed is no region. */
function* regionsOf({ pieces, lines }: SyntaxTree): Iterable<Fold> {
  const open: number[] = [];
  for (const piece of pieces) {
    for (const { line, opens } of markersOf(piece)) {
      const here = lines.lineAt(piece.start) + line;
      if (opens) open.push(here);
      else {
        const start = open.pop();
        if (start !== undefined)
          yield { start, end: here, depth: open.length, kind: FoldingRangeKind.Region };
      }
    }
  }
}
