import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeEdits } from './compose';
import { applyEdits, type TextEdit } from './span';

/** Edits of a text of that length, which do not overlap, from any numbers. */
function editsFrom(numbers: readonly number[], length: number): TextEdit[] {
  const offsets = numbers.map((number) => number % (length + 1)).sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let rank = 0; rank + 1 < offsets.length; rank += 2) {
    const [start, end] = [offsets[rank]!, offsets[rank + 1]!];
    edits.push({ start, end, newText: 'é-\n'.slice(0, numbers[rank]! % 4) });
  }
  return edits;
}

const numbers = fc.array(fc.nat(1000), { maxLength: 10 });

test('two lists of edits are one', () => {
  fc.assert(
    fc.property(fc.string(), numbers, numbers, (text, some, others) => {
      const first = editsFrom(some, text.length);
      const middle = applyEdits(text, first);
      const second = editsFrom(others, middle.length);
      expect(applyEdits(text, composeEdits(text, first, second))).toBe(applyEdits(middle, second));
    }),
  );
});

test('what neither touches is not replaced', () => {
  const edits = composeEdits(
    'abcdef',
    [{ start: 1, end: 2, newText: 'BB' }],
    [{ start: 5, end: 6, newText: '' }],
  );
  expect(edits).toEqual([
    { start: 1, end: 2, newText: 'BB' },
    { start: 4, end: 5, newText: '' },
  ]);
});
