import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, diagnosticsWith, diagnosticsWithout, openDraft } from './support';

const CODE = 'format/cle-inconnue';

suite('the settings file of a folder', () => {
  let file: vscode.Uri;
  const onDisk = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));

  suiteSetup(() => {
    file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'referentiel.config.yaml');
  });
  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(file, { useTrash: false }).then(undefined, () => undefined);
  });

  test('is followed as it appears, changes and goes away', async () => {
    const draft = await openDraft();
    await diagnosticsWith(draft, CODE);
    await onDisk(`regles: { ${CODE}: off }\n`);
    await diagnosticsWithout(draft, CODE);
    await onDisk('regles: {}\n');
    await diagnosticsWith(draft, CODE);
    await onDisk('regles: { format: off }\n');
    await diagnosticsWithout(draft, CODE);
    await vscode.workspace.fs.delete(file);
    await diagnosticsWith(draft, CODE);
  });

  test('has its language, its diagnostics with the page of the settings, and the codes of the rules', async () => {
    await onDisk('regles:\n  jury/absnt: off\n  jury/a\n');
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'referentiel-config');
    const found = await diagnosticsWith(document, 'reglages/regle-inconnue');
    const { message } = found.find((diagnostic) => codeOf(diagnostic) === 'reglages/regle-inconnue')!;
    assert.match(message, /« jury\/absent »/);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      file,
      new vscode.Position(2, 8),
    );
    assert.ok(items.some(({ label }) => label === 'jury/absent'));
  });
});
