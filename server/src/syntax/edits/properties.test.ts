import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it, test } from 'vitest';
import { sharedFolder } from '../../../../test/shared';
import { documents } from '../testing/documents';
import { OPERATIONS } from '../testing/operations';
import { tree } from '../testing/places';

describe('on generated documents', () => {
  for (const [name, operate] of Object.entries(OPERATIONS)) {
    test(name, () => {
      fc.assert(
        fc.property(
          documents,
          fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
          (text, numbers) => {
            const of = tree(text);
            fc.pre(of.problems.length === 0);
            let at = 0;
            operate(text, of, (max) => (max <= 0 ? 0 : numbers[at++ % numbers.length]! % max));
          },
        ),
        { numRuns: Number(process.env.RUNS ?? 200) },
      );
    });
  }
});

const shared = sharedFolder();
const corpus = shared
  ? readdirSync(join(shared, 'corpus')).filter((name) => name.endsWith('.referentiel.yaml'))
  : [];

describe.skipIf(!shared)('on real référentiels (skipped: no shared folder)', () => {
  it.each(corpus)('%s', (name) => {
    const text = readFileSync(join(shared!, 'corpus', name), 'utf8');
    const of = tree(text);
    let seed = name.length;
    const choose = (max: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return max <= 0 ? 0 : Math.floor((seed / 2_147_483_648) * max);
    };
    for (const operate of Object.values(OPERATIONS))
      for (let turn = 0; turn < 2; turn++) operate(text, of, choose);
  });
});
