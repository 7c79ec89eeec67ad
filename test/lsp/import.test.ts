import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Range } from 'vscode-languageserver/node';
import type { Imported } from '../../server/src/features/import';
import type { PasteOption } from '../../server/src/features/paste';
import type { TitleLevel, TitleRemark } from '../../server/src/features/title-check';
import { readModel } from '../../server/src/model';
import { edited, TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

const BLOC = `format: 1
certification: { repertoire: RNCP }
blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Relever
        criteres:
          - id: K1.1.1
            enonce: Un
  - id: BC02
    competences:
      - id: C2.1
        enonce: Poser # fait
`;

async function options(marked: string, text: string, html?: string): Promise<PasteOption[]> {
  client = await TestClient.start();
  const { cursor, ranges } = await client.open(marked);
  const range: Range = ranges[0] ?? { start: cursor, end: cursor };
  return client.request('referentiel/coller', { range, text, html });
}

/** The text once pasted in that way. */
async function pasted(marked: string, text: string, genre: PasteOption['genre']): Promise<string> {
  const option = (await options(marked, text)).find((one) => one.genre === genre);
  if (!option) throw new Error(`not offered: ${genre}`);
  return edited(client.text, [...option.edits]);
}

describe('what is pasted from a text document', () => {
  it('becomes competences under those of the bloc, with the next ids', async () => {
    const list = '•\tPoncer les murs\no\tLe mur est lisse\n•\tPeindre\u00A0: deux couches';
    const after = await pasted(BLOC.replace('# fait\n', '# fait\n      ‸\n'), list, 'competences');
    expect(after).toBe(
      `${BLOC}      - id: C2.2
        enonce: Poncer les murs
        criteres:
          - id: K2.2.1
            enonce: Le mur est lisse
      - id: C2.3
        enonce: "Peindre\u00A0: deux couches"
`,
    );
  });

  it('takes the place of the dash where the cursor is', async () => {
    const after = await pasted(
      BLOC.replace('# fait\n', '# fait\n      - ‸\n'),
      '- Poncer\n- Peindre',
      'competences',
    );
    expect(after).toBe(
      `${BLOC}      - id: C2.2\n        enonce: Poncer\n      - id: C2.3\n        enonce: Peindre\n`,
    );
  });

  it('goes between those above and below', async () => {
    const text =
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        enonce: Un‸\n      - id: C1.2\n        enonce: Deux\n';
    expect(await pasted(text, '- Poncer\n- Peindre', 'competences')).toBe(
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        enonce: Un\n      - id: C1.3\n        enonce: Poncer\n      - id: C1.4\n        enonce: Peindre\n      - id: C1.2\n        enonce: Deux\n',
    );
  });

  it('becomes criteria of the competence, as the others are written', async () => {
    const text = BLOC.replace('enonce: Un\n', 'enonce: Un\n          ‸\n');
    expect(
      await pasted(text, 'Critères d’évaluation :\n1) Le mur est lisse\n2) Il est\nsec', 'criteres'),
    ).toBe(
      BLOC.replace(
        'enonce: Un\n',
        'enonce: Un\n          - id: K1.1.2\n            enonce: Le mur est lisse\n          - id: K1.1.3\n            enonce: Il est sec\n',
      ),
    );
    client.dispose();
    const plain =
      'blocs:\n  - competences:\n      - id: C1.1\n        criteres:\n          - Un\n          - ‸\n';
    expect(await pasted(plain, '- Deux\n- Trois', 'criteres')).toBe(
      'blocs:\n  - competences:\n      - id: C1.1\n        criteres:\n          - Un\n          - Deux\n          - Trois\n',
    );
  });

  it('makes the list where there is none, or an empty one', async () => {
    for (const list of [
      'competences:\n      ‸\n',
      'competences: []\n    ‸\n',
      'competences:\n      - ‸\n',
      '‸\n',
    ]) {
      const after = await pasted(`blocs:\n  - id: BC03\n    ${list}`, '- Poncer\n- Peindre', 'competences');
      const { blocs } = readModel(after).referentiel;
      expect(blocs?.[0]?.competences?.map(({ id, enonce }) => `${id?.value} ${enonce?.value}`)).toEqual([
        'C3.1 Poncer',
        'C3.2 Peindre',
      ]);
      client.dispose();
    }
  });

  it('keeps CRLF, and works at the root of an RS', async () => {
    const text = 'certification: { repertoire: RS }\r\ncompetences:\r\n  - id: C1\r\n    enonce: Un\r\n  ‸';
    expect(await pasted(text, '- Poncer\n- Peindre', 'competences')).toBe(
      'certification: { repertoire: RS }\r\ncompetences:\r\n  - id: C1\r\n    enonce: Un\r\n  - id: C2\r\n    enonce: Poncer\r\n  - id: C3\r\n    enonce: Peindre\r\n',
    );
  });

  it('has the lists and the tables of Word, and its own ids where they are free', async () => {
    const html =
      '<table><tr><td>C2.1 Poncer</td><td><p>Le mur est lisse</p><p>Le sol est net</p></td></tr><tr><td>C2.5 Peindre</td><td></td></tr></table>';
    const found = await options(BLOC.replace('# fait\n', '# fait\n      - ‸\n'), 'peu importe', html);
    const after = edited(client.text, [...found[0]!.edits]);
    const competences = readModel(after).referentiel.blocs?.[1]?.competences;
    expect(competences?.map(({ id }) => id?.value)).toEqual(['C2.1', 'C2.2', 'C2.5']);
    expect(competences?.[1]?.criteres?.map(({ enonce }) => enonce?.value)).toEqual([
      'Le mur est lisse',
      'Le sol est net',
    ]);
  });

  it('is preferred to the plain text only where a list is being written', async () => {
    const at = async (marked: string, text: string) => {
      const found = await options(marked, text);
      client.dispose();
      return found.map(({ genre, prefere }) => `${genre}${prefere ? ' !' : ''}`);
    };
    const list = '- Poncer\n- Peindre';
    expect(await at(BLOC.replace('# fait\n', '# fait\n      - ‸\n'), list)).toEqual(['competences !']);
    expect(await at(BLOC.replace('enonce: Un\n', 'enonce: Un\n          - ‸\n'), list)).toEqual([
      'criteres !',
      'competences',
    ]);
    expect(await at(BLOC.replace('Relever', 'Rele‸ver'), list)).toEqual(['competences', 'criteres', 'texte']);
    expect(await at(BLOC.replace('RNCP', 'RN‸CP'), 'A')).toEqual([]);
    expect(
      await at(BLOC.replace('# fait\n', '# fait\n      - ‸\n'), '      - id: C3\n        enonce: X'),
    ).toEqual([]);
    expect(await at('‸', list)).toEqual([]);
    expect(await at(BLOC.replace('# fait\n', '# fait\n      - ‸\n'), '  \n ')).toEqual([]);
  });

  it('as a text reads as what was copied, wherever it goes', async () => {
    const copied = 'Relever\u00A0: les cotes # du “mur”\ninstru-\nmentées';
    for (const [marked, expected] of [
      [
        'blocs:\n  - intitule: Avant ‸après\n',
        'Avant Relever\u00A0: les cotes # du « mur » instrumentéesaprès',
      ],
      [
        'blocs:\n  - intitule: "Avant ⟦pendant⟧ après"\n',
        'Avant Relever\u00A0: les cotes # du « mur » instrumentées après',
      ],
      [
        'blocs:\n  - intitule: >-\n      Avant\n      ‸après\n',
        'Avant Relever\u00A0: les cotes # du « mur » instrumentéesaprès',
      ],
      [
        'blocs:\n  - { intitule: Avant‸, id: BC01 }\n',
        'AvantRelever\u00A0: les cotes # du « mur » instrumentées',
      ],
      ['blocs:\n  - intitule: ‸\n', 'Relever\u00A0: les cotes # du « mur » instrumentées'],
      ['blocs:\n  - intitule:‸\n', 'Relever\u00A0: les cotes # du « mur » instrumentées'],
    ] as const) {
      const after = await pasted(marked, copied, 'texte');
      expect(readModel(after).referentiel.blocs?.[0]?.intitule?.value).toBe(expected);
      client.dispose();
    }
  });

  it('never breaks the document nor loses a line of it', async () => {
    client = await TestClient.start();
    const whole = BLOC.replace(
      '# fait\n',
      '# fait\n    evaluations: [{ id: E1, competences: [C2.1] }]\n    description: |\n      Un\n      deux\n',
    );
    const line = fc.constantFrom(
      '- Poncer',
      '•\tPeindre',
      'C2.1 Poser',
      'K1 Le mur',
      'texte : x',
      '# y',
      '"',
      '',
      '\t',
      'Compétences :',
      'BC04 : Finir',
      '- [a, b',
      "l'été",
    );
    const copied = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    const broken = fc.constantFrom('', '      - ', '      ', '   x: [', '\t', '          - ');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: whole.length }),
        broken,
        fc.boolean(),
        copied,
        async (offset, typed, crlf, text) => {
          const at = whole.lastIndexOf('\n', offset) + 1;
          const draft = `${whole.slice(0, at)}${typed}‸\n${whole.slice(at)}`;
          const { cursor } = await client.open(crlf ? draft.replaceAll('\n', '\r\n') : draft);
          const before = readModel(client.text);
          for (const { edits, genre } of await client.request<PasteOption[]>('referentiel/coller', {
            range: { start: cursor, end: cursor },
            text,
          })) {
            const after = edited(client.text, [...edits]);
            const model = readModel(after);
            expect(model.tree.problems.length, `${genre}\n${after}`).toBeLessThanOrEqual(
              before.tree.problems.length,
            );
            const kept = after.split(/\r?\n/u).map((one) => one.trim());
            const lost = whole.split('\n').filter((one) => one.trim() !== '' && !kept.includes(one.trim()));
            expect(lost.length, `${genre}\n${after}`).toBeLessThanOrEqual(genre === 'texte' ? 3 : 0);
            if (crlf) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a new référentiel', () => {
  it('comes from the template that is asked', async () => {
    client = await TestClient.start();
    const text = await client.request<string>('referentiel/modele', {
      repertoire: 'RNCP',
      niveau: 7,
      blocs: 4,
      intitule: 'Géologue',
    });
    expect(text).toMatch(/^format: 1\n\ncertification:\n {2}intitule: Géologue\n/);
  });

  it('comes from a list', async () => {
    client = await TestClient.start();
    const imported = await client.request<Imported>('referentiel/importer', {
      text: 'BC01 : Gérer\n• Planifier\n??',
    });
    expect(imported).toMatchObject({ blocs: 1, competences: 1, aClasser: 1 });
    expect(imported.text).toContain('# à classer : ??');
  });

  it('has a title that the rules would take', async () => {
    client = await TestClient.start();
    const remarks = (request: object) =>
      client.request<TitleRemark[]>('referentiel/intitule', { repertoire: 'RNCP', ...request });
    expect(await remarks({ intitule: 'Géologue' })).toEqual([]);
    expect(await remarks({ intitule: '' })).toEqual([]);
    expect((await remarks({ intitule: 'Formation de géologue' }))[0]?.message).toContain('« Formation »');
    expect((await remarks({ intitule: 'Licence de géologie' }))[0]?.gravite).toBe('erreur');
    expect(await remarks({ intitule: 'Directeur de carrière' })).toEqual([]);
    expect(await remarks({ intitule: 'Directeur de carrière', niveau: 7 })).toEqual([]);
    expect((await remarks({ intitule: 'Directeur de carrière', niveau: 5 }))[0]?.gravite).toBe('conseil');
    expect((await remarks({ intitule: 'CQP Géologue', type: 'cqp' })).length).toBe(0);
  });

  it('has a level, told as the law does, with what the rules say of its title there', async () => {
    client = await TestClient.start();
    const levels = await client.request<TitleLevel[]>('referentiel/niveaux', {
      repertoire: 'RNCP',
      intitule: 'Directeur de carrière',
    });
    expect(levels.map(({ niveau }) => niveau)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(levels[1]?.capacite).toContain('contexte connu');
    expect(levels.map(({ remarques }) => remarques.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });
});
