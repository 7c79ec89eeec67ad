import { type SeqNode, type SyntaxNode, spanOf } from '../nodes';
import type { Span, TextEdit } from '../span';
import { afterColon, dashesOf, endOf, type Source } from './source';

/** The value of `node`, its anchor or tag excluded: those stay. */
export function wholeSpan(source: Source, node: SyntaxNode): Span {
  return { start: spanOf(node).start, end: endOf(source, node) };
}

/** Comment lines deeper than `column` would be text after a block text: they are brought back to it. */
export function outdentedComments(source: Source, from: number, column: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = from; line < source.end; line = source.nextLine(line)) {
    const text = source.lineText(line);
    if (text.trim() === '') continue;
    const indent = text.length - text.trimStart().length;
    if (!text.trimStart().startsWith('#') || indent <= column) break;
    edits.push({ start: line, end: line + indent, newText: ' '.repeat(column) });
  }
  return edits;
}

/** The comment on the header line of a block scalar (« | # … »), with the blanks before it. */
export function headerComment(source: Source, node: SyntaxNode): string | undefined {
  if (node.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return undefined;
  const { start } = spanOf(node);
  return /^[|>][0-9+-]*([ \t]+#.*)$/.exec(source.slice(start, source.lineEnd(start)))?.[1];
}

/** Where a value may be inserted on the line of a « : » or « - »: after an anchor or a tag, before a comment. */
export function headEnd(source: Source, head: number): number {
  const rest = source.slice(head, source.lineEnd(head));
  return head + /^(?:[ \t]+[&!][^\s]*)*/.exec(rest)![0].length;
}

/** After the « : » or « - » that a value follows in a block collection. */
export function headOf(source: Source, node: SyntaxNode): number | undefined {
  const { parent } = node;
  if (parent?.kind === 'map') {
    const entry = parent.entries.find(({ value }) => value === node);
    return entry && afterColon(source, entry);
  }
  if (parent?.kind !== 'seq') return undefined;
  const dash = dashesOf(source, parent)[parent.items.indexOf(node)];
  return dash === undefined ? undefined : dash + 1;
}

export function dashOf(source: Source, seq: SeqNode, item: SyntaxNode): number | undefined {
  if (seq.piece === item.piece) return dashesOf(source, seq)[seq.items.indexOf(item)];
  // The list of a root section spans several pieces, the item and its dash are in one.
  const { kind, end, parent, flow } = seq;
  const alone = { kind, end, parent, flow, items: [item], piece: item.piece, start: item.start };
  return dashesOf(source, alone)[0];
}
