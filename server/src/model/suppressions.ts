import {
  changedItems,
  type Piece,
  pathAt,
  type ScalarNode,
  type Span,
  type SyntaxTree,
  spanOf,
} from '../syntax';

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

/** The pieces of a text where the mark is written, from version to version: an edit costs the pieces that it changed. */
export class Marks {
  #pieces: readonly Piece[] = [];
  #marked: readonly Piece[] = [];

  /** Where each stands, in the order of the text. */
  *in({ pieces }: SyntaxTree): Generator<number> {
    const { start, endBefore, endAfter } = changedItems(this.#pieces, pieces);
    const gone = new Set(this.#pieces.slice(start, endBefore));
    const come = pieces.slice(start, endAfter).filter(({ text }) => text.includes(MARK));
    this.#pieces = pieces;
    if (gone.size > 0 || come.length > 0)
      this.#marked = [...this.#marked.filter((piece) => !gone.has(piece)), ...come].sort(
        (a, b) => a.start - b.start,
      );
    for (const { start: base, text } of this.#marked)
      for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) yield base + at;
  }
}

/** The suppressions of a text, in its order. What looks like one inside a text of the author is none. */
export function findSuppressions(tree: SyntaxTree, marks = new Marks()): Suppression[] {
  const { lines } = tree;
  const found: Suppression[] = [];
  let below = 0;
  for (const at of marks.in(tree)) {
    const line = lines.lineAt(at);
    const lineStart = lines.start(line);
    const text = lines.lineText(line);
    const hash = text.lastIndexOf('#', at - lineStart);
    if (hash < 0 || text.slice(hash + 1, at - lineStart).trim() !== '') continue;
    if (hash > 0 && !/\s/.test(text.charAt(hash - 1))) continue;
    const start = lineStart + hash;
    if (insideText(tree, start)) continue;
    const match = COMMENT.exec(text.slice(hash));
    if (!match) continue;
    const [comment, wholeFile, code = '', reason = ''] = match;
    const alone = text.slice(0, hash).trim() === '';
    // Suppressions may be stacked: each silences the first line below that is no comment.
    if (alone && below <= line) below = nextContentLine(tree, line);
    const codeStart = start + comment.indexOf(code, comment.indexOf(MARK) + MARK.length);
    found.push({
      code,
      reason: reason.trim(),
      lines: wholeFile ? undefined : silencedLines(tree, alone ? below : line),
      span: { start, end: start + comment.trimEnd().length },
      codeSpan: { start: codeStart, end: codeStart + code.length },
    });
  }
  return found;
}

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
