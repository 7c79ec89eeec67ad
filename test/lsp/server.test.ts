import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentSymbol, FoldingRange } from 'vscode-languageserver/node';
import { TestClient, URI } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const at = (line: number, character: number, length = 0) => ({
  start: { line, character },
  end: { line, character: character + length },
});

describe('diagnostics', () => {
  it('are pushed for the version that was typed', async () => {
    client = await TestClient.start({ initializationOptions: { pages: 'file:///pages' } });
    const { ranges } = await client.open('format: 1\ncertification:\n  repertoire: ⟦RNPC⟧\n');
    const found = (await client.diagnostics()).find(({ code }) => code === 'format/valeur-invalide');
    expect(found).toMatchObject({
      range: ranges[0],
      severity: 1,
      source: 'référentiel',
      codeDescription: { href: 'file:///pages/format/valeur-invalide.md' },
    });
    await client.edit(ranges[0]!, 'RNCP');
    expect(codes(await client.diagnostics())).not.toContain('format/valeur-invalide');
  });

  it('are pulled by a client that can', async () => {
    client = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } } });
    expect(client.initialized.capabilities.diagnosticProvider).toBeDefined();
    await client.open('certification: { repertoire: RNPC }\n');
    const { items } = await client.request<{ items: Diagnostic[] }>('textDocument/diagnostic');
    expect(codes(items)).toContain('format/valeur-invalide');
  });

  it('follow the settings', async () => {
    client = await TestClient.start();
    await client.open('certification: { repertoire: RNPC }\n');
    expect(codes(await client.diagnostics())).toContain('format/valeur-invalide');
    await client.configure({ regles: { 'format/valeur-invalide': 'off' } });
    expect(codes(await client.diagnostics())).not.toContain('format/valeur-invalide');
    await client.configure({ regles: { format: 'conseil' }, seuils: 'n’importe quoi' });
    const found = (await client.diagnostics()).find(({ code }) => code === 'format/valeur-invalide');
    expect(found?.severity).toBe(4);
  });

  it('are silenced by a comment with its reason', async () => {
    client = await TestClient.start();
    await client.open(
      'certification:\n  # referentiel-ignore format/valeur-invalide: essai\n  repertoire: RNPC\n',
    );
    expect(codes(await client.diagnostics())).not.toContain('format/valeur-invalide');
  });

  it('link the two places of a double', async () => {
    client = await TestClient.start();
    const { ranges } = await client.open('activites:\n  - id: ⟦A1⟧\n  - id: ⟦A1⟧\n');
    const found = (await client.diagnostics()).find(({ code }) => code === 'format/identifiant-duplique');
    expect(found?.range).toEqual(ranges[1]);
    expect(found?.relatedInformation?.[0]?.location).toEqual({ uri: URI, range: ranges[0] });
  });

  it('of a large file begin with those of its beginning, when it opens', async () => {
    client = await TestClient.start();
    const sent: string[][] = [];
    const complete = new Promise<void>((resolve) =>
      client.connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
          sent.push(codes(diagnostics) as string[]);
          if (sent.length === 2) resolve();
        },
      ),
    );
    const bloc = (n: number) => `  - id: BC${n}\n    intitule: ${'x'.repeat(200)}\n`;
    const blocs = Array.from({ length: 400 }, (_, n) => bloc(n)).join('');
    await client.open(`certification: { repertoire: RNCP, niveau: douze }\nblocs:\n${blocs}`);
    await complete;
    const [first, all] = sent as [string[], string[]];
    const empty = (codes: readonly string[]) =>
      codes.filter((code) => code === 'bloc/sans-competence').length;
    expect(empty(first)).toBeGreaterThan(80);
    expect(empty(first)).toBeLessThan(110);
    expect(first).not.toContain('format/valeur-invalide');
    expect(empty(all)).toBe(400);
    expect(all).toContain('format/valeur-invalide');
  });

  it('leave with the document', async () => {
    client = await TestClient.start();
    await client.open('certification: { repertoire: RNPC }\n');
    await client.diagnostics();
    const emptied = new Promise<number>((resolve) =>
      client.connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ diagnostics }: { diagnostics: [] }) => resolve(diagnostics.length),
      ),
    );
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    expect(await emptied).toBe(0);
  });
});

describe('quick fixes', () => {
  it('replace a mistyped value, and come before « ignorer »', async () => {
    client = await TestClient.start();
    const { ranges } = await client.open('certification:\n  repertoire: ⟦RNPC⟧ # du métier\n');
    const actions = await client.codeActions(ranges[0]!);
    const fix = actions.find(({ title }) => title.includes('RNCP'));
    expect(client.after(fix!)).toBe('certification:\n  repertoire: RNCP # du métier\n');
    const ignore = actions.findIndex(({ title }) => title.startsWith('Ignorer'));
    expect(ignore).toBeGreaterThan(actions.indexOf(fix!));
  });

  it('« ignorer » writes a comment whose reason is still to be said', async () => {
    client = await TestClient.start();
    const { ranges } = await client.open('certification:\n  repertoire: ⟦RNPC⟧\n');
    const ignore = (await client.codeActions(ranges[0]!)).find(({ title }) =>
      title.includes('format/valeur-invalide'),
    );
    const after = client.after(ignore!);
    expect(after).toBe(
      'certification:\n  # referentiel-ignore format/valeur-invalide: à compléter : raison\n  repertoire: RNPC\n',
    );
    await client.edit(at(0, 0), '');
    client.dispose();
    client = await TestClient.start();
    await client.open(after);
    const left = codes(await client.diagnostics());
    expect(left).not.toContain('format/valeur-invalide');
    expect(left).toContain('format/ignore-sans-raison');
  });

  it('leave tab stops where the client takes snippets in edits, plain text elsewhere', async () => {
    const marked = 'competences:\n  - enonce: ⟦Gérer⟧ les {$stocks} du magasin central de la ville\n';
    const fix = async (workspaceEdit?: object) => {
      client = await TestClient.start({
        processId: null,
        rootUri: null,
        capabilities: { workspace: workspaceEdit ? { workspaceEdit } : {} },
      });
      const { ranges } = await client.open(marked);
      const actions = await client.codeActions(ranges[0]!);
      return actions.find(({ title }) => title.includes('afin de'));
    };
    const plain = await fix();
    expect(client.after(plain!)).toContain(
      'du magasin central de la ville, afin de [à compléter : finalité]',
    );
    client.dispose();
    expect((await fix({ documentChanges: true }))?.edit?.changes).toBeDefined();
    client.dispose();
    const withStops = await fix({ documentChanges: true, snippetEditSupport: true });
    expect(withStops?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri: URI, version: 1 },
        edits: [
          expect.objectContaining({
            snippet: {
              kind: 'snippet',
              value: expect.stringMatching(/de la ville, afin de \$\{1:\[à compléter : finalité\]\}'?"?$/u),
            },
          }),
        ],
      },
    ]);
    expect(JSON.stringify(withStops)).toContain('les {\\\\$stocks\\\\} du');
  });

  it('of everything safe are one action, that leaves nothing to fix', async () => {
    client = await TestClient.start();
    await client.open('certification:\n  intitule: a\n  intitule: a\n  repertoire: RNCP\n');
    const [all] = await client.codeActions(at(0, 0), ['source.fixAll']);
    expect(all?.title).toBe('Corriger tout ce qui peut l’être sans risque');
    const fixed = client.after(all!);
    client.dispose();
    client = await TestClient.start();
    await client.open(fixed);
    expect(await client.codeActions(at(0, 0), ['source.fixAll.referentiel'])).toEqual([]);
  });
});

describe('the outline', () => {
  it('names what an author looks for', async () => {
    client = await TestClient.start();
    await client.open(
      [
        'blocs:',
        '  - id: BC01',
        '    intitule: Diagnostiquer',
        '    competences:',
        '      - { id: C1.1, enonce: Relever les mesures }',
        '    evaluations:',
        '      - { id: E1, intitule: Étude de cas }',
        'jury:',
        '  certification:',
        '    membres:',
        '      - { qualite: Président }',
        '',
      ].join('\n'),
    );
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol');
    const draw = (some: readonly DocumentSymbol[], depth = 0): string[] =>
      some.flatMap(({ name, detail, children }) => [
        `${'  '.repeat(depth)}${name}${detail ? ` — ${detail}` : ''}`,
        ...draw(children ?? [], depth + 1),
      ]);
    expect(draw(symbols)).toEqual([
      'blocs',
      '  BC01 — Diagnostiquer',
      '    C1.1 — Relever les mesures',
      '    E1 — Étude de cas',
      'jury',
      '  jury de certification',
      '    Président',
    ]);
  });
});

describe('folding', () => {
  it('closes sections, elements, long texts and comments', async () => {
    client = await TestClient.start();
    await client.open('# un\n# deux\nblocs:\n  - id: BC01\n    intitule: >-\n      a\n      b\njury: x\n');
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange');
    expect(ranges.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
      [0, 1, 'comment'],
      [2, 6, undefined],
      [3, 6, undefined],
      [4, 6, undefined],
    ]);
  });
});

describe('the report', () => {
  it('names every motive, with its findings', async () => {
    client = await TestClient.start();
    await client.open('certification: { repertoire: RNPC }\n');
    const { motifs } = await client.connection.sendRequest<{
      motifs: { motif: string; titre: string; constats: { code: string; gravite: string }[] }[];
    }>('referentiel/rapport', { uri: URI });
    expect(motifs.map(({ motif }) => motif)).toEqual([
      'insertion',
      'utilite',
      'referentiel',
      'epreuves',
      'reglementation',
      'vae',
      'blocs',
      'recevabilite',
      'format',
    ]);
    expect(motifs.at(-1)!.constats.map(({ code }) => code)).toContain('format/valeur-invalide');
  });
});

describe('a failing part', () => {
  it('takes nothing else down', async () => {
    client = await TestClient.start(
      {},
      {
        fileExists: () => {
          throw new Error('disque absent');
        },
      },
    );
    await client.open(
      'certification: { repertoire: RNPC }\njustificatifs:\n  - { id: J1, document: a.pdf }\n',
    );
    expect(codes(await client.diagnostics())).toContain('format/valeur-invalide');
  });
});
