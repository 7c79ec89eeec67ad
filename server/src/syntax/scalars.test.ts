import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderScalar } from './scalars';
import { read } from './testing/places';

test('a rendered scalar reads back as its text', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          ':',
          '#',
          '-',
          "'",
          '"',
          ',',
          '\n',
          '[',
          '}',
          '1',
          '.',
          'é',
          '\\',
          '?',
          '\t',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
    fc.constantFrom(
      'yes',
      'Non',
      'null',
      '~',
      '0x1F',
      '1e3',
      '.5',
      '12:30',
      '2027-03-15',
      '<<',
      '=',
      '---',
      'true',
      '1_000',
      '.NaN',
    ),
  );
  const like = fc.constantFrom('plain', 'single', 'double', 'literal', 'folded') as fc.Arbitrary<'plain'>;
  fc.assert(
    fc.property(value, like, fc.boolean(), (text, style, flow) => {
      const written = renderScalar(text, { flow, like: style, indent: '    ' });
      const yaml = flow ? `k:\n  k: [${written}, b]\n  d: 1\n` : `k:\n  k: ${written}\n  d: 1\n`;
      expect(read(yaml), yaml).toEqual({ k: { k: flow ? [text, 'b'] : text, d: 1 } });
    }),
    { numRuns: 1000 },
  );
});
