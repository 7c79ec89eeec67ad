import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, diagnosticsWith, openMarked, paste, textAfter, when } from './support';

suite('starting', () => {
  teardown(closeAll);

  const active = () => vscode.window.activeTextEditor?.document;

  test('a new référentiel is what was asked, with the first thing to fill in selected', async () => {
    for (const request of [
      { repertoire: 'RNCP', niveau: 4, blocs: 2 },
      { repertoire: 'RNCP', niveau: 5, type: 'cqp' },
      { repertoire: 'RS', renouvellement: true },
    ]) {
      await vscode.commands.executeCommand('referentiel.nouveau', request);
      assert.equal(active()?.languageId, 'referentiel');
      assert.match(active()?.getText() ?? '', /^format: 1\n/);
      const { selection } = vscode.window.activeTextEditor ?? {};
      assert.match(active()?.getText(selection) ?? '', /^\[à compléter : .*\]$/);
      await closeAll();
    }
  });

  test('the questions end in a document, of which the name was asked', async () => {
    let open = true;
    const asked = vscode.commands.executeCommand('referentiel.nouveau').then(() => {
      open = false;
    });
    // Each question takes its first choice; between two of them, the gesture meets nothing.
    while (open) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asked;
    assert.equal(active()?.isUntitled, true);
    assert.match(active()?.fileName ?? '', /ma-certification\.referentiel\.yaml$/);
    assert.match(active()?.getText() ?? '', /niveau: 5[\s\S]*id: BC03/);
  });

  test('a list becomes a référentiel', async () => {
    await vscode.commands.executeCommand(
      'referentiel.importer',
      'BC01 : Gérer\n•\tPlanifier\no\tLe plan est daté\n•\tSuivre',
    );
    assert.match(active()?.getText() ?? '', /- id: C1\.2\n {8}enonce: Suivre/);
    assert.equal(active()?.languageId, 'referentiel');
    await closeAll();
    await vscode.env.clipboard.writeText('1. Gérer\n1.1 Planifier\n1.2 Suivre');
    await vscode.commands.executeCommand('referentiel.importer');
    assert.match(active()?.getText() ?? '', /- id: BC01\n {4}intitule: Gérer/);
  });

  const pasted = async (marked: string, copied: Parameters<typeof paste>[0]): Promise<string> => {
    const { document } = await openMarked(marked);
    await diagnosticsWith(document, 'certification/repertoire-absent');
    const written = textAfter(document, marked.replace('‸', ''));
    await paste(copied);
    return (await written).replaceAll('\u00A0', ' ');
  };

  const LIST =
    'format: 1\nblocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        enonce: Relever\n';

  test('a list is pasted as competences where one writes them', async () => {
    assert.equal(
      await pasted(`${LIST}      - ‸`, { text: '•\tPoncer un mur\n•\tPeindre un mur' }),
      `${LIST}      - id: C1.2\n        enonce: Poncer un mur\n      - id: C1.3\n        enonce: Peindre un mur\n`,
    );
  });

  test('a list is pasted as criteria, without the bullets, quotes and spaces of Word', async () => {
    assert.equal(
      await pasted(`${LIST}        criteres:\n          - ‸`, {
        text: '\uF0B7\t“Les écarts”\u00A0ne dépassent pas 5\u00A0%\r\n\uF0B7\tLe rapport est daté',
      }),
      `${LIST}        criteres:\n          - id: K1.1.1\n            enonce: « Les écarts » ne dépassent pas 5 %\n          - id: K1.1.2\n            enonce: Le rapport est daté\n`,
    );
  });

  test('each exercise shows its fault', async () => {
    for (const [name, code] of [
      ['competence', 'competence/verbe-vague'],
      ['doublon', 'bloc/redondance'],
      ['jury', 'jury/formateur'],
    ] as const) {
      await vscode.commands.executeCommand(`referentiel.exercice.${name}`);
      const document = active();
      assert.ok(document);
      const found = await diagnosticsWith(document, code);
      assert.ok(
        found.map(codeOf).every((one) => !one.includes('absent')),
        name,
      );
      await closeAll();
    }
  });

  test('the walkthrough opens', async () => {
    await vscode.commands.executeCommand('referentiel.priseEnMain');
    await when(vscode.window.tabGroups.onDidChangeTabs, 'the walkthrough', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => /Prise en main|Walkthrough|Écrire un référentiel|Welcome/iu.test(label)),
    );
  });
});
