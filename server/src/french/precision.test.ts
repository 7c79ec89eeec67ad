import { describe, expect, it } from 'vitest';
import { measure } from '../../../scripts/precision-francais';
import { sharedFolder } from '../../../test/shared';

const shared = sharedFolder();

describe.skipIf(shared === undefined)(
  'precision on the shared gold sets and corpus (skipped when they are absent)',
  () => {
    // Times are printed by the script, not asserted: the machine that runs the tests is busy.
    const figures =
      shared === undefined ? [] : measure(shared).filter(({ target }) => !target.startsWith('<'));

    it.each(figures.map((figure) => [figure.name, figure] as const))('%s', (_name, figure) => {
      expect(figure.reached, `${figure.figure}\n${figure.misses.join('\n')}`).toBe(true);
    });

    it('measures something', () => {
      expect(figures.length).toBeGreaterThan(8);
    });
  },
);
