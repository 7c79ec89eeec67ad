import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ensureBuilt, type Run } from '../support/bundle';

const CLI = path.resolve('dist/cli.js');

export interface Folder {
  /** Writes a file; its absolute path. */
  write(name: string, content: string): string;
  /** Runs the bundled command line from that folder, its output through a pipe. */
  run(args: readonly string[], input?: string): Run;
  at(name: string): string;
}

/** A folder of its own for the tests of a file. */
export function temporaryFolder(): Folder {
  let folder = '';
  beforeAll(() => {
    ensureBuilt();
    folder = mkdtempSync(path.join(tmpdir(), 'referentiel-cli-'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    write(name, content) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    run(args, input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        timeout: 20_000,
        maxBuffer: 64 * 1024 * 1024,
        env: { ...process.env, NO_COLOR: '1' },
      });
      return { exitCode: status, stdout, stderr };
    },
  };
}
