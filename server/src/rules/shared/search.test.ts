import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatText, occurrencesIn } from './search';

/** The same, one character after another. */
function reference(text: string): { flat: string; from: number[] } {
  let flat = '';
  const from: number[] = [];
  let at = 0;
  for (const char of text) {
    const lower = char.toLowerCase();
    const plain =
      { œ: 'oe', æ: 'ae', '\u2010': '-', '\u2011': '-', '\u00ad': '' }[lower] ??
      ('’ʼ‘`´'.includes(lower) ? "'" : lower.normalize('NFD').replace(/\p{M}/gu, ''));
    const simple = plain !== '' && plain.trim() === '' ? (flat.endsWith(' ') ? '' : ' ') : plain;
    for (let rank = 0; rank < simple.length; rank++) from.push(at);
    flat += simple;
    at += char.length;
  }
  from.push(at);
  return { flat, from };
}

describe('flat text', () => {
  const texts = fc.string({
    unit: fc.constantFrom(
      ...'aBzéÉçœŒæ’ʼ`´ -–…«»€ÿŸµß9(.',
      '\u00a0',
      '\u00ad',
      '\n',
      '\t',
      '\u0301',
      'Σ',
      'İ',
      '😀',
      '\u2011',
    ),
    maxLength: 24,
  });

  it('is lower case, without accents, with single spaces, whatever the characters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(flatText(text)).toBe(reference(text).flat);
      }),
    );
  });

  it('tells where each character comes from', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { flat, from } = reference(text);
        const expected = [...flat.matchAll(/[a-z']+/g)].map(({ index, 0: { length } }) => ({
          start: from[index]!,
          end: from[index + length]!,
        }));
        expect(occurrencesIn(text, /[a-z']+/gu).map(({ start, end }) => ({ start, end }))).toEqual(expected);
      }),
    );
  });

  it('looks for what may be empty', () => {
    expect(occurrencesIn('abba', /b*/gu).map(({ text }) => text)).toEqual(['bb']);
  });
});
