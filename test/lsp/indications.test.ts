import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type CodeLens, InlayHint, type InlayHintLabelPart, type Range } from 'vscode-languageserver';
import { Lines } from '../../server/src/syntax';
import { TestClient, URI } from '../support/lsp';

let client: TestClient;
afterEach(() => client?.dispose());

const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
const HINT = / ?‹[^›]*›/gu;

const hintsIn = (range = EVERYWHERE) => client.request<InlayHint[]>('textDocument/inlayHint', { range });
const partsOf = ({ label }: InlayHint) => label as InlayHintLabelPart[];
const labelOf = (hint: InlayHint) =>
  `‹${partsOf(hint)
    .map(({ value }) => value)
    .join('')}›`;

/** The text, each hint at its place. */
function drawn(text: string, hints: readonly InlayHint[]): string {
  const lines = new Lines(text);
  return [...hints]
    .sort((a, b) => lines.offsetAt(b.position) - lines.offsetAt(a.position))
    .reduce((shown, hint) => {
      const at = lines.offsetAt(hint.position);
      return `${shown.slice(0, at)} ${labelOf(hint)}${shown.slice(at)}`;
    }, text);
}

/** A text whose hints are expected to be those between ‹ and ›, and no others. */
async function expectHints(marked: string): Promise<void> {
  const text = marked.replace(HINT, '');
  await client.open(text);
  expect(drawn(text, await hintsIn())).toBe(marked);
}

const BLOCS = `blocs:
  - id: BC01 ‹67 % des compétences›
    activites: [A1]
    competences:
      - id: C1.1 ‹évaluée par E1, l’évaluation finale›
        enonce: Rédiger un devis
      - { id: "C1.2" ‹non évaluée dans son bloc›, enonce: Chiffrer un lot }
    evaluations:
      - { id: E1, intitule: Étude de cas, competences: [C1.1] }
  - id: BC02 ‹33 % des compétences› # à compléter
    competences:
      - id: C2.1 ‹non évaluée›
    evaluations:
      - { id: E2, competences: [C1.2] }
  - intitule: Un bloc vide ‹aucune compétence›
`;

describe('between the words', () => {
  it('is told what assesses each competence, what covers each activity, and the weight of each bloc', async () => {
    client = await TestClient.start();
    await expectHints(`activites:
  - id: A1 ‹couverte par BC01›
    intitule: Conseil
  - { id: A2 ‹couverte par aucun bloc›, intitule: Vente }
${BLOCS}evaluation_finale: { competences: [C1.1] }
`);
  });

  it.each([
    [
      'three are named, the others are counted',
      'competences:\n  - id: C1 ‹évaluée par E1, E2, E3 et 2 autres›\nevaluations:\n' +
        [1, 2, 3, 4, 5].map((n) => `  - { id: E${n}, competences: [C1] }\n`).join(''),
    ],
    [
      'an evaluation without an id is named by its title',
      'competences:\n  - id: C1 ‹évaluée par « Étude de cas »›\nevaluations:\n  - { intitule: Étude de cas, competences: C1 }\n',
    ],
    [
      'one bloc alone has no share, and its activities are not counted before there are blocs',
      'activites:\n  - id: A1\n',
    ],
    ['a single bloc', 'blocs:\n  - id: BC01\n    competences: [{ id: C1 ‹non évaluée› }]\n'],
    [
      'an RS keeps no competence apart',
      'certification: { repertoire: RS }\nactivites: [{ id: A1 }]\nblocs:\n  - competences: [{ id: C1 ‹évaluée par E1› }]\nevaluations:\n  - { id: E1, competences: [C1] }\n',
    ],
    [
      'what an alias takes up is told once',
      'blocs:\n  - id: B1 ‹50 % des compétences›\n    competences: &c [{ id: C1 ‹non évaluée› }]\n  - id: B2 ‹50 % des compétences›\n    competences: *c\n',
    ],
    [
      'a broken text keeps those of its sound parts',
      'blocs:\n  - id: "B1 ‹aucune compétence›\n  - id: B2 ‹aucune compétence›\ncompetences:\n  - id: C1 ‹non évaluée›\n',
    ],
    ['an empty file has none', ''],
    ['nor has what is no référentiel', '- a\n- b\n'],
  ])('%s', async (_, marked) => {
    client = await TestClient.start();
    await expectHints(marked);
  });

  it.each([
    [
      'enough',
      '- { nombre: 3, externe: true, professionnel: true }\n      - { nombre: 2 , externe: false }',
      '3/5',
    ],
    [
      'too few',
      '- { externe: true, professionnel: true }\n      - { nombre: 4, professionnel: false }',
      '1/5',
    ],
    [
      'not said of all',
      '- { externe: true, professionnel: true }\n      - { nombre: 2, externe: true }',
      '1 à 3/3',
    ],
  ])('a jury has its external professionals counted: %s', async (_, membres, count) => {
    client = await TestClient.start();
    await expectHints(`jury:
  certification:
    membres: ‹${count} professionnels externes›
      ${membres}
`);
  });

  it('a jury of VAE has those who are qualified counted, and one of a bloc its own count', async () => {
    client = await TestClient.start();
    await expectHints(`jury:
  certification: { membres: [] }
  vae:
    membres : ‹3 membres, dont 1 qualifié› [{ nombre: 2 }, { qualifie: true }]
  blocs:
    - pour: [BC01]
      membres: ‹1/2 professionnels externes›
        - { externe: true, professionnel: true }
        - { externe: false }
`);
  });

  it('the figures of a promotion have their rates, as the Vademecum computes them', async () => {
    client = await TestClient.start();
    await expectHints(`insertion:
  promotions:
    - annee: 2024
      titulaires: 42
      repondants: 38 ‹90,5 %›
      neutralises: 2
      en_emploi_6_mois: 34 ‹94,4 %›
      dans_metier_vise_6_mois: 30 ‹83,3 %›
      en_emploi_2_ans: null
    - { annee: 2025, titulaires: 10, repondants: 12, en_emploi_6_mois: 13, en_emploi_2_ans: 6 ‹50 %› }
`);
    const [answers, , inJob] = await hintsIn();
    expect(answers?.tooltip).toMatchObject({ value: 'Taux de réponse : 38 / 42, soit 90,5 %.' });
    expect(inJob?.tooltip).toMatchObject({
      value: 'Dans le métier visé à six mois : 30 / (38 − 2), soit 83,3 %.',
    });
  });

  it('leads to what is named, and says its title', async () => {
    client = await TestClient.start();
    await client.open(
      'competences:\n  - id: C1\nevaluations:\n  - { id: E1, intitule: Étude de *cas*, competences: [C1] }\n',
    );
    const [hint] = await hintsIn();
    expect(InlayHint.is(hint)).toBe(true);
    expect(partsOf(hint!)[1]).toEqual({
      value: 'E1',
      location: {
        uri: URI,
        range: { start: { line: 3, character: 10 }, end: { line: 3, character: 12 } },
      },
    });
    expect(hint?.tooltip).toMatchObject({ value: '- E1 · Étude de \\*cas\\*' });
  });

  it('follows each edit, and answers for a part what the whole holds there', async () => {
    client = await TestClient.start();
    const text = readFileSync('examples/conforme.referentiel.yaml', 'utf8');
    await client.open(text);
    const all = await hintsIn();
    expect(all.length).toBeGreaterThan(20);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.split('\n').length), fc.nat(40), async (line, height) => {
        const range = { start: { line, character: 0 }, end: { line: line + height, character: 0 } };
        const inside = all.filter(
          ({ position: { line: at, character } }) =>
            at >= line && (at < line + height || (at === line + height && character === 0)),
        );
        expect(await hintsIn(range)).toEqual(inside);
      }),
      { numRuns: 30 },
    );
    const cited = all.find((hint) => labelOf(hint) === '‹évaluée par E1›')!;
    await client.edit(
      { start: { ...cited.position, character: cited.position.character - 1 }, end: cited.position },
      '99',
    );
    const there = (await hintsIn()).find(({ position: { line } }) => line === cited.position.line);
    expect(labelOf(there!)).toBe('‹non évaluée›');
  });

  it.each([
    ['competences', /évaluée/],
    ['activites', /couverte/],
    ['poids', /des compétences|aucune compétence/],
    ['jury', /professionnels externes|membres, dont/],
    ['taux', / %›/],
  ])('« %s » can be switched off alone', async (name, wanted) => {
    client = await TestClient.start();
    await client.open(readFileSync('examples/conforme.referentiel.yaml', 'utf8'));
    const before = (await hintsIn()).map(labelOf);
    expect(before.some((label) => wanted.test(label))).toBe(true);
    await client.configure({ indications: { [name]: false } });
    const left = before.filter(
      (label) => !wanted.test(label) || (name === 'taux' && /compétences/.test(label)),
    );
    expect((await hintsIn()).map(labelOf)).toEqual(left);
  });
});

describe('above sections and blocs', () => {
  const lenses = async (): Promise<[number, string][]> =>
    (await client.request<CodeLens[]>('textDocument/codeLens')).map(({ range, command }) => [
      range.start.line,
      `${command?.title}${command?.command ? ` → ${command.command} ${command.arguments?.join() ?? ''}`.trimEnd() : ''}`,
    ]);

  it('is told what was found in them, motive by motive, the gravest first', async () => {
    client = await TestClient.start({ initializationOptions: { vscode: true } });
    await client.open(`format: 1
certification: { intitule: Chef de chantier, repertoire: RNCP, niveau: 5 }
blocs:
  - id: BC01
    intitule: Conduire un chantier
    competences:
      - id: C1
        enonce: Connaître les règles de sécurité
        criteres: [Le plan est adapté]
  - id: BC02
    intitule: Chiffrer
    competences:
      - { id: C1, enonce: Savoir chiffrer }
inconnue: 1
`);
    const found = await client.diagnostics();
    const shown = await lenses();
    expect(shown.map(([line]) => line)).not.toContain(0);
    expect(shown.filter(([line]) => line === 1).at(-1)?.[1]).toMatch(
      /^\d+ constats · rubriques absentes → referentiel.rapport$/,
    );
    expect(shown.filter(([line]) => line === 13)).toEqual([]);
    const second = shown.filter(([line]) => line === 9).map(([, title]) => title);
    expect(second).toContain('1 constat · format du fichier → referentiel.rapport format');
    const inSecond = found.filter(({ range: { start } }) => start.line >= 9 && start.line < 13);
    const counts = second.map((title) => Number.parseInt(title, 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(inSecond.length);
  });

  it('has what is gravest first', async () => {
    client = await TestClient.start({ initializationOptions: { vscode: true } });
    await client.open(readFileSync('examples/refus.referentiel.yaml', 'utf8'));
    const lines = client.text.split('\n');
    const { motifs } = await client.connection.sendRequest<{
      motifs: { motif: string; constats: { gravite: string; range: Range }[] }[];
    }>('referentiel/rapport', { uri: URI });
    const order = ['erreur', 'avertissement', 'conseil'];
    const first = lines.indexOf('blocs:');
    const end = lines.indexOf('jury:');
    const shown = (await lenses()).filter(([line, title]) => line === first && /\w$/.test(title));
    const worst = shown.slice(0, 3).map(([, title]) => {
      const { constats = [] } = motifs.find(({ motif }) => title.endsWith(` ${motif}`)) ?? {};
      const here = constats.filter(({ range: { start } }) => start.line >= first && start.line < end);
      expect(title).toMatch(new RegExp(`^${here.length} constats? · `));
      return Math.min(...here.map(({ gravite }) => order.indexOf(gravite)));
    });
    expect(worst).toHaveLength(3);
    expect(worst).toEqual([...worst].sort());
    expect(shown[3]?.[1]).toMatch(/^\d+ autres? constats? → referentiel.rapport$/);
  });

  it('is told that there is nothing, rather than moving the text as findings come and go', async () => {
    client = await TestClient.start({ initializationOptions: { vscode: true } });
    await client.open(readFileSync('examples/conforme.referentiel.yaml', 'utf8'));
    const shown = await lenses();
    expect(shown.length).toBeGreaterThan(12);
    expect(new Set(shown.map(([, title]) => title))).toEqual(new Set(['rien à signaler']));
  });

  it('leads nowhere where nobody knows the report', async () => {
    client = await TestClient.start();
    await client.open('jury:\n  certification: {}\n');
    for (const { command } of await client.request<CodeLens[]>('textDocument/codeLens')) {
      expect(command?.command).toBe('');
    }
  });

  it('can be switched off', async () => {
    client = await TestClient.start();
    await client.open('vae: { ouverte: true }\n');
    expect(await lenses()).not.toEqual([]);
    await client.configure({ indications: { constats: false } });
    expect(await lenses()).toEqual([]);
  });

  it('follows the settings at once: the client is told to ask again', async () => {
    client = await TestClient.start({
      capabilities: {
        workspace: {
          configuration: true,
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
      },
    });
    await client.open('vae: { ouverte: true }\n');
    await lenses();
    const told: string[] = [];
    const both = new Promise<void>((resolve) => {
      for (const method of ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh']) {
        client.connection.onRequest(method, () => {
          if (told.push(method) === 2) resolve();
          return null;
        });
      }
    });
    await client.configure({ indications: { constats: false } });
    await both;
    expect(told).toHaveLength(2);
  });
});
