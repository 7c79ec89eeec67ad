import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyWorkspaceEditParams, CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { edited, TestClient, URI } from '../support/lsp';

let client: TestClient;
beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.dispose());

const RESOLVING = {
  workspace: { configuration: true },
  textDocument: {
    publishDiagnostics: { versionSupport: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

async function offersIn(marked: string): Promise<CodeAction[]> {
  const { cursor, ranges } = await client.open(marked);
  await client.diagnostics();
  return client.codeActions(ranges[0] ?? { start: cursor, end: cursor }, ['refactor']);
}
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const noteOf = (action: CodeAction | undefined) => action?.command?.arguments?.[0] as string | undefined;

async function chosen(marked: string, title: string) {
  const offers = await offersIn(marked);
  const action = offers.find((offer) => offer.title.startsWith(title));
  expect(titles(offers).join('\n')).toContain(title);
  return { action: action!, after: client.after(action!), note: noteOf(action) };
}

const TWO_BLOCS = `blocs:
  - id: BC01
    intitule: Diagnostiquer un bâtiment
    competences:
      - id: C1.1
        enonce: Relever les mesures
      # À revoir avec le jury
      - id: C1.2 # la deuxième
        enonce: >-
          Rédiger le
          rap‸port
        criteres:
          - id: K1.2.1
            enonce: Les écarts sont chiffrés
          # un dernier critère ?
    evaluations:
      - id: E1
        competences: [C1.1, C1.2]
      - id: E2
        competences: [C1.2]

  - id: BC02
    intitule: Conduire un chantier
    competences:

      - id: C2.1
        enonce: Organiser le chantier

      - id: C2.2
        enonce: Réceptionner les lots
    evaluations:
      - id: E3
        competences: [C2.1]
`;

describe('a competence moves to another bloc', () => {
  it('with its criteria, its comments and the blank lines of its new bloc', async () => {
    const { after, note } = await chosen(TWO_BLOCS, 'Déplacer C1.2 vers BC02 · Conduire un chantier');
    expect(after).toBe(`blocs:
  - id: BC01
    intitule: Diagnostiquer un bâtiment
    competences:
      - id: C1.1
        enonce: Relever les mesures
    evaluations:
      - id: E1
        competences: [C1.1]
      - id: E2
        competences: []

  - id: BC02
    intitule: Conduire un chantier
    competences:

      - id: C2.1
        enonce: Organiser le chantier

      - id: C2.2
        enonce: Réceptionner les lots

      # À revoir avec le jury
      - id: C1.2 # la deuxième
        enonce: >-
          Rédiger le
          rapport
        criteres:
          - id: K1.2.1
            enonce: Les écarts sont chiffrés
          # un dernier critère ?
    evaluations:
      - id: E3
        competences: [C2.1]
`);
    expect(note).toBe(
      'C1.2 n’est plus évaluée : E1 et E2 la citaient. Ajoutez-la à une évaluation de BC02. E2 n’évalue plus aucune compétence.',
    );
  });

  it('and finds its rank again when it comes back', async () => {
    const text = TWO_BLOCS.replace('‸', '').replaceAll(/\n\n/g, '\n');
    const there = await chosen(text.replace('Relever', 'Rele‸ver'), 'Déplacer C1.1 vers BC02');
    expect(there.after.indexOf('C1.1')).toBeGreaterThan(there.after.indexOf('C2.2'));
    const back = await chosen(there.after.replace('Relever', 'Rele‸ver'), 'Déplacer C1.1 vers BC01');
    expect(back.after).toBe(text.replace('competences: [C1.1, C1.2]', 'competences: [C1.2]'));
  });

  it('from any line of it: its first blank, its last comment', async () => {
    const lines = ['‸      - id: C1.2 # la', '      - id: C1.2 # la deu‸xième', '      # À re‸voir'];
    for (const line of lines) {
      const marked = TWO_BLOCS.replace('rap‸port', 'rapport').replace(line.replace('‸', ''), line);
      expect(titles(await offersIn(marked))).toContain('Déplacer C1.2 vers BC02 · Conduire un chantier');
    }
  });

  it('into a bloc that has none yet; the last one leaves a list that says so', async () => {
    const marked = `blocs:
- id: BC01
  competences:
  # la seule
  - id: C1.1
    enonce: Rele‸ver les mesures
  evaluations:
  - id: E1
    competences:
    - C1.1
- id: BC02
  intitule: Conduire un chantier
  competences: [] # à venir
- id: BC03
`;
    const { after, note } = await chosen(marked, 'Déplacer C1.1 vers BC02');
    expect(after).toBe(`blocs:
- id: BC01
  competences: []
  evaluations:
  - id: E1
    competences: []
- id: BC02
  intitule: Conduire un chantier
  competences: # à venir
  # la seule
  - id: C1.1
    enonce: Relever les mesures
- id: BC03
`);
    expect(note).toContain('BC01 n’a plus de compétence : donnez-lui-en d’autres, ou supprimez-le.');
    const other = await chosen(marked, 'Déplacer C1.1 vers BC03');
    expect(other.after).toContain('- id: BC03\n  competences:\n  # la seule\n  - id: C1.1\n');
    expect(other.after).toContain('competences: [] # à venir');
  });

  it('and what assesses it already is said instead', async () => {
    const assessed = TWO_BLOCS.replace('competences: [C2.1]', 'competences: [C2.1, C1.2]');
    const { after, note } = await chosen(assessed, 'Déplacer C1.2 vers BC02');
    expect(note).toBe('E1 et E2 la citaient ; E3 l’évalue dans BC02. E2 n’évalue plus aucune compétence.');
    expect(after).toContain('competences: [C2.1, C1.2]');
    const final = `${TWO_BLOCS}\nevaluation_finale:\n  competences: [C1.1, C1.2]\n`;
    expect((await chosen(final, 'Déplacer C1.2 vers BC02')).note).toContain(
      'C1.2 n’est plus évaluée que par l’évaluation finale : E1 et E2 la citaient.',
    );
  });

  it('in CRLF, and without a last end of line', async () => {
    const crlf = TWO_BLOCS.trimEnd().replaceAll('\n', '\r\n');
    const { after } = await chosen(crlf, 'Déplacer C1.2 vers BC02');
    expect(after).not.toMatch(/(?<!\r)\n/);
    const { after: lf } = await chosen(TWO_BLOCS, 'Déplacer C1.2 vers BC02');
    expect(after.replaceAll('\r\n', '\n')).toBe(lf.trimEnd());
  });

  it('on one line too', async () => {
    const flow = `blocs:
  - { id: BC01, competences: [{ id: C1.1, enonce: Rele‸ver }, { id: C1.2, enonce: Rédiger }], evaluations: [{ id: E1, competences: [C1.1] }] }
  - { id: BC02, competences: [{ id: C2.1, enonce: Organiser }] }
`;
    const { after } = await chosen(flow, 'Déplacer C1.1 vers BC02');
    expect(after).toBe(`blocs:
  - { id: BC01, competences: [{ id: C1.2, enonce: Rédiger }], evaluations: [{ id: E1, competences: [] }] }
  - { id: BC02, competences: [{ id: C2.1, enonce: Organiser }, { id: C1.1, enonce: Relever }] }
`);
  });

  it('is computed once it is chosen, from the text as it is then', async () => {
    await offersIn(TWO_BLOCS);
    client.dispose();
    client = await TestClient.start({ capabilities: RESOLVING });
    const offers = await offersIn(TWO_BLOCS);
    const action = offers.find(({ title }) => title.startsWith('Déplacer C1.2'))!;
    expect([action.edit, action.command]).toEqual([undefined, undefined]);
    const end = { line: 11, character: 0 };
    await client.edit({ start: end, end }, '        themes: [handicap]\n');
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    expect(client.after(resolved)).toMatch(/BC02[\s\S]*id: C1\.2[\s\S]*themes: \[handicap\]\n {8}criteres:/);
    expect(noteOf(resolved)).toContain('C1.2 n’est plus évaluée');
  });

  it('not where a list cites it twice: nothing rather than something wrong, and it is said', async () => {
    const twice = DOUBLE.replace('competences: [C1.1, C1.2, C1.3]', 'competences: [C1.1, C1.3, C1.3]');
    expect(titles(await offersIn(twice)).filter((title) => title.startsWith('Réunir'))).toEqual([]);
    client.dispose();
    client = await TestClient.start({ capabilities: RESOLVING });
    const action = (await offersIn(twice)).find(({ title }) => title.startsWith('Réunir'))!;
    const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    expect(resolved.edit).toBeUndefined();
    expect(noteOf(resolved)).toMatch(/Rien n’est modifié\.$/);
  });

  it('nowhere from an RS, an empty file, a broken one', async () => {
    const moves = async (marked: string) =>
      titles(await offersIn(marked)).filter((title) => title.startsWith('Déplacer'));
    expect(await moves('competences:\n  - id: C1\n    enonce: Rele‸ver\n')).toEqual([]);
    expect(await moves('‸')).toEqual([]);
    expect(
      await moves(
        'blocs:\n  - id: BC01\n    competences:\n      - id: [C1\n        eno‸nce: "x\n  - id: BC02\n',
      ),
    ).toEqual([]);
  });
});

describe('an element goes up or down', () => {
  it('a competence in its bloc, a bloc among blocs, with their comments', async () => {
    const { after } = await chosen(TWO_BLOCS, 'Monter C1.2');
    expect(after).toContain(`    competences:
      # À revoir avec le jury
      - id: C1.2 # la deuxième
`);
    expect(after).toContain('          # un dernier critère ?\n      - id: C1.1\n');
    expect(titles(await offersIn(TWO_BLOCS))).not.toContain('Descendre C1.2');
    const bloc = TWO_BLOCS.replace('rap‸port', 'rapport').replace('Conduire', 'Con‸duire');
    const swapped = (await chosen(bloc, 'Monter le bloc BC02')).after;
    const [first, second] = TWO_BLOCS.replace('‸', '')
      .replace('blocs:\n', '')
      .trimEnd()
      .split('\n\n  - id: BC02\n');
    expect(swapped).toBe(`blocs:\n  - id: BC02\n${second}\n\n${first}\n`);
  });
});

describe('a competence is split', () => {
  const TWO_ACTIONS = `blocs:
  - id: BC01
    competences:
      - id: C1.1 # référentielle
        enonce: Concevoir la base de données et rédi‸ger sa documentation, afin de livrer un outil maintenable
        criteres: [Le schéma est normalisé]
      - id: C1.2
        enonce: Assurer la sauvegarde
    evaluations:
      - { id: E1, competences: [C1.1] }
reglementation:
  exigences:
    - { id: R1, competences: [C1.1, C1.3] }
`;

  it('where two verbs have each their object, under the threshold of the rule; ids cited elsewhere are not taken', async () => {
    const { after, note } = await chosen(TWO_ACTIONS, 'Séparer C1.1 en 2 compétences');
    expect(after).toBe(`blocs:
  - id: BC01
    competences:
      - id: C1.1 # référentielle
        enonce: Concevoir la base de données, afin de livrer un outil maintenable
        criteres: [Le schéma est normalisé]
      - id: C1.4
        enonce: Rédiger sa documentation, afin de livrer un outil maintenable
      - id: C1.2
        enonce: Assurer la sauvegarde
    evaluations:
      - { id: E1, competences: [C1.1, C1.4] }
reglementation:
  exigences:
    - { id: R1, competences: [C1.1, C1.3, C1.4] }
`);
    expect(note).toBe('Les critères restent à C1.1 : donnez à chaque compétence les siens.');
  });

  it('not where one verb shares the object of the other', async () => {
    const shared = TWO_ACTIONS.replace(/Concevoir .*/, 'Prépa‸rer et animer une réunion');
    expect(titles(await offersIn(shared)).filter((title) => title.startsWith('Séparer'))).toEqual([]);
  });
});

const DOUBLE = `blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Élaborer le planning des interventions de l'équipe
        themes: [handicap]
        criteres:
          - Chaque tâche a un responsable et une date
      - id: C1.2
        enonce: Contrôler la qualité des travaux livrés
      # referentiel-ignore competence/trop-longue: vu avec le jury
      - id: C1.3 # à relire
        enonce: Construire le plan‸ning des interventions de son équipe
        themes: [handicap, sante_securite]
        criteres:
          # du terrain
          - Aucune intervention n'est planifiée deux fois
          - Chaque tâche a un responsable et une date
    evaluations:
      - { id: E1, competences: [C1.1, C1.2, C1.3] }
      - { id: E2, competences: [C1.3] }
reglementation:
  exigences:
    - id: R1
      competences:
        - C1.3
`;

describe('duplicates become one', () => {
  const MERGED = `blocs:
  - id: BC01
    competences:
      # C1.3, réunie à C1.1 : « Construire le planning des interventions de son équipe »
      # C1.3 : referentiel-ignore competence/trop-longue: vu avec le jury
      # à relire
      - id: C1.1
        enonce: Élaborer le planning des interventions de l'équipe
        themes: [handicap, sante_securite]
        criteres:
          - Chaque tâche a un responsable et une date
          # du terrain
          - Aucune intervention n'est planifiée deux fois
      - id: C1.2
        enonce: Contrôler la qualité des travaux livrés
    evaluations:
      - { id: E1, competences: [C1.1, C1.2] }
      - { id: E2, competences: [C1.1] }
reglementation:
  exigences:
    - id: R1
      competences:
        - C1.1
`;

  it('the first statement stays; criteria, comments and citations follow', async () => {
    const { after } = await chosen(DOUBLE, 'Réunir C1.3 à C1.1, dont l’énoncé reste');
    expect(after).toBe(MERGED);
  });

  it('is shown before it is applied', async () => {
    await offersIn(DOUBLE);
    client.dispose();
    client = await TestClient.start({
      capabilities: {
        workspace: {
          workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
          configuration: true,
        },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
    });
    const offers = await offersIn(DOUBLE);
    const { edit } = offers.find(({ title }) => title.startsWith('Réunir'))! as { edit: WorkspaceEdit };
    const { needsConfirmation, description } = edit.changeAnnotations!.confirmer!;
    expect(needsConfirmation).toBe(true);
    expect(description).toBe(
      'L’énoncé de C1.3 reste en commentaire ; C1.1 reprend ses critères et ce qui la citait.',
    );
    const [change] = edit.documentChanges! as unknown as { textDocument: { uri: string }; edits: never[] }[];
    expect(change!.textDocument.uri).toBe(URI);
    expect(edited(client.text, change!.edits)).toBe(MERGED);
  });

  it('by a command, in a client that applies edits and does not ask for those of an action', async () => {
    await offersIn(DOUBLE);
    client.dispose();
    client = await TestClient.start({
      capabilities: {
        workspace: { applyEdit: true, configuration: true },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
    });
    const applied: ApplyWorkspaceEditParams[] = [];
    client.connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      applied.push(params);
      return { applied: true };
    });
    const offers = await offersIn(DOUBLE);
    const { title, edit, command } = offers.find((offer) => offer.title.startsWith('Réunir'))!;
    expect(edit).toBeUndefined();
    await client.connection.sendRequest('workspace/executeCommand', command);
    expect(applied).toHaveLength(1);
    expect(applied[0]!.label).toBe(title);
    expect(edited(client.text, applied[0]!.edit.changes![URI]!)).toBe(MERGED);
    for (const argument of [null, 'rien', {}, { data: { uri: URI } }, { data: { uri: URI, range: 3 } }])
      await client.connection.sendRequest('workspace/executeCommand', { ...command, arguments: [argument] });
    expect(applied).toHaveLength(1);
  });

  it('or those that are selected, alike or not', async () => {
    const text = DOUBLE.replace('‸', '');
    const selected = text.replace('Élaborer', '⟦Élaborer').replace('du terrain', 'du ⟧terrain');
    const { after } = await chosen(selected, 'Réunir C1.2 et C1.3 à C1.1');
    expect(after).toContain(`    competences:
      # C1.3, réunie à C1.1 : « Construire le planning des interventions de son équipe »
      # C1.3 : referentiel-ignore competence/trop-longue: vu avec le jury
      # à relire
      # C1.2, réunie à C1.1 : « Contrôler la qualité des travaux livrés »
      - id: C1.1
`);
    expect(after).toContain('- { id: E1, competences: [C1.1] }\n      - { id: E2, competences: [C1.1] }');
  });

  it('from one bloc to the other, either way: an evaluation of the other bloc is said to lose it', async () => {
    const apart = DOUBLE.replace(
      '      # referentiel-ignore',
      '    evaluations:\n      - { id: E0, competences: [C1.1] }\n  - id: BC02\n    competences:\n      # referentiel-ignore',
    );
    const { after, note } = await chosen(apart, 'Réunir C1.3 à C1.1');
    expect(after).toContain('- { id: E2, competences: [] }');
    expect(note).toBe(
      'E1 et E2 n’évaluent plus C1.3 : voyez si l’évaluation de C1.1 reprend ce qu’elles observaient.',
    );
    expect((await chosen(apart, 'Réunir C1.1 à C1.3')).after).toContain(
      "# C1.1, réunie à C1.3 : « Élaborer le planning des interventions de l'équipe »",
    );
  });
});

describe('what every option says again', () => {
  const OPTIONS = `certification: { repertoire: RNCP }
blocs:
  - id: BC01
    intitule: Tronc commun
    competences:
      - id: C1.1
        enonce: Organiser le chantier
    evaluations:
      - { id: E1, competences: [C1.1] }
  - id: BC02
    optionnel: Énergie
    competences:
      - id: C2.1
        enonce: Contrôler la conformité de l'insta‸llation livrée
      - id: C2.2
        enonce: Poser une chaudière
    evaluations:
      - { id: E2, competences: [C2.1, C2.2] }
  - id: BC03
    optionnel: Énergie
    competences:
      - id: C3.1
        enonce: Contrôler la conformité d'une installation livrée
        criteres: [Le procès-verbal est signé]
      - id: C3.2
        enonce: Poser une pompe à chaleur
    evaluations:
      - { id: E3, competences: [C3.1, C3.2] }
`;
  it('goes to the common core once', async () => {
    const { after, note } = await chosen(OPTIONS, 'Placer C2.1 au tronc commun, dans BC01, et y réunir C3.1');
    expect(after).toBe(`certification: { repertoire: RNCP }
blocs:
  - id: BC01
    intitule: Tronc commun
    competences:
      - id: C1.1
        enonce: Organiser le chantier
      # C3.1, réunie à C2.1 : « Contrôler la conformité d'une installation livrée »
      - id: C2.1
        enonce: Contrôler la conformité de l'installation livrée
        criteres:
          - Le procès-verbal est signé
    evaluations:
      - { id: E1, competences: [C1.1] }
  - id: BC02
    optionnel: Énergie
    competences:
      - id: C2.2
        enonce: Poser une chaudière
    evaluations:
      - { id: E2, competences: [C2.2] }
  - id: BC03
    optionnel: Énergie
    competences:
      - id: C3.2
        enonce: Poser une pompe à chaleur
    evaluations:
      - { id: E3, competences: [C3.2] }
`);
    expect(note).toBe('C2.1 n’est plus évaluée : E2 et E3 la citaient. Ajoutez-la à une évaluation de BC01.');
  });

  it('all of it at once, from the bloc', async () => {
    const twice = OPTIONS.replace('‸', '')
      .replace('optionnel: Énergie', 'optionnel: Éner‸gie')
      .replace('Poser une chaudière', 'Expliquer au client le fonctionnement de son installation')
      .replace('Poser une pompe à chaleur', "Expliquer au client le fonctionnement de l'installation");
    const { after, note } = await chosen(
      twice,
      'Placer C2.1 et C2.2 au tronc commun, dans BC01, et y réunir C3.1 et C3.2',
    );
    expect(after.match(/id: C\d\.\d/g)).toEqual(['id: C1.1', 'id: C2.1', 'id: C2.2']);
    expect(after.slice(after.indexOf('  - id: BC02'))).toBe(`  - id: BC02
    optionnel: Énergie
    competences: []
    evaluations:
      - { id: E2, competences: [] }
  - id: BC03
    optionnel: Énergie
    competences: []
    evaluations:
      - { id: E3, competences: [] }
`);
    expect(note).toBe(
      'C2.1 et C2.2 ne sont plus évaluées : E2 et E3 les citaient. Ajoutez-les à une évaluation de BC01.',
    );
  });
});

describe('what is missing', () => {
  const DRAFT = `blocs:
  - id: BC01
    intitule: Diagnos‸tiquer
    competences:
      - id: C1.1
        enonce: Relever les mesures
        criteres:
          - { id: K1.1.1, enonce: Les écarts sont chiffrés }
      - id: C1.2
        enonce: Rédiger le rapport
`;
  it('a criterion, an evaluation, an activity is begun, with the next id', async () => {
    const competence = DRAFT.replace('‸', '').replace('Relever', 'Rele‸ver');
    expect((await chosen(competence, 'Ajouter un critère à C1.1')).after).toContain(
      '- id: K1.1.2\n            enonce: "[à compléter : qualité attendue et indicateur observable]"\n      - id: C1.2',
    );
    expect(
      (await chosen(competence, 'Ajouter une évaluation qui couvre C1.1')).after,
    ).toContain(`    evaluations:
      - id: E1
        intitule: "[à compléter : nom de l’évaluation]"
        description: "[à compléter : situation, ce que le candidat reçoit, ce qu’il fait, devant qui]"
        competences: [C1.1]
`);
    const activity = (await chosen(DRAFT, 'Créer l’activité de BC01')).after;
    expect(activity.startsWith('activites:\n  - id: A1\n    intitule: "[à compléter')).toBe(true);
    expect(activity).toContain('intitule: Diagnostiquer\n    activites: [A1]\n');
    expect((await chosen(DRAFT, 'Ajouter une compétence à BC01')).after).toContain('      - id: C1.3\n');
    expect((await chosen(DRAFT, 'Ajouter une évaluation à BC01')).after).toContain(
      'competences: [C1.1, C1.2]\n',
    );
  });

  const fix = async (marked: string) => {
    const { cursor } = await client.open(marked);
    const actions = await client.codeActions({ start: cursor, end: cursor }, ['quickfix']);
    const action = actions.find(({ title }) => title.startsWith('Créer'));
    return action && { title: action.title, after: client.after(action) };
  };

  it('an element that is cited and does not exist is created in its place', async () => {
    const blocs = `blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Relever
      - id: C1.9
        enonce: Rédiger
  - id: BC02
    competences:
      - id: C2.1
        enonce: Organiser
`;
    const here = await fix(`${blocs}    evaluations:\n      - competences: [C2.1, C2‸.4]\n`);
    expect(here?.title).toBe('Créer la compétence C2.4 dans BC02');
    const between = await fix(`${blocs}    evaluations:\n      - competences: [C2.1, C1‸.5]\n`);
    expect(between?.title).toBe('Créer la compétence C1.5 dans BC01');
    expect(between?.after).toContain(`        enonce: Relever
      - id: C1.5
        enonce: "[à compléter : verbe d’action, objet, finalité]"
        criteres:
          - "[à compléter : qualité attendue et indicateur observable]"
      - id: C1.9
`);
    const exigence = await fix(
      `${blocs}reglementation:\n  exigences:\n    - competences: [C2.1]\n      evaluations: [E‸9]\n`,
    );
    expect(exigence?.title).toBe('Créer l’évaluation E9 dans BC02');
    expect(exigence?.after).toMatch(/BC02[\s\S]*- id: E9[\s\S]*competences: \[C2\.1\]\nreglementation/);
    const piece = await fix(`${blocs}depots:\n  - motifs:\n      - elements: [J‸4]\n`);
    expect(piece?.title).toBe('Créer le justificatif J4');
    expect(piece?.after).toContain(
      'justificatifs:\n  - id: J4\n    titre: "[à compléter : titre du document]"\n',
    );
    const critere = await fix(`${blocs}justificatifs:\n  - pour: [K1.‸9.1]\n`);
    expect(critere?.title).toBe('Créer le critère K1.9.1 de C1.9');
    const requirement = await fix(`${blocs}justificatifs:\n  - pour: [R‸2]\n`);
    expect(requirement?.after).toContain(
      'reglementation:\n  exigences:\n    - id: R2\n      texte: "[à compléter',
    );
  });
});

describe('a bloc is copied', () => {
  it('right after itself, all that it defines under new ids', async () => {
    const { after, note } = await chosen(
      `activites:
  - id: A1
blocs:

  # Le premier
  - id: BC01 # bloc
    intitule: Diagnos‸tiquer
    activites: [A1]
    competences:
      - id: "C1.1"
        enonce: Relever
        criteres:
          - { id: K1.1.1, enonce: Les écarts sont chiffrés }
    evaluations:
      - { id: E1, competences: [C1.1] }

  - id: BC02
    prerequis: [BC01]
    evaluations:
      - { id: E2 }
jury:
  blocs:
    - pour: [BC01]
`,
      'Dupliquer le bloc BC01',
    );
    expect(after).toContain(`      - { id: E1, competences: [C1.1] }

  # Le premier
  - id: BC03 # bloc
    intitule: Diagnostiquer
    activites: [A1]
    competences:
      - id: "C3.1"
        enonce: Relever
        criteres:
          - { id: K3.1.1, enonce: Les écarts sont chiffrés }
    evaluations:
      - { id: E3, competences: [C3.1] }

  - id: BC02
    prerequis: [BC01]
`);
    expect(note).toBe('BC03 reprend BC01 mot pour mot : changez son intitulé, puis ce qui les distingue.');
    expect(after.endsWith('    - pour: [BC01]\n')).toBe(true);
  });
});
