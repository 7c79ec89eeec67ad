import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sessionFault, type Tally, tryAll } from './support/campaign';
import { faultsOf } from './support/check-document';
import { COUNTS } from './support/counts';
import { Random } from './support/random';

const FIXTURES = 'test/robustness/fixtures';
/** A fixture is asked everything, several times: what is chosen by chance is not always what failed. */
const TIMES = 3;
const MINUTE = 60_000;

const fixtures = (ending: string) => readdirSync(FIXTURES).filter((name) => name.endsWith(ending));
const contentOf = (name: string) => readFileSync(`${FIXTURES}/${name}`, 'utf8');

describe('any document', () => {
  it(
    'is read, asked about, corrected and laid out without a fault, in a bounded time',
    () => {
      const tally: Tally = { trials: 0, edits: 0, failed: [] };
      // The same at each run; `npm run fuzz` tries others, and keeps what fails as a fixture.
      tryAll('documents', 1, COUNTS.documents + 1, () => false, tally);
      expect(tally.failed.map(({ seed, what }) => `seed ${seed}: ${what}`)).toEqual([]);
      expect(tally.trials).toBe(COUNTS.documents);
    },
    2 * MINUTE,
  );

  it(
    'that was once at fault is not any more',
    () => {
      const names = [...fixtures('.yaml'), ...fixtures('.texte.json')];
      expect(names.length).toBeGreaterThan(40);
      for (const name of names) {
        const text = name.endsWith('.json') ? (JSON.parse(contentOf(name)) as string) : contentOf(name);
        for (let seed = 1; seed <= TIMES; seed += 1) {
          expect(faultsOf(text, new Random(seed), 'thorough'), `${name}, seed ${seed}`).toEqual([]);
        }
      }
    },
    MINUTE,
  );

  it(
    'that was once read otherwise after an edit is not any more',
    () => {
      for (const name of fixtures('.session.json')) {
        const { seed, texts } = JSON.parse(contentOf(name)) as { seed: number; texts: string[] };
        for (const one of [seed, 1, 2, 3]) expect(sessionFault(texts, one), name).toBeUndefined();
      }
    },
    MINUTE,
  );
});
