import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompletionRequest } from 'vscode-languageserver/node';
import { ensureBuilt, referentiel } from '../support/bundle';
import { COUNTS } from './support/counts';
import { serverProcess } from './support/server-process';

const CLI = path.resolve('dist/cli.js');
/** Long enough for a write to be caught in its middle. */
const LONG = `${'# une ligne de commentaire, comme il y en a tant\n'.repeat(2_000)}`;
const BEFORE = `certification: { repertoire: rncp }\n${LONG}`;
const AFTER = `format: 1\ncertification: { repertoire: RNCP }\n${LONG}`;

let folder: string;
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'referentiel-pannes-'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Only an administrator of a Linux machine may make a disk. */
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = mkdtempSync(path.join(tmpdir(), 'referentiel-disque-'));
  const mounted = mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place);
  if (mounted) spawnSync('umount', [place]);
  rmSync(place, { recursive: true });
  return mounted;
}

describe.skipIf(!canMount())(
  'a disk of its own (skipped: one must be administrator of a Linux machine)',
  () => {
    let disk: string;
    beforeAll(() => {
      disk = path.join(folder, 'disque');
      mkdirSync(disk);
      expect(mount('-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', disk)).toBe(true);
    });
    afterAll(() => void spawnSync('umount', [disk]));

    it('that is full leaves every file as it was, and says so', () => {
      const file = path.join(disk, 'a.referentiel.yaml');
      writeFileSync(file, BEFORE);
      const filler = path.join(disk, 'plein');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc((bavail - 2) * bsize));
      const { exitCode, stderr } = referentiel(['corriger', file]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('le disque est plein');
      expect(readFileSync(file, 'utf8')).toBe(BEFORE);
      expect(readdirSync(disk).sort()).toEqual(['a.referentiel.yaml', 'plein']);
      rmSync(filler);
      expect(referentiel(['corriger', file]).stderr).toBe('');
      expect(readFileSync(file, 'utf8')).toBe(AFTER);
    });

    it('that is read-only is only read', () => {
      const file = path.join(disk, 'b.referentiel.yaml');
      writeFileSync(file, BEFORE);
      expect(mount('-o', 'remount,ro', disk)).toBe(true);
      expect(referentiel(['verifier', file]).exitCode).toBe(1);
      const { exitCode, stderr } = referentiel(['corriger', file]);
      expect(mount('-o', 'remount,rw', disk)).toBe(true);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/le disque est en lecture seule|vous n’avez pas le droit d’y écrire/);
      expect(readFileSync(file, 'utf8')).toBe(BEFORE);
      expect(readdirSync(disk)).not.toContainEqual(expect.stringContaining('.tmp'));
    });
  },
);

describe('a command that is killed', () => {
  const FILES = 12;

  /** Kills it as soon as something happened in the folder so many times. */
  async function killedAfter(events: number, where: string): Promise<void> {
    const child = spawn(process.execPath, [CLI, 'corriger', where], { stdio: 'ignore' });
    let seen = 0;
    const watcher = watch(where, () => {
      seen += 1;
      if (seen === events) child.kill('SIGKILL');
    });
    await once(child, 'exit');
    watcher.close();
  }

  it('leaves each file as it was or as it is to be, whenever it is', async () => {
    let [untouched, done] = [0, 0];
    for (let turn = 1; turn <= COUNTS.kills; turn += 1) {
      const where = path.join(folder, `tue-${turn}`);
      mkdirSync(where);
      const names = Array.from({ length: FILES }, (_, rank) => `${rank}.referentiel.yaml`);
      for (const name of names) writeFileSync(path.join(where, name), BEFORE);
      await killedAfter(2 * turn - 1, where);
      for (const name of names) {
        const text = readFileSync(path.join(where, name), 'utf8');
        expect([BEFORE, AFTER].includes(text), `${name}, turn ${turn}`).toBe(true);
        if (text === BEFORE) untouched += 1;
        else done += 1;
      }
      // What is left of the draft is no référentiel, and the command goes on where it was.
      expect(referentiel(['corriger', where]).stderr).toBe('');
      for (const name of names) expect(readFileSync(path.join(where, name), 'utf8')).toBe(AFTER);
    }
    expect(untouched).toBeGreaterThan(0);
    expect(done).toBeGreaterThan(0);
  }, 180_000);
});

describe('a server that is killed', () => {
  it('while it edits, asks and answers leaves the files alone, and another one takes over', async () => {
    const file = path.join(folder, 'ouvert.referentiel.yaml');
    writeFileSync(file, BEFORE);
    for (let turn = 0; turn < 3; turn += 1) {
      const server = await serverProcess();
      const uri = 'file:///dossier/ouvert.referentiel.yaml';
      const found = new Promise((resolve) =>
        server.onPushed((_, diagnostics) => resolve(diagnostics.length)),
      );
      await server.open(uri, BEFORE);
      expect(await found).toBeGreaterThan(0);
      const asked = server.connection
        .sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: 0, character: 4 } })
        .catch(() => 'gone');
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# é\n' },
        ],
      });
      const ended = once(server.child, 'exit');
      server.child.kill('SIGKILL');
      await ended;
      server.stop();
      await asked;
    }
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
  }, 60_000);
});
