import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  diagnosticsWhere,
  diagnosticsWith,
  openDraft,
  serverProcesses,
  when,
} from './support';

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

  test('a server that is killed while one writes comes back by itself, knowing what was written', async function () {
    if (process.platform === 'win32') this.skip();
    const document = await openDraft();
    const before = document.getText();
    await diagnosticsWith(document, 'format/cle-inconnue');
    for (const turn of [1, 2]) {
      const [server, ...others] = serverProcesses();
      assert.ok(server, 'the server was not found among the processes');
      assert.deepEqual(others, []);
      const top = new vscode.Position(0, 0);
      const line = `cle_${turn}: 1\n`;
      const write = new vscode.WorkspaceEdit();
      write.insert(document.uri, top, line);
      const written = vscode.workspace.applyEdit(write);
      process.kill(server, 'SIGKILL');
      await written;
      // What was written before, during and after is there, and is what the new server speaks of.
      const again = new vscode.WorkspaceEdit();
      again.insert(document.uri, top, `apres_${turn}: 2\n`);
      await vscode.workspace.applyEdit(again);
      await diagnosticsWhere(document, `findings of the new server, turn ${turn}`, (diagnostics) =>
        [`cle_${turn}`, `apres_${turn}`].every((key) =>
          diagnostics.some(
            (one) => document.getText(one.range) === key && codeOf(one) === 'format/cle-inconnue',
          ),
        ),
      );
      assert.notEqual(serverProcesses()[0], server);
    }
    assert.ok(document.getText().endsWith(before));
    assert.equal(document.isDirty, true);
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
