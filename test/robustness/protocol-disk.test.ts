import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type ServerProcess, serverProcess } from './support/server-process';

const BAD = 'certification: { repertoire: RNPC, intitule: Été }\n';
const CODE = 'format/valeur-invalide';
const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

let folder: string;
let server: ServerProcess;
let told: Map<string, Diagnostic[]>;
let wake: () => void;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'referentiel-disque-'));
  told = new Map();
  wake = () => {};
});
afterEach(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => path.join(folder, name);
const uriOf = (name: string) => pathToFileURL(at(name)).href;
const write = (name: string, content: string | Buffer) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

async function start(folders: readonly string[] = ['.']): Promise<void> {
  server = await serverProcess({
    workspaceFolders: folders.map((name) => ({ uri: uriOf(name).replace(/\/$/, ''), name })),
    capabilities: { workspace: { workspaceFolders: true } },
  });
  server.onPushed((uri, diagnostics) => {
    told.set(decodeURIComponent(uri), diagnostics);
    wake();
  });
}

/** Once what is told is as wanted. */
async function until(wanted: () => boolean): Promise<void> {
  while (!wanted()) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

const codesOf = (name: string) => told.get(decodeURIComponent(uriOf(name)))?.map(({ code }) => code);
const tell = (changes: { name: string; type: 1 | 2 | 3 }[]) =>
  server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: changes.map(({ name, type }) => ({ uri: uriOf(name), type })),
  });

describe('a folder on a disk', () => {
  it('may hold files of any encoding, and what is no file', async () => {
    const readable = ['utf-8', 'utf-8-bom', 'utf-16-le', 'utf-16-be', 'un nom % # é', 'sous/dossier/un'];
    write('utf-8.referentiel.yaml', BAD);
    write('utf-8-bom.referentiel.yaml', `\uFEFF${BAD}`);
    write('utf-16-le.referentiel.yaml', wide(BAD));
    write('utf-16-be.referentiel.yaml', wide(BAD).swap16());
    write('un nom % # é.referentiel.yaml', BAD);
    write('sous/dossier/un.referentiel.yaml', BAD);
    write('latin-1.referentiel.yaml', Buffer.from(BAD, 'latin1'));
    write('binaire.referentiel.yaml', Buffer.from(Array.from({ length: 4000 }, (_, rank) => rank % 256)));
    write('vide.referentiel.yaml', '');
    mkdirSync(at('dossier.referentiel.yaml'));
    symlinkSync(at('absent'), at('rompu.referentiel.yaml'));
    symlinkSync(folder, at('boucle'));
    if (process.platform === 'linux') execFileSync('mkfifo', [at('tube.referentiel.yaml')]);
    await start();
    const isTold = (name: string) => codesOf(`${name}.referentiel.yaml`)?.includes(CODE) === true;
    await until(() => readable.every(isTold) && codesOf('latin-1.referentiel.yaml') !== undefined);
    for (const name of ['latin-1.referentiel.yaml', 'binaire.referentiel.yaml']) {
      const [only, ...others] = told.get(uriOf(name))!;
      expect(only?.message, name).toMatch(/^Ce fichier n’est pas un texte en UTF-8/);
      expect(others).toEqual([]);
    }
    expect([...told.keys()].filter((uri) => /boucle|rompu|tube|dossier\.ref/.test(uri))).toEqual([]);
  });

  it('is followed as its files are renamed, deleted and made anew while they are read', async () => {
    for (let rank = 0; rank < 40; rank += 1) write(`tous/${rank}.referentiel.yaml`, BAD);
    await start();
    // None is waited for: the server reads files that are no longer there.
    for (let rank = 0; rank < 40; rank += 2) {
      renameSync(at(`tous/${rank}.referentiel.yaml`), at(`tous/renomme-${rank}.referentiel.yaml`));
      await tell([
        { name: `tous/${rank}.referentiel.yaml`, type: 3 },
        { name: `tous/renomme-${rank}.referentiel.yaml`, type: 1 },
      ]);
    }
    for (let rank = 1; rank < 40; rank += 4) {
      rmSync(at(`tous/${rank}.referentiel.yaml`));
      await tell([{ name: `tous/${rank}.referentiel.yaml`, type: 3 }]);
    }
    await until(() => {
      const found = [...told].filter(([, diagnostics]) => diagnostics.some(({ code }) => code === CODE));
      return found.length === 30 && found.filter(([uri]) => uri.includes('renomme-')).length === 20;
    });
    rmSync(at('tous'), { recursive: true });
    await server.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: uriOf('tous') }] });
    await until(() => [...told.values()].every((diagnostics) => diagnostics.length === 0));
  });

  it('is read once when it is in another that is open too', async () => {
    write('a.referentiel.yaml', BAD);
    write('dedans/b.referentiel.yaml', BAD);
    await start(['.', 'dedans', 'absent']);
    await until(() => ['a', 'dedans/b'].every((name) => codesOf(`${name}.referentiel.yaml`)?.includes(CODE)));
    expect(told.size).toBe(2);
  });
});
