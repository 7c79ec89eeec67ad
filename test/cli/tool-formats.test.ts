import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../server/src/cli/reporters/csv';
import { reportGithub } from '../../server/src/cli/reporters/github';
import { reportJunit } from '../../server/src/cli/reporters/junit';
import { type Report, type ReportedDiagnostic, summaryOf } from '../../server/src/cli/result';
import { referentiel } from '../support/bundle';
import { temporaryFolder } from './folder';

const REFUSED = 'examples/refus.referentiel.yaml';
const DATE = ['--date', '2026-11-24'];
interface Found {
  ligne: number;
  finLigne: number;
  gravite: string;
  code: string;
  message: string;
}
const findings = () => {
  const { stdout } = referentiel(['verifier', REFUSED, ...DATE, '--format', 'json']);
  return (JSON.parse(stdout) as { fichiers: [{ diagnostics: Found[] }] }).fichiers[0].diagnostics;
};
const folder = temporaryFolder();

/** A report that says what no document says so far. */
function reportOf(name: string, message: string): Report {
  const found: ReportedDiagnostic = {
    code: 'format/yaml-invalide',
    motif: 'format',
    gravite: 'erreur',
    message,
    source: 'format référentiel, version 1',
    page: '',
    ligne: 1,
    colonne: 1,
    finLigne: 1,
    finColonne: 2,
    lies: [],
  };
  const results = [{ name, path: `/${name}`, text: '', diagnostics: [found], fingerprints: new Map() }];
  return { results, summary: summaryOf(results), failures: [], known: undefined };
}

describe('--format github', () => {
  it('writes a workflow command a finding, then the count', () => {
    const { stdout, exitCode } = referentiel(['verifier', REFUSED, ...DATE, '--format', 'github']);
    expect(exitCode).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    const expected = findings();
    expect(lines).toHaveLength(expected.length + 1);
    const levels = { erreur: 'error', avertissement: 'warning', conseil: 'notice' } as Record<string, string>;
    expected.forEach(({ gravite, code, ligne, message }, rank) => {
      expect(lines[rank]).toMatch(
        new RegExp(`^::${levels[gravite]} file=${REFUSED},line=${ligne},.*title=${code}::`),
      );
      expect(lines[rank]!.endsWith(`::${message.replaceAll('%', '%25').replaceAll('\n', '%0A')}`)).toBe(true);
    });
    expect(lines.at(-1)).toMatch(/^1 fichier vérifié : /);
  });

  it('escapes what GitHub would read as its own', () => {
    const written = reportGithub(reportOf('a,b:c%.yaml', '10 %\r\n::error::x'));
    expect(written.split('\n')[0]).toMatch(
      /^::error file=a%2Cb%3Ac%25\.yaml,line=1,.*::10 %25%0D%0A::error::x$/,
    );
    folder.write('a,b:c%.referentiel.yaml', 'certification: { repertoire: "10 %" }\n');
    const { stdout } = folder.run(['verifier', 'a,b:c%.referentiel.yaml', '--format', 'github']);
    expect(stdout).toMatch(/^::error file=a%2Cb%3Ac%25\.referentiel\.yaml,line=1,.*« "10 %25" »/m);
  });

  it('names no file for standard input', () => {
    const { stdout } = folder.run(
      ['verifier', '-', '--format', 'github'],
      'certification: { repertoire: X }\n',
    );
    expect(stdout).toMatch(/^::error line=1,/);
  });
});

interface Element {
  name: string;
  attributes: Record<string, string>;
}
/** Every element, by a reader that refuses what is not well formed. */
function elements(xml: string): Element[] {
  const all: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    all.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return all;
}
const named = (all: Element[], name: string) => all.filter((element) => element.name === name);

describe('--format junit', () => {
  it('has a suite a file, a case a finding; errors alone fail', () => {
    const { stdout, exitCode } = referentiel([
      'verifier',
      REFUSED,
      'examples/conforme.referentiel.yaml',
      ...DATE,
      '--format',
      'junit',
    ]);
    expect(exitCode).toBe(1);
    const all = elements(stdout);
    const expected = findings();
    const errors = expected.filter(({ gravite }) => gravite === 'erreur');
    expect(named(all, 'testsuite').map(({ attributes }) => attributes.name)).toEqual([
      REFUSED,
      'examples/conforme.referentiel.yaml',
    ]);
    expect(named(all, 'failure').map(({ attributes }) => attributes.message)).toEqual(
      errors.map(({ message }) => message),
    );
    expect(named(all, 'skipped')).toHaveLength(expected.length - errors.length);
    expect(named(all, 'testcase')).toHaveLength(expected.length + 1);
    expect(named(all, 'testcase').at(-1)!.attributes.name).toBe('aucun constat');
    expect(named(all, 'testsuites')[0]!.attributes).toMatchObject({
      tests: String(expected.length + 1),
      failures: String(errors.length),
    });
  });

  it('stays well formed whatever the text says', () => {
    const nasty = '"<a>&]]>\u0000\b\f\u001b\uFFFE\uD800\'\t\n';
    const all = elements(reportJunit(reportOf(nasty, nasty)));
    const expected = '"<a>&]]>\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\'\t\n';
    expect(named(all, 'failure')[0]!.attributes.message).toBe(expected);
    expect(named(all, 'testsuite')[0]!.attributes.name).toBe(expected);
    const text = 'certification: { repertoire: "<a>&]]>\u0007" }\n\u0008: \u001b\n';
    const { stdout } = folder.run(['verifier', '-', '--format', 'junit'], text);
    expect(named(elements(stdout), 'failure').length).toBeGreaterThan(0);
  });
});

/** Rows of a CSV as a spreadsheet reads it: semicolons, doubled quotes. */
function rowsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? bare! : quoted.replaceAll('""', '"'),
      ),
    );
}

describe('--format csv', () => {
  it('opens in a French spreadsheet', () => {
    const { stdout, exitCode } = referentiel(['verifier', REFUSED, ...DATE, '--format', 'csv']);
    expect(exitCode).toBe(1);
    expect(stdout.startsWith('\uFEFF"Fichier";"Ligne";')).toBe(true);
    expect(stdout.endsWith('\r\n')).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [header, ...rows] = rowsOf(stdout.slice(1));
    const expected = findings();
    expect(rows).toHaveLength(expected.length);
    for (const [rank, row] of rows.entries()) {
      const { ligne, gravite, code, message } = expected[rank]!;
      expect(row).toHaveLength(header!.length);
      expect([row[1], row[3], row[5], row[6]]).toEqual([String(ligne), gravite, code, message]);
    }
  });

  it.each(['=', '+', '@', '-', '\t=', '＝'])('computes nothing: a cell that starts with %j', (sign) => {
    const [, [file, , , , , , message] = []] = rowsOf(
      reportCsv(reportOf(`${sign}A1.yaml`, `${sign}1+1;"b"\r\nfin`)).slice(1),
    );
    expect([file, message]).toEqual([`'${sign}A1.yaml`, `'${sign}1+1;"b" fin`]);
  });

  it('has its titles when there is nothing to say', () => {
    const { stdout, exitCode } = referentiel([
      'verifier',
      'examples/conforme.referentiel.yaml',
      ...DATE,
      '--format',
      'csv',
    ]);
    expect(exitCode).toBe(0);
    expect(rowsOf(stdout)).toHaveLength(1);
  });
});

it.each(['sarif', 'github', 'junit', 'csv'])('writes all of a long report in %s through a pipe', (format) => {
  const bloc = (n: number) => `  - id: BC${n}\n    competences:\n      - { id: C${n}.1, enonce: Gestion }\n`;
  const text = `format: 1\ncertification: { repertoire: RNCP }\nblocs:\n${Array.from({ length: 400 }, (_, n) => bloc(n)).join('')}`;
  const { stdout, exitCode, stderr } = folder.run(['verifier', '-', '--format', format], text);
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout.length).toBeGreaterThan(100_000);
  expect(stdout.endsWith('\n')).toBe(true);
  if (format === 'sarif') JSON.parse(stdout);
  if (format === 'junit') elements(stdout);
});
