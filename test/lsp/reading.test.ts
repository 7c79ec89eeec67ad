import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  DocumentLink,
  FoldingRange,
  LinkedEditingRanges,
  Position,
  Range,
  SelectionRange,
} from 'vscode-languageserver';
import { Lines } from '../../server/src/syntax';
import { edited, TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client?.dispose());

const textOf = (range: Range, text = client.text): string => {
  const lines = new Lines(text);
  return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
};

describe('selection', () => {
  const steps = async (positions: Position[]): Promise<Range[][]> => {
    const answers = await client.request<SelectionRange[]>('textDocument/selectionRange', { positions });
    return answers.map((answer) => {
      const ranges: Range[] = [];
      for (let at: SelectionRange | undefined = answer; at; at = at.parent) ranges.push(at.range);
      return ranges;
    });
  };
  const selected = async (marked: string): Promise<string[]> => {
    const { cursor } = await client.open(marked);
    return (await steps([cursor]))[0]!.map((range) => textOf(range));
  };

  it('grows from the word to the file', async () => {
    client = await TestClient.start();
    const enonce = 'Relever les cotes du bâti, afin d’établir un état. Il note.';
    const item = `id: C1\n        enonce: "${enonce}"`;
    const competences = `- ${item}\n      - id: C2`;
    const bloc = `id: BC01\n    competences:\n      ${competences}`;
    const text = `blocs:\n  - ${bloc}\nvae:\n  ouverte: true\n`;
    expect(await selected(text.replace('établir', 'éta‸blir'))).toEqual([
      'établir',
      'afin d’établir un état',
      'Relever les cotes du bâti, afin d’établir un état.',
      enonce,
      `"${enonce}"`,
      `enonce: "${enonce}"`,
      item,
      `- ${item}`,
      competences,
      `competences:\n      ${competences}`,
      bloc,
      `- ${bloc}`,
      `blocs:\n  - ${bloc}`,
      text,
    ]);
  });

  it.each([
    ['a key', 'vae:\n  ouv‸erte: true\n', ['ouverte', 'ouverte: true', 'vae:\n  ouverte: true']],
    [
      'an item in brackets',
      'certification: { rome: [F1113, F‸1201] }',
      ['F1201', '[F1113, F1201]', 'rome: [F1113, F1201]'],
    ],
    [
      'a paragraph',
      'vae:\n  modalites: |\n    Un. De‸ux.\n    Trois.\n',
      ['Deux', 'Deux.', 'Un. Deux.', 'Un. Deux.\n    Trois.'],
    ],
    ['Windows line ends', 'vae:\r\n  modalites: >-\r\n    Un\r\n    de‸ux\r\n', ['deux', 'Un\r\n    deux']],
    ['a broken text', 'vae: [\nmot i‸ci', ['ici']],
    ['an emoji', 'vae: { modalites: 🙂 mot‸ 🙂 }', ['mot', '🙂 mot 🙂', 'modalites: 🙂 mot 🙂']],
  ])('begins with what is around: %s', async (_, text, expected) => {
    client = await TestClient.start();
    expect((await selected(text)).slice(0, expected.length)).toEqual(expected);
  });

  it('answers for each cursor, even in an empty file', async () => {
    client = await TestClient.start();
    await client.open('');
    const place = { line: 0, character: 0 };
    expect(await steps([place, place])).toEqual([
      [{ start: place, end: place }],
      [{ start: place, end: place }],
    ]);
  });

  it('is strictly nested and holds the cursor, anywhere in any text', async () => {
    const text = readFileSync('examples/conforme.referentiel.yaml', 'utf8');
    client = await TestClient.start();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.constantFrom('', '"', '\n  - ', '[', '\r\n', ': '),
        async (places, at, insert) => {
          const cut = at % text.length;
          const broken = text.slice(0, cut) + insert + text.slice(cut);
          await client.open(broken);
          const lines = new Lines(broken);
          const offsets = places.map((place) => place % (broken.length + 1));
          const answers = await steps(offsets.map((offset) => lines.positionAt(offset)));
          expect(answers).toHaveLength(offsets.length);
          answers.forEach((ranges, rank) => {
            const cursor = lines.offsetAt(lines.positionAt(offsets[rank]!));
            let [from, to] = [cursor, cursor];
            ranges.forEach(({ start, end }, step) => {
              const [begin, finish] = [lines.offsetAt(start), lines.offsetAt(end)];
              expect(begin <= from && to <= finish).toBe(true);
              if (step > 0) expect(finish - begin).toBeGreaterThan(to - from);
              [from, to] = [begin, finish];
            });
            expect([from, to]).toEqual([0, broken.length]);
          });
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 50) },
    );
  });
});

describe('links', () => {
  const links = async (): Promise<[string, string][]> => {
    const found = await client.request<DocumentLink[]>('textDocument/documentLink');
    return found.map(({ range, target }) => [textOf(range), target!]);
  };
  const LAW = 'https://www.legifrance.gouv.fr/search/code?tab_selection=code';

  it('lead to the documents of the folder, never out of it', async () => {
    client = await TestClient.start({}, { fileExists: (_, path) => !path.includes('absent') });
    await client.open(
      [
        'justificatifs:',
        '  - { id: J1, document: preuves/lettre.pdf }',
        '  - { id: J2, document: "./preuves\\\\étude n° 1.pdf" }',
        '  - { id: J3, document: ../dehors.pdf }',
        '  - { id: J4, document: /etc/passwd }',
        '  - { id: J5, document: https://exemple.fr/a.pdf }',
        '  - { id: J6, document: absent.pdf }',
        '  - { id: J7, document: a/../../b.pdf }',
      ].join('\r\n'),
    );
    expect(await links()).toEqual([
      ['preuves/lettre.pdf', 'file:///dossier/preuves/lettre.pdf'],
      ['./preuves\\\\étude n° 1.pdf', 'file:///dossier/preuves/%C3%A9tude%20n%C2%B0%201.pdf'],
    ]);
  });

  it('stay in the sound parts of a broken text', async () => {
    client = await TestClient.start();
    await client.open('certification:\n  rome: [F1113, "\nvae:\n  livret_1: { document: l.pdf }\n');
    expect(await links()).toContainEqual(['l.pdf', 'file:///dossier/l.pdf']);
  });

  it('stay on the file system of the document, and wait until it is saved', async () => {
    client = await TestClient.start({}, { fileExists: () => undefined });
    const text = 'vae:\n  livret_1: { document: preuves/l.pdf }\n';
    await client.open(text, { uri: 'vscode-vfs://github/org/depot/a.referentiel.yaml' });
    expect(await links()).toEqual([['preuves/l.pdf', 'vscode-vfs://github/org/depot/preuves/l.pdf']]);
    await client.open(text, { uri: 'untitled:Sans titre' });
    expect(await links()).toEqual([]);
  });

  it('lead to the public pages of certifications and occupations', async () => {
    client = await TestClient.start();
    await client.open(
      [
        'certification:',
        '  rome: [F1113, Z9999]',
        '  demande: { code: RNCP35625 }',
        '  correspondances: [{ code: RS5719, bloc_source: RNCP1234BC02 }]',
        'opportunite:',
        '  offre_existante: >-',
        '    Voir RNCP 38822 et RS6547, le port RS232,',
        '    https://www.francecompetences.fr/recherche/rncp/RNCP35625/ et XRNCP35625.',
      ].join('\n'),
    );
    const page = 'https://www.francecompetences.fr/recherche';
    expect((await links()).filter(([text]) => text !== 'RNCP1234BC02')).toEqual([
      ['F1113', 'https://candidat.francetravail.fr/metierscope/fiche-metier/F1113'],
      ['RNCP35625', `${page}/rncp/35625/`],
      ['RS5719', `${page}/rs/5719/`],
      ['RNCP 38822', `${page}/rncp/38822/`],
      ['RS6547', `${page}/rs/6547/`],
    ]);
  });

  it.each([
    ['Code de l’environnement, art. ⟦L541-1⟧', "ALL&query=L541-1+code+de+l'environnement"],
    ['art. ⟦R. 6113-9⟧, I, 8° du code du travail', 'ALL&query=R6113-9+code+du+travail'],
    ['RGPD, art. 5, et code du travail, art. ⟦L1222-4⟧', 'ALL&query=L1222-4+code+du+travail'],
    ['Selon ⟦D6113-19⟧', 'ALL&query=D6113-19+code+du+travail'],
    ['article ⟦L412-13⟧ modifié', 'NUM_ARTICLE&query=L412-13'],
  ])('lead to the articles of codes: %s', async (marked, query) => {
    client = await TestClient.start();
    const { ranges } = await client.open(`reglementation:\n  exigences:\n    - texte: ${marked}\n`);
    const found = await client.request<DocumentLink[]>('textDocument/documentLink');
    const url = new URL(`${LAW}&searchField=${query}`).href;
    expect(
      found.map(({ range, target }) => [range, new URL(target!).href.replace('&page=1&init=true', '')]),
    ).toEqual([[ranges[0], url]]);
    expect(found[0]!.tooltip).toMatch(/^Chercher l’article .* sur Légifrance$/);
  });

  it('tell apart the codes of several articles', async () => {
    client = await TestClient.start();
    await client.open(
      'reglementation:\n  veille:\n    integration: Les art. L111-1 et L112-2 du code de la consommation, puis R410-32, code civil, art. L300-1\n',
    );
    const found = await client.request<DocumentLink[]>('textDocument/documentLink');
    expect(found.map(({ tooltip }) => tooltip)).toEqual([
      'Chercher l’article L111-1 du code de la consommation sur Légifrance',
      'Chercher l’article L112-2 du code de la consommation sur Légifrance',
      'Chercher l’article R410-32 du code de la consommation sur Légifrance',
      'Chercher l’article L300-1 du code civil sur Légifrance',
    ]);
  });

  it.each([
    ['a part number', 'activites:\n  - situations: [Régler la pompe R410-32 et le capot L555-12]\n'],
    ['an id', 'reglementation:\n  exigences:\n    - { id: R1, texte: Exigence R1 et R1.2 }\n'],
    ['an empty file', ''],
  ])('are none in %s', async (_, text) => {
    client = await TestClient.start();
    await client.open(text);
    expect(await links()).toEqual([]);
  });
});

describe('folding', () => {
  const fold = async (text: string, foldingRange: object = {}): Promise<FoldingRange[]> => {
    client = await TestClient.start({ capabilities: { textDocument: { foldingRange } } });
    await client.open(text);
    return client.request<FoldingRange[]>('textDocument/foldingRange');
  };
  const TEXT = [
    '# région',
    '# de commentaires',
    'blocs:',
    '  # region BC01',
    '  - id: BC01',
    '    intitule: >-',
    '      Diagnostiquer',
    '      # un bâtiment',
    '      # ancien',
    '    activites: [',
    '      A1,',
    '    ]',
    '  # endregion',
    '',
    '  - id: BC02',
    '    competences:',
    '      - enonce: Relever',
    '          les mesures',
    'jury:',
    '  certification: {}',
    '',
  ];
  const expected = [
    [0, 1, 'comment'],
    [2, 17, undefined],
    [3, 12, 'region'],
    [4, 11, undefined],
    [5, 8, undefined],
    [9, 10, undefined],
    [14, 17, undefined],
    [15, 17, undefined],
    [16, 17, undefined],
    [18, 19, undefined],
  ];

  it.each([
    ['\n', 'usual line ends'],
    ['\r\n', 'Windows line ends'],
  ])('closes sections, elements, texts, comments and regions', async (newline) => {
    const ranges = await fold(TEXT.join(newline));
    expect(ranges.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual(expected);
    expect(ranges.every(({ collapsedText }) => collapsedText === undefined)).toBe(true);
  });

  it('says the title of what is folded, where the editor shows it', async () => {
    const ranges = await fold(TEXT.join('\n'), { foldingRange: { collapsedText: true } });
    expect(
      ranges
        .filter(({ collapsedText }) => collapsedText)
        .map(({ startLine, collapsedText }) => [startLine, collapsedText]),
    ).toEqual([[4, ' Diagnostiquer # un bâtiment # ancien']]);
  });

  it('keeps the outer ones when the editor takes only so many', async () => {
    const ranges = await fold(TEXT.join('\n'), { rangeLimit: 4 });
    expect(ranges.map(({ startLine }) => startLine)).toEqual([2, 3, 4, 18]);
  });

  it('keeps its places after an edit above', async () => {
    await fold(TEXT.join('\n'));
    await client.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'vae: {}\n');
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange');
    expect(ranges.map(({ startLine, endLine }) => [startLine, endLine])).toEqual(
      expected.map(([start, end]) => [Number(start) + 1, Number(end) + 1]),
    );
  });

  it.each(['', '\n\n', 'blocs:\n  - [\n    {', '# endregion\n# region\n', 'a: "\n\n\n'])(
    'takes any text: %j',
    async (text) => {
      const ranges = await fold(text);
      const last = text.split('\n').length;
      expect(ranges.every(({ startLine, endLine }) => startLine < endLine && endLine < last)).toBe(true);
    },
  );
});

describe('linked editing', () => {
  const linked = async (marked: string) => {
    client = await TestClient.start();
    const { cursor } = await client.open(marked);
    return client.request<LinkedEditingRanges | null>('textDocument/linkedEditingRange', {
      position: cursor,
    });
  };

  it('types an id where it is given and where it is cited at once', async () => {
    const found = await linked(
      'blocs:\r\n  - id: "BC‸01"\r\n  - id: BC02\r\n    prerequis: [BC01]\r\n    description: Après le bloc BC01 🙂.\r\n',
    );
    const edits = found!.ranges.map((range) => ({ range, newText: 'B1' }));
    expect(edited(client.text, edits)).toBe(
      'blocs:\r\n  - id: "B1"\r\n  - id: BC02\r\n    prerequis: [B1]\r\n    description: Après le bloc B1 🙂.\r\n',
    );
    expect(new RegExp(`^${found!.wordPattern}$`).test('C1.1-é')).toBe(true);
    expect(new RegExp(found!.wordPattern!).exec('C1 C2')![0]).toBe('C1');
  });

  it.each([
    ['where it is cited', 'blocs:\n  - id: BC01\n  - prerequis: [BC‸01]\n'],
    ['when nothing cites it', 'blocs:\n  - id: BC‸01\n'],
    ['when it is given twice', 'blocs:\n  - id: BC‸01\n  - id: BC01\n  - prerequis: [BC01]\n'],
    ['when it is no word', 'blocs:\n  - id: bloc ‸un\n  - prerequis: [bloc un]\n'],
    ['in a text', 'blocs:\n  - id: BC01\n    intitule: Diag‸nostiquer\n'],
    ['in an empty file', '‸'],
    ['in a quote left open', 'blocs:\n  - id: "BC‸01\n    intitule: x\n    prerequis: [BC01\n'],
  ])('offers nothing %s', async (_, marked) => {
    expect(await linked(marked)).toBeNull();
  });
});
