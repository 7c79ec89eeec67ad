import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, InitializeParams } from 'vscode-languageserver';
import { parseDocument } from 'yaml';
import { accepted, inOrder } from '../support/completion';
import { TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

async function listAt(marked: string, params: object = {}): Promise<CompletionList> {
  client = await TestClient.start(params as Partial<InitializeParams>);
  const { cursor } = await client.open(marked);
  return client.request<CompletionList>('textDocument/completion', { position: cursor });
}
const proposals = async (marked: string) => inOrder((await listAt(marked)).items);
const labels = async (marked: string) => (await proposals(marked)).map(({ label }) => label);

/** The text once a proposal is accepted with its defaults. */
async function accepting(marked: string, label: string): Promise<string> {
  const item = (await proposals(marked)).find((one) => one.label === label);
  if (!item) throw new Error(`« ${label} » is not proposed`);
  return accepted(client.text, item);
}

describe('completion of keys', () => {
  it('gives those not yet there, in the order of the format', async () => {
    const items = await proposals('format: 1\ncertification:\n  intitule: x\n  ‸\n');
    const keys = items.filter(({ kind }) => kind === 10).map(({ label }) => label);
    expect(keys.slice(0, 3)).toEqual(['repertoire', 'type', 'niveau']);
    expect(keys).not.toContain('intitule');
  });

  it.each([
    ['at the root of an empty file', '‸', 'certification'],
    ['in a half-written word', 'certification:\n  intitule: x\n  rep‸\n', 'repertoire'],
    ['in an item of a list', 'blocs:\n  - id: BC01\n    ‸\n', 'competences'],
    ['right after a dash', 'blocs:\n  - ‸\n', 'id'],
    ['at the end of a file without newline', 'blocs:\n  - id: BC01\n    ‸', 'competences'],
    ['in CRLF', 'certification:\r\n  intitule: x\r\n  rep‸\r\n', 'repertoire'],
    [
      'in a flow map',
      'jury:\n  certification:\n    membres:\n      - { qualite: Président, ‸ }\n',
      'president',
    ],
    [
      'below a quote left open',
      'certification:\n  intitule: "ouvert\nblocs:\n  - id: BC01\n    ‸\n',
      'competences',
    ],
    ['below a tab', 'certification:\n\tintitule: x\nblocs:\n  - id: BC01\n    ‸\n', 'competences'],
    ['under keys out of line', 'certification:\n   intitule: x\n  type: titre\n  ‸\n', 'niveau'],
    [
      'of a criterion',
      'blocs:\n  - competences:\n      - id: C1.1\n        criteres:\n          - id: K1.1.1\n            ‸\n',
      'enonce',
    ],
  ])('works %s', async (_, marked, key) => {
    expect(await labels(marked)).toContain(key);
  });

  it('says what each is for', async () => {
    const jury = (await proposals('format: 1\n‸\n')).find(({ label }) => label === 'jury');
    expect(jury?.documentation).toMatchObject({ value: expect.stringContaining('**jury** : ') });
  });

  it('knows those of the item that goes on below', async () => {
    const keys = await labels('blocs:\n  - ‸\n    intitule: x\n    competences:\n      - id: C1.1\n');
    expect(keys).toContain('id');
    expect(keys).not.toContain('intitule');
  });

  it('keeps to the register', async () => {
    expect(await labels('certification: { repertoire: RS }\n‸\n')).not.toContain('blocs');
  });

  it.each([
    ['certification:\n  rep‸\n', 'repertoire', 'certification:\n  repertoire: RNCP\n'],
    ['blocs:\n  - id: BC01\n    ‸\n', 'activites', 'blocs:\n  - id: BC01\n    activites: []\n'],
    ['‸\n', 'format', 'format: 1\n'],
    // A dash that waits for its blank.
    ['blocs:\n  -‸\n', 'intitule', 'blocs:\n  - intitule: \n'],
    ['blocs:\n  -‸\n', 'competences', 'blocs:\n  - competences:\n      - id: C1\n        enonce: \n'],
    [
      'blocs:\n    - ‸\n',
      'competences',
      'blocs:\n    - competences:\n          - id: C1\n            enonce: \n',
    ],
    // An item of « [ ] » is all of its keys.
    ['competences: [‸]\n', 'enonce', 'competences: [{ enonce:  }]\n'],
    ['competences: [{ id: C1 }, enon‸', 'enonce', 'competences: [{ id: C1 }, { enonce:  }'],
    // The value is there already.
    ['certification:\n  rep‸: RNCP\n', 'repertoire', 'certification:\n  repertoire: RNCP\n'],
    [
      'certification:\n  dem‸:\n    type: premiere\n',
      'demande',
      'certification:\n  demande:\n    type: premiere\n',
    ],
    // The lines below are its value.
    [
      'blocs:\n  - id: BC01\n    ‸\n      - id: C1.1\n',
      'competences',
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n',
    ],
    // A line off its column is put back in it.
    ['certification:\n  intitule: x\n    ‸\n', 'type', 'certification:\n  intitule: x\n  type: titre\n'],
    ['certification:\n  intitule: x\n\t‸\n', 'type', 'certification:\n  intitule: x\n  type: titre\n'],
    [
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n      - id: C1.2\n    evaluations:\n      - id: E1\n        competences: [C1.1]\n      - id: E2\n        ‸\n',
      'competences',
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n      - id: C1.2\n    evaluations:\n      - id: E1\n        competences: [C1.1]\n      - id: E2\n        competences: [C1.2]\n',
    ],
  ])('writes the beginning of the value: %j', async (marked, label, expected) => {
    expect(await accepting(marked, label)).toBe(expected);
  });
});

describe('completion of values', () => {
  it('gives a closed list with its meaning', async () => {
    const items = await proposals('certification:\n  repertoire: ‸\n');
    expect(items.map(({ label }) => label)).toEqual(['RNCP', 'RS']);
    expect(items[0]?.detail).toMatch(/\p{L}/u);
  });

  it.each([
    ['certification:\n  repertoire: RN‸\n', 'RNCP', 'certification:\n  repertoire: RNCP\n'],
    ['certification:\n  repertoire:‸', 'RNCP', 'certification:\n  repertoire: RNCP'],
    [
      'blocs:\n  - evaluations:\n      - forme: [ecrit, ‸]\n',
      'oral',
      'blocs:\n  - evaluations:\n      - forme: [ecrit, oral]\n',
    ],
    [
      'blocs:\n  - evaluations:\n      - forme:\n          - ‸\n',
      'oral',
      'blocs:\n  - evaluations:\n      - forme:\n          - oral\n',
    ],
    [
      'blocs:\n  - evaluations:\n      - forme:\n          -‸\n',
      'oral',
      'blocs:\n  - evaluations:\n      - forme:\n          - oral\n',
    ],
    ['vae:\n  ouverte: ‸\n', 'true', 'vae:\n  ouverte: true\n'],
    ['certification:\n  nsf: ["32‸"]\n', '320', 'certification:\n  nsf: ["320"]\n'],
  ])('replaces what was begun: %j', async (marked, label, expected) => {
    expect(await accepting(marked, label)).toBe(expected);
  });

  it('gives the ids of the right kind, with their titles, but those already cited', async () => {
    const text =
      'activites:\n  - { id: A1, intitule: Visiter }\n  - { id: A2, intitule: Mesurer }\nblocs:\n  - id: BC01\n    activites: [A1, ‸]\n';
    const items = await proposals(text);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([['A2', 'Mesurer']]);
  });

  it('finds a code by its title, and is asked again at each letter for that list alone', async () => {
    const list = await listAt('certification:\n  rome: [soudeur‸]\n');
    expect(list.items.map(({ label }) => label)).toContain('H2913');
    expect(list.isIncomplete).toBe(true);
    expect((await listAt('certification:\n  repertoire: ‸\n')).isIncomplete).toBe(false);
  });
});

describe('completion of whole sections', () => {
  const added = (items: readonly string[]) =>
    items.filter((label) => label.startsWith('ajouter')).map((label) => label.replace(/^.* /, ''));

  it('begins with the whole file where there is none', async () => {
    expect((await labels('‸')).slice(0, 3)).toEqual([
      'Référentiel RNCP entier',
      'Référentiel RS entier',
      'ajouter la section certification',
    ]);
  });

  it('puts first what a deposit lacks, in the order of the format', async () => {
    const marked = 'certification: { repertoire: RNCP }\nactivites: []\nblocs: []\nepreuves: {}\n‸\n';
    expect(added(await labels(marked))).toEqual([
      'jury',
      'vae',
      'insertion',
      'opportunite',
      'reglementation',
      'evaluation_finale',
      'justificatifs',
      'depots',
    ]);
  });

  it('keeps to the register', async () => {
    const marked = 'certification: { repertoire: RS }\n‸\n';
    expect(added(await labels(marked)).slice(0, 5)).toEqual([
      'competences',
      'evaluations',
      'jury',
      'epreuves',
      'opportunite',
    ]);
  });

  it.each(['certification:\n  ‸\n', 'blocs:\n  - ‸\n', 'vae: { ‸ }\n'])(
    'is at column 0 only: %j',
    async (marked) => {
      expect(added(await labels(marked))).toEqual([]);
    },
  );

  it('stands apart from the section above, the cursor at the beginning of the next line', async () => {
    const text = await accepting(
      'certification: { repertoire: RS }\nreg‸\n',
      'ajouter la section reglementation',
    );
    expect(text).toMatch(/^certification: \{ repertoire: RS \}\n\nreglementation:\n {2}exigences:\n/);
    const item = (await proposals('certification: { repertoire: RS }\nreg‸\n')).find(({ label }) =>
      label.endsWith(' reglementation'),
    );
    expect(item?.textEdit?.newText).toMatch(/\n\$0$/);
  });
});

const TWO_BLOCS = `activites:
  - id: A1
  - id: A2
  - id: A3
blocs:
  - id: BC01
    activites: [A1]
    competences:
      - id: C1.1
        criteres:
          - id: K1.1.1
          - id: K1.1.2
      - id: C1.2
    evaluations:
      - id: E1
        competences: [C1.1]
  - id: BC02
    activites: [A2]
`;

describe('completion of elements', () => {
  const elementAt = async (marked: string, label: string) => {
    const found = (await proposals(marked)).find((item) => item.label === label);
    expect(found, `« ${label} » is proposed`).toBeDefined();
    return { found: found!, text: accepted(client.text, found!) };
  };

  it('numbers a bloc and all that is in it, and links it to the activity that has none', async () => {
    const { found, text } = await elementAt(`${TWO_BLOCS}  ‸`, 'Bloc de compétences complet');
    expect(found.labelDetails?.description).toBe('BC03');
    const added = text.slice(TWO_BLOCS.length);
    expect(added).toMatch(/^ {2}- id: BC03\n/);
    expect(added).toContain('activites: [A3]');
    expect(added.match(/- id: \S+/g)).toEqual([
      '- id: BC03',
      '- id: C3.1',
      '- id: K3.1.1',
      '- id: K3.1.2',
      '- id: C3.2',
      '- id: K3.2.1',
      '- id: K3.2.2',
      '- id: E2',
    ]);
    expect(added).toContain('competences: [C3.1, C3.2]');
  });

  it.each([
    ['competence', /(?= {4}evaluations)/, '      ‸\n', 'Compétence', ['C1.3', 'K1.3.1', 'K1.3.2']],
    ['critere', /(?= {6}- id: C1.2)/, '          ‸\n', 'Critère : délai', ['K1.1.3']],
    ['evaluation', /(?= {2}- id: BC02)/, '      ‸\n', 'Évaluation : entretien', ['E2']],
    [
      'competence of an empty bloc',
      /$/,
      '    competences:\n      ‸\n',
      'Compétence',
      ['C2.1', 'K2.1.1', 'K2.1.2'],
    ],
    ['activity', /(?=blocs)/, '  ‸\n', 'Activité', ['A4']],
  ])('gives the next id: %s', async (_, place, line, label, ids) => {
    const { text } = await elementAt(TWO_BLOCS.replace(place, line), label);
    const given = [...text.matchAll(/- id: (\S+)/g)].map(([, id]) => id!);
    const before = new Set([...TWO_BLOCS.matchAll(/- id: (\S+)/g)].map(([, id]) => id));
    expect(given.filter((id) => !before.has(id))).toEqual(ids);
    expect(parseDocument(text).errors).toEqual([]);
  });

  it('prefills the competences that no evaluation of the bloc has', async () => {
    const { text } = await elementAt(
      TWO_BLOCS.replace(/(?= {2}- id: BC02)/, '      ‸\n'),
      'Évaluation : entretien',
    );
    expect(text).toContain('competences: [C1.2]\n  - id: BC02');
  });

  it.each([
    ['A01', 'A07', 'A08'],
    ['ACT-1', 'ACT-9', 'ACT-10'],
  ])('follows the numbering of the author: %s, %s, then %s', async (first, last, next) => {
    const { found } = await elementAt(`activites:\n  - id: ${first}\n  - id: ${last}\n  ‸\n`, 'Activité');
    expect(found.labelDetails?.description).toBe(next);
  });

  it('follows the steps of the author: four columns', async () => {
    const { text } = await elementAt(
      'certification:\n    repertoire: RNCP\nblocs:\n    - id: BC01\n      intitule: x\n      competences:\n          - id: C1.1\n    ‸\n',
      'Bloc de compétences complet',
    );
    expect(parseDocument(text).errors).toEqual([]);
    expect(text).toMatch(/\n {4}- id: BC02\n {6}intitule/);
    expect(text).toMatch(/\n {6}competences:\n {10}- id: C2\.1\n {12}enonce: >-\n {16}Analyser/);
  });

  it.each([
    ['after a dash', 'blocs:\n  - id: BC01\n    competences:\n      - ‸\n'],
    ['after a dash without blank', 'blocs:\n  - id: BC01\n    competences:\n      -‸\n'],
    ['on an empty line', 'blocs:\n  - id: BC01\n    competences:\n      ‸\n'],
    ['at the column of the key', 'blocs:\n  - id: BC01\n    competences:\n    - id: C1.1\n    - ‸\n'],
    ['in CRLF', 'blocs:\r\n  - id: BC01\r\n    competences:\r\n      - ‸\r\n'],
  ])('stays sound YAML %s', async (_, marked) => {
    const { text } = await elementAt(marked, 'Compétence');
    const document = parseDocument(text);
    expect(document.errors).toEqual([]);
    const last = document.toJS().blocs[0].competences.at(-1);
    expect(Object.keys(last)).toEqual(['id', 'enonce', 'criteres']);
    expect(last.criteres).toHaveLength(2);
  });

  it.each([
    ['epreuves:\n  ‸\n', 'tout écrire : toutes les procédures'],
    ['epreuves:\n  convocation: x\n  ‸\n', 'compléter toutes les procédures'],
    ['epreuves:\n  ‸\n', 'Procédure : incidents'],
    ['jury:\n  certification:\n    ‸\n', 'membres : composition conforme'],
    ['jury:\n  vae:\n    ‸\n', 'membres : composition conforme'],
    ['jury:\n  ‸\n', 'Jury de certification'],
    ['jury:\n  certification:\n    membres:\n      ‸\n', 'Membre de jury : président'],
    ['jury:\n  vae:\n    membres:\n      ‸\n', 'Membre de jury : président du jury de VAE'],
    ['blocs:\n  - evaluations:\n      ‸\n', 'Évaluation : questionnaire complémentaire'],
    ['blocs:\n  - evaluations:\n      ‸\n', 'Évaluation : observation en situation de travail'],
  ])('has its place in %j: %s', async (marked, label) => {
    const { text } = await elementAt(marked, label);
    expect(parseDocument(text).errors).toEqual([]);
  });

  it.each(['certification', 'vae'])(
    'leads to a jury of %s that is compliant, a member at a time',
    async (role) => {
      let text = `jury:\n  ${role}:\n    membres:\n`;
      const chosen: string[] = [];
      for (let step = 0; step < 6; step++) {
        const items = await proposals(`${text}      ‸`);
        const next = items.find(({ label, kind }) => kind === 22 && !chosen.includes(label));
        if (!next) break;
        chosen.push(next.label);
        text = `${accepted(client.text, next)}\n`;
        client.dispose();
      }
      const { membres } = parseDocument(text).toJS().jury[role];
      expect(membres[0].president).toBe(true);
      expect(membres.filter((one: { president?: boolean }) => one.president)).toHaveLength(1);
      const external = membres.filter((one: { externe: boolean }) => one.externe).length;
      expect(membres.length - external).toBe(1);
      expect(external).toBeGreaterThan(membres.length / 2);
    },
  );

  it.each([
    'jury:\n‸\n  certification: {}\n',
    'blocs:\n  - id: BC01\n  ‸\n    intitule: x\n',
    'epreuves:\n  convocation:\n  ‸\n    Un texte\n',
  ])('never cuts what stands there in two: %j', async (marked) => {
    expect((await proposals(marked)).filter(({ kind }) => kind !== 10)).toEqual([]);
  });

  it.each([
    ['a comment', '# ‸\n'],
    ['a comment after a value', 'vae:\n  ouverte: true # ‸\n'],
    ['a text', 'certification:\n  description: >-\n    Un texte ‸\n'],
  ])('stays out of %s', async (_, marked) => {
    expect(await labels(marked)).toEqual([]);
  });
});

describe('a key that is written, and its value not yet', () => {
  /** What is written by accepting the wording of a key. */
  async function written(marked: string, wanted: RegExp): Promise<unknown> {
    const found = (await proposals(marked)).find(({ label }) => wanted.test(label));
    if (!found) throw new Error(`${wanted} is not proposed in ${marked}`);
    const document = parseDocument(accepted(client.text, found));
    expect(document.errors).toEqual([]);
    client.dispose();
    return document.toJS();
  }

  it.each([
    ['epreuves:\n  ', 'convocation', /^Procédure : convocation$/, undefined],
    ['epreuves:\n  ', 'fraude', /^Procédure : fraude/, undefined],
    ['jury:\n  certification:\n    ', 'decision', /^decision : rédaction/, /^rédaction conforme$/],
    [
      'jury:\n  blocs:\n    - pour: [BC01]\n      ',
      'independance',
      /^independance : rédaction/,
      /^rédaction conforme$/,
    ],
    ['vae:\n  ', 'recevabilite', /^recevabilite : rédaction/, /^rédaction conforme$/],
    ['insertion:\n    ', 'moyens', /^moyens : rédaction/, /^rédaction conforme$/],
  ])('has the wording that the key alone has: %j%s', async (before, key, asKey, asValue = asKey) => {
    const whole = await written(`${before}‸\n`, asKey);
    for (const after of ['‸', ' ‸', ' à compléter‸']) {
      expect(await written(`${before}${key}:${after}\n`, asValue)).toEqual(whole);
    }
  });

  it('stands under its key, after the dash of an item too', async () => {
    const [found] = await proposals('jury:\n  blocs:\n    - decision: ‸\n      pour: [BC01]\n');
    const text = accepted(client.text, found!);
    expect(parseDocument(text).errors).toEqual([]);
    expect(text).toMatch(/- decision: >-\n {8}\S[\s\S]*\n {6}pour: \[BC01\]\n$/);
  });

  it.each([
    'epreuves:\n  convocation: Les candi‸\n',
    'epreuves: { convocation: ‸ }\n',
    'epreuves:\n  convocation: "‸"\n',
  ])('is left alone once it is begun, in quotes and in flow style: %j', async (marked) =>
    expect(await labels(marked)).toEqual([]),
  );
});

describe('what the client takes', () => {
  const RICH = {
    capabilities: {
      textDocument: {
        completion: {
          completionItem: {
            snippetSupport: true,
            resolveSupport: { properties: ['documentation', 'detail'] },
          },
          completionList: { itemDefaults: ['editRange', 'insertTextFormat'] },
        },
      },
    },
  };

  it('says once what all items share, and explains an item when it is looked at', async () => {
    const marked = 'format: 1\nju‸\n';
    const list = await listAt(marked, RICH);
    expect(list.itemDefaults).toMatchObject({ insertTextFormat: 2, editRange: { start: { line: 1 } } });
    expect(list.items.every(({ textEdit, documentation }) => !textEdit && !documentation)).toBe(true);
    const jury = list.items.find(({ label }) => label === 'jury')!;
    expect(accepted(client.text, jury, list)).toBe('format: 1\n\njury:\n  \n');
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', jury);
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('**jury** : ') });
    expect(resolved.detail).toMatch(/\.$/);
    const whole = list.items.find(({ label }) => label === 'ajouter la section jury')!;
    const explained = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', whole);
    expect(explained.documentation).toMatchObject({ value: expect.stringMatching(/Source : .*\n*/) });
    expect(explained.documentation).toMatchObject({ value: expect.stringContaining('```yaml\njury:\n') });
  });

  it('stays small in the largest list', async () => {
    const list = await listAt('format: 1\ncertification: { repertoire: RNCP }\n‸\n', RICH);
    expect(JSON.stringify(list).length).toBeLessThan(40_000);
  });

  it('opens the list again in VS Code alone', async () => {
    const marked = 'certification:\n  dem‸\n';
    const key = async (params: object) =>
      (await listAt(marked, params)).items.find(({ label }) => label === 'demande');
    expect((await key({ initializationOptions: { vscode: true } }))?.command?.command).toBe(
      'editor.action.triggerSuggest',
    );
    client.dispose();
    expect((await key({}))?.command).toBeUndefined();
  });

  it('never ends inside a word', async () => {
    const text = readFileSync('examples/conforme.referentiel.yaml', 'utf8');
    for (const place of ['\n‸jury:', 'blocs:\n  ‸\n', 'epreuves:\n  ‸\n']) {
      const list = await listAt(text.replace(place.replace('‸', '').replace(/ +\n$/, ''), place));
      for (const { label, textEdit } of list.items)
        expect(textEdit?.newText ?? '', label).not.toMatch(/\$0[\p{L}\d]/u);
      client.dispose();
    }
  });
});
