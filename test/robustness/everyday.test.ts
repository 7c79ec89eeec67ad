import { describe, expect, it } from 'vitest';
import { isSection } from '../../server/src/model';
import type { SyntaxNode } from '../../server/src/syntax';
import { cut } from '../../server/src/syntax/cut';
import { parseAnything, parsePiece } from '../../server/src/syntax/parse-piece';
import { corpus, examples, ruleExamples, suiteCases } from './support/bases';
import { documentOf } from './support/make-document';

const DOCUMENTS = 2_000;

/** Kinds, places, values, styles: all that a tree says. */
function said(node: SyntaxNode | undefined): unknown {
  if (!node) return null;
  const { kind, start, end } = node;
  if (kind === 'map') {
    const entries = node.entries.map(({ key, value, colon }) => [said(key), said(value), colon]);
    return [kind, start, end, node.flow, entries];
  }
  if (kind === 'seq') return [kind, start, end, node.flow, node.items.map(said)];
  return kind === 'scalar' ? [kind, start, end, node.style, node.value] : [kind];
}

describe('the reader of everyday YAML', () => {
  const count = { read: 0, left: 0 };
  const check = (text: string) => {
    for (const { start, end, kind } of cut(text, isSection) ?? []) {
      const source = text.slice(start, end);
      const quick = parsePiece(source, 0, kind);
      if (!quick.isEveryday) {
        count.left++;
        continue;
      }
      count.read++;
      const slow = parseAnything(source, 0, kind);
      // A text of two hundred dashes is no nesting: the quick one knows.
      if (slow.problems.some((problem) => problem.kind === 'trop-imbrique')) continue;
      expect(slow.problems, source).toEqual([]);
      expect(slow.reachesOut, source).toBe(false);
      expect(said(quick.root), source).toEqual(said(slow.root));
    }
  };

  it('gives what the library gives, on référentiels and on the examples of the rules', () => {
    for (const { text } of [...examples, ...corpus, ...ruleExamples]) {
      check(text);
      check(text.replaceAll('\n', '\r\n'));
    }
    // It is not the same to be right and to abstain.
    expect(count.read).toBeGreaterThan(count.left * 10);
  });

  it('gives what the library gives on the suite of YAML, or abstains', () => {
    for (const { text } of suiteCases) check(text);
  });

  it('gives what the library gives on mutated documents, or abstains', () => {
    for (let seed = 0; seed < DOCUMENTS; seed++) check(documentOf(seed).text);
    expect(count.read).toBeGreaterThan(count.left);
  });
});
