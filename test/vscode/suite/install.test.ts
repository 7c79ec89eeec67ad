import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, openDraft } from './support';

suite('installation', () => {
  suiteTeardown(closeAll);

  test('comes from the installed .vsix, and starts with the first référentiel', async () => {
    const { extensionPath, packageJSON } = extension();
    assert.match(extensionPath, /referentiel\.referentiel-\d+\.\d+\.\d+$/);
    const document = await openDraft();
    assert.equal(document.languageId, 'referentiel');
    await extension().activate();
    console.log(
      `      VS Code ${vscode.version}, ${packageJSON.name} ${packageJSON.version}, ` +
        `${vscode.workspace.isTrusted ? 'trusted folder' : 'restricted mode'}`,
    );
  });

  test('knows its three kinds of file name', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    for (const name of ['x.referentiel.yaml', 'x.referentiel.yml', 'referentiel.yaml']) {
      const uri = vscode.Uri.joinPath(folder, name).with({ scheme: 'untitled' });
      assert.equal((await vscode.workspace.openTextDocument(uri)).languageId, 'referentiel', name);
    }
  });

  test('indents by two spaces', async () => {
    await openDraft();
    const options = vscode.window.activeTextEditor?.options;
    assert.deepEqual([options?.tabSize, options?.insertSpaces], [2, true]);
  });
});
