import { afterEach, describe, expect, it } from 'vitest';
import { edited, TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

async function proposals(marked: string) {
  client = await TestClient.start();
  const { cursor } = await client.open(marked);
  const items = await client.complete(cursor);
  return items.sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}
const labels = async (marked: string) => (await proposals(marked)).map(({ label }) => label);

/** The text once a proposal is accepted, tab stops taken out. */
async function accepting(marked: string, label: string): Promise<string> {
  const item = (await proposals(marked)).find((one) => one.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`« ${label} » is not proposed`);
  const newText = item.textEdit.newText.replace(
    /\$\{\d+\|([^,|]*)[^}]*\|\}|\$\{\d+:([^}]*)\}|\$\d+/g,
    '$1$2',
  );
  return edited(client.text, [{ range: item.textEdit.range, newText }]);
}

describe('completion of keys', () => {
  it('gives those not yet there, in the order of the format', async () => {
    const keys = await labels('format: 1\ncertification:\n  intitule: x\n  ‸\n');
    expect(keys.slice(0, 3)).toEqual(['repertoire', 'type', 'niveau']);
    expect(keys).not.toContain('intitule');
  });

  it.each([
    ['at the root of an empty file', '‸', 'certification'],
    ['in a half-written word', 'certification:\n  intitule: x\n  rep‸\n', 'repertoire'],
    ['in an item of a list', 'blocs:\n  - id: BC01\n    ‸\n', 'competences'],
    ['right after a dash', 'blocs:\n  - ‸\n', 'id'],
    [
      'in a flow map',
      'jury:\n  certification:\n    membres:\n      - { qualite: Président, ‸ }\n',
      'president',
    ],
    [
      'in a file broken elsewhere',
      'certification:\n  intitule: "ouvert\nblocs:\n  - id: BC01\n    ‸\n',
      'competences',
    ],
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

  it('keeps to the register', async () => {
    expect(await labels('certification: { repertoire: RS }\n‸\n')).not.toContain('blocs');
  });

  it.each([
    ['certification:\n  rep‸\n', 'repertoire', 'certification:\n  repertoire: RNCP\n'],
    ['blocs:\n  - id: BC01\n    ‸\n', 'activites', 'blocs:\n  - id: BC01\n    activites: []\n'],
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
    ['vae:\n  ouverte: ‸\n', 'true', 'vae:\n  ouverte: true\n'],
  ])('replaces what was begun: %j', async (marked, label, expected) => {
    expect(await accepting(marked, label)).toBe(expected);
  });

  it('gives the ids of the right kind, with their titles, but those already cited', async () => {
    const text =
      'activites:\n  - { id: A1, intitule: Visiter }\n  - { id: A2, intitule: Mesurer }\nblocs:\n  - id: BC01\n    activites: [A1, ‸]\n';
    const items = await proposals(text);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([['A2', 'Mesurer']]);
  });

  it('finds a code by its title', async () => {
    expect(await labels('certification:\n  rome: [soudeur‸]\n')).toContain('H2913');
  });
});

describe('completion of whole elements', () => {
  it.each([
    ['an empty file', '‸', 'rncp'],
    ['a list of blocs', 'blocs:\n  ‸\n', 'bloc'],
    ['a list of competences', 'blocs:\n  - id: BC01\n    competences:\n      - ‸\n', 'competence'],
    ['the procedures', 'epreuves:\n  ‸\n', 'incidents'],
  ])('has its place in %s', async (_, marked, label) => {
    expect(await labels(marked)).toContain(label);
  });

  it.each([
    ['a comment', '# ‸\n'],
    ['a text', 'certification:\n  description: >-\n    Un texte ‸\n'],
  ])('stays out of %s', async (_, marked) => {
    expect(await labels(marked)).toEqual([]);
  });
});
