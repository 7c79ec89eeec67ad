import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCompiled } from './compiled';

const DAY = 24 * 60 * 60 * 1000;
const daysAgo = (count: number) => new Date(Date.now() - count * DAY);

describe('the code that V8 compiled', () => {
  let home: string;
  let file: string;
  let folder: string;
  const require = createRequire(import.meta.url);
  const listeners = process.getMaxListeners();
  // Each bundle waits for the exit of its process, which is this one.
  beforeAll(() => void process.setMaxListeners(30));
  afterAll(() => void process.setMaxListeners(listeners));

  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'referentiel-launch-'));
    file = path.join(home, 'programme.js');
    folder = path.join(home, 'cache', 'code');
  });
  afterEach(() => {
    chmodSync(home, 0o700);
    rmSync(home, { recursive: true });
  });

  /** Runs a program, which writes what it says, and keeps what was compiled. */
  function run(said: string, { digest = said, comment = '', isWhole = true } = {}): string {
    const output = path.join(home, 'dit');
    const code = `require('node:fs').writeFileSync(${JSON.stringify(output)}, [${JSON.stringify(said)}, require('node:path').basename(__filename), typeof module.exports, this === exports].join(' ')) // ${comment}`;
    writeFileSync(file, code);
    runCompiled({ file, digest, require }, folder).keep(isWhole);
    return readFileSync(output, 'utf8');
  }
  const kept = () => readdirSync(folder).sort();

  it('is kept for the next start, which does not write it again', () => {
    expect(run('un')).toBe('un programme.js object true');
    expect(kept()).toHaveLength(1);
    const cache = path.join(folder, kept()[0]!);
    utimesSync(cache, daysAgo(80), daysAgo(80));
    const { mtimeMs } = statSync(cache);
    expect(run('un')).toBe('un programme.js object true');
    expect(statSync(cache).mtimeMs).toBe(mtimeMs);
  });

  it('is written again when it was that of a program which ended at once, by one that did not', () => {
    const written = () => statSync(path.join(folder, kept()[0]!)).mtimeMs;
    const isWritten = (isWhole: boolean) => {
      if (existsSync(folder)) utimesSync(path.join(folder, kept()[0]!), daysAgo(80), daysAgo(80));
      run('un', { isWhole });
      return written() > daysAgo(1).getTime();
    };
    const times = [false, false, true, true, false].map((isWhole) => isWritten(isWhole));
    expect(times).toEqual([true, false, true, false, false]);
  });

  it('is never that of another bundle, even of the same length', () => {
    expect(run('un')).toMatch(/^un /);
    expect(run('de')).toMatch(/^de /);
    expect(kept()).toHaveLength(2);
  });

  it('is made again when it cannot be read', () => {
    run('un');
    const cache = path.join(folder, kept()[0]!);
    const whole = statSync(cache).size;
    const half = readFileSync(cache).subarray(0, whole / 2);
    for (const [rank, damaged] of ['', 'rien de bon', half].entries()) {
      writeFileSync(cache, damaged);
      // V8 remembers the code that it compiled in this process: another one.
      expect(run('un', { comment: String(rank) })).toMatch(/^un /);
      expect(statSync(cache).size).toBeGreaterThan(whole / 2);
    }
  });

  it('is not missed where nothing can be written', () => {
    chmodSync(home, 0o700);
    writeFileSync(path.join(home, 'cache'), 'a file, where a folder should be');
    expect(run('un')).toMatch(/^un /);
  });

  it('is forgotten when no start has written it for three months', () => {
    run('un');
    const [old, recent] = ['ancien.bin', 'recent.bin'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    for (const one of [old, recent]) writeFileSync(one, '');
    utimesSync(old, daysAgo(91), daysAgo(91));
    utimesSync(recent, daysAgo(80), daysAgo(80));
    run('deux');
    expect([old, recent].map((one) => existsSync(one))).toEqual([false, true]);
  });
});
