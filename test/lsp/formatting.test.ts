import { afterEach, describe, expect, it, test } from 'vitest';
import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis';
import { formattingOf } from '../../server/src/features/formatting';
import { TODAY } from '../support/examples';
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

const OPTIONS: FormattingOptions = { tabSize: 4, insertSpaces: true };

async function edits(options: Partial<FormattingOptions> = {}): Promise<TextEdit[]> {
  return client.request('textDocument/formatting', { options: { ...OPTIONS, ...options } });
}
async function formatted(text: string, options: Partial<FormattingOptions> = {}): Promise<string> {
  await start();
  await client.open(text);
  return edited(text, await edits(options));
}
async function rangeFormatted(marked: string): Promise<string> {
  await start();
  const { ranges } = await client.open(marked);
  const found = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
    options: OPTIONS,
    range: ranges[0] as Range,
  });
  return edited(client.text, found);
}

test('is announced', async () => {
  expect(await formatted('')).toBe('');
  expect(client.initialized.capabilities).toMatchObject({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  });
});

describe('the layout', () => {
  it('takes steps of two columns, « - » under its key, comments with what they precede', async () => {
    const text = `# En-tête
certification:
    intitule:   Coordinateur
    nsf :  ["343p","344t"]
    demande:
        # à revoir
        type:  premiere
activites:
-   id: A1
    # les situations de travail
    situations:
    - Préparation
    -  Suivi
# le deuxième
-   id: A2
blocs:
        - id: BC01
          competences:
                  - id: C1.1
                    enonce: >-
                          Relever
                          les caractéristiques
                    themes: [ handicap ]   # à confirmer
`;
    expect(await formatted(text)).toBe(`# En-tête
certification:
  intitule: Coordinateur
  nsf: ["343p", "344t"]
  demande:
    # à revoir
    type: premiere

activites:
  - id: A1
    # les situations de travail
    situations:
      - Préparation
      - Suivi
  # le deuxième
  - id: A2

blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: >-
          Relever
          les caractéristiques
        themes: [handicap]   # à confirmer
`);
  });

  it('keeps one blank line, none at the ends, and one between sections', async () => {
    const text =
      '\n\nformat: 1\ncertification:\n  type: titre   \n\n\n\n  niveau: 6\n# Les activités\nactivites:\n  - id: A1\n\n\n  - id: A2\n\n\n';
    expect(await formatted(text)).toBe(
      'format: 1\n\ncertification:\n  type: titre\n\n  niveau: 6\n\n# Les activités\nactivites:\n  - id: A1\n\n  - id: A2\n',
    );
  });

  it('leaves the lines of a literal text but for what all of them are moved by', async () => {
    const text =
      'jury:\n      decision: |\n            À la majorité :   \n\n\n              - une voix\n            fin\n      parite: x\n';
    expect(await formatted(text)).toBe(
      'jury:\n  decision: |\n    À la majorité :   \n\n\n      - une voix\n    fin\n  parite: x\n',
    );
  });

  describe('the width of a folded text', () => {
    const sentence =
      'Le candidat présente son travail devant deux évaluateurs, puis répond à leurs questions. ';
    const page = (text: string) => `vae:\n  modalites: >-\n    ${text}\n  recevabilite: x\n`;

    it.each([
      ['\n', 'LF'],
      ['\r\n', 'CRLF'],
    ])('is that of the page where a line is much wider: its paragraph, and no other, in %j', async (eol) => {
      const paragraph = `${sentence.repeat(2).trim()}\n    Fin.\n\n    Court.\n    Bref.`;
      const text = page(paragraph).replaceAll('\n', eol);
      const after = await formatted(text);
      expect(after).toBe(
        page(
          'Le candidat présente son travail devant deux évaluateurs, puis répond à leurs questions. Le candidat\n    présente son travail devant deux évaluateurs, puis répond à leurs questions. Fin.\n\n    Court.\n    Bref.',
        ).replaceAll('\n', eol),
      );
      expect(await formatted(after)).toBe(after);
    });

    it('is the author’s where it is hardly wider, where lines or blanks mean something', async () => {
      const hardly = `${sentence}${sentence}`.slice(0, 124).trim();
      for (const text of [
        page(hardly),
        page(`${sentence.trim()}\n      ${sentence.repeat(2).trim()}`),
        page(`${sentence.repeat(2)}`),
        page('mot'.repeat(60)),
        page(sentence.repeat(2).trim()).replace('>-', '|-'),
      ])
        expect(await formatted(text)).toBe(text);
      const spaced = page(`${sentence.repeat(2).replaceAll(', ', ',  ').trim()}`);
      expect((await formatted(spaced)).match(/, {2}puis/g)).toHaveLength(2);
    });
  });

  it('keeps the breaks of flow collections, and their quotes', async () => {
    const text = `jury:
    certification:
        membres:
        - {qualite: 'Président', nombre : 1,voix:   1 }
        - { qualite: "Professionnel, en exercice",
            nombre: 2 }
        forme: [
            ecrit,oral
        ]
`;
    expect(await formatted(text)).toBe(`jury:
  certification:
    membres:
      - { qualite: 'Président', nombre: 1, voix: 1 }
      - { qualite: "Professionnel, en exercice",
          nombre: 2 }
    forme: [
      ecrit, oral
    ]
`);
  });

  it('indents with spaces what tabs indent, when every width of a tab reads the same', async () => {
    expect(await formatted('activites:\n\t- id: A1\n\t  situations:\n\t\t\t- Préparation\n')).toBe(
      'activites:\n  - id: A1\n    situations:\n      - Préparation\n',
    );
    expect(await formatted('certification:\n\ttype:\ttitre\n\tdemande:\n\t\ttype: premiere\n')).toBe(
      'certification:\n  type: titre\n  demande:\n    type: premiere\n',
    );
    // A tab of two columns puts « niveau » beside « demande », one of four inside.
    const doubtful = 'certification:\n  demande:\n\tniveau: 6\n';
    expect(await formatted(doubtful)).toBe(doubtful);
  });

  it('keeps \\r\\n', async () => {
    expect(await formatted('certification:\r\n    type:  titre\r\n\r\n\r\n    niveau: 6')).toBe(
      'certification:\r\n  type: titre\r\n\r\n  niveau: 6\r\n',
    );
  });

  it('has an edit for nothing else than what is wrong', async () => {
    await start();
    await client.open('certification:\n  type: titre\n  niveau:  6\n  nsf: [a,b]\n');
    expect(await edits()).toEqual([
      { range: { start: { line: 2, character: 10 }, end: { line: 2, character: 11 } }, newText: '' },
      { range: { start: { line: 3, character: 10 }, end: { line: 3, character: 10 } }, newText: ' ' },
    ]);
  });

  it('follows the options of LSP about the ends', async () => {
    const text = 'certification:   \n  type:  titre \n\n\n';
    expect(await formatted(text, { trimTrailingWhitespace: false })).toBe(
      'certification:   \n  type: titre \n',
    );
    expect(await formatted(text, { trimFinalNewlines: false })).toBe('certification:\n  type: titre\n\n\n');
    expect(await formatted('jury:  1', { insertFinalNewline: false })).toBe('jury: 1');
  });

  it('of a settings file as well', async () => {
    const text = 'regles:\n    competence:   off\n';
    await start();
    await client.open(text, {
      uri: 'file:///dossier/referentiel.config.yaml',
      languageId: 'referentiel-config',
    });
    expect(edited(text, await edits())).toBe('regles:\n  competence: off\n');
  });
});

describe('a broken text', () => {
  it('is left byte for byte where it is broken', async () => {
    const text = `activites:
  -   id: A1
  -   id: "A2
      intitule:   x
jury:
    parite:   y
`;
    expect(await formatted(text)).toBe(`activites:
  - id: A1
  -   id: "A2
      intitule:   x
jury:
  parite: y
`);
  });

  it('keeps the column of a list that has a broken item', async () => {
    const text = 'activites:\n- id:   A1\n- id: [\n- id:   A3\n';
    expect(await formatted(text)).toBe('activites:\n- id: A1\n- id: [\n- id: A3\n');
  });

  it.each([
    '',
    '\n',
    '\uFEFF',
    '- a\n-  b',
    'texte seul',
    '? a\n: b\n',
    '---\na:   1\n---\nb:  2\n',
    ': \t',
    '\r\n\t\r\n',
  ])('is no trouble: %j', async (text) => {
    const after = await formatted(text);
    expect(after.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(await formatted(after)).toBe(after);
  });
});

describe('a range', () => {
  it('changes its own lines', async () => {
    expect(await rangeFormatted('certification:\n  type:   titre\n⟦  niveau:   6\n⟧  nsf:   [a,b]\n')).toBe(
      'certification:\n  type:   titre\n  niveau: 6\n  nsf:   [a,b]\n',
    );
  });

  it('takes along what must move with them', async () => {
    expect(
      await rangeFormatted('certification:\n⟦    type: titre⟧\n    niveau:  6\njury:\n    parite: x\n'),
    ).toBe('certification:\n  type: titre\n  niveau: 6\n\njury:\n    parite: x\n');
  });

  it('does not move one item of a list alone', async () => {
    expect(await rangeFormatted('activites:\n- id: A1\n⟦- id:   A2⟧\n- id:   A3\n')).toBe(
      'activites:\n- id: A1\n- id: A2\n- id:   A3\n',
    );
  });
});

test('a large document that is laid out has no edit, and says so quickly', () => {
  const bloc = (n: number) =>
    `  - id: BC${n}\n    intitule: x\n    competences:\n${Array.from(
      { length: 40 },
      (_, k) => `      - id: C${n}.${k}\n        enonce: >-\n          Relever\n          l’état\n`,
    ).join('')}`;
  const text = `blocs:\n${Array.from({ length: 112 }, (_, n) => bloc(n)).join('')}`;
  expect(text.split('\n').length).toBeGreaterThan(18_000);
  const analysis = analyse(text, { rules: [], today: TODAY });
  expect(formattingOf(analysis, OPTIONS)).toEqual([]);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    formattingOf(analysis, OPTIONS);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
