import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../support/bundle';

type Bytes = string | Buffer;

const RAPPORT = { jsonrpc: '2.0', method: 'referentiel/rapport', params: { uri: '' } };

/** A message as it goes over the wire, whatever its content. */
function framed(content: Bytes | object, header = ''): Buffer {
  const body = Buffer.isBuffer(content)
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n${header}\r\n`), body]);
}

const typed = (type: string) => `Content-Type: application/vscode-jsonrpc; charset=${type}\r\n`;

/** Well framed, and no message of the protocol; `answered`: it is one all the same. */
const MESSAGES: Readonly<Record<string, { readonly bytes: Buffer; readonly answered?: boolean }>> = {
  'no JSON': { bytes: framed('bonjour') },
  'half a message': { bytes: framed('{"jsonrpc":"2.0","id":9,"method":') },
  nothing: { bytes: framed('') },
  null: { bytes: framed('null') },
  'a list': { bytes: framed('[]') },
  'a batch': { bytes: framed([{ ...RAPPORT, id: 9 }]) },
  'a number': { bytes: framed('5') },
  'an empty object': { bytes: framed('{}') },
  'an id that is an object': { bytes: framed({ ...RAPPORT, id: {} }) },
  'an id that is null': { bytes: framed({ ...RAPPORT, id: null }) },
  'a method that is a number': { bytes: framed({ ...RAPPORT, id: 9, method: 5 }) },
  'a method of the language': { bytes: framed({ ...RAPPORT, id: 9, method: '__proto__' }), answered: true },
  'the answer to no question': { bytes: framed({ jsonrpc: '2.0', id: 77, result: 5 }) },
  'the failure of no question': {
    bytes: framed({ jsonrpc: '2.0', id: 77, error: { code: 1, message: 'x' } }),
  },
  'no version': { bytes: framed({ ...RAPPORT, id: 9, jsonrpc: undefined }), answered: true },
  'another version': { bytes: framed({ ...RAPPORT, id: 9, jsonrpc: '1.0' }), answered: true },
  'an id that is a text': { bytes: framed({ ...RAPPORT, id: 'a' }) },
  '« utf8 » for « utf-8 »': { bytes: framed({ ...RAPPORT, id: 9 }, typed('utf8')), answered: true },
  'an encoding that is another': { bytes: framed({ ...RAPPORT, id: 9 }, typed('utf-16')), answered: true },
  'an encoding that is none': { bytes: framed({ ...RAPPORT, id: 9 }, typed('klingon')), answered: true },
  'a header nobody knows': { bytes: framed({ ...RAPPORT, id: 9 }, 'X-Autre: 5\r\n'), answered: true },
  'lists in lists that do not end': { bytes: framed('['.repeat(100_000)) },
  'lists in lists': {
    bytes: framed(
      `{"jsonrpc":"2.0","id":9,"method":"x","params":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    ),
    answered: true,
  },
  'bytes that are no UTF-8': {
    bytes: framed(
      Buffer.concat([
        Buffer.from('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"'),
        Buffer.from('file:///x.referentiel.yaml","languageId":"referentiel","version":1,"text":"a: '),
        Buffer.from([0xff, 0xfe, 0xc3, 0xe9]),
        Buffer.from('"}}}'),
      ]),
    ),
  },
};

/** What cannot be cut into messages. */
const UNFRAMED: Readonly<Record<string, Bytes>> = {
  'no length': 'Foo: bar\r\n\r\n',
  'a length below zero': 'Content-Length: -5\r\n\r\n',
  'a length that is no number': 'Content-Length: abc\r\n\r\n',
  'a length that no machine has': 'Content-Length: 99999999999999\r\n\r\n',
  'a length of five thousand digits': `Content-Length: 1${'0'.repeat(5000)}\r\n\r\n`,
  'a request of the web': 'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
  'a header without a colon': 'abc\r\n\r\n',
  'a header that does not end': 'x'.repeat(200_000),
  'empty headers': '\r\n\r\n\r\n\r\n',
  chance: Buffer.from(Array.from({ length: 5_000 }, (_, rank) => (rank * 7919) % 251)),
};

let child: ChildProcess;
let out = '';
let errors = '';
afterEach(() => child.kill('SIGKILL'));
beforeAll(() => ensureBuilt(), 60_000);

async function start(): Promise<void> {
  child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  out = '';
  errors = '';
  child.stderr!.on('data', (data) => {
    errors += data;
  });
  child.stdout!.on('data', (data) => {
    out += data;
  });
  child.stdin!.on('error', () => {});
  child.stdin!.write(
    framed({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } }),
  );
  await answer(1);
  child.stdin!.write(framed({ jsonrpc: '2.0', method: 'initialized', params: {} }));
}

async function answer(id: number): Promise<void> {
  while (!new RegExp(`"id":${id}\\D`).test(out)) await once(child.stdout!, 'data');
}

describe('bytes that are no message of the protocol', () => {
  it('are left aside or answered with an error, and the next message is answered', async () => {
    await start();
    let id = 100;
    for (const [name, { bytes, answered }] of Object.entries(MESSAGES)) {
      out = '';
      id += 1;
      child.stdin!.write(bytes);
      child.stdin!.write(framed({ ...RAPPORT, id }));
      await answer(id);
      expect(/"id":9\D/.test(out), name).toBe(answered === true);
    }
    expect(child.exitCode).toBeNull();
  });

  it('may be several edits at once: what is said is said of the last', async () => {
    await start();
    const uri = 'file:///x.referentiel.yaml';
    const notification = (method: string, params: object) => framed({ jsonrpc: '2.0', method, params });
    const at = { line: 0, character: 0 };
    const edited = (version: number, contentChanges: readonly object[]) =>
      notification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    const textDocument = { uri, version: 1, languageId: 'referentiel', text: 'format: 1\n' };
    child.stdin!.write(notification('textDocument/didOpen', { textDocument }));
    const told = async () => {
      while (!out.includes('publishDiagnostics')) await once(child.stdout!, 'data');
    };
    await told();
    out = '';
    const edits = [2, 3, 4, 5, 6].map((version) =>
      edited(version, [{ range: { start: at, end: at }, text: 'a' }]),
    );
    // One that changes nothing: no document ever has its version.
    child.stdin!.write(Buffer.concat([...edits, edited(7, []), framed({ ...RAPPORT, id: 9 })]));
    await answer(9);
    await told();
    expect([...out.matchAll(/"version":(\d+)/g)].map(([, version]) => version)).toEqual(['6']);
  });

  it('may come one at a time', async () => {
    await start();
    for (const byte of framed({ ...RAPPORT, id: 9, params: { uri: 'file:///é🙂' } })) {
      child.stdin!.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await answer(9);
  });

  it.each(Object.entries(UNFRAMED))(
    'when they cannot be cut into messages end nothing: %s',
    async (_, bytes) => {
      await start();
      child.stdin!.write(bytes);
      child.stdin!.write(framed({ ...RAPPORT, id: 9 }));
      const ended = once(child, 'exit');
      // Nothing is left behind by a client that is gone.
      child.stdin!.end();
      expect(await ended).toEqual([1, null]);
      expect(errors).toBe('');
    },
  );
});
