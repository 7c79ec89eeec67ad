import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MOTIFS, type Motif } from '../../server/src/rules';
import { sharedFolder } from '../shared';
import { ensureBuilt, referentiel } from '../support/bundle';

const REFUSED = 'examples/refus.referentiel.yaml';
const DATE = ['--date', '2026-11-24'];

const range = {
  ligne: z.number().min(1),
  colonne: z.number().min(1),
  finLigne: z.number().min(1),
  finColonne: z.number().min(1),
};
const reportSchema = z.strictObject({
  version: z.literal(1),
  fichiers: z.array(
    z.strictObject({
      fichier: z.string(),
      diagnostics: z.array(
        z.strictObject({
          ...range,
          code: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
          motif: z.enum(Object.keys(MOTIFS) as [Motif, ...Motif[]]),
          gravite: z.enum(['erreur', 'avertissement', 'conseil']),
          message: z.string().min(20),
          source: z.string().min(5),
          page: z.string().startsWith('docs/regles/'),
          lies: z.array(z.strictObject({ ...range, message: z.string() })),
        }),
      ),
    }),
  ),
  resume: z.looseObject({
    fichiers: z.number(),
    erreurs: z.number(),
    avertissements: z.number(),
    conseils: z.number(),
  }),
});
const json = (args: readonly string[], input?: string) => {
  const { stdout, exitCode } = referentiel(['verifier', ...args, ...DATE, '--format', 'json'], input);
  return { exitCode, ...reportSchema.parse(JSON.parse(stdout)) };
};

let folder: string;
const file = (name: string, content: string | Buffer) => {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
};
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'referentiel-cli-'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('referentiel verifier', () => {
  it('finds each of the seven motives of refusal in the refused draft', () => {
    const { exitCode, fichiers } = json([REFUSED]);
    expect(exitCode).toBe(1);
    const motifs = new Set(fichiers[0]!.diagnostics.map(({ motif }) => motif));
    expect([...motifs]).toEqual(
      expect.arrayContaining([
        'insertion',
        'utilite',
        'referentiel',
        'epreuves',
        'reglementation',
        'vae',
        'blocs',
        'recevabilite',
      ]),
    );
  });

  it('shows people the line, what is at fault in it, and a summary by motive', () => {
    const { stdout, exitCode } = referentiel(
      ['verifier', '-', ...DATE],
      'format: 1\ncertification:\n  repertoire: RNPC\n',
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('     3 │   repertoire: RNPC\n         │               ^^^^');
    expect(stdout).toMatch(/^ {2}3:15 {5}erreur {2}format\/valeur-invalide$/m);
    expect(stdout).toContain('Par motif de refus');
    expect(stdout).not.toContain('\u001b[');
  });

  it.each(['conforme', 'conforme-rs'])('has neither error nor warning for examples/%s', (name) => {
    const { exitCode, resume } = json([`examples/${name}.referentiel.yaml`]);
    expect({ exitCode, ...resume }).toMatchObject({ exitCode: 0, erreurs: 0, avertissements: 0 });
  });

  it('keeps the severities asked for', () => {
    const all = json([REFUSED]).fichiers[0]!.diagnostics;
    const errors = json([REFUSED, '--gravite', 'erreur']).fichiers[0]!.diagnostics;
    expect(errors).toEqual(all.filter(({ gravite }) => gravite === 'erreur'));
    expect(errors.length).toBeLessThan(all.length);
  });

  it('takes folders, globs and standard input', () => {
    file('a/un.referentiel.yaml', 'format: 1\n');
    file('a/b/deux.referentiel.yml', 'format: 1\n');
    file('a/autre.yaml', 'x: 1\n');
    expect(json([path.join(folder, 'a')]).fichiers).toHaveLength(2);
    expect(json([`${folder}/**/*.referentiel.yaml`]).fichiers).toHaveLength(1);
    expect(json(['-'], 'format: 1\n').fichiers.map(({ fichier }) => fichier)).toEqual(['-']);
  });

  it('writes all of a long report through a pipe', () => {
    const bloc = (n: number) =>
      `  - id: BC${n}\n    competences:\n      - { id: C${n}.1, enonce: Gestion }\n`;
    const text = `format: 1\ncertification: { repertoire: RNCP }\nblocs:\n${Array.from({ length: 400 }, (_, n) => bloc(n)).join('')}`;
    expect(json(['-'], text).fichiers[0]!.diagnostics.length).toBeGreaterThan(1000);
  });

  it.each([
    [
      'an absent file',
      () => ['verifier', 'nulle-part.referentiel.yaml'],
      'Fichier introuvable : « nulle-part.referentiel.yaml ».',
    ],
    [
      'an empty folder',
      () => ['verifier', folderWithNothing()],
      'Aucun référentiel (*.referentiel.yaml) dans le dossier',
    ],
    ['a glob of nothing', () => ['verifier', `${folder}/*.rien`], 'Aucun fichier ne correspond'],
    [
      'a binary file',
      () => ['verifier', file('b.referentiel.yaml', Buffer.from([0, 1, 2, 0, 255]))],
      'n’est pas un texte',
    ],
    [
      'another encoding',
      () => ['verifier', file('l.referentiel.yaml', Buffer.from('intitulé', 'latin1'))],
      'UTF-8',
    ],
    ['an unknown option', () => ['verifier', '-', '--couleur'], 'Option inconnue : « --couleur »'],
    ['an option without its value', () => ['verifier', '-', '--format'], 'attend une valeur'],
    ['an unknown format', () => ['verifier', '-', '--format', 'xml'], '--format ne connaît pas « xml »'],
    ['an impossible date', () => ['verifier', '-', '--date', '2026-02-30'], 'Date invalide'],
    ['an unknown command', () => ['valider', 'x'], 'Commande inconnue : « valider »'],
    ['no path', () => ['verifier'], 'Aucun fichier à vérifier'],
    ['no command', () => [], 'Aucune commande'],
  ])('cannot run with %s: one line, exit 2', (_, args, message) => {
    const { exitCode, stdout, stderr } = referentiel(args());
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('verifies the others when one cannot be read', () => {
    const good = file('bon.referentiel.yaml', 'format: 1\n');
    const { exitCode, stdout, stderr } = referentiel(['verifier', good, 'absent.yaml']);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('bon.referentiel.yaml');
    expect(stderr).toContain('absent.yaml');
  });

  it.each([
    ['nothing', ''],
    ['500 levels', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['500 brackets', `blocs: ${'['.repeat(500)}`],
    [
      'an alias bomb',
      `${[...'abcdefghij']
        .map(
          (name, i, all) =>
            `${name}: &${name} [${
              i === 0
                ? '1'
                : Array(10)
                    .fill(`*${all[i - 1]}`)
                    .join(',')
            }]`,
        )
        .join('\n')}\n`,
    ],
    ['a megabyte on one line', `certification:\n  intitule: ${'mot '.repeat(262_144)}\n`],
    ['a megabyte without a space', `certification:\n  intitule: ${'x'.repeat(1_048_576)}\n`],
    ['a megabyte in an open quote', `certification:\n  intitule: "${'mot '.repeat(262_144)}\n`],
  ])('answers in bounded time and memory to %s', (_, text) => {
    const { exitCode, stdout, stderr } = referentiel(['verifier', '-', ...DATE], text);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/erreurs?/);
    expect(stdout.length).toBeLessThan(200_000);
  });

  it('reads a file with a byte order mark, or in UTF-16', () => {
    const text = 'format: 1\ncertification:\n  repertoire: RNPC\n';
    const bom = file('bom.referentiel.yaml', `\uFEFF${text}`);
    const wide = file('utf16.referentiel.yaml', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const [a, b] = json([bom, wide]).fichiers;
    expect(a!.diagnostics).toEqual(b!.diagnostics);
    expect(a!.diagnostics.find(({ code }) => code === 'format/valeur-invalide')).toMatchObject({
      ligne: 3,
      colonne: 15,
    });
  });

  it('says how it is used, and which version it is', () => {
    expect(referentiel(['--aide'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('referentiel verifier CHEMIN…'),
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(referentiel(['--version'])).toMatchObject({ exitCode: 0, stdout: `${version}\n` });
  });

  it.skipIf(!sharedFolder())('goes through the real référentiels (skipped where they are not)', () => {
    const { fichiers, exitCode } = json([path.join(sharedFolder()!, 'corpus')]);
    expect(fichiers.length).toBeGreaterThan(30);
    expect(exitCode).toBe(1);
  });
});

function folderWithNothing(): string {
  const empty = path.join(folder, 'vide');
  mkdirSync(empty, { recursive: true });
  return empty;
}
