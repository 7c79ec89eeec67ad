import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder';

const folder = temporaryFolder();
const TEXT = `format: 1
certification:
  repertoire: RNPC
blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Connaître le droit du travail
      - id: C1.2
        enonce: Connaître le droit du travail des jeunes
`;
let serial = 0;

/** A document with its reference recorded, and what verifying its next version with it gives. */
function recorded(text = TEXT) {
  const name = `d${serial++}`;
  const file = `${name}/a.referentiel.yaml`;
  const reference = `${name}/reference.json`;
  folder.write(file, text);
  const verify = (...more: string[]) => folder.run(['verifier', file, '--reference', reference, ...more]);
  const written = verify('--ecrire-reference');
  const next = (changed: string) => {
    folder.write(file, changed);
    const { stdout, exitCode, stderr } = verify('--format', 'json');
    expect(stderr).toBe('');
    const { fichiers } = JSON.parse(stdout) as {
      fichiers: [{ diagnostics: { code: string; ligne: number }[] }];
    };
    return { exitCode, found: fichiers[0].diagnostics };
  };
  return { name, file, reference, verify, written, next };
}

describe('--reference', () => {
  it('shows nothing of what it knows, and exits as if it were not', () => {
    const { written, verify, next } = recorded();
    expect(written).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\d+ constats enregistrés/),
    });
    expect(next(TEXT)).toEqual({ exitCode: 0, found: [] });
    const { stdout } = verify();
    expect(stdout).toContain('Rien de nouveau à signaler.');
    expect(stdout).toMatch(/rien de nouveau à signaler\. \d+ constats déjà connus ne sont pas montrés\.$/m);
  });

  it('knows findings whose lines, indentation or surroundings changed', () => {
    const { next } = recorded();
    const wider = TEXT.replace('blocs:', '\n# plus bas\n\nblocs:').replace(
      'repertoire: RNPC',
      '  repertoire:   RNPC # ?',
    );
    expect(next(`# en tête\n${wider.replaceAll('\n', '\r\n')}`)).toEqual({ exitCode: 0, found: [] });
  });

  it('shows and counts what is new alone', () => {
    const { next } = recorded();
    const { exitCode, found } = next(TEXT.replace('format: 1', 'format: 1\nrepertoir: x'));
    expect(found.map(({ ligne }) => ligne)).toEqual([2]);
    expect(exitCode).toBe(1);
  });

  it('tells one more of the same from those it knows', () => {
    const { next } = recorded();
    const { found } = next(`${TEXT}      - id: C1.3\n        enonce: Connaître l’anglais professionnel\n`);
    expect(found.filter(({ code }) => code === 'competence/verbe-vague').map(({ ligne }) => ligne)).toEqual([
      12,
    ]);
  });

  it('means the same from another folder', () => {
    const { name, reference } = recorded();
    const at = folder.at;
    const { exitCode } = folder.run(['verifier', at(name), '--reference', at(reference)]);
    expect(exitCode).toBe(0);
    const keys = Object.keys(
      (JSON.parse(readFileSync(at(reference), 'utf8')) as { fichiers: object }).fichiers,
    );
    expect(keys).toEqual(['a.referentiel.yaml']);
  });

  it('records every severity, whatever is shown', () => {
    const { verify, next } = recorded();
    verify('--ecrire-reference', '--gravite', 'erreur');
    expect(next(TEXT).found).toEqual([]);
  });

  it('is written whole, the same each time, and through a link', () => {
    const { name, file, reference, verify } = recorded();
    const before = readFileSync(folder.at(reference), 'utf8');
    verify('--ecrire-reference');
    expect(readFileSync(folder.at(reference), 'utf8')).toBe(before);
    symlinkSync('reference.json', folder.at(`${name}/lien.json`));
    folder.run(['verifier', file, '--reference', `${name}/lien.json`, '--ecrire-reference']);
    expect(lstatSync(folder.at(`${name}/lien.json`)).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder.at(name)).filter((left) => left.endsWith('.tmp'))).toEqual([]);
  });

  it('is left as it was when a file cannot be verified', () => {
    const { file, reference, verify } = recorded();
    const before = readFileSync(folder.at(reference), 'utf8');
    const { exitCode, stdout, stderr } = folder.run([
      'verifier',
      file,
      'absent.yaml',
      '--reference',
      reference,
      '--ecrire-reference',
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('n’a pas été écrit');
    expect(readFileSync(folder.at(reference), 'utf8')).toBe(before);
    expect(verify().exitCode).toBe(0);
  });

  it.each([
    [
      'an absent reference',
      ['--reference', 'nulle-part.json'],
      'Référence introuvable : « nulle-part.json »',
    ],
    ['another file', ['--reference', 'autre.json'], 'n’est pas une référence'],
    ['nowhere to write', ['--ecrire-reference'], 'ajoutez --reference FICHIER'],
    ['no folder', ['--reference', 'rien/r.json', '--ecrire-reference'], 'son dossier n’existe pas'],
    ['a folder', ['--reference', 'dossier', '--ecrire-reference'], 'c’est un dossier'],
  ])('cannot run with %s: one line, exit 2', (_, args, message) => {
    folder.write('autre.json', '{"version": 9}');
    mkdirSync(folder.at('dossier'), { recursive: true });
    const { exitCode, stdout, stderr } = folder.run(['verifier', '-', ...args], 'format: 1\n');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
