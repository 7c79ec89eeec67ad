import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapNode } from '../nodes';
import { applyEdits } from '../span';
import { commentTexts, documents, KEYS } from '../testing/documents';
import { places, read, tree } from '../testing/places';
import { canSort, sortEntries } from '.';

/** The keys of generated documents are in the order of `KEYS`: any other order moves some. */
const ORDER = [...KEYS].reverse();

function sorted(text: string, order: readonly string[]): string {
  const of = tree(text);
  const maps = places(of).flatMap(({ node }) => (node.kind === 'map' ? [node] : []));
  return applyEdits(
    text,
    sortEntries(of, new Map<MapNode, readonly string[]>(maps.map((map) => [map, order]))),
  );
}

/** The lines of a text, whatever their indentation and the « - » that they stand after. */
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^[\s-]*(?=\S|$)/, '').trimEnd())
    .sort();

describe('sorting the keys of a map', () => {
  const ABC = ['a', 'b', 'c'];

  it.each([
    [
      'entries move with their comments; blank lines stay',
      'b: 1 # un\n\n# deux\na:\n  - x\n',
      '# deux\na:\n  - x\n\nb: 1 # un\n',
    ],
    ['the comments of the file stay', '# Source\nb: 1\na: 2\n', '# Source\na: 2\nb: 1\n'],
    [
      'a suppression goes with its key',
      '# Source\n# referentiel-ignore x: y\nb: 1\na: 2\n',
      '# Source\na: 2\n# referentiel-ignore x: y\nb: 1\n',
    ],
    [
      'the first key of an item takes the place after its « - »',
      'k:\n  - b: 1\n    a: 2\n',
      'k:\n  - a: 2\n    b: 1\n',
    ],
    [
      'its comment goes above the « - »',
      'k:\n  # un\n  - b: 1\n    # deux\n    a: 2\n',
      'k:\n  # un\n  # deux\n  - a: 2\n    b: 1\n',
    ],
    ['keys that the order ignores follow theirs', 'z: 0\nb: 1\ny: 2\na: 3\n', 'z: 0\na: 3\nb: 1\ny: 2\n'],
    ['what a key holds is sorted too', 'b:\n  b: 1\n  a: 2\na: 3\n', 'a: 3\nb:\n  a: 2\n  b: 1\n'],
    ['without a last end of line', 'b: |\n  texte\na: 2', 'a: 2\nb: |\n  texte'],
    ['with CRLF', 'b: 1\r\n\r\n# c\r\na: 2', '# c\r\na: 2\r\n\r\nb: 1'],
    ['a deeper comment is of what it follows', 'b: 1\n    # deux\na: 2\n', 'a: 2\nb: 1\n    # deux\n'],
    ['flow maps are left alone', 'k: { b: 1, a: 2 }\n', 'k: { b: 1, a: 2 }\n'],
    ['an alias', 'b: &x 1\na: *x\n', 'b: &x 1\na: *x\n'],
    ['an anchor whose alias is outside', 'k:\n  b: &x 1\n  a: 2\nz: *x\n', 'k:\n  a: 2\n  b: &x 1\nz: *x\n'],
    ['a key given twice', 'b: 1\na: 2\nb: 3\n', 'b: 1\na: 2\nb: 3\n'],
    ['a text that keeps its blank lines', 'b: |+\n  x\n\na: 2\n', 'b: |+\n  x\n\na: 2\n'],
    ['a broken text', 'b: "x\na: 2\n', 'b: "x\na: 2\n'],
  ])('%s', (_, before, after) => {
    expect(sorted(before, ABC)).toBe(after);
    expect(sorted(after, ABC)).toBe(after);
  });

  it('changes neither values nor comments nor lines, and once is enough', () => {
    let moved = 0;
    fc.assert(
      fc.property(documents, fc.shuffledSubarray(ORDER, { minLength: 4 }), (text, order) => {
        fc.pre(tree(text).problems.length === 0);
        const after = sorted(text, order);
        if (after !== text) moved++;
        const label = `--- before\n${text}\n--- after\n${after}\n---`;
        expect(tree(after).problems, label).toEqual([]);
        expect(read(after), label).toEqual(read(text));
        expect(commentTexts(after).sort(), label).toEqual(commentTexts(text).sort());
        expect(linesOf(after), label).toEqual(linesOf(text));
        expect(sorted(after, order), label).toBe(after);
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
    expect(moved).toBeGreaterThan(20);
  });

  it('knows what it can sort', () => {
    const can = (text: string) => canSort(tree(text), tree(text).root, ABC);
    expect(can('a: 1\nz: 0\nc: 2\n')).toBe(false);
    expect(can('z: 0\nc: 1\na: 2\n')).toBe(true);
    expect(can('c: &x 1\na: *x\n')).toBe(false);
    expect(can('{ c: 1, a: 2 }\n')).toBe(false);
  });
});
