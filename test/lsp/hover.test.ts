import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../server/src/cli/pages';
import { TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

const ELEMENTS = `activites: [{ id: A1, intitule: Vente }]
blocs:
  - id: BC01
    intitule: Chiffrer
    competences:
      - id: C1.1
        enonce: Chiffrer un lot, afin de répondre à un appel d'offres
        criteres:
          - { id: K1, enonce: Chaque ligne a un prix }
          - Le total est juste
      # Négocier vient plus tard.
      - { id: C1.2, enonce: Négocier }
    evaluations:
      - { id: E1, intitule: Étude de cas, modalite: etude_de_cas, competences: [C1.1] }
    prerequis: [BC02]
  - id: BC02
    competences: [{ id: C2.1, enonce: Suivre un chantier }]
jury:
  certification:
    membres: [{ externe: true, professionnel: true }, { nombre: 1, voix: 2, externe: false }, { externe: false }]
vae: { modalites: Voir la compétence C1.2 }
insertion: { promotions: [{ annee: 2024, titulaires: 20, repondants: 15, en_emploi_6_mois: 12 }] }
reglementation: { exigences: [{ id: R1, competences: [C1.1], evaluations: [E1] }] }
`;

describe('hover', () => {
  it.each([
    ['a key', '⟦jury⟧:\n  certification: {}\n', '**jury** : '],
    [
      'a value of a closed list',
      'blocs:\n  - evaluations:\n      - modalite: ⟦etude_de_cas⟧\n',
      '**etude_de_cas** : Étude de cas.',
    ],
    [
      'an id',
      'activites:\n  - { id: A1, intitule: Visiter }\nblocs:\n  - activites: [⟦A1⟧]\n',
      '**A1** · Visiter',
    ],
    ['a code of the ROME', 'certification:\n  rome: [⟦A1202⟧]\n', '**A1202** : Agent'],
    ['a finding', 'certification:\n  repertoire: ⟦RNPC⟧\n', '`format/valeur-invalide` : '],
  ])('explains %s', async (_, marked, expected) => {
    client = await TestClient.start();
    const { cursor } = await client.open(marked);
    await client.diagnostics();
    expect(await client.hover(cursor)).toContain(expected);
  });

  it('tells the parts of a competence as they are understood, and nothing of an unfinished one', async () => {
    client = await TestClient.start();
    const { ranges } = await client.open(`competences:
  - enonce: >-
      ⟦Gérer⟧ et suivre les stocks de l'entrepôt à l'aide d'un logiciel, auprès des fournisseurs,
      afin d'éviter les ruptures
  - enonce: ⟦Gestion⟧ des conflits
  - enonce: "⟦[à⟧ compléter : énoncé]"
`);
    const [whole, short, unfinished] = await Promise.all(ranges.map(({ start }) => client.hover(start)));
    expect(whole).toContain(
      [
        '**L’énoncé, tel qu’il est compris**\n',
        '- *Actions* : Gérer · suivre',
        "- *Objet* : les stocks de l'entrepôt",
        "- *Moyens* : à l'aide d'un logiciel",
        '- *Pour qui, auprès de qui* : auprès des fournisseurs',
        "- *Finalité* : afin d'éviter les ruptures",
      ].join('\n'),
    );
    expect(short).toContain('- *Début* : Gestion (un nom, non une action)\n- *Objet* : des conflits');
    expect(unfinished).not.toContain('L’énoncé');
  });

  it.each([
    [
      'a competence: what it says, its criteria, what covers it',
      '      - id: C1.1\n        enonce: ⟦Chiffrer⟧ un lot',
      [
        '- *Action* : Chiffrer',
        '- *Bloc* : BC01 · Chiffrer',
        '- *Critères* :\n  - Chaque ligne a un prix\n  - Le total est juste',
        '- *Évaluée par* : E1 · Étude de cas',
      ],
    ],
    [
      'one that is cited in a sentence, from where it is',
      'modalites: Voir la compétence ⟦C1.2⟧',
      ['**C1.2** · Négocier', '- *Critères* : aucun', '- *Évaluée par* : aucune évaluation', 'Ligne 12.'],
    ],
    [
      'a bloc: its share and what is said of its autonomy',
      '  - id: ⟦BC01⟧',
      [
        '- *Part des compétences* : 2 sur 3 (67 %)',
        '- *Évaluations* : E1',
        '- Le bloc BC01 exige le bloc BC02, sans dire pourquoi.',
      ],
    ],
    [
      'an evaluation',
      'evaluations: [⟦E1⟧]',
      ['- *Modalité* : Étude de cas', '- *Compétences évaluées* : C1.1 · '],
    ],
    ['a criterion', 'id: ⟦K1⟧', ['- *Compétence* : C1.1 · Chiffrer un lot']],
    ['an activity', 'id: ⟦A1⟧', ['- *Couverte par* : aucun bloc']],
    [
      'a requirement',
      'id: ⟦R1⟧',
      ['- *Prise en compte par* : C1.1 · ', '- *Évaluée par* : E1 · Étude de cas'],
    ],
    [
      'a jury: its count',
      '⟦membres⟧: [',
      [
        '- *Membres* : 3',
        '- *Professionnels externes* : 1 sur 3, il en faut 2',
        '- *Voix* : 4, dont 1 aux membres externes',
        '- *Président* : aucun désigné',
      ],
    ],
    ['all juries', '⟦jury⟧:', ['**Jury de certification**']],
    [
      'a promotion: its rates',
      'titulaires: ⟦20⟧',
      [
        '**Promotion 2024**',
        '- *Taux de réponse* : 15 / 20 = 75 %',
        '- *En emploi à six mois* : 12 / 15 = 80 %',
      ],
    ],
  ])('tells of %s', async (_, marked, expected) => {
    client = await TestClient.start();
    const plain = marked.replace(/[⟦⟧]/gu, '');
    expect(ELEMENTS).toContain(plain);
    const { cursor } = await client.open(ELEMENTS.replace(plain, marked));
    await client.diagnostics();
    const said = await client.hover(cursor);
    for (const part of expected) expect(said).toContain(part);
  });

  it('of a finding shows what the page of its rule says', async () => {
    client = await TestClient.start({}, { rulePage: readPage });
    const { cursor } = await client.open('certification:\n  repertoire: ⟦RNPC⟧\n');
    await client.diagnostics();
    const hover = await client.hover(cursor);
    const page = readPage('format/valeur-invalide')!;
    const why = page
      .slice(page.indexOf('## Pourquoi') + '## Pourquoi'.length, page.indexOf('## Exemples'))
      .trim();
    expect(hover).toContain('**Ce que vérifie la règle**');
    expect(hover).toContain(why);
  });

  it('says nothing of nothing', async () => {
    client = await TestClient.start();
    const { cursor } = await client.open('format: 1\n‸\n');
    expect(await client.hover(cursor)).toBeUndefined();
  });
});
