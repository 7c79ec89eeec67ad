import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import type { Position, TextEdit } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis';
import { onTypeEdits } from '../../server/src/features/on-type';
import { Lines } from '../../server/src/syntax';
import { enterText, LANGUAGE, withCursor } from '../support/enter';
import { TODAY, unmark } from '../support/examples';
import { edited, TestClient } from '../support/lsp';

let client: TestClient;
let started = false;
async function start(): Promise<void> {
  if (started) return;
  client = await TestClient.start();
  started = true;
}
afterEach(() => {
  if (started) client.dispose();
  started = false;
});

/** Presses keys one after the other: « ⏎ », or a character. */
async function press(marked: string, keys: string): Promise<string> {
  let current = marked;
  for (const key of keys) {
    const { text, cursor = 0 } = unmark(current);
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const lines = new Lines(text);
    const { line, character } = lines.positionAt(cursor);
    const typed =
      key === '⏎'
        ? enterText(lines.lineText(line).slice(0, character), lines.lineText(line).slice(character), eol)
        : key;
    await start();
    await client.open(text);
    const position = lines.positionAt(cursor);
    await client.edit({ start: position, end: position }, typed);
    const at = cursor + typed.length;
    const edits = ['⏎', '-'].includes(key)
      ? await client.request<TextEdit[] | null>('textDocument/onTypeFormatting', {
          position: new Lines(client.text).positionAt(at) satisfies Position,
          ch: key === '⏎' ? '\n' : key,
          options: { tabSize: 2, insertSpaces: true },
        })
      : [];
    current = withCursor(client.text, edits ?? [], at);
  }
  return current;
}

const BLOCS = `blocs:
  - id: BC01
    intitule: Un
    competences:
      - id: C1.1
        enonce: Relever
      - id: C1.2
        enonce: Mesurer
  - id: BC02
    intitule: Deux`;

test('is announced for Enter and « - »', async () => {
  expect(await press('‸', '⏎')).toBe('\n‸');
  expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({
    firstTriggerCharacter: '\n',
    moreTriggerCharacter: ['-'],
  });
});

describe('Enter in a list of texts', () => {
  it('goes on with the list, and leaves it the second time', async () => {
    const text = 'activites:\n  - id: A1\n    situations:\n      - Préparation‸\n';
    expect(await press(text, '⏎')).toBe(
      'activites:\n  - id: A1\n    situations:\n      - Préparation\n      - ‸\n',
    );
    expect(await press(text, '⏎⏎')).toBe(
      'activites:\n  - id: A1\n    situations:\n      - Préparation\n    ‸\n',
    );
  });

  it('after its key begins it', async () => {
    expect(await press('activites:\n  - id: A1\n    situations:‸\n', '⏎')).toBe(
      'activites:\n  - id: A1\n    situations:\n      - ‸\n',
    );
    expect(await press('activites:\n  - id: A1\n    situations:‸\n', '⏎⏎')).toBe(
      'activites:\n  - id: A1\n    situations:\n    ‸\n',
    );
  });

  it('cuts an item in two, as in Word', async () => {
    expect(await press('certification:\n  secteurs:\n    - Bâtiment ‸et travaux\n', '⏎')).toBe(
      'certification:\n  secteurs:\n    - Bâtiment \n    - ‸et travaux\n',
    );
  });

  it('is continued by the server where the editor has no rule of its own', async () => {
    const text = 'certification:\n  secteurs:\n    - Bâtiment\n    ';
    await start();
    await client.open(text);
    const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
      position: { line: 3, character: 4 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edited(text, edits)).toBe('certification:\n  secteurs:\n    - Bâtiment\n    - ');
  });
});

describe('a list of elements', () => {
  it('begins under its key with the id of its place', async () => {
    expect(await press(`${BLOCS}\n    competences:‸\n`, '⏎')).toBe(
      `${BLOCS}\n    competences:\n      - id: C2.1\n        enonce: ‸\n`,
    );
    expect(await press('blocs:‸', '⏎')).toBe('blocs:\n  - id: BC01\n    intitule: ‸');
    expect(
      await press('activites:\n  - id: A1\n    intitule: x\nblocs:\n  - id: BC01\n    evaluations:‸\n', '⏎'),
    ).toBe(
      'activites:\n  - id: A1\n    intitule: x\nblocs:\n  - id: BC01\n    evaluations:\n      - id: E1\n        intitule: ‸\n',
    );
    expect(await press('jury:\n  certification:\n    membres:‸\n', '⏎')).toBe(
      'jury:\n  certification:\n    membres:\n      - qualite: ‸\n',
    );
  });

  it('is left by a second Enter, which takes back what the first wrote', async () => {
    expect(await press(`${BLOCS}\n    competences:‸\n`, '⏎⏎')).toBe(`${BLOCS}\n    competences:\n    ‸\n`);
    expect(await press('jury:\n  certification:\n    membres:‸\n', '⏎⏎')).toBe(
      'jury:\n  certification:\n    membres:\n    ‸\n',
    );
  });

  it('goes on with « - » under the keys of an item, at the column of the list', async () => {
    const [head, tail] = [
      BLOCS.slice(0, BLOCS.indexOf('\n  - id: BC02')),
      BLOCS.slice(BLOCS.indexOf('\n  - id: BC02')),
    ];
    expect(await press(`${head}‸${tail}`, '⏎')).toBe(`${head}\n        ‸${tail}`);
    expect(await press(`${head}‸${tail}`, '⏎-')).toBe(`${head}\n      - id: C1.3\n        enonce: ‸${tail}`);
    expect(await press(`${head}‸${tail}`, '⏎-⏎')).toBe(`${head}\n    ‸${tail}`);
    // At the column of the « - » already.
    expect(await press(`${head}\n      ‸${tail}`, '-')).toBe(
      `${head}\n      - id: C1.3\n        enonce: ‸${tail}`,
    );
    // And of the blocs.
    expect(await press(`${BLOCS}\n    ‸`, '-')).toBe(`${BLOCS}\n  - id: BC03\n    intitule: ‸`);
  });

  it('never gives an id that is taken', async () => {
    const text = BLOCS.replace('        enonce: Relever', '        enonce: Relever\n        ‸');
    expect(await press(text, '-')).toContain(
      'enonce: Relever\n      - id: C1.3\n        enonce: ‸\n      - id: C1.2',
    );
  });

  it('does as the item above: its keys, short criteria, ids or none', async () => {
    const bloc = 'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        criteres:\n';
    expect(await press(`${bloc}          - id: K1.1.1\n            enonce: x\n            ‸`, '-')).toBe(
      `${bloc}          - id: K1.1.1\n            enonce: x\n          - id: K1.1.2\n            enonce: ‸`,
    );
    expect(await press(`${bloc}          - Le plan est complet‸`, '⏎')).toBe(
      `${bloc}          - Le plan est complet\n          - ‸`,
    );
    expect(await press(`${bloc.trimEnd()}‸\n`, '⏎')).toBe(
      `${bloc}          - id: K1.1.1\n            enonce: ‸\n`,
    );
    const plain = `${bloc}          - Le plan est complet\n      - id: C1.2\n        criteres:`;
    expect(await press(`${plain}‸\n`, '⏎')).toBe(`${plain}\n          - ‸\n`);
    const membres = 'jury:\n  certification:\n    membres:\n';
    expect(await press(`${membres}      - qualite: Président\n        nombre: 1‸\n`, '⏎-')).toBe(
      `${membres}      - qualite: Président\n        nombre: 1\n      - qualite: ‸\n`,
    );
  });

  it('goes on after a text of several lines, once out of it', async () => {
    const text =
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        enonce: >-\n          Relever\n';
    expect(await press(`${text}          ‸`, '-')).toBe(`${text}          -‸`);
    for (const columns of ['        ', '      '])
      expect(await press(`${text}${columns}‸\njury:\n`, '-')).toBe(
        `${text}      - id: C1.2\n        enonce: ‸\njury:\n`,
      );
    // At the column of the blocs' keys: the next bloc.
    expect(await press(`${text}    ‸`, '-')).toBe(`${text}  - id: BC02\n    intitule: ‸`);
  });

  it('goes on after an item in one line', async () => {
    expect(await press('reglementation:\n  exigences:\n    - { id: R1, texte: "art. 1" }‸\n', '⏎')).toBe(
      'reglementation:\n  exigences:\n    - { id: R1, texte: "art. 1" }\n    - id: R2\n      texte: ‸\n',
    );
  });

  it('is begun with « - » under its key', async () => {
    expect(await press(`${BLOCS}\n    competences:\n      ‸`, '-')).toBe(
      `${BLOCS}\n    competences:\n      - id: C2.1\n        enonce: ‸`,
    );
  });

  it('keeps \\r\\n and the columns of the author', async () => {
    const text = 'activites:\n- id: A1\n  intitule: Un\n  ‸'.replaceAll('\n', '\r\n');
    expect(await press(text, '-')).toBe(
      'activites:\n- id: A1\n  intitule: Un\n- id: A2\n  intitule: ‸'.replaceAll('\n', '\r\n'),
    );
    expect(await press('blocs:\n- id: B1\n  activites:\n  - A1\n  competences:‸', '⏎')).toBe(
      'blocs:\n- id: B1\n  activites:\n  - A1\n  competences:\n  - id: C1.1\n    enonce: ‸',
    );
    expect(await press(`${BLOCS}\n    competences:‸\n`.replaceAll('\n', '\r\n'), '⏎⏎')).toBe(
      `${BLOCS}\n    competences:\n    ‸\n`.replaceAll('\n', '\r\n'),
    );
  });
});

describe('nothing happens', () => {
  const same = async (marked: string, typed: string, expected: string) =>
    expect(await press(marked, typed)).toBe(expected);

  it('inside a text', async () => {
    await same('jury:\n  decision: |\n    - un‸\n', '⏎', 'jury:\n  decision: |\n    - un\n    - ‸\n');
    await same('jury:\n  decision: |\n    - ‸\n', '⏎', 'jury:\n  decision: |\n    - \n  ‸\n');
    await same(
      'jury:\n  decision: >-\n    Un texte\n    ‸\n',
      '-',
      'jury:\n  decision: >-\n    Un texte\n    -‸\n',
    );
    await same(
      'jury:\n  decision: Un texte\n    long‸\n',
      '⏎',
      'jury:\n  decision: Un texte\n    long\n    ‸\n',
    );
    await same('jury:\n  decision: sous‸\n', '-', 'jury:\n  decision: sous-‸\n');
  });

  it('in the middle of an item, or of a line', async () => {
    await same(
      'activites:\n  - id: A1\n    ‸\n    intitule: x\n',
      '-',
      'activites:\n  - id: A1\n    -‸\n    intitule: x\n',
    );
    await same('activites:\n  - id: A‸1\n', '⏎', 'activites:\n  - id: A\n    ‸1\n');
    await same(
      'activites:‸\n  - id: A1\n    intitule: x\n',
      '⏎',
      'activites:\n  ‸\n  - id: A1\n    intitule: x\n',
    );
  });

  it('after the keys of an item, where other keys go', async () => {
    await same('activites:\n  - id: A1‸\n', '⏎', 'activites:\n  - id: A1\n    ‸\n');
    await same(
      'activites:\n  - id: A1\n    intitule:‸\n',
      '⏎',
      'activites:\n  - id: A1\n    intitule:\n      ‸\n',
    );
  });

  it('in comments, in flow collections, under unknown keys', async () => {
    await same('# - un‸\n', '⏎', '# - un\n‸\n');
    await same(
      'certification:\n  nsf: [\n    a‸\n  ]\n',
      '⏎',
      'certification:\n  nsf: [\n    a\n    ‸\n  ]\n',
    );
    await same('inconnue:‸\n', '⏎', 'inconnue:\n  ‸\n');
    await same('certification:\n  demande:‸\n', '⏎', 'certification:\n  demande:\n    ‸\n');
  });
});

describe('Enter, by the rules of the editor alone', () => {
  it.each([
    ['    - id: C1.1‸', '    - id: C1.1\n      ‸'],
    ['    - criteres:‸', '    - criteres:\n        ‸'],
    ['    - >-‸', '    - >-\n      ‸'],
    ['    - { nom: x,‸', '    - { nom: x,\n      ‸'],
    ['    - [‸]', '    - [\n      ‸]'],
    ['    - # note‸', '    - # note\n    ‸'],
    ['    -‸ texte', '    -\n    ‸ texte'],
  ])('%j', (marked, expected) => {
    const [before, after] = marked.split('‸') as [string, string];
    expect(`${before}${enterText(before, after, '\n')}‸${after}`).toBe(expected);
  });
});

test('a double click takes an id, a word, a hyphenated word', () => {
  const words = (text: string) =>
    [...text.matchAll(new RegExp(LANGUAGE.wordPattern.pattern, `g${LANGUAGE.wordPattern.flags}`))].map(
      ([word]) => word,
    );
  expect(words("C1.1, BC01 : l’usage, l'état e\u0301crit (sous-titre)")).toEqual([
    'C1.1',
    'BC01',
    'l',
    'usage',
    'l',
    'état',
    'e\u0301crit',
    'sous-titre',
  ]);
});

test('whatever the text, keys add or take back blanks, « - », ids and keys alone, and never fail', () => {
  const parts = [
    'blocs:',
    'competences:',
    'jury:',
    'criteres:',
    '- ',
    '-',
    'id: C1.1',
    'enonce: ',
    'texte',
    '|',
    '[',
    '"',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    '\r\n  ',
    '# x',
    '\t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 25 }), fc.nat(400), (chosen, place) => {
      const text = chosen.join('');
      const at = place % (text.length + 1);
      const analysis = analyse(text, { rules: [], today: TODAY });
      for (const typed of ['\n', '-', ' ']) {
        const position = new Lines(text).positionAt(at);
        const edits = onTypeEdits(analysis, position, typed);
        for (const { range, newText } of edits) {
          const [start, end] = [range.start, range.end].map((place) => new Lines(text).offsetAt(place));
          expect(text.slice(start, end)).toMatch(/^ *(?:- *(?:id: \S+\r?\n *)?(?:[a-z_]+: )?\s*)?$/);
          expect(newText).toMatch(/^ *(?:- )?(?:id: \S+\r?\n *)?(?:[a-z_]+: )?$/);
        }
        // What was sound but for the « - » stays so.
        const before = typed === '-' ? `${text.slice(0, at - 1)} ${text.slice(at)}` : text;
        if (
          edits.length > 0 &&
          !text.includes('\t') &&
          analyse(before, { rules: [], today: TODAY }).model.tree.problems.length === 0
        ) {
          expect(analyse(edited(text, edits), { rules: [], today: TODAY }).model.tree.problems).toEqual([]);
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
});
