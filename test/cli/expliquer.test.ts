import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOTIFS, rules } from '../../server/src/rules';
import { temporaryFolder } from './folder';

const folder = temporaryFolder();

describe('referentiel expliquer', () => {
  it('reads as text, from any folder', () => {
    const { stdout, exitCode, stderr } = folder.run(['expliquer', 'jury/majorite-externe']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Membres externes minoritaires au jury\n═+\n/);
    for (const line of [
      /^Code +: jury\/majorite-externe$/m,
      /^Gravité +: Erreur$/m,
      /^Motif de refus : Épreuves mal encadrées$/m,
      /^Source +: Vademecum RNCP, 3\.3\.1$/m,
      /^Les membres «\sexterne: true\s» ont plus/m,
      /^Pourquoi\n─+$/m,
      /^Incorrect :\n\n {4}certification: \{ repertoire: RS \}$/m,
      /^Quand l’ignorer\n─+$/m,
      /«\s# referentiel-ignore jury\/majorite-externe: raison\s»/,
    ])
      expect(stdout).toMatch(line);
    expect(stdout).not.toContain('\u001b');
  });

  it('leaves no mark of Markdown and no long row of prose on any page', () => {
    const some = rules.filter(({ code }, rank) => rank % 4 === 0 && existsSync(`docs/regles/${code}.md`));
    expect(some.length).toBeGreaterThan(5);
    for (const { code, title } of some) {
      const { stdout } = folder.run(['expliquer', code]);
      expect(stdout.startsWith(title.replaceAll('`', '')), code).toBe(true);
      const prose = stdout.split('\n').filter((line) => !line.startsWith('    '));
      expect(
        prose.filter((line) => /^#|`|\*\*|^\|/.test(line) || line.length > 110),
        code,
      ).toEqual([]);
    }
  });

  it('shows the settings of a rule', () => {
    const { stdout } = folder.run(['expliquer', 'bloc/disproportionne']);
    expect(stdout).toMatch(/^Seuil +Par défaut +Sens$/m);
    expect(stdout).toMatch(/^part +60 +Part des compétences/m);
  });

  it('without a code, lists every rule under its motive', () => {
    const { stdout, exitCode } = folder.run(['expliquer']);
    expect(exitCode).toBe(0);
    const lines = stdout.split('\n');
    for (const { code, title, motif } of rules) {
      const at = lines.findIndex((line) => line.startsWith(`  ${code} `) && line.endsWith(title));
      expect(at, code).toBeGreaterThan(0);
      const heading = lines.slice(0, at).findLast((line) => /^\p{Lu}/u.test(line));
      expect(heading, code).toBe(MOTIFS[motif]);
    }
  });

  it('lists a family', () => {
    const { stdout, exitCode } = folder.run(['expliquer', 'jury']);
    expect(exitCode).toBe(0);
    const codes = [...stdout.matchAll(/^ {2}(\S+)/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual(
      rules
        .map(({ code }) => code as string)
        .filter((code) => code.startsWith('jury/'))
        .sort(),
    );
  });

  it.each([
    ['jury/majorite-extern', 'Vouliez-vous dire « jury/majorite-externe » ?'],
    ['Jury/Majorité-externe', 'Vouliez-vous dire « jury/majorite-externe » ?'],
    ['majorite-externe', 'Vouliez-vous dire « jury/majorite-externe » ?'],
    ['jurys', 'Vouliez-vous dire « jury » ?'],
    ['xyzxyzxyz', 'Toutes les règles : referentiel expliquer'],
    ['', 'Toutes les règles : referentiel expliquer'],
    ['../../README', 'Toutes les règles'],
  ])('does not know %j: proposes, exit 2', (code, message) => {
    const { exitCode, stdout, stderr } = folder.run(['expliquer', code]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`Règle inconnue : « ${code} »`);
    expect(stderr).toContain(message);
  });

  it('takes one code, and no option of another command', () => {
    expect(folder.run(['expliquer', 'a', 'b'])).toMatchObject({ exitCode: 2, stdout: '' });
    expect(folder.run(['expliquer', '--format', 'json']).stderr).toContain('n’a pas d’option --format');
    expect(folder.run(['expliqer']).stderr).toContain('Vouliez-vous dire « expliquer » ?');
  });

  it('is told by the help, with its options', () => {
    const { stdout } = folder.run(['--aide']);
    for (const told of [
      'referentiel verifier CHEMIN…',
      'referentiel expliquer [CODE]',
      '--reference FICHIER',
      '--ecrire-reference',
    ])
      expect(stdout).toContain(told);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
