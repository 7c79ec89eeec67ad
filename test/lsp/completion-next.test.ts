import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { analyse } from '../../server/src/analysis';
import { completionsAt } from '../../server/src/features/completion';
import { accepted, inOrder } from '../support/completion';
import { TODAY, unmark } from '../support/examples';
import { TestClient } from '../support/lsp';

let client: TestClient | undefined;
afterEach(() => client?.dispose());

async function proposals(marked: string) {
  client?.dispose();
  client = await TestClient.start();
  const { cursor } = await client.open(marked);
  return inOrder(await client.complete(cursor));
}
const labels = async (marked: string) => (await proposals(marked)).map(({ label }) => label);

/** The text once the proposal of this label, and of that description if given, is accepted with its defaults. */
async function accepting(marked: string, label: string, description?: string): Promise<string> {
  const item = (await proposals(marked)).find(
    (one) => one.label === label && (!description || one.labelDetails?.description === description),
  );
  if (!item) throw new Error(`« ${label} » is not proposed`);
  return accepted(client!.text, item);
}

const BLOC = `blocs:
  - id: BC01
    intitule: Vendre
    competences:
      - id: C1.1
        enonce: Négocier un prix
        criteres:
          - id: K1.1.1
            enonce: Le prix est écrit
`;

describe('what follows the elements that end here', () => {
  it('is in its own column, whatever the one of the cursor', async () => {
    for (const blanks of [12, 10, 8]) {
      const marked = `${BLOC}${' '.repeat(blanks)}‸\n`;
      expect(await accepting(marked, 'compétence suivante')).toBe(
        `${BLOC}      - id: C1.2\n        enonce: \n`,
      );
      expect(await accepting(marked, 'evaluations')).toBe(`${BLOC}    evaluations:\n      - \n`);
      expect(await accepting(marked, 'bloc suivant')).toBe(`${BLOC}  - id: BC02\n    intitule: \n`);
      expect(await accepting(marked, 'jury', 'nouvelle section')).toBe(`${BLOC}\njury:\n  \n`);
    }
    expect(await accepting(`${BLOC}            ‸`, 'critère suivant')).toBe(
      `${BLOC}          - id: K1.1.2\n            enonce: `,
    );
  });

  it('is found in a half-written word, and in CRLF', async () => {
    expect(await accepting(`${BLOC}        comp‸\n`, 'compétence suivante')).toBe(
      `${BLOC}      - id: C1.2\n        enonce: \n`,
    );
    expect(await accepting(`${BLOC}        ‸\n`.replaceAll('\n', '\r\n'), 'bloc suivant')).toBe(
      `${BLOC}  - id: BC02\n    intitule: \n`.replaceAll('\n', '\r\n'),
    );
  });

  it('comes after the keys of the place itself, the nearest first', async () => {
    const found = await labels(`${BLOC}        ‸\n`);
    const ranks = ['themes', 'compétence suivante', 'evaluations', 'bloc suivant', 'jury'].map((label) =>
      found.indexOf(label),
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks).not.toContain(-1);
  });

  it('leaves a text of several lines from an empty line only', async () => {
    const text = BLOC.replace('Le prix est écrit', '>-\n              Le prix est écrit');
    expect(await accepting(`${text}              ‸\n`, 'compétence suivante')).toBe(
      `${text}      - id: C1.2\n        enonce: \n`,
    );
    expect(await labels(`${text}              comp‸\n`)).not.toContain('compétence suivante');
  });

  it('never takes what stands below', async () => {
    const below = `${BLOC}        ‸\n      - id: C1.2\n        enonce: Vendre\n`;
    const found = await labels(below);
    expect(found).toContain('compétence suivante');
    expect(found).not.toContain('bloc suivant');
    expect(found).not.toContain('evaluations');
    expect(await accepting(below, 'compétence suivante')).toContain('- id: C1.3\n        enonce: \n');
  });

  it.each([
    ['under a key without value', 'certification:\n  ‸\n'],
    ['after a dash', 'blocs:\n  - ‸\n'],
    ['in a flow map', 'blocs:\n  - { id: BC01, ‸ }\n'],
    ['in a text', 'certification:\n  description: >-\n    Un texte ‸\n'],
    ['at column 0', `${BLOC}‸\n`],
  ])('is not proposed %s', async (_, marked) => {
    const found = (await proposals(marked)).map(({ labelDetails }) => labelDetails?.description);
    expect(found.filter((one) => one === 'nouvelle section' || one === 'du bloc')).toEqual([]);
  });

  it('keeps every file sound, and every line that was there', () => {
    const source = `certification:\n  repertoire: RNCP\n  prerequis:\n    - Un\n${BLOC}    evaluations:\n      - id: E1\n        competences: [C1.1]\njury:\n  certification:\n    membres:\n      - qualite: Président\n        nombre: 1\n`;
    const lines = source.split('\n');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: lines.length - 1 }),
        fc.integer({ min: 1, max: 14 }),
        (at, blanks) => {
          const marked = [...lines.slice(0, at), `${' '.repeat(blanks)}‸`, ...lines.slice(at)].join('\n');
          const { text, cursor = 0 } = unmark(marked);
          const analysis = analyse(text, { rules: [], today: TODAY });
          const { items } = completionsAt(analysis, analysis.model.tree.lines.positionAt(cursor));
          for (const item of items) {
            if (!item.sortText?.startsWith('m')) continue;
            const after = accepted(text, item);
            expect(parseDocument(after).errors, `${item.label}\n${after}`).toEqual([]);
            for (const line of lines) expect(after.split('\n')).toContain(line);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what a skeleton leaves to complete', () => {
  it.each([
    [
      'certification:\n  nsf: ["à compléter : code NSF, par exemple 230n‸"]\n',
      '320',
      'certification:\n  nsf: ["320"]\n',
    ],
    [
      'certification:\n  rome: ["‸à compléter : code ROME"]\n',
      'H2913',
      'certification:\n  rome: ["H2913"]\n',
    ],
    [
      'certification:\n  repertoire: "[à compléter : RNCP ou RS]‸"\n',
      'RS',
      'certification:\n  repertoire: "RS"\n',
    ],
    ['certification:\n  repertoire: à compléter‸\n', 'RS', 'certification:\n  repertoire: RS\n'],
  ])('is taken the place of: %j', async (marked, label, expected) => {
    const typed =
      label === 'H2913'
        ? marked.replace('certification:\n', 'certification:\n  intitule: Soudeur\n')
        : marked;
    const wanted =
      label === 'H2913'
        ? expected.replace('certification:\n', 'certification:\n  intitule: Soudeur\n')
        : expected;
    expect(await accepting(typed, label)).toBe(wanted);
    // The client compares with what stands there.
    const item = (await proposals(typed)).find((one) => one.label === label);
    expect(item?.filterText).toMatch(/^\[?à compléter/);
  });

  it('is drafted where sentences are', async () => {
    const text =
      'certification: { intitule: Chargé de communication }\nactivites:\n  - id: A1\n    intitule: ';
    const [first] = await proposals(`${text}"à compléter : activité‸"\n`);
    expect(first?.labelDetails?.description).toBe('activité');
    expect(accepted(client!.text, first!)).toBe(`${text}"${first!.label}"\n`);
  });

  it('stays when other words stand beside it', async () => {
    expect(await labels('certification:\n  intitule: Chef de [à compléter]‸\n')).toEqual([]);
  });
});

describe('codes and names of the job', () => {
  const certification = 'certification:\n  intitule: Chargé de communication\n';

  it('come from the title of the certification before anything is typed', async () => {
    expect((await proposals(`${certification}  rome: [‸]\n`))[0]).toMatchObject({
      label: 'E1112',
      labelDetails: { description: 'Chargé / Chargée de communication' },
    });
    expect((await labels(`${certification}  nsf: [‸]\n`)).slice(0, 2)).toEqual(['320', '321']);
  });

  it('and what the occupations of those codes are called', async () => {
    const found = await labels(`${certification}  rome: [E1112]\n  metiers_vises:\n    - ‸\n`);
    expect(found[0]).toBe('Chargé de communication');
    expect(found).toContain('Chargé / Chargée de communication');
  });
});

describe('a list that is begun by its key', () => {
  it('opens with the id and what is drafted first, and the next proposals', async () => {
    client?.dispose();
    client = await TestClient.start({ initializationOptions: { vscode: true } });
    const { cursor } = await client.open('blocs:\n  - id: BC01\n    ‸\n');
    const key = (await client.complete(cursor)).find(({ label }) => label === 'competences')!;
    expect(accepted(client.text, key)).toBe(
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        enonce: \n',
    );
    expect(key.command?.command).toBe('editor.action.triggerSuggest');
  });

  it('says no more when nothing is left to choose', async () => {
    client?.dispose();
    client = await TestClient.start({ initializationOptions: { vscode: true } });
    const { cursor } = await client.open('activites:\n  - id: A1\nblocs:\n  - id: BC01\n    ‸\n');
    const key = (await client.complete(cursor)).find(({ label }) => label === 'activites')!;
    expect(accepted(client.text, key)).toContain('    activites: [A1]\n');
    expect(key.command).toBeUndefined();
  });
});
