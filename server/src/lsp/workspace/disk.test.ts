import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listReferentiels, readReferentiel } from './disk';

const MOST = 1000;

describe('the référentiels of a folder of the disk', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const uriOf = (name: string) => pathToFileURL(at(name)).href;
  const write = (name: string, text = 'format: 1\n') => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const listed = async (name = '') => {
    const root = `${pathToFileURL(folder).href}/`;
    const listing = await listReferentiels(uriOf(name));
    return listing?.uris.map((uri) => decodeURIComponent(uri.slice(root.length)));
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'referentiel-dossier-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are those with their names, wherever they are, but in what the author did not write', async () => {
    write('a.referentiel.yaml');
    write('b.referentiel.yml');
    write('référentiels à relire #1/referentiel.yaml');
    write('autre.yaml');
    write('node_modules/x/referentiel.yaml');
    write('.git/x.referentiel.yaml');
    mkdirSync(at('dossier.referentiel.yaml'));
    expect(await listed()).toEqual([
      'a.referentiel.yaml',
      'b.referentiel.yml',
      'référentiels à relire #1/referentiel.yaml',
    ]);
    const { uris } = (await listReferentiels(uriOf('')))!;
    for (const uri of uris) expect(await readReferentiel(uri, MOST)).toBe('format: 1\n');
  });

  it('are not looked for through links, that lead outside or back', async () => {
    write('dehors/x.referentiel.yaml');
    write('dedans/a.referentiel.yaml');
    symlinkSync(at('dehors'), at('dedans/lien'));
    symlinkSync(at('dedans'), at('dedans/boucle'));
    symlinkSync(at('dehors/x.referentiel.yaml'), at('dedans/x.referentiel.yaml'));
    expect(await listed('dedans')).toEqual(['dedans/a.referentiel.yaml']);
    expect(await readReferentiel(uriOf('dedans/x.referentiel.yaml'), MOST)).toBeUndefined();
  });

  it('are texts of a reasonable size, without the mark of their encoding', async () => {
    write('gros.referentiel.yaml', 'x'.repeat(MOST + 1));
    write('accents.referentiel.yaml', 'é'.repeat(MOST));
    write('bom.referentiel.yaml', '\uFEFFformat: 1\n');
    writeFileSync(at('utf16.referentiel.yaml'), Buffer.from('\uFEFFformat: 1\n', 'utf16le'));
    writeFileSync(at('latin.referentiel.yaml'), Buffer.from('intitule: à côté\n', 'latin1'));
    const read = (name: string) => readReferentiel(uriOf(`${name}.referentiel.yaml`), MOST);
    expect(await read('gros')).toEqual({ refused: 'too-large' });
    expect(await read('accents')).toBe('é'.repeat(MOST));
    expect(await read('bom')).toBe('format: 1\n');
    expect(await read('utf16')).toBe('format: 1\n');
    expect(await read('latin')).toEqual({ refused: 'no-text' });
    expect(await read('absent')).toBeUndefined();
  });

  it('cannot be known where there is no folder', async () => {
    expect(await listReferentiels(uriOf('absent'))).toBeUndefined();
    expect(await listReferentiels('vscode-vfs://github/depot')).toBeUndefined();
  });
});
