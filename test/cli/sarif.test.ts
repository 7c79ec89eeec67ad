import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules';
import { ensureBuilt, referentiel } from '../support/bundle';
import { temporaryFolder } from './folder';

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv as never);
const validate = ajv.compile(schema);

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string; index: number }; region: Region };
  message?: { text: string };
}
interface Sarif {
  runs: [
    {
      tool: { driver: { rules: { id: string; help: { text: string; markdown?: string } }[] } };
      columnKind: string;
      invocations: [{ executionSuccessful: boolean }];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        baselineState?: string;
        locations: [Location];
        relatedLocations?: Location[];
        partialFingerprints: Record<string, string>;
      }[];
    },
  ];
}

function read(stdout: string) {
  const log = JSON.parse(stdout) as Sarif;
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log.runs[0];
}
const folder = temporaryFolder();
beforeAll(() => ensureBuilt(), 60_000);

describe('--format sarif', () => {
  it('is valid against the published schema, with all rules and all findings', () => {
    const args = ['verifier', 'examples/refus.referentiel.yaml', '--date', '2026-11-24', '--format'];
    const { stdout, exitCode } = referentiel([...args, 'sarif']);
    expect(exitCode).toBe(1);
    const run = read(stdout);
    const { fichiers } = JSON.parse(referentiel([...args, 'json']).stdout) as {
      fichiers: [{ diagnostics: { code: string; ligne: number; colonne: number; lies: unknown[] }[] }];
    };
    const expected = fichiers[0].diagnostics;
    expect(run.results.length).toBe(expected.length);
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(expected.map(({ code }) => code));
    expect(
      run.results.map(({ locations: [{ physicalLocation }] }) => [
        physicalLocation.region.startLine,
        physicalLocation.region.startColumn,
      ]),
    ).toEqual(expected.map(({ ligne, colonne }) => [ligne, colonne]));
    expect(run.results.map(({ relatedLocations = [] }) => relatedLocations.length)).toEqual(
      expected.map(({ lies }) => lies.length),
    );
    const { rules: described } = run.tool.driver;
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
    for (const { ruleId, ruleIndex } of run.results) expect(described[ruleIndex]!.id).toBe(ruleId);
    expect(run.columnKind).toBe('utf16CodeUnits');
    const fingerprints = run.results.map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('helps with the page of each rule', () => {
    const run = read(folder.run(['verifier', '-', '--format', 'sarif'], 'format: 1\n').stdout);
    for (const { id, help } of run.tool.driver.rules) {
      if (!existsSync(`docs/regles/${id}.md`)) continue;
      const page = readFileSync(`docs/regles/${id}.md`, 'utf8');
      expect(page, id).toContain(help.markdown);
      expect(help.text, id).toContain('Ce que vérifie la règle');
      expect(help.text, id).not.toMatch(/^#|```|\*\*|\| ---/m);
    }
  });

  it('names files from where it runs, others whole', () => {
    folder.write('un dossier/é.referentiel.yaml', 'certification: { repertoire: RNPC }\n');
    const outside = path.resolve('examples/refus.referentiel.yaml');
    const { stdout } = folder.run([
      'verifier',
      'un dossier/é.referentiel.yaml',
      outside,
      '--format',
      'sarif',
    ]);
    const places = read(stdout).results.map(
      ({ locations }) => locations[0].physicalLocation.artifactLocation,
    );
    expect(places[0]).toEqual({
      uri: 'un%20dossier/%C3%A9.referentiel.yaml',
      uriBaseId: '%SRCROOT%',
      index: 0,
    });
    expect(places.at(-1)).toEqual({ uri: expect.stringMatching(/^file:\/\/\//), index: 1 });
  });

  it('says what could not be verified', () => {
    const file = folder.write('bon.referentiel.yaml', 'format: 1\n');
    const { stdout, exitCode } = folder.run(['verifier', file, 'absent.yaml', '--format', 'sarif']);
    expect(exitCode).toBe(2);
    expect(read(stdout).invocations[0].executionSuccessful).toBe(false);
  });

  it('gives a finding the same fingerprint when its lines move', () => {
    const text = 'format: 1\ncertification:\n  repertoire: RNPC\n';
    const prints = (content: string) => {
      folder.write('a.referentiel.yaml', content);
      return read(folder.run(['verifier', 'a.referentiel.yaml', '--format', 'sarif']).stdout).results.map(
        ({ ruleId, partialFingerprints }) => [ruleId, partialFingerprints],
      );
    };
    const before = prints(text);
    expect(before.length).toBeGreaterThan(0);
    expect(prints(`# un commentaire\n\n${text.replace('  repertoire', '    repertoire')}`)).toEqual(before);
  });

  it('with a reference, gives new findings only and says so', () => {
    folder.write('b.referentiel.yaml', 'certification: { repertoire: RNPC }\n');
    const verify = (...more: string[]) =>
      folder.run(['verifier', 'b.referentiel.yaml', '--reference', 'b.json', ...more]);
    verify('--ecrire-reference');
    folder.write('b.referentiel.yaml', 'repertoir: x\ncertification: { repertoire: RNPC }\n');
    const { results } = read(verify('--format', 'sarif').stdout);
    expect(results.length).toBeGreaterThan(0);
    for (const { baselineState } of results) expect(baselineState).toBe('new');
  });
});
