import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../support/bundle';

/** The Node.js of the tests in VS Code is newer than the oldest one that we run on. */
function newestNode(): string | undefined {
  if ('enableCompileCache' in nodeModule) return process.execPath;
  const layout = '.vscode-test/workbench/layout.json';
  if (!existsSync(layout)) return undefined;
  return path.resolve(path.dirname(layout), JSON.parse(readFileSync(layout, 'utf8')).node);
}

const node = newestNode();

describe('a start', () => {
  let home: string;
  beforeAll(() => ensureBuilt(), 60_000);
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'referentiel-home-'));
  });
  afterEach(() => {
    chmodSync(home, 0o700);
    rmSync(home, { recursive: true });
  });

  const version = (binary: string) =>
    spawnSync(binary, ['dist/cli.js', '--version'], {
      encoding: 'utf8',
      env: { ...process.env, HOME: home, LOCALAPPDATA: home, XDG_CACHE_HOME: home },
    });
  const kept = () =>
    readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  it.skipIf(!node)('keeps what V8 made of the code in the cache folder of the user, for the next one', () => {
    expect(version(node!)).toMatchObject({ status: 0, stderr: '' });
    expect(kept().length).toBeGreaterThan(0);
    const files = kept().map(({ name }) => name);
    expect(version(node!)).toMatchObject({ status: 0, stderr: '' });
    expect(kept().map(({ name }) => name)).toEqual(files);
  });

  it('says nothing of a Node.js that keeps nothing, nor of a folder that cannot be written', () => {
    expect(version(process.execPath)).toMatchObject({ status: 0, stderr: '' });
    chmodSync(home, 0o500);
    expect(version(node ?? process.execPath)).toMatchObject({ status: 0, stderr: '' });
  });
});
