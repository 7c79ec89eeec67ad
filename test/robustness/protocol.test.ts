import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type Diagnostic,
  ErrorCodes,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { type RawClient, rawClient } from './support/raw-client';

const URI = 'file:///dossier/essai.referentiel.yaml';
const BAD = 'certification: { repertoire: RNPC }\n';
const DRAFT = readFileSync('examples/refus.referentiel.yaml', 'utf8');

let client: RawClient;
beforeEach(() => {
  client = rawClient();
});
afterEach(() => client.dispose());

const codes = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.map(({ code }) => code) ?? [];
const last = (uri = URI) => codes(client.pushed.get(uri)?.at(-1));
const change = (version: number, contentChanges: unknown, uri = URI) =>
  client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges,
  });
const outline = async (uri = URI) =>
  (await client.answer('textDocument/documentSymbol', { textDocument: { uri } })) as { result: unknown };

const HANDLERS = 'server/src/lsp/handlers';
const OWN = readdirSync(HANDLERS).flatMap((file) =>
  [...readFileSync(`${HANDLERS}/${file}`, 'utf8').matchAll(/onRequest\(\s*'([^']+)'/g)].map(
    ([, name]) => name!,
  ),
);
/** What the server answers: the methods of LSP that it announces, and its own. */
const REQUESTS = [
  'textDocument/hover',
  'textDocument/completion',
  'completionItem/resolve',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentSymbol',
  'textDocument/documentLink',
  'textDocument/codeAction',
  'codeAction/resolve',
  'textDocument/rename',
  'textDocument/prepareRename',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/onTypeFormatting',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/linkedEditingRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/diagnostic',
  'workspace/symbol',
  'workspaceSymbol/resolve',
  'workspace/executeCommand',
  ...OWN,
];

describe('messages out of their time', () => {
  it('are refused before initialize, and nothing is opened', async () => {
    await client.open(URI, BAD);
    for (const method of [...REQUESTS, 'shutdown', 'inconnu/requete']) {
      expect(await client.answer(method, {}), method).toEqual({ code: ErrorCodes.ServerNotInitialized });
    }
    await client.initialize();
    expect(await outline()).toEqual({ result: [] });
    expect(client.pushed.size).toBe(0);
  });

  it('are refused after shutdown, and once it is open a connection is not opened again', async () => {
    await client.initialize();
    expect(await client.answer('initialize', { capabilities: {} })).toEqual({
      code: ErrorCodes.InvalidRequest,
    });
    await client.open(URI, BAD);
    await client.settled();
    expect(last()).toContain('format/valeur-invalide');
    expect(await client.answer('shutdown')).toEqual({ result: null });
    for (const method of REQUESTS) {
      expect(await client.answer(method, {}), method).toEqual({ code: ErrorCodes.InvalidRequest });
    }
  });

  it('are let through when nobody knows them, or answered as unknown', async () => {
    await client.initialize();
    for (const method of ['inconnu/notification', '$/inconnu', 'textDocument/didFoo', '$/cancelRequest']) {
      await client.connection.sendNotification(method, { id: 99 });
    }
    for (const method of ['inconnu/requete', '$/inconnu', 'textDocument/inlineValue', '']) {
      expect(await client.answer(method, {}), method).toEqual({ code: ErrorCodes.MethodNotFound });
    }
    await client.open(URI, BAD);
    await client.settled();
    expect(last()).toContain('format/valeur-invalide');
  });

  it('about a document that was never opened, or is closed, say nothing and break nothing', async () => {
    await client.initialize();
    await change(2, [{ text: BAD }]);
    await client.close(URI);
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
    await client.open(URI, BAD);
    await client.close(URI);
    await change(3, [{ text: DRAFT }]);
    await client.close(URI);
    expect(await outline()).toEqual({ result: [] });
    await client.open(URI, BAD);
    await client.open(URI, DRAFT, 7);
    await client.settled();
    expect(last()).not.toContain('format/valeur-invalide');
    expect(last().length).toBeGreaterThan(5);
  });
});

describe('parameters that are none', () => {
  const HUGE = Number.MAX_SAFE_INTEGER;
  const POSITIONS: readonly unknown[] = [
    undefined,
    null,
    {},
    { line: -1, character: -1 },
    { line: HUGE, character: HUGE },
    { line: 0.5, character: Number.NaN },
    { line: '2', character: [] },
    { line: 3, character: 4_294_967_296 },
  ];
  const WHOLE: readonly unknown[] = [
    undefined,
    [],
    [1, 2],
    {},
    { textDocument: null },
    { textDocument: {} },
    { textDocument: { uri: 5 } },
    { textDocument: { uri: '' } },
    { textDocument: { uri: 'pas une adresse %%%' } },
    { textDocument: { uri: '\u0000' } },
    { uri: URI, title: 5, data: { uri: [URI] } },
    { title: 'x', kind: 1, data: { uri: URI } },
    { command: 'rm -rf', arguments: [URI] },
    { query: 5 },
    { query: '('.repeat(1000) },
    { text: null, html: 7 },
  ];

  it('get an error or nothing, never silence, and the server goes on', async () => {
    await client.initialize();
    await client.open(URI, DRAFT);
    let asked = 0;
    for (const method of REQUESTS) {
      const given = [
        ...WHOLE,
        ...POSITIONS.map((position) => ({
          textDocument: { uri: URI },
          position,
          positions: [position],
          range: { start: position, end: position },
          context: { diagnostics: [], triggerKind: 1 },
          options: { tabSize: 2, insertSpaces: true },
          ch: '\n',
          newName: 'X1',
          text: '• a',
        })),
        {
          textDocument: { uri: URI },
          position: { line: 1, character: 1 },
          context: 'x',
          options: 1,
          newName: 9,
          ch: 5,
        },
        { textDocument: { uri: URI }, range: 'ici', positions: 'là', context: { only: 5, diagnostics: 'x' } },
        { textDocument: { uri: URI }, previousResultId: {}, range: { start: { line: 9 }, end: {} } },
      ];
      for (const params of given) {
        const answer = await client.answer(method, params);
        const known = 'result' in answer || answer.code !== ErrorCodes.MethodNotFound;
        expect(known, `${method} ${JSON.stringify(params)}`).toBe(true);
        asked += 1;
      }
    }
    expect(OWN.length).toBeGreaterThan(5);
    expect(asked).toBe(REQUESTS.length * (WHOLE.length + POSITIONS.length + 3));
    expect(JSON.stringify(await outline())).toContain('BC01');
  });

  it('of notifications are left aside', async () => {
    await client.initialize();
    const NOTIFICATIONS = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/didSave',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didRenameFiles',
      'workspace/didDeleteFiles',
      'workspace/didCreateFiles',
      'workspace/didChangeWorkspaceFolders',
      'window/workDoneProgress/cancel',
      '$/setTrace',
    ];
    for (const method of NOTIFICATIONS) {
      for (const params of WHOLE) await client.connection.sendNotification(method, params as object);
      for (const more of [
        { changes: null },
        { changes: [null] },
        { changes: [{ uri: 5, type: 9 }] },
        { files: 5 },
      ]) {
        await client.connection.sendNotification(method, more);
      }
      for (const more of [
        { event: null },
        { event: { added: 5, removed: [5] } },
        { settings: { referentiel: 5 } },
      ]) {
        await client.connection.sendNotification(method, more);
      }
    }
    await client.open(URI, BAD);
    await client.settled();
    expect(last()).toContain('format/valeur-invalide');
  });
});

describe('edits', () => {
  const range = (a: number, b: number, c: number, d: number) => ({
    start: { line: a, character: b },
    end: { line: c, character: d },
  });

  it('out of range are brought back into it', async () => {
    await client.initialize();
    await client.open(URI, 'format: 1\n');
    await change(2, [{ range: range(500, 0, 900, 4), text: 'certification:\n' }]);
    await change(3, [{ range: range(1, 900, 1, 1900), text: ' # fin' }]);
    await change(4, [{ range: range(-5, -5, 0, 0), text: '# début\n' }]);
    await change(5, [{ range: range(900, 900, 1, 0), text: '' }]);
    await change(6, null);
    await change(7, [{ range: {}, text: 'x' }]);
    await change(8, [{ range: range(0, 0, 0, 0) }]);
    expect(
      await client.answer('textDocument/hover', {
        textDocument: { uri: URI },
        position: range(1, 2, 0, 0).start,
      }),
    ).toHaveProperty('result');
    await change(9, [{ text: BAD }]);
    await client.settled();
    expect(last()).toContain('format/valeur-invalide');
  });

  it('whose version goes back, stays, or is none are those of the text all the same', async () => {
    await client.initialize();
    await client.open(URI, BAD, 10);
    await client.settled();
    const GOOD = BAD.replace('RNPC', 'RNCP');
    for (const version of [10, 3, 3, -1, 0, 10]) {
      await change(version, [{ text: GOOD }]);
      await client.settled();
      expect(last(), `version ${version}`).not.toContain('format/valeur-invalide');
      await change(version, [{ text: BAD }]);
      await client.settled();
      expect(last(), `version ${version}`).toContain('format/valeur-invalide');
    }
  });

  it('of several changes at once are taken in order', async () => {
    await client.initialize();
    await client.open(URI, BAD);
    const letters = [...'# aïe 🙂\n'].map((text, index) => ({ range: range(0, index, 0, index), text }));
    await change(2, letters.slice(0, 5));
    await change(3, [{ text: 'x' }, { text: '' }, { range: range(0, 0, 0, 0), text: BAD }]);
    await client.settled();
    expect(last()).toContain('format/valeur-invalide');
  });
});

describe('what is no longer wanted', () => {
  it('a cancelled request is answered, as cancelled or done', async () => {
    await client.initialize({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(URI, DRAFT);
    const answers: Promise<unknown>[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      for (const method of [
        'textDocument/diagnostic',
        'textDocument/hover',
        'workspace/symbol',
        'workspace/diagnostic',
      ]) {
        const source = new CancellationTokenSource();
        const params = {
          textDocument: { uri: URI },
          position: { line: turn, character: 3 },
          query: 'a',
          previousResultIds: [],
        };
        answers.push(
          client.connection.sendRequest(method, params, source.token).then(
            () => 'done',
            ({ code }: { code: number }) => code,
          ),
        );
        if (turn % 2 === 0) source.cancel();
        else setImmediate(() => source.cancel());
      }
      await change(turn + 2, [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '# a\n' },
      ]);
    }
    const ended = new Set(await Promise.all(answers));
    expect([...ended].filter((end) => end !== 'done' && end !== LSPErrorCodes.RequestCancelled)).toEqual([]);
    expect(ended.size).toBe(2);
  });

  it('a document closed while its findings are sought gets none', async () => {
    await client.initialize();
    const asked: Promise<unknown>[] = [];
    for (let turn = 0; turn < 20; turn += 1) {
      await client.open(URI, DRAFT);
      asked.push(
        client.answer('textDocument/completion', {
          textDocument: { uri: URI },
          position: { line: 3, character: 2 },
        }),
      );
      asked.push(client.answer('referentiel/rapport', { uri: URI }));
      await client.close(URI);
    }
    expect((await Promise.all(asked)).length).toBe(40);
    await client.settled();
    expect(client.pushed.get(URI)?.at(-1)).toEqual([]);
  });
});

describe('folders', () => {
  const texts = new Map<string, string>();
  const ROOTS = ['file:///un', 'file:///deux'];
  const at = (name: string) => `${name}.referentiel.yaml`;
  beforeEach(() => {
    texts.clear();
    client.dispose();
    client = rawClient({
      listReferentiels: async (folder) => ({
        uris: [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
        complete: true,
      }),
      readReferentiel: async (uri) => texts.get(uri),
    });
  });
  const until = async (wanted: () => boolean) => {
    while (!wanted()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('two, one in the other, renamed and deleted under an open editor', async () => {
    const [one, two] = [`${ROOTS[0]}/${at('a')}`, `${ROOTS[1]}/${at('b')}`];
    texts.set(one, BAD).set(two, BAD);
    const folders = [...ROOTS, 'file:///un/dedans'].map((uri) => ({ uri, name: uri }));
    await client.initialize({
      workspaceFolders: folders,
      capabilities: {
        workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    });
    await client.connection.sendNotification('initialized', {});
    await until(() => last(one).length > 0 && last(two).length > 0);
    expect(client.asked).toEqual(['client/registerCapability']);
    // Renamed on the disk while an editor still shows the former name.
    await client.open(one, BAD);
    texts.delete(one);
    const moved = `${ROOTS[0]}/${at('c')}`;
    texts.set(moved, BAD);
    await client.connection.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: one, newUri: moved }],
    });
    await until(() => last(moved).length > 0);
    await client.settled();
    expect(last(one)).toContain('format/valeur-invalide');
    await client.close(one);
    await until(() => last(one).length === 0);
    texts.clear();
    await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: ROOTS[1] }] });
    await until(() => last(two).length === 0 && last(moved).length === 0);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: folders },
    });
    await client.open(two, BAD);
    await client.settled();
    expect(last(two)).toContain('format/valeur-invalide');
  });
});

describe('clients', () => {
  it('that measure otherwise are told that positions count UTF-16 units', async () => {
    const { capabilities } = await client.initialize({
      capabilities: { general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] } },
    });
    expect(capabilities.positionEncoding).toBe('utf-16');
    await client.open(URI, 'certification: { sigle: "🙂🙂", repertoire: RNPC }\n');
    await client.settled();
    const found = client.pushed
      .get(URI)
      ?.at(-1)
      ?.find(({ code }) => code === 'format/valeur-invalide');
    expect(found?.range.start).toEqual({ line: 0, character: 44 });
  });

  it('without any optional capability are pushed diagnostics, and asked for nothing', async () => {
    const { capabilities } = await client.initialize();
    await client.connection.sendNotification('initialized', {});
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await client.open(URI, DRAFT);
    await client.settled();
    expect(last().length).toBeGreaterThan(5);
    const position = { line: 2, character: 2 };
    const whole = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
    const completed = (await client.answer('textDocument/completion', {
      textDocument: { uri: URI },
      position,
    })) as {
      result: { items?: { insertTextFormat?: number; textEdit?: unknown; insertText?: string }[] } | null;
    };
    const items = Array.isArray(completed.result) ? completed.result : (completed.result?.items ?? []);
    for (const item of items) expect(item.textEdit ?? item.insertText).toBeDefined();
    const { result: actions } = (await client.answer('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: whole,
      context: { diagnostics: [] },
    })) as { result: { edit?: { documentChanges?: unknown; changes?: unknown }; command?: unknown }[] };
    expect(actions.length).toBeGreaterThan(3);
    for (const { edit, command } of actions) {
      expect(edit?.documentChanges).toBeUndefined();
      expect(edit?.changes ?? command).toBeDefined();
    }
    expect(client.asked).toEqual([]);
  });

  it('that send nothing but what is required are served', async () => {
    for (const params of [
      { capabilities: {} },
      { capabilities: null },
      { capabilities: { textDocument: null, workspace: null } },
      {},
      { rootUri: 5, workspaceFolders: 'x', capabilities: {}, initializationOptions: 'x' },
    ]) {
      client.dispose();
      client = rawClient();
      expect(await client.answer('initialize', params), JSON.stringify(params)).toHaveProperty('result');
      await client.connection.sendNotification('initialized', {});
      await client.open(URI, BAD);
      await client.settled();
      expect(last(), JSON.stringify(params)).toContain('format/valeur-invalide');
    }
  });
});
