import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Analysis, analyse } from '../server/src/analysis';
import { readRefusedVersion } from '../server/src/cli/refused-version';
import { rules } from '../server/src/rules';
import { TODAY } from './support/examples';

const REFUSED = `certification: { repertoire: RNCP }
blocs:
  - id: BC01
    intitule: Diagnostiquer un bâtiment
`;
const text = (more = '') => `${REFUSED}depots:
  - decision: refus
    version: depot.yaml
    motifs:
      ${more}- { motif: blocs, reponse: Bloc revu., elements: [BC01] }
`;
const codes = ({ diagnostics }: Analysis) => diagnostics.map(({ code }) => code);

describe('a refusal, against what the others report', () => {
  it('counts what the author silenced as settled, and knows when it is silenced itself', () => {
    const still = 'depot/motif-toujours-present';
    expect(codes(analyse(text(), { rules, today: TODAY }))).toContain(still);
    const silenced = analyse(text(`# referentiel-ignore ${still}: sans rapport\n      `), {
      rules,
      today: TODAY,
    });
    expect(codes(silenced)).not.toContain(still);
    expect(codes(silenced)).not.toContain('format/ignore-inutile');
    const blocs = rules.filter(({ motif }) => motif === 'blocs').map(({ code }) => code);
    const ignored = blocs.map((code) => `# referentiel-ignore-fichier ${code}: argumenté\n`).join('');
    expect(codes(analyse(ignored + text(), { rules, today: TODAY }))).not.toContain(still);
  });

  it('is read again when the refused version changes, from an analysis to the next', () => {
    let refused: string | undefined = REFUSED;
    const refusedVersion = () => refused;
    const first = analyse(text(), { rules, today: TODAY, refusedVersion });
    expect(codes(first)).toContain('depot/simple-toilettage');
    refused = REFUSED.replace('un bâtiment', 'une toiture');
    const second = analyse(text(), { rules, today: TODAY, refusedVersion, previous: first });
    expect(codes(second)).not.toContain('depot/simple-toilettage');
    refused = undefined;
    const third = analyse(text(), { rules, today: TODAY, refusedVersion, previous: second });
    expect(codes(third)).not.toContain('depot/simple-toilettage');
  });
});

describe('the file of a refused version', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'referentiel-depots-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const folder = path.join(root, 'dossier');
  mkdirSync(path.join(folder, 'depots'), { recursive: true });
  writeFileSync(path.join(root, 'secret.yaml'), 'secret');
  writeFileSync(path.join(folder, 'depots', '2026.yaml'), 'refusé');
  writeFileSync(path.join(folder, 'a.referentiel.yaml'), 'document');
  symlinkSync(path.join(root, 'secret.yaml'), path.join(folder, 'lien.yaml'));
  const own = path.join(folder, 'a.referentiel.yaml');
  const readVersion = (version: string) => readRefusedVersion(version, folder, own);

  it('is one of the folder of the document', () => {
    expect(readVersion('depots/2026.yaml')).toBe('refusé');
  });

  it.each([
    '../secret.yaml',
    'lien.yaml',
    path.join(root, 'secret.yaml'),
    'git:depot-2026',
    'depots',
    '.',
    '',
    'absent.yaml',
    'a.referentiel.yaml',
    'a\0b',
  ])('is nothing else: %j', (version) => {
    expect(readVersion(version)).toBeUndefined();
  });
});
