import { afterEach, describe, expect, it } from 'vitest';
import { COUNTS } from './support/counts';
import { generated } from './support/incremental';
import { Random } from './support/random';
import { type ServerProcess, serverProcess } from './support/server-process';
import { growthOf, soak } from './support/soak';

const LINES = 1_200;
/** A version of this document that stays is 16 KB and more, even when most of it is shared with the next. */
const MOST_PER_EDIT = 6_000;
/** Code that was compiled meanwhile; the document and what is known of it take more. */
const MOST_LEFT = 8_000_000;

let server: ServerProcess;
afterEach(() => server.stop());

describe('a document edited for hours', () => {
  it('takes no more memory than at first, and leaves none once closed', async () => {
    server = await serverProcess();
    const plan = { text: generated(LINES), edits: COUNTS.soakEdits, every: 120, random: new Random(1) };
    const { before, samples, closed } = await soak(server, plan);
    const curve = samples.map(({ edits, heap }) => `${edits}: ${heap}`).join(', ');
    expect(samples.at(-1)!.edits).toBeGreaterThanOrEqual(COUNTS.soakEdits);
    expect(growthOf(samples), curve).toBeLessThan(MOST_PER_EDIT);
    expect(closed - before).toBeLessThan(MOST_LEFT);
  }, 180_000);
});
