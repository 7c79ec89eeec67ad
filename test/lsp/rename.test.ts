import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Position, Range, ResponseError, WorkspaceEdit } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis';
import { renamingOf } from '../../server/src/features/rename';
import { rules } from '../../server/src/rules';
import { spanOf } from '../../server/src/syntax';
import { sharedFolder } from '../shared';
import { TODAY } from '../support/examples';
import { findingsOf, shapeOfReferences } from '../support/ids';
import { edited, TestClient, URI } from '../support/lsp';

let client: TestClient;
afterEach(() => client?.dispose());

async function renamed(marked: string, newName: string): Promise<string> {
  client = await TestClient.start();
  const { cursor: position } = await client.open(marked);
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', { position, newName });
  return edited(client.text, edit.changes?.[URI] ?? []);
}

const refused = (marked: string, newName: string) =>
  renamed(marked, newName).then(
    () => 'renamed',
    (error: ResponseError<void>) => error.message,
  );

describe('rename', () => {
  it('keeps quotes, comments and layout wherever the id stands', async () => {
    const after = await renamed(
      `blocs:
  - id: BC01   # BC01, à revoir
    competences:
      - { id: 'C1.1', enonce: "Relever, voir C1.2" }
      - id: C1‸.2 # C1.2
        enonce: |
          Rédiger.
          Suite de C1.1, C1.2 et C1.10
    evaluations: [{ competences: ["C1.1", 'C1.2', C1.2] }]
`,
      'C1.9',
    );
    expect(after).toBe(`blocs:
  - id: BC01   # BC01, à revoir
    competences:
      - { id: 'C1.1', enonce: "Relever, voir C1.9" }
      - id: C1.9 # C1.9
        enonce: |
          Rédiger.
          Suite de C1.1, C1.9 et C1.10
    evaluations: [{ competences: ["C1.1", 'C1.9', C1.9] }]
`);
  });

  it('keeps CRLF', async () => {
    const after = await renamed('activites:\r\n  - id: A1\r\nblocs:\r\n  - activites: [A1‸] # A1\r\n', 'A01');
    expect(after).toBe('activites:\r\n  - id: A01\r\nblocs:\r\n  - activites: [A01] # A1\r\n');
  });

  it('quotes an id that YAML would read as a number', async () => {
    expect(await renamed('competences: [{ id: C1‸ }]\nevaluations: [{ competences: [C1] }]\n', '4.10')).toBe(
      'competences: [{ id: "4.10" }]\nevaluations: [{ competences: ["4.10"] }]\n',
    );
  });

  it('leaves what was a number a text', async () => {
    expect(
      await renamed('competences: [{ id: 4.10‸ }]\nevaluations: [{ competences: [4.10] }]\n', 'C4'),
    ).toBe('competences: [{ id: C4 }]\nevaluations: [{ competences: [C4] }]\n');
  });

  const TWICE = `blocs:
  - id: BC01
    evaluations: [{ id: E1, description: L’épreuve E1 }]
  - id: BC02
    evaluations: [{ id: ‸E1, description: L’épreuve E1 }]
depots: [{ motifs: [{ elements: [E1] }] }]
`;

  it('of an id given twice changes one element and what can only mean it', async () => {
    expect(await renamed(TWICE, 'E2')).toBe(`blocs:
  - id: BC01
    evaluations: [{ id: E1, description: L’épreuve E1 }]
  - id: BC02
    evaluations: [{ id: E2, description: L’épreuve E2 }]
depots: [{ motifs: [{ elements: [E1] }] }]
`);
  });

  it('follows an alias to what it stands for', async () => {
    expect(
      await renamed('competences: [{ id: &c C1.1‸ }]\nevaluations: [{ competences: [*c, C1.1] }]\n', 'C1.2'),
    ).toBe('competences: [{ id: &c C1.2 }]\nevaluations: [{ competences: [*c, C1.2] }]\n');
  });

  it.each([
    ['on nothing', 'certification: { ‸ }\n', 'C1', /^Rien à renommer ici/],
    ['on a citation of nothing', 'blocs: [{ activites: [A9‸] }]\n', 'A1', /« A9 » ne désigne aucun élément/],
    [
      'to an id that is taken',
      'blocs:\n  - id: BC01‸\n  - id: BC02\n',
      'BC02',
      /^« BC02 » existe déjà, à la ligne 3\.$/,
    ],
    [
      'to one that is read as another',
      'blocs:\n  - id: BC01‸\n  - id: BC02\n',
      'bc02',
      /^« bc02 » ne se distingue de « BC02 », à la ligne 3, que par ses majuscules\.$/,
    ],
    ['to nothing', 'blocs: [{ id: BC01‸ }]\n', ' ', /ne peut pas être vide/],
    ['to several words', 'blocs: [{ id: BC01‸ }]\n', 'bloc 1', /il faut un seul mot/],
    ['to a mark of YAML', 'blocs: [{ id: BC01‸ }]\n', 'BC:1', /il faut un seul mot/],
    ['to a line', 'blocs: [{ id: BC01‸ }]\n', 'BC1\nx: 1', /ne peut pas servir d’identifiant/],
    ['to a section', 'blocs: [{ id: BC01‸ }]\n', 'jury', /nom d’une section/],
    ['to a sentence', 'blocs: [{ id: BC01‸ }]\n', 'B'.repeat(50), /40 caractères/],
    [
      'of what may mean two elements',
      TWICE.replace('‸', '').replace('[E1]', '[‸E1]'),
      'E5',
      /est l’identifiant de 2 éléments \(lignes 3, 5\)/,
    ],
  ])('is refused %s, in French', async (_, text, newName, message) => {
    expect(await refused(text, newName)).toMatch(message);
  });

  it('to the same id in other letters is none', async () => {
    expect(await renamed('blocs: [{ id: bc01‸ }]\n', 'BC01')).toBe('blocs: [{ id: BC01 }]\n');
  });

  it('to the same id changes nothing', async () => {
    expect(await renamed('blocs: [{ id: BC01‸ }]\n', 'BC01')).toBe('blocs: [{ id: BC01 }]\n');
  });
});

describe('before the new name is asked', () => {
  const PREPARES = { capabilities: { textDocument: { rename: { prepareSupport: true } } } };

  it('the id is shown, without its quotes', async () => {
    client = await TestClient.start(PREPARES);
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const { cursor, ranges } = await client.open('activites: [{ id: "⟦A1⟧‸" }]\n');
    const found = await client.request<{ range: Range; placeholder: string }>('textDocument/prepareRename', {
      position: cursor,
    });
    expect(found).toEqual({ range: ranges[0], placeholder: 'A1' });
  });

  it('the author is told where nothing can be renamed', async () => {
    client = await TestClient.start(PREPARES);
    const { cursor } = await client.open('certification: { intitule: Tit‸re }\n');
    const asked = client.request('textDocument/prepareRename', { position: cursor });
    await expect(asked).rejects.toThrow(/^Rien à renommer ici/);
  });

  it('a client that does not ask is offered the rename alone', async () => {
    client = await TestClient.start({ capabilities: {} });
    expect(client.initialized.capabilities.renameProvider).toBe(true);
  });
});

const folders = ['examples', ...(sharedFolder() ? [path.join(sharedFolder()!, 'corpus')] : [])];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
);

describe('any id of a real référentiel', () => {
  it.each(texts)('of %s is renamed and named back, and means the same meanwhile', (_, text) => {
    const before = analyse(text, { rules, today: TODAY });
    const { definitions } = before.model.ids;
    const positions: Position[] = definitions.map(({ node }) =>
      before.model.tree.lines.positionAt(spanOf(node).start + 1),
    );
    const apply = (source: string, position: Position, newId: string) => {
      const analysis = analyse(source, { rules, today: TODAY });
      const edit = renamingOf(analysis, position, newId, URI);
      if ('refusal' in edit) throw new Error(edit.refusal);
      return edited(source, edit.changes![URI]!);
    };
    if (positions.length === 0) return;
    fc.assert(
      fc.property(fc.nat(positions.length - 1), (rank) => {
        const once = apply(text, positions[rank]!, 'ZZ99.9');
        const after = analyse(once, { rules, today: TODAY });
        expect(shapeOfReferences(after.model)).toEqual(shapeOfReferences(before.model));
        expect(findingsOf(after)).toEqual(findingsOf(before));
        const { id } = definitions[rank]!;
        // An id that another element kept is taken.
        if (after.model.ids.definitionsOf(id).length === 0)
          expect(apply(once, positions[rank]!, id)).toBe(text);
      }),
      { numRuns: 2, seed: 7 },
    );
  });
});
