import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Checked } from '../analysis';
import { analyseStatement, splitSentences, type TextSpan, type Vocabulary } from '../french';
import {
  type Entry,
  type Lines,
  pathAt,
  placeInSource,
  type ScalarNode,
  type Span,
  type SyntaxNode,
  type SyntaxTree,
  spanOf,
} from '../syntax';
import { rangeOf } from './diagnostics';

/**
 * What is selected, step by step, from each place: the word, the clause (verb, object, purpose), the sentence, the
 * text, the value with its quotes, the entry with its key, the element, its list, the section, the file.
 */
export function selectionRangesAt(
  { model }: Checked,
  positions: readonly Position[],
  vocabulary: Vocabulary = {},
): SelectionRange[] {
  const { tree } = model;
  const { lines } = tree;
  return positions.map((position) => {
    const offset = lines.offsetAt(position);
    let selection: SelectionRange | undefined;
    let last: Span | undefined;
    for (const span of widening(stepsAt(tree, offset, vocabulary), offset).reverse()) {
      if (last && last.start === span.start && last.end === span.end) continue;
      selection = { range: rangeOf(lines, span), ...(selection ? { parent: selection } : {}) };
      last = span;
    }
    return selection ?? { range: { start: position, end: position } };
  });
}

/** Those that hold the offset, each larger than the one before. */
function widening(steps: Iterable<Span>, offset: number): Span[] {
  const kept: Span[] = [];
  for (const step of steps) {
    if (step.end <= step.start) continue;
    const { start, end } = kept.at(-1) ?? { start: offset, end: offset };
    if (step.start <= start && end <= step.end) kept.push(step);
  }
  return kept;
}

/** From the smallest to the largest; those that do not hold the ones before are left out by the caller. */
function* stepsAt(tree: SyntaxTree, offset: number, vocabulary: Vocabulary): Generator<Span> {
  yield wordAt(tree.lines, offset);
  const { nodes, path, onKey } = pathAt(tree, offset);
  for (let rank = nodes.length - 1; rank > 0; rank--) {
    const node = nodes[rank]!;
    const parent = nodes[rank - 1]!;
    if (node.kind === 'scalar' && !onKey) {
      const isStatement =
        path.includes('competences') && path.at(-1) === 'enonce' && !path.includes('criteres');
      yield* inText(node, isStatement ? vocabulary : undefined);
    }
    yield spanOf(node);
    if (parent.kind === 'map') {
      const entry = parent.entries.find(({ key, value }) => key === node || value === node);
      if (entry) yield entrySpan(entry);
    } else if (parent.kind === 'seq') yield itemSpan(tree.text, node);
  }
  yield { start: 0, end: tree.text.length };
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:[.-][\p{L}\p{M}\p{N}_]+)*/gu;
/** A line of a megabyte is not looked at whole. */
const NEAR = 200;

/** The word that a place is in, or at an end of; nothing between two spaces. */
function wordAt(lines: Lines, offset: number): Span {
  const line = lines.lineAt(offset);
  const start = lines.start(line);
  const text = lines.lineText(line);
  const from = Math.max(0, offset - start - NEAR);
  const begin = start + from;
  const near = text.slice(from, offset - start + NEAR);
  for (const { 0: word, index } of near.matchAll(WORD)) {
    const start = begin + index;
    if (start <= offset && offset <= start + word.length) return { start, end: start + word.length };
  }
  return { start: offset, end: offset };
}

/** Clauses of a competence, sentences, paragraphs, then all that is between the quotes. */
function* inText(node: ScalarNode, vocabulary: Vocabulary | undefined): Generator<Span> {
  const text = String(node.value);
  const place = ({ start, end }: TextSpan) => placeInSource(node, start, end);
  if (text.length <= LONGEST) {
    const sentences = splitSentences(text);
    if (vocabulary)
      yield* clausesOf(text, vocabulary)
        .flatMap((clause) => within(clause, sentences, text))
        .map(place);
    yield* sentences.map(place);
    yield* paragraphsOf(text).map(place);
  }
  yield place({ start: 0, end: text.length });
}

/** What is longer is no text that is selected sentence by sentence. */
const LONGEST = 20_000;

/** The smaller ones first. */
function clausesOf(text: string, vocabulary: Vocabulary): TextSpan[] {
  const { head, verbs, object, purpose, means, context, recipients } = analyseStatement(text, vocabulary);
  const parts = [head.span, ...verbs.map(({ span }) => span), ...means, ...context, ...recipients];
  const all = [...parts, ...(object ? [object] : []), ...(purpose ? [purpose] : [])];
  return all.sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** A clause ends with its sentence, before its full stop. */
function within(clause: TextSpan, sentences: readonly TextSpan[], text: string): TextSpan[] {
  const sentence = sentences.find(({ start, end }) => start <= clause.start && clause.start < end);
  if (!sentence) return [];
  let end = Math.min(clause.end, sentence.end);
  while (end > clause.start && '.!?… \n'.includes(text.charAt(end - 1))) end--;
  return [{ start: clause.start, end }];
}

function paragraphsOf(text: string): TextSpan[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function entrySpan({ key, value }: Entry): Span {
  const { start, end } = spanOf(key);
  return { start, end: value ? Math.max(end, spanOf(value).end) : end };
}

/** From its « - » on. */
function itemSpan(text: string, node: SyntaxNode): Span {
  const { start, end } = spanOf(node);
  let at = start - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return { start: text.charAt(at) === '-' ? at : start, end };
}
