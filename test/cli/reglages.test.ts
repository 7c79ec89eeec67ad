import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder';

const { write, run } = temporaryFolder();
const DATE = ['--date', '2026-11-24'];
/** « RNPC » is no register: one error of one rule that is always there. */
const TEXT = 'format: 1\ncertification: { repertoire: RNPC }\n';
const CODE = 'format/valeur-invalide';

const codes = (...args: string[]) => {
  const { stdout, stderr, exitCode } = run(['verifier', ...args, ...DATE, '--format', 'json']);
  const { fichiers } = JSON.parse(stdout) as {
    fichiers: { diagnostics: { code: string; gravite: string }[] }[];
  };
  const found = fichiers.flatMap(({ diagnostics }) => diagnostics);
  return { found: new Map(found.map(({ code, gravite }) => [code, gravite])), stderr, exitCode };
};

describe('the settings of the command line', () => {
  it('are those of the nearest file, upwards from the document', () => {
    const text = write('a/b/c.referentiel.yaml', TEXT);
    write('a/referentiel.config.yaml', `regles: { ${CODE}: conseil }\n`);
    expect(codes(text).found.get(CODE)).toBe('conseil');
    write('a/b/referentiel.config.yaml', `regles: { format: off }\n`);
    expect(codes(text).found.has(CODE)).toBe(false);
  });

  it('stop at the root of the repository', () => {
    write('depot/referentiel.config.yaml', 'regles: { format: off }\n');
    const text = write('depot/projet/dossier/c.referentiel.yaml', TEXT);
    expect(codes(text).found.has(CODE)).toBe(false);
    mkdirSync(path.join(path.dirname(text), '../.git'));
    expect(codes(text).found.has(CODE)).toBe(true);
  });

  it('are those of --config for all, and none with --sans-config', () => {
    const text = write('nomme/c.referentiel.yaml', TEXT);
    write('nomme/referentiel.config.yaml', 'regles: { format: off }\n');
    const other = write('ailleurs/equipe.yaml', `regles: { ${CODE}: avertissement }\n`);
    expect(codes(text, '--config', other).found.get(CODE)).toBe('avertissement');
    expect(codes(text, '--sans-config').found.get(CODE)).toBe('erreur');
    expect(codes(text).found.has(CODE)).toBe(false);
  });

  it('give way to a comment of the document', () => {
    const comment = `# referentiel-ignore-fichier ${CODE}: essai\n`;
    const text = write('commentaire/c.referentiel.yaml', comment + TEXT);
    write('commentaire/referentiel.config.yaml', `regles: { ${CODE}: erreur }\n`);
    expect(codes(text).found.has(CODE)).toBe(false);
  });

  it('take the profile of the command line before that of the file', () => {
    const text = write('profil/c.referentiel.yaml', 'format: 1\ncertification: { repertoire: RNCP }\n');
    // Asked of a begun section, or of a text that is said to be ready.
    const asked = 'epreuves/convocation';
    expect(codes(text).found.has(asked)).toBe(false);
    expect(codes(text, '--profil', 'depot').found.has(asked)).toBe(true);
    write('profil/referentiel.config.yaml', 'profil: depot\n');
    expect(codes(text).found.has(asked)).toBe(true);
    expect(codes(text, '--profil', 'ebauche').found.size).toBe(0);
  });

  it('say what of a file is not understood, keep the rest of it, and end with 2', () => {
    const text = write('faute/c.referentiel.yaml', TEXT);
    const config = write(
      'faute/referentiel.config.yaml',
      `regles:\n  ${CODE}: conseil\n  jury/absnt: off\nseuils:\n  bloc/disproportionne: { part: 200 }\n`,
    );
    const { found, stderr, exitCode } = codes(text);
    expect(found.get(CODE)).toBe('conseil');
    expect(stderr).toContain(
      'referentiel.config.yaml:3:3 : Aucune règle ni famille de règles ne s’appelle « jury/absnt ».',
    );
    expect(stderr).toContain('« jury/absent »');
    expect(stderr).toMatch(/:5:33 : « part » vaut ici « 200 »/);
    expect(exitCode).toBe(2);
    const alone = run(['verifier', config]);
    expect(alone.stderr.trim().split('\n')).toHaveLength(2);
    expect(alone.exitCode).toBe(2);
  });

  it('refuse what cannot be', () => {
    const text = write('refus/c.referentiel.yaml', TEXT);
    const refused = (...args: string[]) => run(['verifier', text, ...args]);
    expect(refused('--config', 'absent.yaml').stderr).toContain('Réglages introuvables');
    expect(refused('--config', text, '--sans-config').stderr).toContain('se contredisent');
    expect(refused('--profil', 'brouillon').stderr).toContain('auto, ebauche, depot, rncp, rs');
  });
});
