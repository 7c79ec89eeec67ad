import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, diagnosticsWith, openDraft, when } from './support';

interface Report {
  motifs: { motif: string; titre: string; constats: { code: string; gravite: string }[] }[];
}

suite('commands', () => {
  teardown(closeAll);

  test('the report groups the findings by motive, the seven motives being there', async () => {
    const document = await openDraft();
    const diagnostics = await diagnosticsWith(document, 'format/cle-inconnue');
    const report = await vscode.commands.executeCommand<Report>('referentiel.rapport');
    const names = report.motifs.map(({ motif }) => motif);
    for (const motif of [
      'insertion',
      'utilite',
      'referentiel',
      'epreuves',
      'reglementation',
      'vae',
      'blocs',
    ]) {
      assert.ok(names.includes(motif), motif);
    }
    const reported = report.motifs.flatMap(({ constats }) => constats.map(({ code }) => code));
    assert.deepEqual(reported.sort(), diagnostics.map(codeOf).sort());
  });

  test('the server restarts, and the findings come back', async () => {
    const document = await openDraft();
    await diagnosticsWith(document, 'format/cle-inconnue');
    let cleared = false;
    const seen = when(vscode.languages.onDidChangeDiagnostics, 'findings after a restart', () => {
      const count = vscode.languages.getDiagnostics(document.uri).length;
      if (count === 0) cleared = true;
      return cleared && count > 0 ? true : undefined;
    });
    await vscode.commands.executeCommand('referentiel.redemarrerServeur');
    await seen;
  });

  test('the page of a rule opens beside', async () => {
    await openDraft();
    await vscode.commands.executeCommand('referentiel.ouvrirPage', 'format/cle-inconnue');
    const tab = await when(vscode.window.tabGroups.onDidChangeTabs, 'the page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ label }) => label.includes('cle-inconnue')),
    );
    assert.ok(tab.input instanceof vscode.TabInputWebview);
    assert.equal(tab.group.viewColumn, vscode.ViewColumn.Two);
  });

  test('what is no rule opens nothing', async () => {
    const before = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length;
    for (const argument of ['../../package', 'format/../../x', 'format/aucune-regle']) {
      // It says so in a notification, which nobody closes here: the command must not wait for that.
      await vscode.commands.executeCommand('referentiel.ouvrirPage', argument);
    }
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, before);
  });
});
