import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openMarked, textAfter, when } from './support';

const TWO_BLOCS = `blocs:
  - id: BC01
    competences:
      # À revoir
      - id: C1.1
        enonce: Relever les mesures
        criteres: [Les écarts sont chiffrés]
      - id: C1.2
        enonce: Rédiger le rapport
    evaluations:
      - { id: E1, competences: [C1.1, C1.2] }
  - id: BC02
    competences:
      - id: C2.1
        enonce: Organiser le chantier
`;
const OPTIONS = `certification: { repertoire: RNCP }
blocs:
  - id: BC01
    competences: [{ id: C1.1, enonce: Organiser le chantier }]
  - id: BC02
    optionnel: Énergie
    competences:
      - id: C2.1
        enonce: Contrôler la conformité de l'installation livrée
  - id: BC03
    optionnel: Énergie
    competences:
      - id: C3.1
        enonce: Contrôler la conformité d'une installation livrée
`;
const DOUBLE = `blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Élaborer le planning des interventions de l'équipe
      - id: C1.2
        enonce: Construire le planning des interventions de son équipe
    evaluations:
      - { id: E1, competences: [C1.1, C1.2] }
`;
const SPLIT = `blocs:
  - id: BC01
    competences:
      - id: C1.1 # à revoir
        enonce: Concevoir la base de données et rédiger sa documentation, afin de livrer un outil maintenable
`;
const JURY =
  "Le jury est composé de trois membres dont deux professionnels du secteur, externes à l'organisme.";

/** What is done: its kind, the text with its cursor, the title as it begins, and what must be in the text after. */
const ACTIONS: readonly (readonly [kind: string, marked: string, title: string, after: RegExp])[] = [
  [
    'refactor.move.competence',
    TWO_BLOCS.replace('Relever', 'Rele‸ver'),
    'Déplacer C1.1 vers BC02',
    /enonce: Organiser le chantier\n {6}# À revoir\n {6}- id: C1\.1\n.*\n {8}criteres: \[Les écarts/,
  ],
  [
    'refactor.move.ordre',
    TWO_BLOCS.replace('Relever', 'Rele‸ver'),
    'Descendre C1.1',
    /C1\.2[\s\S]*# À revoir\n {6}- id: C1\.1/,
  ],
  [
    'refactor.rewrite.separer',
    SPLIT.replace('Concevoir', 'Conce‸voir'),
    'Séparer C1.1 en 2 compétences',
    /C1\.1 # à revoir\n {8}enonce: Concevoir la base de données, afin de[\s\S]*C1\.2\n {8}enonce: Rédiger sa documentation, afin de/,
  ],
  [
    'refactor.rewrite.ajouter',
    TWO_BLOCS.replace('Relever', 'Rele‸ver'),
    'Ajouter un critère à C1.1',
    /à compléter : qualité attendue/,
  ],
  [
    'refactor.rewrite.ajouter',
    TWO_BLOCS.replace('Organiser', 'Orga‸niser'),
    'Ajouter une évaluation qui couvre C2.1',
    /id: E2\n[\s\S]*competences: \[C2\.1\]/,
  ],
  [
    'refactor.rewrite.ajouter',
    TWO_BLOCS.replace('id: BC01', 'id: BC0‸1'),
    'Créer l’activité de BC01',
    /^activites:\n {2}- id: A1\n[\s\S]*activites: \[A1\]/,
  ],
  [
    'refactor.rewrite.dupliquer',
    TWO_BLOCS.replace('id: BC01', 'id: BC0‸1'),
    'Dupliquer le bloc BC01',
    /id: BC03\n {4}competences:\n {6}# À revoir\n {6}- id: C3\.1\n[\s\S]*\{ id: E2, competences: \[C3\.1, C3\.2\] \}/,
  ],
  [
    'refactor.rewrite.cles',
    'blocs:\n  - intitule: Chi‸ffrer # à revoir\n    id: BC01\n',
    'Ranger les clés',
    /- id: BC01\n {4}intitule: Chiffrer # à revoir\n/,
  ],
  [
    'source.rangerCles',
    'blocs: []\ncertification:\n  niveau: 5\n  intitule: Ch‸ef\n',
    'Ranger les clés de tout',
    /^certification:\n {2}intitule: Chef\n {2}niveau: 5\nblocs/,
  ],
  [
    'refactor.rewrite.texte',
    'vae:\n  modalites: |-\n    Un entre‸tien d’une heure\n',
    'Mettre ce texte sur une ligne',
    /^vae:\n {2}modalites: Un entretien d’une heure\n$/,
  ],
];

/** Those that are shown in full, and applied once they are confirmed. */
const CONFIRMED: typeof ACTIONS = [
  [
    'refactor.extract.tronc-commun',
    OPTIONS.replace("l'installation", "l'insta‸llation"),
    'Placer C2.1 au tronc commun',
    /BC01\n {4}competences:[^\n]*[\s\S]*C2\.1[\s\S]*BC02\n {4}optionnel: Énergie\n {4}competences: \[\]/,
  ],
  [
    'refactor.rewrite.jury',
    `jury:\n  certification:\n    description: ${JURY}‸\n`,
    'Structurer ce jury : 2 membres lus',
    /membres:\n {6}- qualite: Professionnels du secteur[\s\S]*description: Le jury est composé/,
  ],
  [
    'refactor.rewrite.epreuve',
    'blocs:\n  - evaluations:\n      - id: E1\n        description: Soutenance de 20 min‸utes devant le jury ; le candidat remet un dossier de 15 pages.\n',
    'Structurer',
    /duree: 20 min[\s\S]*description: Soutenance de 20 minutes/,
  ],
  [
    'refactor.rewrite.reunir',
    DOUBLE.replace('Construire', 'Cons‸truire'),
    'Réunir',
    /# C1\.2, réunie à C1\.1 : « Construire[\s\S]*\{ id: E1, competences: \[C1\.1\] \}/,
  ],
];

suite('the structure', () => {
  teardown(closeAll);

  const run = vscode.commands.executeCommand;

  async function offered(kind: string, marked: string, title: string) {
    const { document, editor } = await openMarked(marked);
    const actions = await ask(
      `« ${title} »`,
      () =>
        run<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          editor.selection,
          kind,
          20,
        ),
      (found) => found.some((action) => action.title.startsWith(title)),
    );
    return { document, action: actions.find((action) => action.title.startsWith(title))! };
  }

  for (const [kind, marked, title, after] of ACTIONS) {
    test(`${title}: comments and layout stay`, async () => {
      const { document, action } = await offered(kind, marked, title);
      const { edit } = action;
      assert.ok(edit, JSON.stringify(action));
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(document.getText(), after);
      for (const comment of marked.match(/# .*/g) ?? []) assert.ok(document.getText().includes(comment));
    });
  }

  for (const [kind, marked, title, after] of CONFIRMED) {
    test(`${title}: compared first, applied once the author agrees`, async () => {
      const { document } = await offered(kind, marked, title);
      const former = document.getText();
      const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      for (const agrees of [false, true]) {
        await vscode.window.showTextDocument(document);
        await ask(
          'the comparison',
          async () => {
            await run('editor.action.codeAction', { kind, apply: 'first' });
            const seen = () =>
              tabs().some(({ input }) => input instanceof vscode.TabInputTextDiff) ? true : undefined;
            return when(vscode.window.tabGroups.onDidChangeTabs, 'it', seen, 2000).catch(() => false);
          },
          (shown) => shown,
        );
        assert.equal(document.getText(), former);
        // Until the question is there, the gesture meets nothing.
        const answer = agrees
          ? 'workbench.action.acceptSelectedQuickOpenItem'
          : 'workbench.action.closeQuickOpen';
        while (tabs().length > 1) await run(answer);
        if (agrees) assert.match(await textAfter(document, former), after);
        else assert.equal(document.getText(), former);
      }
    });
  }
});
