import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ensureBuilt } from '../support/bundle';

/** The shipped server, as another editor starts it: over standard input and output. */
describe('the bundled server', () => {
  let child: ChildProcess;
  let client: ProtocolConnection;

  beforeAll(() => ensureBuilt(), 60_000);
  afterEach(() => {
    client.dispose();
    child.kill();
  });

  async function start(): Promise<InitializeResult> {
    child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    client = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    client.listen();
    const initialized = await client.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    await client.sendNotification('initialized', {});
    return initialized;
  }

  it('answers an editor with no optional capability, then ends as asked', async () => {
    const { capabilities } = await start();
    expect(capabilities).toMatchObject({ hoverProvider: true, documentSymbolProvider: true });
    const file = path.resolve('examples/refus.referentiel.yaml');
    const published = new Promise<Diagnostic[]>((resolve) => {
      client.onNotification(
        'textDocument/publishDiagnostics',
        ({ diagnostics }: { diagnostics: Diagnostic[] }) => resolve(diagnostics),
      );
    });
    await client.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: pathToFileURL(file).href,
        languageId: 'referentiel',
        version: 1,
        text: readFileSync(file, 'utf8'),
      },
    });
    const diagnostics = await published;
    expect(diagnostics.length).toBeGreaterThan(10);
    expect(diagnostics.every(({ source }) => source === 'référentiel')).toBe(true);
    const ended = once(child, 'exit');
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect(await ended).toEqual([0, null]);
  });

  it('does not end on a message it does not know', async () => {
    await start();
    await client.sendNotification('inconnu/notification', {});
    await expect(client.sendRequest('inconnu/requete', {})).rejects.toThrow();
    await expect(
      client.sendRequest('textDocument/hover', {
        textDocument: { uri: 'file:///x' },
        position: { line: 9, character: 9 },
      }),
    ).resolves.toBeNull();
  });
});
