import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './folder';

const REFUSED = readFileSync('examples/refus.referentiel.yaml', 'utf8');
const COUNT = 7;
/** So that each thread has enough to read, and little to do. */
const FILLING = `# ${'rien à signaler '.repeat(20)}\n`.repeat(1500);

interface Read {
  readonly fichiers: readonly { readonly fichier: string; readonly diagnostics: readonly unknown[] }[];
}

describe('many files', () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: COUNT }, (_, rank) => `r${rank}.referentiel.yaml`);
  beforeAll(() => {
    // Each with other findings than the next one.
    for (const [rank, name] of names.entries())
      folder.write(
        name,
        REFUSED.split('\n')
          .slice(0, 30 + 10 * rank)
          .join('\n')
          .concat('\n', FILLING),
      );
  });
  const verified = (...paths: string[]) =>
    folder.run(['verifier', '--format', 'json', '--date', '2026-11-24', ...paths]);

  it('are verified on several threads as one by one, and told in their order', () => {
    const { fichiers } = JSON.parse(verified('.').stdout) as Read;
    expect(fichiers.map(({ fichier }) => fichier)).toEqual(names);
    for (const [rank, name] of names.entries()) {
      const [alone] = (JSON.parse(verified(name).stdout) as Read).fichiers;
      expect(fichiers[rank], name).toEqual(alone);
      expect(alone!.diagnostics.length).toBeGreaterThan(3);
    }
    expect(new Set(fichiers.map(({ diagnostics }) => diagnostics.length)).size).toBeGreaterThan(2);
  });

  it('that cannot be read are told wherever they are', () => {
    folder.write('binaire.referentiel.yaml', '');
    writeFileSync(folder.at('binaire.referentiel.yaml'), Buffer.from([0, 1, 2, 0, 255, 0]));
    folder.write('vide.referentiel.yaml', '');
    const { exitCode, stderr, stdout } = verified('.');
    expect(stderr).toContain('« binaire.referentiel.yaml »');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect((JSON.parse(stdout) as Read).fichiers).toHaveLength(COUNT + 1);
    expect(exitCode).toBe(2);
  });
});
