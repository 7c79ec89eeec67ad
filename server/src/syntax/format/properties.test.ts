import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sharedFolder } from '../../../../test/shared';
import { type SyntaxNode, spanOf } from '../nodes';
import { applyEdits, type TextEdit } from '../span';
import { commentTexts, documents } from '../testing/documents';
import { tree } from '../testing/places';
import type { SyntaxTree } from '../tree';
import { formatTree } from './format';

const runs = { numRuns: Number(process.env.RUNS ?? 150) };

/** All that is read of a text. */
function values(node: SyntaxNode | undefined): unknown {
  switch (node?.kind) {
    case 'map':
      return node.entries.map(({ key, value }) => [key.value, values(value)]);
    case 'seq':
      return { items: node.items.map(values) };
    case 'scalar':
      return { value: node.value };
    case 'alias':
      return { alias: node.name };
    default:
      return undefined;
  }
}

const words = (text: string) => text.replace(/[ \t\r\n]+/g, '');

function check(text: string): string {
  const of = tree(text);
  const edits = formatTree(of);
  const after = applyEdits(text, edits);
  expect(words(after)).toBe(words(text));
  expectSmall(text, edits);
  const again = tree(after);
  if (of.problems.length === 0) {
    expect(again.problems).toEqual([]);
    expect(values(again.root)).toEqual(values(of.root));
    expect(values(again.strayRoot)).toEqual(values(of.strayRoot));
    expect(commentTexts(after)).toEqual(commentTexts(text));
  }
  if (/\r\n/.test(text) && !/(?<!\r)\n/.test(text)) expect(after).not.toMatch(/(?<!\r)\n/);
  expect(applyEdits(after, formatTree(again)), 'a second time').toBe(after);
  return after;
}

/** Edits hold blanks alone, and no line that is right already. */
function expectSmall(text: string, edits: readonly TextEdit[]): void {
  let end = -1;
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThan(end);
    end = edit.end;
    const former = text.slice(edit.start, edit.end);
    expect(`${former}${edit.newText}`).toMatch(/^[ \t\r\n]+$/);
    expect(former).not.toBe(edit.newText);
    expect(text.slice(edit.start - 1, edit.start + 1)).not.toBe('\r\n');
    expect(text.slice(edit.end - 1, edit.end + 1)).not.toBe('\r\n');
  }
}

/** Steps of two columns from a key or « - » to what is under it, whatever they were. */
function expectSteps(of: SyntaxTree): void {
  const column = (at: number) => of.lines.positionAt(at).character;
  const visit = (node: SyntaxNode | undefined, wanted: number) => {
    if (node?.kind === 'map' && !node.flow) {
      for (const { key, value } of node.entries) {
        expect(column(spanOf(key).start)).toBe(wanted);
        visit(value, wanted + 2);
      }
    } else if (node?.kind === 'seq' && !node.flow && node.items[0]) {
      if (of.text.charAt(spanOf(node).start) === '-') expect(column(spanOf(node).start)).toBe(wanted);
      for (const item of node.items) visit(item, wanted + 2);
    }
  };
  visit(of.root, 0);
}

test('generated documents say the same, once and for all', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const after = tree(check(text));
      if (tree(text).problems.length === 0) expectSteps(after);
    }),
    runs,
  );
});

test('folded texts, as wide as they come', () => {
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ');
  const word = fc.constantFrom('mot', 'évaluation', '😀', '#', '-', 'a:', '...', 'indéfiniment'.repeat(4));
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', '', ' ', '   '),
      fc.array(fc.tuple(word, gap), { maxLength: 40 }),
      fc.constantFrom('', '', '', ' '),
    )
    .map(([lead, parts, end]) => (parts.length === 0 ? '' : lead + parts.flat().join('').trim() + end));
  const text = fc
    .tuple(
      fc.constantFrom('>', '>-', '>+', '|'),
      fc.array(line, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([header, lines, eol]) =>
      [
        'vae:',
        `    modalites: ${header}`,
        ...lines.map((one) => one && `        ${one}`),
        '    x: 1',
        '',
      ].join(eol),
    );
  fc.assert(
    fc.property(text, (one) => {
      check(one);
    }),
    runs,
  );
});

const NOISE = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  ' \n',
  ',',
  ':',
  ' : ',
  '- ',
  '#',
  ' # x',
  '"',
  '[',
  '}',
  '\r\n',
  '>-',
  '|',
];

/** Pieces of a text put in, taken out, repeated, as a hurried hand does. */
const mutations = fc.array(
  fc.record({ at: fc.nat(1_000_000), length: fc.nat(6), text: fc.constantFrom('', ...NOISE) }),
  { minLength: 1, maxLength: 5 },
);
function mutated(text: string, changes: readonly { at: number; length: number; text: string }[]): string {
  let result = text;
  for (const { at, length, text: put } of changes) {
    const place = at % (result.length + 1);
    result = result.slice(0, place) + put + result.slice(place + length);
  }
  return result;
}

test('documents with mistakes', () => {
  fc.assert(
    fc.property(documents, mutations, (text, changes) => void check(mutated(text, changes))),
    runs,
  );
});

test('anything at all', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'a',
          'blocs:',
          'jury:',
          '- ',
          'é',
          '\uFEFF',
          '---',
          '? ',
          '&x ',
          '*x',
          '!t ',
          ...NOISE,
        ),
      ),
      (parts) => void check(parts.join('')),
    ),
    { numRuns: runs.numRuns * 3 },
  );
});

test('a range changes its own lines, or what must move with them', () => {
  fc.assert(
    fc.property(documents, mutations, fc.nat(30), fc.nat(10), (original, changes, first, length) => {
      const text = mutated(original, changes);
      const of = tree(text);
      const edits = formatTree(of, { lines: { first, last: first + length } });
      const after = applyEdits(text, edits);
      expect(words(after)).toBe(words(text));
      expectSmall(text, edits);
      if (of.problems.length > 0) return;
      expect(tree(after).problems).toEqual([]);
      expect(values(tree(after).root)).toEqual(values(of.root));
    }),
    runs,
  );
});

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.referentiel.yaml'))
  .map((name) => join('examples', name));
const shared = sharedFolder();
const corpus = shared
  ? readdirSync(join(shared, 'corpus'))
      .filter((name) => name.endsWith('.referentiel.yaml'))
      .map((name) => join(shared, 'corpus', name))
  : [];

describe('real référentiels', () => {
  it.each(examples)('%s is laid out already', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(formatTree(tree(text))).toEqual([]);
    expect(formatTree(tree(text.replaceAll('\n', '\r\n')))).toEqual([]);
  });

  it.each(examples)('%s with mistakes', (path) => {
    const text = readFileSync(path, 'utf8').slice(0, 8000);
    fc.assert(
      fc.property(mutations, fc.boolean(), (changes, crlf) => {
        const text2 = mutated(text, changes);
        check(crlf ? text2.replaceAll('\n', '\r\n') : text2);
      }),
      { numRuns: Math.ceil(runs.numRuns / 6) },
    );
  });
});

describe.skipIf(!shared)('the corpus (skipped: no shared folder)', () => {
  it.each(corpus)('%s', (path) => {
    const text = readFileSync(path, 'utf8');
    check(text);
    // As an editor with another taste would have written it.
    const wide = text.replace(/^ +/gm, (lead) => lead.repeat(2)).replace(/^( *)- (?=[a-z_]+:)/gm, '$1-   ');
    expect(check(wide)).toBe(check(text));
  });
});
