import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis';
import { renumberAll, renumberBloc } from '../../server/src/features/code-actions/refactorings/renumber';
import { readModel } from '../../server/src/model';
import { rules } from '../../server/src/rules';
import { applyEdits, moveItem, pathAt, resolved, spanOf } from '../../server/src/syntax';
import { sharedFolder } from '../shared';
import { TODAY } from '../support/examples';
import { findingsOf, shapeOfReferences } from '../support/ids';
import { TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client?.dispose());

const ALL = 'Renuméroter tout le référentiel';

/** The text after the action of that title; undefined when it is not offered. */
async function renumbered(marked: string, title = ALL): Promise<string | undefined> {
  client = await TestClient.start();
  const { cursor } = await client.open(marked);
  const actions = await client.codeActions({ start: cursor, end: cursor });
  const action = actions.find((one) => one.title === title);
  return action && client.after(action);
}

describe('renumbering all', () => {
  it('follows the order of the text, with all that cites the ids', async () => {
    const after = await renumbered(`activites:
  - id: A2 # A2 vient en premier
  - id: A1
blocs:
  - id: BC02
    activites: [A2]
    competences:
      - id: C2.2
        criteres: [{ id: K2.2.1, enonce: un }, { id: K2.2.3, enonce: deux }]
      - { id: "C2.1", enonce: voir C2.2 } # C2.1 après C2.2
    evaluations: [{ id: E3, competences: [C2.1, 'C2.2'] }]
  - id: BC01
    activites: [A1]
    prerequis: [BC02]
    competences:
      - id: C1.1
        # referentiel-ignore competence/sans-finalite: comme C2.1
        enonce: >-
          Suite de
          C2.1
    evaluations: [{ id: E1, competences: [C1.1] }]
depots: [{ motifs: [{ reponse: BC01 et C1.1 revus, elements: [C1.1, BC02, E1, jury] }] }]
`);
    expect(after).toBe(`activites:
  - id: A1 # A2 vient en premier
  - id: A2
blocs:
  - id: BC01
    activites: [A1]
    competences:
      - id: C1.1
        criteres: [{ id: K1.1.1, enonce: un }, { id: K1.1.2, enonce: deux }]
      - { id: "C1.2", enonce: voir C1.1 } # C1.2 après C1.1
    evaluations: [{ id: E1, competences: [C1.2, 'C1.1'] }]
  - id: BC02
    activites: [A2]
    prerequis: [BC01]
    competences:
      - id: C2.1
        # referentiel-ignore competence/sans-finalite: comme C1.2
        enonce: >-
          Suite de
          C1.2
    evaluations: [{ id: E2, competences: [C2.1] }]
depots: [{ motifs: [{ reponse: BC02 et C2.1 revus, elements: [C2.1, BC01, E2, jury] }] }]
`);
  });

  it.each([
    ['width of the author', 'blocs: [{ id: BC1 }, { id: BC3 }]', 'blocs: [{ id: BC1 }, { id: BC2 }]'],
    ['zeros', 'blocs: [{ id: BC01 }, { id: BC03 }]', 'blocs: [{ id: BC01 }, { id: BC02 }]'],
    ['words', 'blocs: [{ id: CCP1 }, { id: CCP3 }]', 'blocs: [{ id: CCP1 }, { id: CCP2 }]'],
    [
      'one count through all blocs',
      'blocs: [{ competences: [{ id: C1 }, { id: C4 }] }, { competences: [{ id: C2 }] }]',
      'blocs: [{ competences: [{ id: C1 }, { id: C2 }] }, { competences: [{ id: C3 }] }]',
    ],
    [
      'ids of competences of an RS',
      'competences: [{ id: C.2 }, { id: C.1 }]\nevaluations: [{ competences: [C.1] }]',
      'competences: [{ id: C.1 }, { id: C.2 }]\nevaluations: [{ competences: [C.2] }]',
    ],
    [
      'an id that follows no convention',
      'blocs: [{ id: BC02 }, { id: P }, { id: BC03 }]',
      'blocs: [{ id: BC01 }, { id: P }, { id: BC02 }]',
    ],
    [
      'evaluations given again in each bloc become unique',
      'blocs: [{ evaluations: [{ id: E1 }] }, { evaluations: [{ id: E1, description: voir E1 }] }]',
      'blocs: [{ evaluations: [{ id: E1 }] }, { evaluations: [{ id: E2, description: voir E2 }] }]',
    ],
    [
      'CRLF and emoji',
      'blocs:\r\n  - id: BC02 # 🏗️\r\n    intitule: 🏠 BC02\r\n  - id: BC04\r',
      'blocs:\r\n  - id: BC01 # 🏗️\r\n    intitule: 🏠 BC01\r\n  - id: BC02\r',
    ],
  ])('keeps %s', async (_, before, after) => {
    expect(await renumbered(`${before}\n`)).toBe(`${after}\n`);
  });

  it.each([
    ['in order already', 'blocs: [{ id: BC01, competences: [{ id: C1.1 }] }, { id: BC02 }]'],
    ['empty', ''],
    ['without ids', 'blocs: [{ intitule: un }]'],
    ['broken', 'blocs:\n  - id: BC02\n  - id: "BC03\n'],
    ['with a section written twice', 'blocs: [{ id: BC02 }]\nblocs: [{ id: BC01 }]'],
    ['numbered in a way of its own', 'blocs: [{ competences: [{ id: AC11.02 }, { id: AC11.01 }] }]'],
    ['whose competences tell their bloc otherwise', 'blocs: [{ id: BC02, competences: [{ id: AC2101 }] }]'],
    ['counted otherwise', 'blocs: [{ competences: [{ id: AC1102 }, { id: AC1101 }] }]'],
  ])('is not offered on a text %s', async (_, text) => {
    expect(await renumbered(`${text}\n`)).toBeUndefined();
  });

  const said = async (text: string) => {
    client = await TestClient.start();
    await client.open(text);
    const start = { line: 0, character: 0 };
    const actions = await client.codeActions({ start, end: start }, ['source']);
    const action = actions.find(({ title }) => title === ALL)!;
    return { after: client.after(action), note: action.command?.title };
  };

  it.each([
    [
      'means nothing now',
      'blocs: [{ id: BC03 }, { id: BC02 }]\njury: { blocs: [{ pour: [BC01] }] }\n',
      /« BC01 », cité à la ligne 2, ne désigne aucun élément/,
    ],
    [
      'may mean two elements',
      'blocs: [{ evaluations: [{ id: E1 }] }, { evaluations: [{ id: E1 }] }]\nreglementation: { exigences: [{ evaluations: [E1] }] }\n',
      /« E1 », cité à la ligne 2, peut désigner plusieurs éléments/,
    ],
  ])('changes nothing, and says why, when a citation %s', async (_, text, note) => {
    const found = await said(text);
    expect(found.after).toBe(text);
    expect(found.note).toMatch(note);
  });

  it('says which words were left as they are', async () => {
    const { after, note } = await said(
      'activites: [{ id: A2 }, { id: A3 }]\nvae: { modalites: Le niveau A2 en anglais }\n',
    );
    expect(after).toContain('Le niveau A2 en anglais');
    expect(note).toBe('Laissé tel quel, à relire : « A2 », ligne 2.');
  });

  it('says where an element is told by its number', async () => {
    const { note } = await said(
      'blocs: [{ id: BC02 }, { id: BC01 }]\nepreuves:\n  rattrapage: Au titre du bloc\n    1, puis des blocs 2 à 3 ; 1,5 point.\n',
    );
    expect(note).toBe('Laissé tel quel, à relire : « bloc 1 », ligne 3 ; « blocs 2 », ligne 4.');
  });
});

describe('a client that asks for the edits once an action is chosen', () => {
  it('gets them then, with what is left to the author', async () => {
    client = await TestClient.start({
      capabilities: {
        textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
      },
    });
    await client.open('activites: [{ id: A2 }, { id: A3 }] # A2 en anglais, niveau A2\n');
    const start = { line: 0, character: 0 };
    const actions = await client.codeActions({ start, end: start }, ['source.renumeroter']);
    expect(actions.map(({ title, edit }) => [title, edit])).toEqual([[ALL, undefined]]);
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', actions[0]!);
    expect(client.after(resolved)).toBe('activites: [{ id: A1 }, { id: A2 }] # A2 en anglais, niveau A2\n');
    expect(resolved.command?.title).toBe('Laissé tel quel, à relire : « A2 », ligne 1 ; « A2 », ligne 1.');
  });
});

describe('renumbering a bloc', () => {
  const TEXT = `blocs:
  - id: BC01
    competences: [{ id: C1.2 }, { id: C1.1 }]
  - id: BC02‸
    competences: [{ id: C2.3, enonce: voir C2.1 et C1.2 }, { id: C2.1 }]
    evaluations: [{ id: E2, competences: [C2.1] }]
`;

  it('leaves the others as they are', async () => {
    expect(await renumbered(TEXT, 'Renuméroter le bloc BC02')).toBe(`blocs:
  - id: BC01
    competences: [{ id: C1.2 }, { id: C1.1 }]
  - id: BC02
    competences: [{ id: C2.1, enonce: voir C2.2 et C1.2 }, { id: C2.2 }]
    evaluations: [{ id: E1, competences: [C2.2] }]
`);
  });

  it('goes on from the bloc above where ids are counted through the document', async () => {
    expect(
      await renumbered(
        'blocs:\n  - competences: [{ id: C1 }, { id: C2 }]\n  - id: BC02‸\n    competences: [{ id: C4 }, { id: C3 }]\n',
        'Renuméroter le bloc BC02',
      ),
    ).toContain('[{ id: C3 }, { id: C4 }]');
  });

  it.each([
    ['would take the ids of the next', '[{ id: C2 }, { id: C7 }]', '[{ id: C3 }]'],
    ['has ids that each bloc gives again', '[{ id: C1 }, { id: C3 }]', '[{ id: C1 }]'],
    ['is in order', '[{ id: C2 }, { id: C3 }]', '[{ id: C4 }]'],
  ])('is not offered where it %s', async (_, here, below) => {
    expect(
      await renumbered(
        `blocs:\n  - competences: [{ id: C1 }]\n  - id: BC02‸\n    competences: ${here}\n  - competences: ${below}\n`,
        'Renuméroter le bloc BC02',
      ),
    ).toBeUndefined();
  });
});

const folders = ['examples', ...(sharedFolder() ? [path.join(sharedFolder()!, 'corpus')] : [])];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const),
);

describe('a real référentiel', () => {
  const options = { rules, today: TODAY };
  const run = (text: string, refactoring = renumberAll, start = 0) => {
    const analysis = analyse(text, options);
    const at = pathAt(analysis.model.tree, start);
    const [offer] = refactoring.offers({ analysis, start, end: start, at });
    return offer ? applyEdits(text, offer.edits()) : text;
  };
  const check = (text: string, after: string, rulesToo: boolean) => {
    const [before, now] = [analyse(text, options), analyse(after, options)];
    expect(shapeOfReferences(now.model)).toEqual(shapeOfReferences(before.model));
    if (rulesToo) expect(findingsOf(now)).toEqual(findingsOf(before));
    expect(after.length - after.replaceAll('\n', '').length).toBe(text.split('\n').length - 1);
  };

  it.each(texts)('%s, renumbered, means the same', (_, text) => {
    const after = run(text);
    check(text, after, true);
    expect(run(after)).toBe(after);
  });

  it.each(texts)('%s, renumbered once items moved, means the same', (_, text) => {
    const { tree } = readModel(text);
    const blocs = resolved(tree.root.entries.find(({ key }) => key.value === 'blocs')?.value);
    if (blocs?.kind !== 'seq' || blocs.items.length < 2) return;
    const count = blocs.items.length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.nat(count - 1), fc.boolean(), (from, to, bloc) => {
        const moved = applyEdits(text, moveItem(tree, blocs, from, blocs, to));
        const { model } = analyse(moved, options);
        const cursor = model.referentiel.blocs?.[to]?.node;
        const after = bloc && cursor ? run(moved, renumberBloc, spanOf(cursor).start) : run(moved);
        check(moved, after, false);
        expect(bloc && cursor ? run(after, renumberBloc, spanOf(cursor).start) : run(after)).toBe(after);
      }),
      { numRuns: 4, seed: 11 },
    );
  });
});
