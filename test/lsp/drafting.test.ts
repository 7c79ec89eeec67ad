import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver';
import { parseDocument } from 'yaml';
import { analyse } from '../../server/src/analysis';
import { completionsAt } from '../../server/src/features/completion';
import { Lines } from '../../server/src/syntax';
import { acceptingDefaults, inOrder } from '../support/completion';
import { TODAY } from '../support/examples';
import { TestClient } from '../support/lsp';

let client: TestClient | undefined;
afterEach(() => client?.dispose());

const KINDS = new Set([
  'verbe',
  'verbe du bloc',
  'verbe du métier',
  'objet',
  'objet du bloc',
  'moyen',
  'finalité',
]);
const WHOLES = new Set(['indicateur', 'intitulé', 'activité', 'situation']);

/** VS Code is not told what a text is where that would be cut: pieces of sentences come before all else. */
function isDrafted({ labelDetails, sortText }: CompletionItem): boolean {
  const what = labelDetails?.description;
  return what === undefined ? sortText?.startsWith('0') === true : KINDS.has(what) || WHOLES.has(what);
}

async function open(marked: string, vscode = true) {
  client?.dispose();
  client = await TestClient.start({ initializationOptions: { vscode } });
  const { cursor } = await client.open(marked);
  const items = inOrder(await client.complete(cursor));
  return items.filter(isDrafted);
}
const labels = async (marked: string) => (await open(marked)).map(({ label }) => label);

/** The marked text once an item is accepted with its defaults. */
function accept(marked: string, item: CompletionItem): string {
  const text = marked.replace('‸', '');
  const lines = new Lines(text);
  if (!item.textEdit || !('range' in item.textEdit)) throw new Error('no range');
  const { range, newText } = item.textEdit;
  const isSnippet = item.insertTextFormat === InsertTextFormat.Snippet;
  const start = lines.offsetAt(range.start);
  const written = isSnippet ? acceptingDefaults(newText) : newText;
  let after = `${text.slice(0, start)}${written}‸${text.slice(lines.offsetAt(range.end))}`;
  for (const edit of item.additionalTextEdits ?? []) {
    const at = lines.offsetAt(edit.range.start);
    expect(at).toBeLessThan(start);
    after = after.slice(0, at) + edit.newText + after.slice(at);
  }
  return after;
}

/** The text once the proposal of this label is accepted; its cursor stays marked. */
async function accepting(marked: string, label: string | RegExp): Promise<string> {
  const items = await open(marked);
  const item = items.find((one) => (typeof label === 'string' ? one.label === label : label.test(one.label)));
  if (!item) throw new Error(`« ${label} » is not among ${items.map((one) => one.label).join(' | ')}`);
  return accept(marked, item);
}

const lineOf = (marked: string) => marked.split('\n').find((line) => line.includes('‸'))!;

const bloc = (competences: string, niveau = 5) => `format: 1
certification:
  intitule: Responsable de secteur commercial
  repertoire: RNCP
  niveau: ${niveau}
activites:
  - id: A1
    intitule: Négociation d’un contrat annuel
blocs:
  - id: BC01
    intitule: Développer les ventes d’un secteur
    activites: [A1]
    competences:
${competences}`;

const after = (text: string, rest = '\n') => bloc(`      - id: C1.1\n        enonce: ${text}${rest}`);

describe('the statement of a competence', () => {
  it('begins with a verb of the level, of the job, not used in the bloc', async () => {
    const verbs = await labels(after('‸'));
    expect(verbs.slice(0, 3)).toContain('Négocier');
    expect(verbs.length).toBeLessThanOrEqual(15);
    const next = bloc(
      '      - id: C1.1\n        enonce: Négocier un contrat annuel afin de conclure une vente\n      - id: C1.2\n        enonce: ‸\n',
    );
    expect(await labels(next)).not.toContain('Négocier');
    expect(await labels(bloc('      - enonce: ‸\n', 3))).not.toContain('Piloter');
    expect(await labels(bloc('      - enonce: ‸\n', 7))).toContain('Piloter');
  });

  it('goes on with its object, its means, its purpose', async () => {
    let marked = await accepting(after('‸'), 'Négocier');
    expect(lineOf(marked)).toBe('        enonce: Négocier ‸');
    marked = await accepting(marked, 'un contrat annuel');
    expect(lineOf(marked)).toBe('        enonce: Négocier un contrat annuel ‸');
    marked = await accepting(marked, /^en respectant/);
    marked = await accepting(marked, /^afin de développer/);
    expect(lineOf(marked)).toBe(
      '        enonce: Négocier un contrat annuel en respectant les étapes de l’entretien de vente, afin de développer le chiffre d’affaires du point de vente‸',
    );
    expect(await labels(marked)).toEqual([]);
  });

  it('shows the next piece at once in VS Code only', async () => {
    const command = async (vscode: boolean) => (await open(after('‸'), vscode))[0]?.command?.command;
    expect(await command(true)).toBe('editor.action.triggerSuggest');
    expect(await command(false)).toBeUndefined();
  });

  it.each([
    ['half a word', 'Négo‸', 'Négocier', 'Négocier ‸'],
    ['without accents', 'nego‸', 'Négocier', 'Négocier ‸'],
    ['in the middle of a word', 'Né‸go un contrat', 'Négocier', 'Négocier‸ un contrat'],
    ['half an object', 'Négocier un con‸', 'un contrat annuel', 'Négocier un contrat annuel ‸'],
    ['an object without its article', 'Négocier contr‸', 'un contrat annuel', 'Négocier un contrat annuel ‸'],
    [
      'half a means',
      'Négocier un contrat annuel à l’ai‸',
      /^à l’aide d’un arg/,
      /annuel à l’aide d’un argumentaire .* ‸$/,
    ],
    [
      'half a purpose',
      'Négocier un contrat annuel selon un plan af‸',
      /^afin d’obtenir/,
      /plan, afin d’obtenir .*‸$/,
    ],
    [
      '« afin de » before a vowel',
      'Négocier un contrat annuel afin de ‸',
      /^afin d’obtenir/,
      /annuel afin d’obtenir .*‸$/,
    ],
    ['« pour »', 'Négocier un contrat annuel pour dév‸', /^pour développer/, /annuel pour développer .*‸$/],
    ['a second verb', 'Élaborer un devis et né‸', 'négocier', 'Élaborer un devis et négocier ‸'],
    ['a verb of several words', 'Mettre en ‸', 'Mettre en rayon', 'Mettre en rayon ‸'],
  ] as const)('is taken up from %s', async (_, text, label, expected) => {
    const marked = text.startsWith('Mettre') ? bloc(`      - enonce: ${text}\n`, 3) : after(text);
    const line = lineOf(await accepting(marked, label)).replace(/^\s*(?:- )?enonce: /, '');
    if (typeof expected === 'string') expect(line).toBe(expected);
    else expect(line).toMatch(expected);
  });

  it('is found as typed, with or without accents', async () => {
    const [typed] = (await open(after('eva‸'))).filter(({ label }) => label === 'Évaluer');
    expect(typed?.filterText).toMatch(/^eva/);
    const fresh = (await open(after('‸'))).find(({ label }) => label === 'Évaluer');
    expect(fresh?.filterText).toBe('Évaluer evaluer');
  });

  it.each([
    ['in double quotes', '"Négocier un contrat annuel ‸"'],
    ['in single quotes', "'Négocier un contrat annuel ‸'"],
    ['in quotes not closed', '"Négocier un contrat annuel ‸'],
    ['in a folded text', '>-\n          Négocier un contrat annuel ‸'],
    ['on the second line of a folded text', '>-\n          Négocier un contrat\n          annuel ‸'],
    ['on the next line', '\n          Négocier un contrat annuel ‸'],
    ['at the end of the file', 'Négocier un contrat annuel ‸', ''],
  ])('is proposed %s', async (_, text, rest = '\n') => {
    const marked = await accepting(after(text, rest), /^en respectant/);
    expect(lineOf(marked).trimEnd()).toMatch(
      /annuel en respectant les étapes de l’entretien de vente ‸["']?$/,
    );
  });

  it('doubles the apostrophes of a text between single quotes that has some', async () => {
    const marked = await accepting(
      after("'Négocier l''offre d''un client à l‸'"),
      /^à l'aide d'un argumentaire/,
    );
    expect(lineOf(marked)).toContain("à l''aide d''un argumentaire");
    expect(parseDocument(marked.replace('‸', '')).errors).toEqual([]);
  });

  it('keeps to the apostrophe of the text', async () => {
    expect(await labels(after("Négocier l'offre d'un client ‸"))).toContain(
      "à l'aide d'un argumentaire fondé sur les avantages du produit",
    );
  });

  it('adds no comma in a flow collection, quotes what needs one', async () => {
    const marked = bloc('      - { id: C1.1, enonce: Négocier un contrat annuel selon un plan ‸ }\n');
    const done = await accepting(marked, /^afin d’obtenir/);
    expect(lineOf(done)).toContain('selon un plan afin d’obtenir');
    const criterion = bloc('      - { id: C1.1, enonce: Élaborer un plan d’action, criteres: [‸] }\n');
    const quoted = await accepting(criterion, /chacune avec/);
    expect(lineOf(quoted)).toMatch(/criteres: \["Le plan d’action comporte .*"‸\] \}/);
    expect(parseDocument(quoted.replace('‸', '')).errors).toEqual([]);
  });

  it('works in CRLF, in a broken file, in an empty one', async () => {
    expect(await labels(after('‸').replaceAll('\n', '\r\n'))).toContain('Négocier');
    expect(await labels(`vae:\n  livret_1: "ouvert\n${after('‸')}`)).toContain('Négocier');
    expect(await labels('blocs:\n  - competences:\n      - enonce: ‸')).not.toEqual([]);
    expect(await labels('competences:\n  - enonce: ‸')).not.toEqual([]);
    expect(await labels('‸')).toEqual([]);
  });

  it.each([
    'Capacité à ‸',
    'Être ‸',
    'Négocier un contrat annuel avec dis‸',
    'Négocier un contrat pour un ‸',
  ])('says nothing after « %s »', async (text) => {
    const found = await open(after(text), false);
    expect(
      found.filter(({ labelDetails }) => labelDetails?.description !== 'moyen').map(({ label }) => label),
    ).toEqual([]);
  });

  it('ends as the others of the bloc do', async () => {
    const written = bloc(
      '      - id: C1.1\n        enonce: Élaborer une offre selon un plan, afin de la vendre.\n      - id: C1.2\n        enonce: Négocier un contrat annuel selon un plan ‸\n',
    );
    expect(lineOf(await accepting(written, /^afin d’obtenir/))).toMatch(/\.‸$/);
  });
});

it('says what a piece is where the list of VS Code has room for it', async () => {
  const beside = new Map(
    (await open(after('Négocier un contrat annuel ‸'))).map((one) => [one.label, one.labelDetails]),
  );
  expect(beside.size).toBeGreaterThan(3);
  for (const [label, details] of beside)
    expect(details?.description).toBe(label.length + 'moyen'.length > 44 ? undefined : 'moyen');
});

describe('criteria', () => {
  const criteria = (text: string, rest = '') =>
    bloc(
      `      - id: C1.1\n        enonce: Élaborer le plan d’action commercial d’un secteur, afin de développer les ventes\n        criteres:\n${rest}          - ${text}\n`,
    );

  it('name the object, with figures to choose', async () => {
    const [first] = await open(criteria('‸'));
    expect(first?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(first?.textEdit?.newText).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a tab stop.
      'Le plan d’action commercial d’un secteur comporte au moins ${1|3,5,8|} actions, chacune avec un responsable, une échéance et un indicateur',
    );
    expect(first?.preselect).toBe(true);
  });

  it('are not proposed twice, and follow what is typed', async () => {
    const [first] = await labels(criteria('‸'));
    const rest = `          - ${first}\n`;
    expect(await labels(criteria('‸', rest))).not.toContain(first);
    expect(lineOf(await accepting(criteria('Chaque o‸'), /^Chaque objectif/))).toMatch(
      /^ {10}- Chaque objectif du plan/,
    );
    expect(lineOf(await accepting(criteria('{ id: K1, enonce: Chaque o‸ }'), /^Chaque objectif/))).toMatch(
      /enonce: Chaque objectif du plan .* est chiffré et daté‸ \}/,
    );
  });

  it('leave their place to ids where the bloc has some', async () => {
    expect(await labels(criteria('‸', '          - { id: K1.1.1, enonce: Deux }\n'))).toEqual([]);
    expect(
      await labels(
        criteria('id: K1.1.2\n            enonce: ‸', '          - { id: K1.1.1, enonce: Deux }\n'),
      ),
    ).not.toEqual([]);
  });
});

describe('titles and situations', () => {
  it('take an activity that no bloc covers in the infinitive', async () => {
    const text = `activites:\n  - id: A1\n    intitule: Organisation des tournées d’un secteur\nblocs:\n  - id: BC01\n    intitule: ‸\n`;
    expect((await labels(text))[0]).toBe('Organiser les tournées d’un secteur');
  });

  it('name activities as those written, and situations with their means', async () => {
    const start =
      'certification: { intitule: Boulanger, niveau: 4, metiers_vises: [Chef de cuisine] }\nactivites:\n';
    expect(
      (await labels(`${start}  - intitule: ‸\n`)).some((label) =>
        /^Prépar|^Cuisson|^Organisation/.test(label),
      ),
    ).toBe(true);
    const situations = await labels(
      `${start}  - id: A1\n    intitule: Cuisson des plats de la carte\n    situations:\n      - ‸\n`,
    );
    expect(situations.length).toBeGreaterThan(3);
  });
});

describe('a sentence of the author’s own', () => {
  const OWN = 'Réunion de cadrage avec la direction';
  const fields: [name: string, before: string][] = [
    ['the title of an activity', 'activites:\n  - id: A1\n    intitule: '],
    ['a situation', 'activites:\n  - id: A1\n    intitule: Vente\n    situations:\n      - '],
    ['the title of a bloc', 'blocs:\n  - id: BC01\n    intitule: '],
    ['a criterion', bloc('      - enonce: Chiffrer un devis\n        criteres:\n          - ')],
    [
      'a criterion with an id',
      bloc('      - enonce: Chiffrer un devis\n        criteres:\n          - id: K1\n            enonce: '),
    ],
    ['a statement', bloc('      - enonce: ')],
  ];

  it.each(fields)('is met by no list that Enter would put in its place: %s', async (_, before) => {
    expect(await labels(`${before}‸\n`), 'nothing is written yet').not.toEqual([]);
    for (const end of [8, 10, 18, OWN.length])
      expect(await labels(`${before}${OWN.slice(0, end)}‸\n`)).toEqual([]);
  });

  it('finds those that hold its first word', async () => {
    const all = await labels('activites:\n  - id: A1\n    intitule: Vente\n    situations:\n      - ‸\n');
    const word = all[0]!.split(/[ ’']/)[2]!;
    const found = await labels(
      `activites:\n  - id: A1\n    intitule: Vente\n    situations:\n      - ${word}‸\n`,
    );
    expect(found).toContain(all[0]);
    for (const label of found) expect(label.toLowerCase()).toContain(word.toLowerCase());
  });
});

describe('anywhere in a file', () => {
  it('answers on the line of the cursor, and never fails', () => {
    const text = readFileSync('examples/conforme.referentiel.yaml', 'utf8');
    for (const eol of ['\n', '\r\n']) {
      const source = text.replaceAll('\n', eol);
      const analysis = analyse(source, { rules: [], today: TODAY });
      let proposed = 0;
      for (let offset = 0; offset < source.length; offset += 7) {
        const { lines } = analysis.model.tree;
        // Never between CR and LF.
        const position = lines.positionAt(lines.offsetAt(lines.positionAt(offset)));
        for (const { labelDetails, textEdit } of completionsAt(analysis, position).items) {
          const what = labelDetails?.description ?? '';
          if (!textEdit || !('range' in textEdit) || !(KINDS.has(what) || WHOLES.has(what))) continue;
          proposed++;
          const { start, end } = textEdit.range;
          expect([start.line, end.line]).toEqual([position.line, position.line]);
          expect(start.character).toBeLessThanOrEqual(position.character);
          expect(end.character).toBeGreaterThanOrEqual(position.character);
        }
      }
      expect(proposed).toBeGreaterThan(100);
    }
  });
});
