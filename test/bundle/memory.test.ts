import { execFileSync } from 'node:child_process';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const { outputFiles } = buildSync({
  stdin: {
    contents: "export { boundMemory } from './server/src/launch/memory';",
    resolveDir: process.cwd(),
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
});

/** What an analysis does: much is new, of which some stays; V8 then gives more room to both. */
const WORK = `
const { getHeapSpaceStatistics, getHeapStatistics } = require('node:v8');
const kept = [];
const most = { fresh: 0, total: 0 };
let rank = 0;
function work() {
  for (let count = 0; count < 20_000; count++) kept[rank++ % 300_000] = { rank, of: [rank] };
  const { space_size: fresh } = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  most.fresh = Math.max(most.fresh, fresh / 1e6);
  most.total = Math.max(most.total, getHeapStatistics().total_heap_size / 1e6);
  if (rank < 4_000_000) setImmediate(work);
  else console.log(JSON.stringify(most));
}
work();
`;
const most = (before: string) => {
  const code = `const module = { exports: {} };\n{${outputFiles[0]!.text}}\n${before}\n${WORK}`;
  return JSON.parse(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' })) as {
    fresh: number;
    total: number;
  };
};

describe('memory', () => {
  it('is what the work needs, not what the machine has', () => {
    const free = most('');
    const bound = most('module.exports.boundMemory();');
    expect(free.fresh).toBeGreaterThan(30);
    expect(bound.fresh).toBeLessThan(20);
    expect(bound.total).toBeLessThan(free.total * 0.75);
  });
});
