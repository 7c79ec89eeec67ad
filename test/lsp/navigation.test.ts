import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentHighlight, Location, LocationLink, Range } from 'vscode-languageserver/node';
import { analyse } from '../../server/src/analysis';
import { definitionsAt } from '../../server/src/features/definition';
import { referencesAt } from '../../server/src/features/references';
import { renamingOf } from '../../server/src/features/rename';
import { readModel } from '../../server/src/model';
import { Lines } from '../../server/src/syntax';
import { mark, TODAY } from '../support/examples';
import { edited, TestClient, URI } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

const LINKS = { capabilities: { textDocument: { definition: { linkSupport: true } } } };

/** The text with ranges drawn in it. */
function drawn(ranges: readonly Range[]): string {
  const lines = new Lines(client.text);
  return mark(
    client.text,
    ranges.map(({ start, end }) => ({ start: lines.offsetAt(start), end: lines.offsetAt(end) })),
  );
}

const TEXT = `blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Relever les mesures
      - id: C1.2 # suite de C1.1
        enonce: >-
          Rédiger le rapport, voir
          C1.1
    evaluations:
      - id: E1
        description: "L’épreuve évalue C1.1 à C1.2"
        competences: [C1.1, "C1.2"]
`;

describe('definition', () => {
  it.each([
    ['a list of ids', 'competences: [C1.1‸', 'id: ⟦C1.1⟧'],
    ['the end of a range of ids', 'à C1.‸2"', 'id: ⟦C1.2⟧'],
    ['quotes', '"C1‸.2"]', 'id: ⟦C1.2⟧'],
    ['a folded text', 'C1‸.1\n    evaluations', 'id: ⟦C1.1⟧'],
    ['a comment', '# suite de ‸C1.1', 'id: ⟦C1.1⟧'],
    ['itself', 'id: C1‸.2', 'id: ⟦C1.2⟧'],
  ])('is found from %s', async (_, from, to) => {
    client = await TestClient.start(LINKS);
    const { cursor } = await client.open(TEXT.replace(from.replace('‸', ''), from));
    const links = await client.request<LocationLink[]>('textDocument/definition', { position: cursor });
    expect(links.length).toBe(1);
    expect(drawn(links.map(({ targetSelectionRange }) => targetSelectionRange))).toContain(to);
  });

  it('is the whole element, for a client that takes links', async () => {
    client = await TestClient.start(LINKS);
    const { cursor, ranges } = await client.open(
      'blocs:\n  - competences:\n      - ⟦id: C1.1\n        enonce: Relever⟧\n    evaluations: [{ competences: [⟦C1.1⟧‸] }]\n',
    );
    const [link] = await client.request<LocationLink[]>('textDocument/definition', { position: cursor });
    expect(link).toMatchObject({ targetUri: URI, targetRange: ranges[0], originSelectionRange: ranges[1] });
  });

  it('is a place, for one that takes none', async () => {
    client = await TestClient.start();
    const { cursor, ranges } = await client.open(
      'activites: [{ id: ⟦A1⟧ }]\nblocs: [{ activites: [A1‸] }]\n',
    );
    const found = await client.request<Location[]>('textDocument/definition', { position: cursor });
    expect(found).toEqual([{ uri: URI, range: ranges[0] }]);
  });

  const TWICE = `blocs:
  - id: BC01
    evaluations: [{ id: E1, description: voir E1 }]
  - id: BC02
    evaluations: [{ id: E1, description: voir E1 }]
`;

  it('of an id given in each bloc is that of the bloc', async () => {
    client = await TestClient.start(LINKS);
    const { cursor } = await client.open(TWICE.replace(/voir E1 \}\]\n$/, 'voir E‸1 }]\n'));
    const links = await client.request<LocationLink[]>('textDocument/definition', { position: cursor });
    expect(links.map(({ targetSelectionRange: { start } }) => start.line)).toEqual([4]);
  });

  it('of an id given twice, from elsewhere, is both', async () => {
    client = await TestClient.start(LINKS);
    const { cursor } = await client.open(`${TWICE}reglementation: { exigences: [{ evaluations: [E1‸] }] }\n`);
    const links = await client.request<LocationLink[]>('textDocument/definition', { position: cursor });
    expect(links.map(({ targetSelectionRange: { start } }) => start.line)).toEqual([2, 4]);
  });

  it.each([
    ['nothing', '‸'],
    ['a text', 'certification: { intitule: Res‸ponsable }\n'],
    ['a key', 'ce‸rtification: {}\n'],
    ['an id that nothing gives', 'blocs: [{ activites: [A‸9] }]\n'],
    ['broken text', 'blocs:\n  - id: "BC0‸1\n   x: [\n'],
    ['an unknown key', 'activites: [{ id: A1, inconnue: voir A‸1 }]\n'],
  ])('is not found on %s', async (_, text) => {
    client = await TestClient.start(LINKS);
    const { cursor } = await client.open(text);
    const found = await client.request<unknown[]>('textDocument/definition', { position: cursor });
    expect(found).toEqual([]);
  });
});

describe('references', () => {
  const ask = (position: object, includeDeclaration: boolean) =>
    client.request<Location[]>('textDocument/references', { position, context: { includeDeclaration } });

  it('are lists, sentences and comments', async () => {
    client = await TestClient.start();
    const { cursor } = await client.open(TEXT.replace('id: C1.1', 'id: C1‸.1'));
    const found = await ask(cursor, false);
    expect(drawn(found.map(({ range }) => range))).toBe(
      TEXT.replace('de C1.1', 'de ⟦C1.1⟧')
        .replace('  C1.1\n', '  ⟦C1.1⟧\n')
        .replace('C1.1 à', '⟦C1.1⟧ à')
        .replace('[C1.1', '[⟦C1.1⟧'),
    );
    expect(await ask(cursor, true)).toHaveLength(found.length + 1);
  });

  it('survive CRLF and emoji', async () => {
    client = await TestClient.start();
    const { cursor, ranges } = await client.open(
      'activites:\r\n  - id: A1‸\r\n    intitule: 🏗️ et 🏠, voir ⟦A1⟧\r\nblocs:\r\n  - activites:\r\n      - ⟦A1⟧\r\n',
    );
    expect((await ask(cursor, false)).map(({ range }) => range)).toEqual(ranges);
  });

  it('follow an edit', async () => {
    client = await TestClient.start();
    const { cursor, ranges } = await client.open('activites:\n  - id: A1‸\nblocs:\n  - activites: [⟦⟧]\n');
    expect(await ask(cursor, false)).toEqual([]);
    await client.edit(ranges[0]!, 'A1');
    expect(await ask(cursor, false)).toHaveLength(1);
  });
});

describe('highlights', () => {
  it('tell where the id is given from where it is cited', async () => {
    client = await TestClient.start();
    const { cursor, ranges } = await client.open(
      'activites: [{ id: ⟦A1⟧ }]\nblocs: [{ activites: [⟦A1⟧‸] }]\n',
    );
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      position: cursor,
    });
    expect(found).toEqual([
      { range: ranges[0], kind: 3 },
      { range: ranges[1], kind: 2 },
    ]);
  });
});

describe('in a sentence', () => {
  const IDS = `activites: [{ id: A1 }, { id: A2 }, { id: A4 }]
blocs:
  - id: BC01
    competences: [{ id: C1 }, { id: C2 }, { id: C1.1 }, { id: C1.2 }, { id: C4 }, { id: C5 }]
    evaluations: [{ id: E1 }, { id: E2 }]
  - id: B1
justificatifs: [{ id: J1 }, { id: J2 }]
`;
  const mentioned = async (sentence: string, id: string) => {
    client = await TestClient.start();
    await client.open(`${IDS}epreuves:\n  deroulement: >-\n    ${sentence}\n`);
    const line = IDS.split('\n').findIndex(
      (text) => text.includes(`id: ${id} `) || text.endsWith(`id: ${id}`),
    );
    const character = IDS.split('\n')[line]!.indexOf(`id: ${id}`) + 4;
    const found = await client.request<Location[]>('textDocument/references', {
      position: { line, character },
      context: { includeDeclaration: false },
    });
    return drawn(found.map(({ range }) => range))
      .split('deroulement: >-\n    ')[1]!
      .trimEnd();
  };

  it.each([
    ['voir ⟦C1.2⟧.', 'C1.2'],
    ['le bloc ⟦BC01⟧, puis', 'BC01'],
    ['⟦E1⟧ et E2 ont lieu', 'E1'],
    ['E1 et ⟦E2⟧ ont lieu', 'E2'],
    ['C1.1 à ⟦C1.2⟧', 'C1.2'],
    ['de ⟦C1.1⟧-C1.2', 'C1.1'],
    ['« C1.1 »/⟦C1.2⟧', 'C1.2'],
    ['(⟦C1.1⟧)', 'C1.1'],
    ['l’épreuve ⟦E1⟧ dure', 'E1'],
    ['l’épreuve écrite ⟦E2⟧ dure', 'E2'],
    ['les activités A1, A2 et ⟦A4⟧', 'A4'],
    ['l’activité ⟦A1⟧ relève', 'A1'],
    ['le bloc ⟦B1⟧ précède', 'B1'],
    ['l’épreuve (⟦E1⟧)', 'E1'],
    ['⟦E1⟧ : étude de cas', 'E1'],
    ['la compétence ⟦C2⟧', 'C2'],
    ['cf. ⟦J1⟧', 'J1'],
  ])('« %s » is an id', async (sentence, id) => {
    expect(await mentioned(sentence.replace(/[⟦⟧]/g, ''), id)).toBe(sentence);
  });

  it.each([
    ['le niveau A2 en anglais', 'A2'],
    ['le niveau B1 (utilisateur indépendant)', 'B1'],
    ['compétence C1 en langue anglaise', 'C1'],
    ['niveaux A1 et A2 du CECRL', 'A1'],
    ['A1 et A2', 'A1'],
    ['C1+ exigé', 'C1'],
    ['une feuille A4', 'A4'],
    ['le bloc BC01 de RNCP12345', 'BC01'],
    ['RNCP12345BC01', 'BC01'],
    ['C1.1.2 et C1.10', 'C1.1'],
    ['xC1.1 ou C1.1x', 'C1.1'],
    ['au jour J1, puis J2', 'J1'],
    ['preuves/BC01.pdf et preuves/BC01', 'BC01'],
    ['le lot E1', 'E1'],
  ])('« %s » is none, in doubt', async (sentence, id) => {
    expect(await mentioned(sentence, id)).toBe(sentence);
  });

  it('what a decision said is quoted: its ids are those of the refused version', async () => {
    client = await TestClient.start();
    const { cursor, ranges } = await client.open(
      'blocs: [{ id: BC01‸ }]\ndepots:\n  - motifs:\n      - constat: Le bloc BC01 est vide\n        reponse: Le bloc ⟦BC01⟧ est rempli\n        elements: [⟦BC01⟧]\n',
    );
    const found = await client.request<Location[]>('textDocument/references', {
      position: cursor,
      context: { includeDeclaration: false },
    });
    expect(found.map(({ range }) => range)).toEqual(ranges);
  });
});

describe('a draft cut anywhere', () => {
  const whole = readFileSync('examples/conforme.referentiel.yaml', 'utf8');
  const SCRAPS = [
    '"',
    "'",
    '[',
    '{',
    '*a',
    '&a ',
    ': ',
    '- ',
    '\t',
    '\r\n',
    'C1.1',
    '# E1',
    '|',
    '🏠',
    '<<: ',
  ];

  it('is answered, and an id renamed in it changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.constantFrom(...SCRAPS),
        fc.nat(999),
        (end, at, scrap, rank) => {
          const cut = whole.slice(0, end);
          const text = cut.slice(0, at) + scrap + cut.slice(at);
          const analysis = analyse(text, { rules: [], today: TODAY });
          const { tree } = analysis.model;
          const words = [...text.matchAll(/[A-Z]\d/g)];
          const offset = words.length > 0 ? words[rank % words.length]!.index + 1 : rank;
          const position = tree.lines.positionAt(offset);
          definitionsAt(analysis, position, URI);
          const places = referencesAt(analysis, position, URI, true);
          const edit = renamingOf(analysis, position, 'ZZ7', URI);
          if ('refusal' in edit) return;
          const after = edited(text, edit.changes![URI]!);
          const id = edited(
            text,
            places.map(({ range }) => ({ range, newText: 'ZZ7' })),
          );
          expect(after).toBe(id);
          expect(readModel(after).tree.problems.length).toBe(tree.problems.length);
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });

  it.each([
    ['digits', '1'.repeat(200_000)],
    ['ids run together', 'E1/'.repeat(70_000)],
    ['ids in a list', 'E1, '.repeat(10_000)],
    ['ids in doubt', 'A1, '.repeat(10_000)],
    ['marks of comments', `["#", ${'"#", '.repeat(20_000)}] # ${'E1 '.repeat(20_000)}`],
    ['letters without end', `${'é'.repeat(200_000)}1`],
    ['blanks', `E1${' '.repeat(200_000)}E1`],
  ])('of a great many %s is answered in time', (_, text) => {
    const source = `blocs:\n  - evaluations: [{ id: E1 }]\nactivites: [{ id: A1 }]\nepreuves:\n  deroulement: ${text}\n`;
    const analysis = analyse(source, { rules: [], today: TODAY });
    const started = performance.now();
    referencesAt(analysis, { line: 1, character: 25 }, URI, true);
    referencesAt(analysis, { line: 2, character: 18 }, URI, true);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
