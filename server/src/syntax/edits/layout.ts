import { type SyntaxNode, spanOf } from '../nodes';
import type { SyntaxTree } from '../tree';
import { inline } from './flow-text';
import { wholeSpan } from './heads';
import { keepsBlankLines, Source } from './source';

export function isHeader(firstLine: string): boolean {
  return firstLine === '' || /^[|>][0-9+-]*$/.test(firstLine);
}

export function endsWithBlockText(laid: string): boolean {
  const lines = laid.split('\n').slice(0, -1);
  return lines.some((line) => /(?:^|[\s:-])[|>][0-9+-]*[ \t]*(?:(?<=[ \t])#.*)?\r?$/s.test(line));
}

export function split(laid: string): { first: string; rest: string } {
  const newline = laid.search(/\r?\n/);
  return newline < 0
    ? { first: laid, rest: '' }
    : { first: laid.slice(0, newline), rest: laid.slice(newline) };
}

interface Layout {
  /** Columns from a key to the keys under it. */
  readonly unit: number;
  /** Columns from a key to the « - » under it. */
  readonly dash: number;
}

const USUAL: Layout = { unit: 2, dash: 2 };

const layouts = new WeakMap<SyntaxTree, Layout>();

/** The indentation that this document uses most. */
export function layoutOf(tree: SyntaxTree): Layout {
  let layout = layouts.get(tree);
  if (!layout) {
    const units = new Map<number, number>();
    const dashes = new Map<number, number>();
    const source = new Source(tree.text);
    const visit = (node: SyntaxNode | undefined) => {
      if (!node || node.kind === 'scalar' || node.kind === 'alias' || node.flow) return;
      if (node.kind === 'seq') for (const item of node.items) visit(item);
      else
        for (const { key, value } of node.entries) {
          const kind = value?.kind === 'map' ? units : value?.kind === 'seq' ? dashes : undefined;
          if (!value || !kind || (value.kind !== 'map' && value.kind !== 'seq') || value.flow) continue;
          const line = source.lineText(spanOf(value).start);
          const step = line.length - line.trimStart().length - source.column(spanOf(key).start);
          if (step >= 0 && step <= 8) kind.set(step, (kind.get(step) ?? 0) + 1);
          visit(value);
        }
    };
    visit(tree.root);
    const unit = mostOften(units);
    const dash = mostOften(dashes);
    layout = { unit: unit || dash || USUAL.unit, dash: dash ?? unit ?? USUAL.dash };
    layouts.set(tree, layout);
  }
  return layout;
}

function mostOften(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The indentation of a block value under its key. */
export function ownLayout(source: Source, node: SyntaxNode, column: number): Layout {
  if (node.kind !== 'map' && node.kind !== 'seq') return USUAL;
  if (node.flow) return USUAL;
  const line = source.lineText(spanOf(node).start);
  const step = line.length - line.trimStart().length - column;
  if (step < 0) return USUAL;
  return node.kind === 'seq'
    ? { unit: USUAL.unit, dash: step }
    : { unit: step || USUAL.unit, dash: USUAL.dash };
}

/** Moves the lines of a block so that their first level stands where the document puts it. */
export function shifted(yamlText: string, { unit, dash }: Layout): string {
  const [first, ...rest] = yamlText.replaceAll('\r\n', '\n').split('\n') as [string, ...string[]];
  if (!isHeader(first)) return [first, ...rest].join('\n');
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  if (indents.length === 0) return [first, ...rest].join('\n');
  const opens = rest.find((line) => /^\s*[^\s#]/.test(line)) ?? '';
  const step = first === '' && /^\s*-(?:\s|$)/.test(opens) ? dash : unit;
  return [
    first,
    ...rest.map((line) => (line.trim() === '' ? '' : ' '.repeat(step) + line.slice(least))),
  ].join('\n');
}

/** A block scalar whose last blank lines are its own. */
export const KEEPS = /(?:^|[\s:-])[|>]\d?\+[ \t]*(?:#.*)?\r?$/m;

/** Indents the lines after the first, with the document's ends of line. A last empty line is dropped. */
export function lay(yamlText: string, indent: number, source: Source): string {
  const text = KEEPS.test(yamlText) ? yamlText : yamlText.replace(/(?<!\s)\s*\n[ \t]*$/, '');
  const [first, ...rest] = text.split(/\r?\n/) as [string, ...string[]];
  return [first, ...rest.map((line) => (line.trim() === '' ? '' : ' '.repeat(indent) + line))].join(
    source.eol,
  );
}

export function entryText(
  name: string,
  yamlText: string,
  column: number,
  tree: SyntaxTree,
  source: Source,
): string {
  const laid = lay(shifted(yamlText, layoutOf(tree)), column, source);
  return laid === '' || /^\r?\n/.test(laid) ? `${name}:${laid}` : `${name}: ${laid}`;
}

/** A value as it would be written as a list item: lines after the first relative to the first. */
export function itemText(source: Source, node: SyntaxNode): string {
  // Its blank lines would depend on those of the place where it goes.
  if (keepsBlankLines(node)) return inline(node);
  const { start, end } = wholeSpan(source, node);
  const text = source.slice(start, end).replaceAll('\r\n', '\n');
  if ((node.kind === 'map' || node.kind === 'seq') && !node.flow) {
    // With the comment that ends its last line.
    const whole = source.slice(start, source.lineEnd(end));
    return reindented(whole, source.column(start), 0, '\n', true);
  }
  if (!text.includes('\n')) return text;
  if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
    const indents = text
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map((line) => line.length - line.trimStart().length);
    return reindented(text, Math.min(...indents), 2, '\n', true);
  }
  return text.replace(/\n[ \t]*/g, '\n');
}

/** Moves lines from a column to another; a line that starts before it goes to the new column. */
export function reindented(
  text: string,
  from: number,
  to: number,
  eol: string,
  firstIsBare: boolean,
): string {
  const lines = text.split(/\r?\n/).map((line, rank) => {
    if (line.trim() === '') return '';
    // Spaces alone: a tab may be the first character of a text.
    const column = rank === 0 && firstIsBare ? from : line.length - line.replace(/^ +/, '').length;
    const indent = Math.max(0, column - from) + to;
    return (rank === 0 && firstIsBare ? '' : ' '.repeat(indent)) + line.replace(/^ +/, '');
  });
  return lines.join(eol);
}
