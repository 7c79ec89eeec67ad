import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis';
import { rules } from '../server/src/rules';
import { sharedFolder } from './shared';
import { TODAY } from './support/examples';

const read = (text: string, previous?: Analysis) =>
  analyse(text, { rules, today: TODAY, fileExists: () => true, previous });

/** All that a user can see of an analysis. */
const seen = ({ diagnostics, failures }: Analysis) => ({
  failures,
  diagnostics: diagnostics.map(({ code, severity, start, end, message, related }) => ({
    code,
    severity,
    start,
    end,
    message,
    related,
  })),
});

const inFolder = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.referentiel.yaml'))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
const shared = sharedFolder();
const examples = inFolder('examples');
const corpus = shared ? inFolder(path.join(shared, 'corpus')) : [];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 40 }),
  text: fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '"',
      "'",
      '\n',
      '- ',
      ': ',
      '  - id: BC09\n',
      '[',
      '}',
      '&a ',
      '*a',
      '\t',
      '# x',
      '\r\n',
      '😀',
      '',
    ),
  ),
});

describe('an analysis', () => {
  it.each(examples)('after edits is what it would be from scratch: $name', ({ text }) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let current = read(text);
        for (const { at, drop, text: typed } of edits) {
          const start = Math.floor(at * current.text.length);
          // Read at each step, so that the next one has findings to take over.
          expect(seen(current).failures).toEqual([]);
          current = read(current.text.slice(0, start) + typed + current.text.slice(start + drop), current);
        }
        expect(seen(current)).toEqual(seen(read(current.text)));
      }),
      { numRuns: 15 },
    );
  });

  it('reads a list anew when its key is renamed', () => {
    const text = 'activites:\n  - id: A1\n    situations: [x]\n';
    const renamed = text.replace('activites', 'evaluations');
    expect(seen(read(renamed, read(text)))).toEqual(seen(read(renamed)));
  });

  it.each(examples)('fails on no beginning of a file: $name', ({ text }) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (end) => {
        expect(read(text.slice(0, end)).failures).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a text', 'bonjour'],
    ['a list', '- a\n- b\n'],
    [
      'all sections empty',
      'format: 1\ncertification:\nactivites:\nblocs:\njury:\nepreuves:\nvae:\ninsertion:\nopportunite:\nreglementation:\njustificatifs:\ndepots:\n',
    ],
    [
      'all sections of the wrong type',
      'certification: 3\nactivites: x\nblocs: { a: b }\njury: []\nepreuves: 1\nvae: non\ninsertion: [x]\nopportunite: true\nreglementation: x\njustificatifs: x\ndepots: x\n',
    ],
    ['lists of nothing', 'activites: [null, ~]\nblocs:\n  -\n  - \njustificatifs: [[]]\ndepots: [{}]\n'],
    [
      'a bloc of nothing',
      'certification: { repertoire: RNCP }\nblocs:\n  - competences:\n      -\n      - {}\n    evaluations: [{}]\n',
    ],
  ])('of %s loses no rule', (_, text) => {
    expect(read(text).failures).toEqual([]);
  });

  it.skipIf(!shared)('loses no rule on the real référentiels (skipped where they are not)', () => {
    for (const { text, name } of corpus) expect([name, read(text).failures]).toEqual([name, []]);
  });
});
