import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver/node';
import { TestClient } from '../support/lsp';

let client: TestClient;
afterEach(() => client.dispose());

/** What can be done to the structure at the cursor of a text. */
async function actionsAt(marked: string, kind = 'refactor.rewrite'): Promise<CodeAction[]> {
  client = await TestClient.start();
  const { cursor } = await client.open(marked);
  const range: Range = { start: cursor, end: cursor };
  return client.codeActions(range, [kind]);
}

/** The text once the action whose title holds these words is applied; undefined when it is not offered. */
async function after(marked: string, words: string, kind?: string): Promise<string | undefined> {
  const action = (await actionsAt(marked, kind)).find(({ title }) => title.includes(words));
  return action && client.after(action);
}

describe('« Ranger les clés »', () => {
  const BLOC = `blocs:
  # Le premier
  - intitule: Réaliser un diagnostic # à revoir
    # Ce qui suit
    competences:
      - enonce: Relever les ‸caractéristiques
        id: C1.1
    id: BC01
`;

  it('puts those of the element under the cursor in the order of the format', async () => {
    expect(await after(BLOC, 'Ranger les clés de C1.1')).toBe(
      BLOC.replace('‸', '').replace(
        'enonce: Relever les caractéristiques\n        id: C1.1',
        'id: C1.1\n        enonce: Relever les caractéristiques',
      ),
    );
    expect(
      await after(BLOC.replace('‸', '').replace('BC01', 'BC‸01'), 'Ranger les clés de BC01'),
    ).toBe(`blocs:
  # Le premier
  - id: BC01
    intitule: Réaliser un diagnostic # à revoir
    # Ce qui suit
    competences:
      - enonce: Relever les caractéristiques
        id: C1.1
`);
  });

  it('goes up to the nearest that needs it, the sections at last', async () => {
    const text = 'vae:\n  ouverte: t‸rue\n\n# Les blocs\nblocs: []\n';
    expect(await after(text, 'Ranger les sections')).toBe(
      '# Les blocs\nblocs: []\n\nvae:\n  ouverte: true\n',
    );
    expect(await actionsAt('blocs:\n  - id: B‸C01\n    intitule: x\n', 'refactor.rewrite.cles')).toEqual([]);
  });

  it('does the whole document as a source action', async () => {
    const action = 'Ranger les clés de tout le document';
    const text = `${BLOC}certification: { repertoire: RNCP, intitule: x }`.replaceAll('\n', '\r\n');
    const sorted = await after(text, action, 'source.rangerCles');
    expect(sorted).toBe(
      `certification: { repertoire: RNCP, intitule: x }
blocs:
  # Le premier
  - id: BC01
    intitule: Réaliser un diagnostic # à revoir
    # Ce qui suit
    competences:
      - id: C1.1
        enonce: Relever les caractéristiques`.replaceAll('\n', '\r\n'),
    );
    expect(await after(sorted!, action, 'source')).toBeUndefined();
  });

  it('offers nothing where the order means something, nor in a broken text', async () => {
    expect(
      await actionsAt('jury:\n  vae: &j\n    membres: []\n  certi‸fication: *j\n', 'refactor.rewrite.cles'),
    ).toEqual([]);
    expect(await actionsAt('blocs:\n  - intitule: "x\n    id: B‸C01\n', 'refactor.rewrite.cles')).toEqual([]);
    expect(await actionsAt('‸', 'refactor.rewrite.cles')).toEqual([]);
    expect(await actionsAt('‸', 'source.rangerCles')).toEqual([]);
  });
});

describe('« Mettre ce texte »', () => {
  it('on one line, when its breaks mean nothing', async () => {
    const one = 'sur une ligne';
    expect(await after('vae:\n  accompagnement: >-\n    Un\n    sui‸vi\n', one)).toBe(
      'vae:\n  accompagnement: Un suivi\n',
    );
    expect(await after('vae:\n  accompagnement: |\n    Un sui‸vi # vrai\n', `${one}, sans le retour`)).toBe(
      'vae:\n  accompagnement: "Un suivi # vrai"\n',
    );
    const wrapped = `jury:
  certification:
    description: |-
      Le jury est composé de trois ‸membres
      dont deux professionnels du secteur
      qui siègent
`;
    expect(await after(wrapped, 'deviennent des espaces')).toBe(
      'jury:\n  certification:\n    description: Le jury est composé de trois membres dont deux professionnels du secteur qui siègent\n',
    );
    const list =
      'jury:\n  vae:\n    description: |-\n      ‸un évaluateur agréé, externe\n      un évaluateur\n      un responsable\n';
    expect(await after(list, one)).toBeUndefined();
  });

  it('as a block that keeps its lines, or folded to the width of the page', async () => {
    const text = 'blocs:\r\n  - id: BC01\r\n    description: "Un\\nde‸ux" # note\r\n';
    expect(await after(text, '(|)')).toBe(
      'blocs:\r\n  - id: BC01\r\n    description: |- # note\r\n      Un\r\n      deux\r\n',
    );
    const words = 'mot '.repeat(40).trim();
    expect(await after(`vae:\n  modalites: ${words}‸\n`, '(>)')).toBe(
      `vae:\n  modalites: >-\n    ${words.slice(0, 103)}\n    ${words.slice(104)}\n`,
    );
  });

  it('not in flow style, nor an id, nor a key', async () => {
    expect(await actionsAt('vae: { accompagnement: Un sui‸vi }\n', 'refactor.rewrite.texte')).toEqual([]);
    expect(await actionsAt('blocs:\n  - id: B‸C01\n', 'refactor.rewrite.texte')).toEqual([]);
    expect(await actionsAt('vae:\n  accompag‸nement: Un suivi\n', 'refactor.rewrite.texte')).toEqual([]);
  });
});

describe('« Structurer ce jury »', () => {
  const TEXT =
    "Le jury est composé de trois membres dont deux professionnels du secteur, externes à l'organisme.";

  it('writes the members that the text tells, in its words, and keeps it', async () => {
    const jury = `jury:\n  certification:\n    description: ${TEXT} ‸# source\n    decision: x\n`;
    expect(await after(jury, 'Structurer ce jury : 2 membres lus')).toBe(
      `jury:
  certification:
    description: ${TEXT} # source
    decision: x
`.replace(
        '    description',
        `    membres:
      - qualite: Professionnels du secteur, externes à l'organisme
        nombre: 2
        professionnel: true
        externe: true
      - qualite: "[à compléter : qualité des autres membres]"
        nombre: 1
    description`,
      ),
    );
  });

  it('from the place of the jury, of its members, of a jury of blocs, from a key', async () => {
    const told =
      'un président, deux formateurs internes. En cas de partage, le président a voix prépondérante';
    const list = (indent: string) =>
      [
        'membres:',
        '  - qualite: Président',
        '    president: true',
        '    nombre: 1',
        '  - qualite: Formateurs internes',
        '    nombre: 2',
        '    externe: false',
        'voix_preponderante: Président',
      ].join(`\n${indent}`);
    const words = 'Structurer ce jury : 3 membres';
    expect(await after(`jury:\n  v‸ae: ${told}\n`, words)).toBe(
      `jury:\n  vae:\n    ${list('    ')}\n    description: >-\n      ${told}\n`,
    );
    expect(await after(`jury:\n  vae:\n    membres: ${told}‸`, words)).toBe(
      `jury:\n  vae:\n    ${list('    ')}\n    description: >-\n      ${told}`,
    );
    const ofBloc = `jury:\n  blocs:\n    - pour: [BC01]\n      membres: []\n      description: ${told}‸\n`;
    expect(await after(ofBloc, words)).toBe(
      `jury:\n  blocs:\n    - pour: [BC01]\n      ${list('      ')}\n      description: ${told}\n`,
    );
  });

  it('is shown before it is applied, and says what the text leaves open', async () => {
    client = await TestClient.start({
      capabilities: {
        workspace: {
          workspaceEdit: {
            documentChanges: true,
            snippetEditSupport: true,
            changeAnnotationSupport: { groupsOnLabel: true },
          },
        },
      },
    });
    const { cursor } = await client.open(
      "jury:\n  vae:\n    description: Le jury est composé d'un formateur et de ‸professionnels du métier.\n",
    );
    const [action] = await client.codeActions({ start: cursor, end: cursor }, ['refactor.rewrite.jury']);
    expect(action?.title).toBe('Structurer ce jury d’après son texte');
    expect(action?.edit?.changeAnnotations?.confirmer).toMatchObject({ needsConfirmation: true });
    expect(action?.command?.title).toContain('il ne dit pas tous les nombres');
  });

  it('is not offered when members are there, nor when the text tells none surely', async () => {
    const kind = 'refactor.rewrite.jury';
    const jury = (text: string, more = '') =>
      actionsAt(`jury:\n  vae:\n${more}    description: ${text}‸\n`, kind);
    expect(await jury(TEXT, '    membres:\n      - qualite: x\n')).toEqual([]);
    expect(await jury('Le jury assiste à la présentation.')).toEqual([]);
    expect(
      await jury('5 personnes, 3 membres externes dont 1 président, 2 représentants du certificateur'),
    ).toEqual([]);
    expect(await jury('"Un président, deux formateurs')).toEqual([]);
  });
});

describe('« Structurer cette épreuve »', () => {
  const EPREUVE = `blocs:
  - id: BC01
    competences:
      - id: C1.1
      - id: C1.2
      - id: C1.3
      - id: C1.4
    evaluations:
      - id: E1
        description: >- # du dossier
          Mise en situation professionnelle reconstituée, 45 minutes de préparation puis 20 minutes de soutenance
          devant le jury ; le candidat remet un dossier de 15 pages. Elle porte sur C1.1 à ‸C1.3.
          Documents autorisés : aucun.
        # la grille est en annexe
        securite_distance: x
`;

  it('writes what the description says without any doubt, at its place, and keeps the text', async () => {
    const words =
      'Structurer cette épreuve : modalité, contexte, forme, durée, livrables, compétences, conditions';
    const text = EPREUVE.replace('‸', '').replace(
      'C1.3.\n          Documents',
      'C1.3.\n\n          Documents',
    );
    const at = text.indexOf('C1.3.');
    expect(await after(`${text.slice(0, at)}‸${text.slice(at)}`, words)).toBe(
      text
        .replace(
          '        description',
          `        modalite: mise_en_situation_professionnelle
        contexte: reconstitue
        forme: [ecrit, oral]
        duree: 1 h 05
        description`,
        )
        .replace(
          '        # la grille',
          `        livrables:
          - Dossier de 15 pages
        conditions:
          documents_autorises: []
        # la grille`,
        )
        .replace('securite_distance: x\n', 'securite_distance: x\n        competences: [C1.1, C1.2, C1.3]\n'),
    );
  });

  it('from a text pasted where an evaluation is expected', async () => {
    const told = 'Étude de cas individuelle, sans document. Le candidat remet un rapport de 3 pages sur C1.1';
    const bloc = 'blocs:\n  - id: BC01\n    competences: [{ id: C1.1 }]\n    evaluations:\n      - ';
    const written = `modalite: etude_de_cas
        forme: [ecrit]
        description: >-
          ${told}
        livrables:
          - Rapport de 3 pages sur C1.1
        conditions:
          documents_autorises: []
        competences: [C1.1]
      # à revoir
`;
    const marked = `${bloc}${told}‸ # à revoir\n`.replaceAll('\n', '\r\n');
    expect(await after(marked, 'Structurer cette épreuve')).toBe((bloc + written).replaceAll('\n', '\r\n'));
    expect(await after('evaluation_finale: Épreuve ora‸le', 'Structurer cette épreuve')).toBe(
      'evaluation_finale:\n  forme: [oral]\n  description: Épreuve orale',
    );
    expect(await actionsAt('evaluations: [Étude ‸de cas]\n', 'refactor.rewrite.epreuve')).toEqual([]);
  });

  it('writes nothing over what is there, and offers nothing when all is said or nothing is sure', async () => {
    const kind = 'refactor.rewrite.epreuve';
    const finale = 'evaluation_finale:\n  modalite: projet\n  duree: 2 h\n  description: ';
    expect(
      (await actionsAt(`${finale}Étude de cas écrite de 3 heures‸`, kind)).map(({ title }) => title),
    ).toEqual(['Structurer cette épreuve : forme']);
    client.dispose();
    expect(await actionsAt(`${finale}À définir avec le jury‸\n`, kind)).toEqual([]);
    client.dispose();
    expect(await actionsAt(`${finale}"Étude de cas écrite‸\n`, kind)).toEqual([]);
  });

  it('works in flow style and with CRLF', async () => {
    const flow =
      'evaluations:\r\n  - { id: E1, description: "Entretien avec le jury d’une durée de 20 min‸" }\r\n';
    expect(await after(flow, 'Structurer cette épreuve')).toBe(
      'evaluations:\r\n  - { id: E1, modalite: entretien, forme: [oral], duree: 20 min, description: "Entretien avec le jury d’une durée de 20 min" }\r\n',
    );
  });

  it('cites the competences of the bloc, unless some are left out', async () => {
    const of = async (words: string) => {
      const text = EPREUVE.replace(/Elle porte sur.*/u, `Elle porte sur ${words}.‸`);
      const result = await after(text, 'Structurer cette épreuve');
      client.dispose();
      return /competences: (\[.*)/u.exec(result!)?.[1];
    };
    expect(await of('C1.1 et C1.4')).toBe('[C1.1, C1.4]');
    expect(await of('C1.10, XC1.1 et C1.1.2')).toBeUndefined();
    expect(await of('toutes, sauf C1.4')).toBeUndefined();
    expect(await of('C2.1')).toBeUndefined();
  });
});
