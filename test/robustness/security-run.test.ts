import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { ensureBuilt } from '../support/bundle';
import { type ServerProcess, serverProcess } from './support/server-process';

const DENIED = pathToFileURL('test/robustness/support/denied.mjs').href;
const REFUSED = readFileSync('examples/refus.referentiel.yaml', 'utf8');
/** Of Node.js itself: no file may be written, no process nor thread started, whatever the program tries. */
const PERMISSIONS = ['--experimental-permission', '--allow-fs-read=*', '--no-warnings'];
const TEXT = 'certification: { repertoire: rncp }\n';

let folder: string;
beforeAll(() => {
  ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), 'referentiel-securite-'));
  writeFileSync(path.join(folder, 'a.referentiel.yaml'), REFUSED);
  writeFileSync(path.join(folder, 'b.referentiel.yaml'), TEXT);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is denied', () => {
  it.each([
    ['network', "require('https').get('https://example.org')"],
    ['network', "require('net').connect(80, 'example.org')"],
    ['network', "require('dns').lookup('example.org', () => {})"],
    ['network', "fetch('https://example.org')"],
    ['command', "require('child_process').execSync('true')"],
    ['code', "Function('return 1')()"],
    ['code', "new (require('vm').Script)('1').runInThisContext()"],
    ['code', "new (require('vm').Script)('1', { filename: 'dist/cli.js' }).runInThisContext()"],
    ['file', "require('fs').writeFileSync('x', '')"],
  ])('is told: %s by %s', (kind, code) => {
    const { stderr } = spawnSync(process.execPath, ['--import', DENIED, '--eval', code], {
      encoding: 'utf8',
    });
    expect(stderr).toContain(`DENIED ${kind}`);
  });
});

describe('the command line', () => {
  const cli = path.resolve('dist/cli.js');
  const run = (args: readonly string[], nodeArguments: readonly string[], env = {}) =>
    spawnSync(process.execPath, [...nodeArguments, cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });

  it.each([
    ['verifier', ['verifier', '.'], 1],
    ['verifier, as SARIF', ['verifier', '--format', 'sarif', '.'], 1],
    ['corriger --essai', ['corriger', '--essai', '.'], 1],
    ['expliquer', ['expliquer', 'jury'], 0],
    ['help', ['--aide'], 0],
  ])('reaches nothing, runs nothing, writes nothing: %s', (_, args, status) => {
    for (const nodeArguments of [['--import', DENIED], PERMISSIONS]) {
      const result = run(args, nodeArguments);
      expect(result.stderr).not.toMatch(/DENIED|ERR_|Erreur|\.js:/);
      expect(result.status).toBe(status);
      expect(result.stdout.length).toBeGreaterThan(100);
    }
  });

  it('writes the file that it corrects and nothing else', () => {
    const file = path.join(folder, 'b.referentiel.yaml');
    const kept = run(['corriger', 'b.referentiel.yaml'], ['--import', DENIED]);
    expect(kept.stderr).toContain('DENIED file openSync');
    expect(kept.status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(TEXT);
    const done = run(['corriger', '.'], ['--import', DENIED], { REFERENTIEL_MAY_WRITE: folder });
    expect(done.stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe('format: 1\ncertification: { repertoire: RNCP }\n');
  });
});

describe('the server', () => {
  let server: ServerProcess;
  let errors = '';
  beforeEach(() => {
    errors = '';
  });
  afterEach(() => server.stop());

  it.each([
    ['by us', ['--import', DENIED]],
    ['by Node.js', PERMISSIONS],
  ])('reaches nothing, runs nothing, writes nothing, denied %s', async (_, nodeArguments) => {
    server = await serverProcess(
      {
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'dossier' }],
        capabilities: { workspace: { workspaceFolders: true } },
      },
      {
        nodeArguments,
        onError: (text) => {
          errors += text;
        },
      },
    );
    const told = new Map<string, number>();
    let wake = () => {};
    server.onPushed((uri, { length }) => {
      told.set(uri, length);
      wake();
    });
    const uri = pathToFileURL(path.join(folder, 'a.referentiel.yaml')).href;
    await server.open(uri, REFUSED);
    const { connection } = server;
    const textDocument = { uri };
    const position = { line: 12, character: 8 };
    const range = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
    for (const method of ['hover', 'completion', 'definition', 'references', 'documentHighlight'])
      await connection.sendRequest(`textDocument/${method}`, { textDocument, position, context: {} });
    for (const method of ['documentSymbol', 'documentLink', 'foldingRange', 'semanticTokens/full'])
      await connection.sendRequest(`textDocument/${method}`, { textDocument });
    await connection.sendRequest('textDocument/formatting', {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    });
    await connection.sendRequest('workspace/symbol', { query: 'c' });
    const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    expect(actions.length).toBeGreaterThan(10);
    await connection.sendRequest('referentiel/rapport', { uri });
    // Closed files are read too.
    while (told.size < 2) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    expect(told.get(uri)).toBeGreaterThan(20);
    expect(errors).toBe('');
  });
});
