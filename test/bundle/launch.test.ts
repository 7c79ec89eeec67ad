import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../support/bundle';

describe('a start', () => {
  let home: string;
  beforeAll(() => ensureBuilt(), 60_000);
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'referentiel-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, {
      encoding: 'utf8',
      input: '',
      env: { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home },
    });
  const version = () => run('dist/cli.js', '--version');
  const kept = () => {
    const folder = path.join(home, 'referentiel', 'code');
    return readdirSync(folder).map((name) => ({ name, written: statSync(path.join(folder, name)).mtimeMs }));
  };

  it('keeps what V8 made of the code in the cache folder of the user, for the next one', () => {
    const said = {
      status: 0,
      stderr: '',
      stdout: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
    };
    expect(version()).toMatchObject(said);
    const files = kept();
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^cli-main-[0-9a-f]{16}-.*\.bin$/)]);
    expect(version()).toMatchObject(said);
    expect(kept()).toEqual(files);
  });

  it('of the server takes it, whose memory is bounded by flags under which V8 would not', () => {
    const first = run('dist/server.js', '--stdio');
    expect(first).toMatchObject({ stderr: '', stdout: '' });
    const files = kept();
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^server-main-[0-9a-f]{16}-.*\.bin$/),
    ]);
    expect(run('dist/server.js', '--stdio')).toMatchObject({ stderr: '', stdout: '' });
    expect(kept()).toEqual(files);
  });

  it('is read as ASCII, which the bundles are', () => {
    for (const name of ['server-main', 'cli-main']) {
      expect(readFileSync(`dist/${name}.js`).every((byte) => byte < 128)).toBe(true);
    }
  });
});
