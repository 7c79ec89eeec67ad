import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CompletionRequest, type Diagnostic } from 'vscode-languageserver/node';
import { ensureBuilt, referentiel } from '../support/bundle';
import { ATTACKS, BOMBS } from './support/attacks';
import { faultsOf } from './support/check-document';
import { COUNTS } from './support/counts';
import { Random } from './support/random';
import { read } from './support/read';
import { type ServerProcess, serverProcess } from './support/server-process';

const MINUTES = 180_000;
const FEW = 1_000;
const MANY = 8 * FEW;
/** What a quadratic would exceed: sixty-four times as much. */
const MOST_TIMES = 20;
const SLACK_MS = 600;

/** Of the processor: a machine may be busy. */
function cpuTime(action: () => void): number {
  const before = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('what is written thousands of times', () => {
  it('is counted', () => expect(Object.keys(ATTACKS).length).toBe(COUNTS.attacks));

  it.each(Object.entries(ATTACKS))(
    'costs no more than in proportion: %s',
    (_, write) => {
      const timeOf = (text: string) =>
        cpuTime(() => expect(read(text).diagnostics.length).toBeGreaterThan(0));
      timeOf(write(FEW / 4));
      const few = timeOf(write(FEW));
      const many = timeOf(write(MANY));
      expect(many, `${few.toFixed(0)} ms, then ${many.toFixed(0)} ms`).toBeLessThan(
        MOST_TIMES * few + SLACK_MS,
      );
    },
    MINUTES,
  );
});

describe('texts made to explode', () => {
  let server: ServerProcess | undefined;
  afterEach(() => server?.stop());

  it(
    'are read, asked about and corrected as others are',
    () => {
      const faults = Object.entries(BOMBS).flatMap(([name, text]) =>
        faultsOf(text, new Random(1)).map((fault) => `${name}: ${fault}`),
      );
      expect(faults).toEqual([]);
      expect(Object.keys(BOMBS).length).toBe(COUNTS.bombs);
    },
    MINUTES,
  );

  it(
    'leave the bundled server in little memory, and answering',
    async () => {
      server = await serverProcess({}, { nodeArguments: ['--max-old-space-size=300'] });
      const found = new Map<string, Diagnostic[]>();
      let wake = () => {};
      server.onPushed((uri, diagnostics) => {
        found.set(uri, diagnostics);
        wake();
      });
      for (const [rank, text] of Object.values(BOMBS).entries()) {
        const uri = `file:///dossier/${rank}.referentiel.yaml`;
        await server.open(uri, text);
        const position = { line: 0, character: 3 };
        await server.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
        while (!found.has(uri)) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        expect(found.get(uri)!.length, Object.keys(BOMBS)[rank]).toBeGreaterThan(0);
      }
    },
    MINUTES,
  );
});

describe('files beyond measure', () => {
  const FIFTY = 50_000_000;
  let folder: string;
  let server: ServerProcess | undefined;
  beforeAll(() => {
    ensureBuilt();
    folder = mkdtempSync(path.join(tmpdir(), 'referentiel-taille-'));
  }, MINUTES);
  afterEach(() => {
    server?.stop();
    server = undefined;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => path.join(folder, name);

  it(
    'are refused by the command line, which says why and which setting decides',
    () => {
      writeFileSync(at('grand.referentiel.yaml'), 'format: 1\n');
      truncateSync(at('grand.referentiel.yaml'), FIFTY);
      writeFileSync(at('long.referentiel.yaml'), `format: 1\n${'# a\n'.repeat(200_001)}`);
      writeFileSync(at('petit.referentiel.yaml'), 'format: 1\n');
      const { exitCode, stdout, stderr } = referentiel(['verifier', '--format', 'json', folder]);
      expect(exitCode).toBe(2);
      const refused =
        /(grand|long)\.referentiel\.yaml » dépasse 5 Mo ou 200\s000 lignes : rien n’en est lu\..*tailleMaximale/gu;
      expect([...stderr.matchAll(refused)].map(([, name]) => name)).toEqual(['grand', 'long']);
      const { fichiers } = JSON.parse(stdout) as { fichiers: { fichier: string }[] };
      expect(fichiers.map(({ fichier }) => path.basename(fichier))).toEqual(['petit.referentiel.yaml']);
      expect(referentiel(['corriger', at('grand.referentiel.yaml')]).exitCode).toBe(2);
      const piped = referentiel(['verifier', '-'], Buffer.alloc(FIFTY, 'a: b\n'));
      expect(piped.exitCode).toBe(2);
      expect(piped.stderr).toMatch(/L’entrée standard dépasse 5 Mo/);
    },
    MINUTES,
  );

  it(
    'are read up to what the setting says',
    () => {
      writeFileSync(at('referentiel.config.yaml'), 'tailleMaximale: 8\n');
      writeFileSync(at('sept.referentiel.yaml'), `format: 1\n# ${'é'.repeat(7_000_000)}\n`);
      const run = referentiel(['verifier', '--format', 'json', at('sept.referentiel.yaml')]);
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain('certification/');
      rmSync(at('referentiel.config.yaml'));
      expect(referentiel(['verifier', at('sept.referentiel.yaml')]).exitCode).toBe(2);
    },
    MINUTES,
  );

  it(
    'are refused by the bundled server until they are short enough',
    async () => {
      server = await serverProcess();
      const uri = 'file:///dossier/grand.referentiel.yaml';
      const pushed: Diagnostic[][] = [];
      let wake = () => {};
      server.onPushed((_, diagnostics) => {
        pushed.push(diagnostics);
        wake();
      });
      const next = async (): Promise<unknown[]> => {
        while (pushed.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        return pushed.shift()!.map(({ code }) => code);
      };
      const change = (text: string, version: number) =>
        server!.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
      await server.open(uri, `format: 1\n# ${'x'.repeat(FIFTY)}\n`);
      expect(await next()).toEqual(['reglages/taille-maximale']);
      const asked = { textDocument: { uri }, position: { line: 0, character: 2 } };
      expect(await server.connection.sendRequest('textDocument/hover', asked)).toBeNull();
      await change(`format: 1\n${'\n'.repeat(200_001)}`, 2);
      expect(await next()).toEqual(['reglages/taille-maximale']);
      await change('certification: { repertoire: RNPC }\n', 3);
      expect(await next()).toContain('format/valeur-invalide');
      expect(await server.heap()).toBeLessThan(150_000_000);
    },
    MINUTES,
  );
});
