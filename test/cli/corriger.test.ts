import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder';

const { at, write, run } = temporaryFolder();
const DATE = ['--date', '2026-11-24'];
const CLI = path.resolve('dist/cli.js');

/** « Etat » and the absent version are corrected without risk; the unknown register is an error that stays. */
const BEFORE = `# Mon référentiel
certification: # ce qui est certifié
  intitule: Diplôme d'Etat   # à relire
  repertoire: RNPC
`;
const AFTER = `format: 1\n${BEFORE.replace("d'Etat", "d'État")}`;

const corriger = (...args: string[]) => run(['corriger', ...args, ...DATE]);
const left = (folder: string) => readdirSync(at(folder)).filter((name) => name.endsWith('.tmp'));

/** Runs it with a module loaded first: what goes wrong on a disk, in the very program that people run. */
function sabotaged(hook: string, ...args: string[]) {
  const file = write('sabotage.cjs', `const fs = require('node:fs');\n${hook}`);
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--require', file, CLI, 'corriger', ...args, ...DATE],
    { encoding: 'utf8', timeout: 20_000 },
  );
  return { exitCode: status, signal, stderr };
}

describe('referentiel corriger', () => {
  it('corrects what is safe, says what and how often, keeps the rest to the letter', () => {
    const file = write('un/a.referentiel.yaml', BEFORE);
    const { exitCode, stdout, stderr } = corriger(at('un'));
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain(
      '  1 correction    format/typographie\n  1 correction    format/version-inconnue\n',
    );
    expect(stdout).toMatch(
      /constats? ont? leur correction à choisir dans l’éditeur|a sa correction à choisir/,
    );
    expect(stdout).toContain('1 fichier lu : 2 corrections faites dans 1 fichier.');
    expect(stdout).toMatch(/À reprendre ensuite : 1 erreur/);
    expect(left('un')).toEqual([]);
  });

  it('changes nothing the second time, not even the date of the file', () => {
    const file = write('deux/a.referentiel.yaml', BEFORE);
    corriger(file);
    const { mtimeMs, ino } = statSync(file);
    expect(corriger(file).stdout).toContain('1 fichier lu : rien à corriger sans risque.');
    expect(statSync(file)).toMatchObject({ mtimeMs, ino });
  });

  it('ends with 0 once no error is left', () => {
    const text = "format: 1\ncertification:\n  repertoire: RNCP\n  intitule: Diplôme d'Etat\n";
    const args = ['--profil', 'ebauche', '--sans-config'];
    const file = write('zero/a.referentiel.yaml', text);
    expect(run(['verifier', file, ...args, ...DATE]).exitCode).toBe(0);
    expect(corriger(file, ...args).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain("d'État");
  });

  it('shows a diff that « patch » takes, and writes nothing, with --essai', () => {
    const file = write('essai/a.referentiel.yaml', BEFORE);
    const { stdout, stderr, exitCode } = run(['corriger', 'essai/a.referentiel.yaml', '--essai', ...DATE]);
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').slice(0, 8)).toEqual([
      '--- a/essai/a.referentiel.yaml',
      '+++ b/essai/a.referentiel.yaml',
      '@@ -1,4 +1,5 @@',
      '+format: 1',
      ' # Mon référentiel',
      ' certification: # ce qui est certifié',
      "-  intitule: Diplôme d'Etat   # à relire",
      "+  intitule: Diplôme d'État   # à relire",
    ]);
    expect(stderr).toContain('2 corrections possibles dans 1 fichier ; rien n’a été écrit.');
    const git = spawnSync('git', ['apply', '-'], { cwd: at('.'), input: stdout, encoding: 'utf8' });
    expect(git.stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
  });

  it('corrects the rules and families of --code only', () => {
    const file = write('code/a.referentiel.yaml', BEFORE);
    const { stdout } = corriger(file, '--code', 'format/typographie');
    expect(readFileSync(file, 'utf8')).toBe(BEFORE.replace("d'Etat", "d'État"));
    expect(stdout).toContain('1 constat d’une autre règle se corrige aussi sans risque');
    corriger(file, '--code', 'format/typographie', '--code', 'format');
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
  });

  it.each([
    ['an unknown code', ['--code', 'format/typografie'], '« format/typographie »'],
    ['a fix to choose', ['--code', 'competence/verbe-vague'], 'ne se corrige pas sans choisir'],
    ['a rule without fix', ['--code', 'bloc/trop-nombreux'], 'n’a pas de correction'],
    ['a family without a safe one', ['--code', 'jury'], 'Se corrigent sans risque : format/cle-inconnue'],
    ['standard input and a file', ['-'], '« - » se donne seul'],
  ])('refuses %s before it touches anything', (_, args, message) => {
    const file = write('refus/a.referentiel.yaml', BEFORE);
    const { exitCode, stdout, stderr } = corriger(file, ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
  });

  it('is a filter with « - »: the corrected text, and nothing else', () => {
    expect(run(['corriger', '-', ...DATE], BEFORE)).toEqual({ exitCode: 1, stdout: AFTER, stderr: '' });
    expect(run(['corriger', '-', ...DATE], AFTER).stdout).toBe(AFTER);
    expect(run(['corriger', '-', '--essai', ...DATE], BEFORE).stdout).toContain('--- a/-\n+++ b/-\n');
  });

  it('leaves alone what a comment or the settings silence', () => {
    const comment = '# referentiel-ignore-fichier format/version-inconnue: fait plus tard\n';
    const file = write('tu/a.referentiel.yaml', comment + BEFORE);
    write('tu/referentiel.config.yaml', 'regles: { format/typographie: off }\n');
    corriger(file);
    expect(readFileSync(file, 'utf8')).toBe(comment + BEFORE);
  });

  it('writes nothing under settings that are not understood', () => {
    const file = write('reglages/a.referentiel.yaml', BEFORE);
    write('reglages/referentiel.config.yaml', 'regles: { format/typografie: off }\n');
    const { exitCode, stderr } = corriger(file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Rien n’a été corrigé : les réglages sont à reprendre d’abord.');
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
    expect(corriger(at('reglages/referentiel.config.yaml'), '--sans-config').stderr).toContain(
      'porte des réglages',
    );
  });

  it('writes keys and values as the format does when only their writing differs', () => {
    const text =
      'format: 1\nCertification:\n  Répertoire: rncp # ici\n  Intitulé: a\n  intitulE: b\n  repertoir: x\n';
    const file = write('cles/a.referentiel.yaml', text);
    const { stdout } = corriger(file);
    // Two keys for one name, a misspelt one: which is meant is the author's to say.
    expect(readFileSync(file, 'utf8')).toBe(
      text.replace('Certification', 'certification').replace('Répertoire: rncp', 'repertoire: RNCP'),
    );
    expect(stdout).toContain(
      '  2 corrections   format/cle-inconnue\n  1 correction    format/valeur-invalide\n',
    );
  });

  it('makes no référentiel of another file in YAML, nor of another version', () => {
    for (const text of [
      'services:\n  web: {}\n',
      'format: html\nto: pdf\n',
      'format: 2\nblocs: []\n',
      '',
      'a\n',
    ]) {
      const file = write('autre/compose.yaml', text);
      corriger(file);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  it('touches no part whose YAML is broken', () => {
    const broken = `format: 1\ncertification:\n  intitule: "Diplôme d'Etat\n  repertoire: RNCP\n`;
    const file = write('casse/a.referentiel.yaml', broken);
    expect(corriger(file).exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(broken);
  });
});

describe('the file it writes', () => {
  const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', wide],
    ['UTF-16, the other way round', (text: string) => wide(text).swap16()],
    ['the line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['no last line end', (text: string) => Buffer.from(text.trimEnd())],
  ])('keeps %s', (name, encode) => {
    const file = write(`codage/${name}.referentiel.yaml`, '');
    writeFileSync(file, encode(BEFORE));
    expect(corriger(file).stderr).toBe('');
    expect(readFileSync(file).equals(encode(AFTER))).toBe(true);
    const { stdout } = spawnSync(process.execPath, [CLI, 'corriger', '-', ...DATE], {
      input: encode(BEFORE),
    });
    expect(stdout.equals(encode(AFTER))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('keeps its mode and the links that lead to it', () => {
    const file = write('liens/dossier/vrai.referentiel.yaml', BEFORE);
    chmodSync(file, 0o640);
    symlinkSync(file, at('liens/a.referentiel.yaml'));
    corriger(at('liens/a.referentiel.yaml'));
    expect(lstatSync(at('liens/a.referentiel.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect([...left('liens'), ...left('liens/dossier')]).toEqual([]);
  });

  it('is left alone when it is read-only; the others are corrected', () => {
    const locked = write('lecture/a.referentiel.yaml', BEFORE);
    const open = write('lecture/b.referentiel.yaml', BEFORE);
    chmodSync(locked, 0o444);
    const { exitCode, stdout, stderr } = corriger(at('lecture'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ne peut pas être écrit : il est en lecture seule.');
    expect(stdout).toContain('2 corrections faites dans 1 fichier');
    expect(readFileSync(locked, 'utf8')).toBe(BEFORE);
    expect(readFileSync(open, 'utf8')).toBe(AFTER);
    expect(left('lecture')).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'is left alone in a folder where nothing may be written (an administrator may)',
    () => {
      const file = write('dossier/a.referentiel.yaml', BEFORE);
      chmodSync(at('dossier'), 0o555);
      const { exitCode, stderr } = corriger(file);
      chmodSync(at('dossier'), 0o755);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('vous n’avez pas le droit d’y écrire');
      expect(readFileSync(file, 'utf8')).toBe(BEFORE);
    },
  );

  const HALF = `const write = fs.writeFileSync;
    fs.writeFileSync = (file, content) => { write(file, content.subarray(0, 10)); throw Object.assign(new Error(), { code: 'ENOSPC' }); };`;
  const DENIED = (name: string, code: string) =>
    `fs.${name} = () => { throw Object.assign(new Error(), { code: '${code}' }); };`;
  const CLOSED = `const open = fs.openSync;
    fs.openSync = (file, flags, mode) => { if (flags === 'wx') throw Object.assign(new Error(), { code: 'EROFS' }); return open(file, flags, mode); };`;
  it.each([
    ['the disk is full half-way', HALF, 'le disque est plein'],
    ['the disk does not answer', DENIED('fsyncSync', 'EIO'), 'EIO'],
    ['the folder takes no file', CLOSED, 'le disque est en lecture seule'],
    ['it cannot be replaced', DENIED('renameSync', 'EBUSY'), 'un autre programme l’utilise'],
  ])('stays as it was when %s', (_, hook, message) => {
    const file = write('panne/a.referentiel.yaml', BEFORE);
    const { exitCode, stderr } = sabotaged(hook, file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`ne peut pas être écrit : ${message}`);
    expect(readFileSync(file, 'utf8')).toBe(BEFORE);
    expect(left('panne')).toEqual([]);
  });

  const KILL = "process.kill(process.pid, 'SIGKILL')";
  it.skipIf(process.platform === 'win32').each([
    [
      'writing',
      `const write = fs.writeFileSync; fs.writeFileSync = (file, content) => { write(file, content.subarray(0, 10)); ${KILL}; };`,
      BEFORE,
    ],
    ['flushing', `fs.fsyncSync = () => ${KILL};`, BEFORE],
    ['replacing it', `fs.renameSync = () => ${KILL};`, BEFORE],
    [
      'having replaced it',
      `const rename = fs.renameSync; fs.renameSync = (a, b) => { rename(a, b); ${KILL}; };`,
      AFTER,
    ],
  ])('is whole when the command is killed while %s', (_, hook, expected) => {
    const file = write('tue/a.referentiel.yaml', BEFORE);
    expect(sabotaged(hook, file).signal).toBe('SIGKILL');
    expect(readFileSync(file, 'utf8')).toBe(expected);
    expect(corriger(file).stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(AFTER);
  });

  it.each([
    [
      'changed',
      (file: string) => `fs.appendFileSync(${JSON.stringify(file)}, '# de plus\\n')`,
      `${BEFORE}# de plus\n`,
    ],
    ['deleted', (file: string) => `fs.rmSync(${JSON.stringify(file)})`, undefined],
  ])('is not overwritten when somebody else has %s it meanwhile', (_, meanwhile, expected) => {
    const file = write('course/a.referentiel.yaml', BEFORE);
    const hook = `const sync = fs.fsyncSync; fs.fsyncSync = (handle) => { sync(handle); fs.fsyncSync = sync; ${meanwhile(file)}; };`;
    const { exitCode, stderr } = sabotaged(hook, file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'a été modifié pendant la correction : il est laissé tel quel. Relancez la commande.',
    );
    const names = readdirSync(at('course'));
    expect(names).toEqual(expected === undefined ? [] : ['a.referentiel.yaml']);
    if (expected !== undefined) expect(readFileSync(file, 'utf8')).toBe(expected);
  });

  it('is an ordinary file, or nothing is done', () => {
    mkdirSync(at('vide'));
    expect(corriger(at('vide')).exitCode).toBe(2);
    if (process.platform === 'win32') return;
    const { stderr, exitCode } = corriger('/dev/null');
    expect({ stderr, exitCode }).toMatchObject({ exitCode: 1, stderr: '' });
  });
});

describe('the page of the command line', () => {
  it('says every command and every option', () => {
    const page = readFileSync('docs/ligne-de-commande.md', 'utf8');
    const help = run(['--aide']).stdout;
    const names = [...help.matchAll(/--[a-z-]+|referentiel [a-z]+/g)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(12);
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});
