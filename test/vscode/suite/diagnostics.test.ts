import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  after,
  ask,
  closeAll,
  codeOf,
  diagnosticsWith,
  diagnosticsWithout,
  openDraft,
  openText,
} from './support';

suite('diagnostics', () => {
  let document: vscode.TextDocument;

  setup(async () => {
    document = await openDraft();
  });
  teardown(closeAll);

  test('are shown when a file is opened, in French, at their place', async () => {
    const diagnostics = await diagnosticsWith(document, 'format/cle-inconnue');
    const unknown = diagnostics.find((d) => codeOf(d) === 'format/cle-inconnue');
    assert.equal(unknown?.source, 'référentiel');
    assert.equal(unknown && document.getText(unknown.range), 'enonse');
    assert.match(unknown?.message ?? '', /«\s?enonce\s?»/);
  });

  test('carry a link to the page of their rule', async () => {
    for (const { code } of await diagnosticsWith(document, 'format/cle-inconnue')) {
      assert.ok(typeof code === 'object');
      assert.equal(code.target.toString(true), `command:referentiel.ouvrirPage?["${code.value}"]`);
    }
  });

  test('follow what is typed', async () => {
    await diagnosticsWith(document, 'format/cle-inconnue');
    const edit = new vscode.WorkspaceEdit();
    const end = after(document, 'enonse');
    edit.replace(document.uri, new vscode.Range(end.translate(0, -6), end), 'enonce');
    await vscode.workspace.applyEdit(edit);
    await diagnosticsWithout(document, 'format/cle-inconnue');
  });

  test('a quick fix corrects', async () => {
    await diagnosticsWith(document, 'format/cle-inconnue');
    const range = new vscode.Range(after(document, 'enon'), after(document, 'enons'));
    const actions = await ask(
      'the quick fix',
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          range,
          vscode.CodeActionKind.QuickFix.value,
        ),
      (found) => found.some(({ isPreferred }) => isPreferred),
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /^ {8}enonce: Chiffrer/m);
    await diagnosticsWithout(document, 'format/cle-inconnue');
  });

  test('a severity set to « off » silences a rule', async () => {
    await diagnosticsWith(document, 'format/cle-inconnue');
    const settings = vscode.workspace.getConfiguration('referentiel');
    await settings.update('regles', { 'format/cle-inconnue': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await diagnosticsWithout(document, 'format/cle-inconnue');
    } finally {
      await settings.update('regles', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await diagnosticsWith(document, 'format/cle-inconnue');
  });

  test('a document without a file has them too', async () => {
    const untitled = await openText('format: 1\ncertificasion:\n');
    await diagnosticsWith(untitled, 'format/cle-inconnue');
  });
});
