import type { Piece, ScalarNode, Span, SyntaxTree } from '../syntax';
import { pathAt, spanOf } from '../syntax';

/** A comment by which the author silences a rule, and says why. */
export interface Suppression {
  readonly code: string;
  /** Empty when the author did not say. */
  readonly reason: string;
  /** The lines that it silences, both included: one, or all those of a text begun on it; undefined: the whole file. */
  readonly lines: { readonly first: number; readonly last: number } | undefined;
  /** Of the whole comment, from « # ». */
  readonly span: Span;
  readonly codeSpan: Span;
}

const MARK = 'referentiel-ignore';
const COMMENT = /^#[ \t]*referentiel-ignore(-fichier)?(?=[ \t]|$)[ \t]*([^\s:]*)[ \t]*:?[ \t]*([^\r\n]*)/;

/** The suppressions of a text, in its order. What looks like one inside a text of the author is none. */
export function findSuppressions(tree: SyntaxTree): Suppression[] {
  const { text, lines } = tree;
  const found: Suppression[] = [];
  for (const at of marksOf(tree)) {
    const line = lines.lineAt(at);
    const lineStart = lines.start(line);
    const hash = text.lastIndexOf('#', at);
    if (hash < lineStart || text.slice(hash + 1, at).trim() !== '') continue;
    if (hash > lineStart && !/\s/.test(text.charAt(hash - 1))) continue;
    if (insideText(tree, hash)) continue;
    const lineEnd = lineStart + lines.lineText(line).length;
    const match = COMMENT.exec(text.slice(hash, lineEnd));
    if (!match) continue;
    const [comment, wholeFile, code = '', reason = ''] = match;
    const alone = text.slice(lineStart, hash).trim() === '';
    const codeStart = hash + comment.indexOf(code, comment.indexOf(MARK) + MARK.length);
    found.push({
      code,
      reason: reason.trim(),
      lines: wholeFile ? undefined : silencedLines(tree, alone ? nextContentLine(tree, line) : line),
      span: { start: hash, end: hash + comment.trimEnd().length },
      codeSpan: { start: codeStart, end: codeStart + code.length },
    });
  }
  return found;
}

const marks = new WeakMap<Piece, readonly number[]>();

/** Where the mark is written: looked for once in each piece, whose text never changes. */
function* marksOf({ pieces }: SyntaxTree): Generator<number> {
  for (const piece of pieces) {
    let known = marks.get(piece);
    if (!known) {
      const { text } = piece;
      const places: number[] = [];
      for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) places.push(at);
      known = places;
      marks.set(piece, known);
    }
    for (const at of known) yield piece.start + at;
  }
}

/** Suppressions may be stacked: each silences the first line below that is no comment. */
function nextContentLine({ lines }: SyntaxTree, from: number): number {
  let line = from + 1;
  while (line < lines.count && /^\s*(?:#|$)/.test(lines.lineText(line))) line++;
  return line;
}

/** A text or a flow collection that goes on over the following lines is silenced as a whole. */
function silencedLines(tree: SyntaxTree, first: number): { first: number; last: number } {
  const { lines } = tree;
  const lineEnd = lines.start(first) + lines.lineText(first).trimEnd().length;
  const open = pathAt(tree, lineEnd).nodes.find(
    (node) => node.kind === 'scalar' || ('flow' in node && node.flow),
  );
  return { first, last: open ? Math.max(first, lines.lineAt(spanOf(open).end)) : first };
}

function insideText(tree: SyntaxTree, offset: number): boolean {
  const innermost = pathAt(tree, offset).nodes.at(-1);
  if (innermost?.kind !== 'scalar') return false;
  const { start, end } = spanOf(innermost as ScalarNode);
  return start < offset && offset < end && !isBlockHeader(innermost as ScalarNode, offset - start);
}

/** « enonce: >- # referentiel-ignore … »: the comment follows the header of a block text. */
function isBlockHeader(node: ScalarNode, at: number): boolean {
  if (node.style !== 'literal' && node.style !== 'folded') return false;
  const header = node.piece.text.slice(node.start, node.end).indexOf('\n');
  return header < 0 || at <= header;
}
