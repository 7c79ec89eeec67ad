import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, codeOf, openFile, when } from './support';

const CODE = 'format/valeur-invalide';
const NAME = 'ferme.referentiel.yaml';
const OTHER = 'renomme.referentiel.yaml';

suite('the référentiels of the folder', () => {
  const root = () => vscode.workspace.workspaceFolders![0]!.uri;
  const at = (name: string) => vscode.Uri.joinPath(root(), name);
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  const found = (name: string, what: string, wanted: (codes: readonly string[]) => boolean) =>
    when(vscode.languages.onDidChangeDiagnostics, what, () => {
      const codes = vscode.languages.getDiagnostics(at(name)).map(codeOf);
      return wanted(codes) ? codes : undefined;
    });

  teardown(async () => {
    await closeAll();
    for (const name of [NAME, OTHER])
      await vscode.workspace.fs.delete(at(name)).then(undefined, () => undefined);
  });

  test('have their diagnostics though nobody opened them, with a link to the page of the rule', async () => {
    await write(NAME, 'certification: { repertoire: RNPC }\n');
    await found(NAME, 'findings of a closed file', (codes) => codes.includes(CODE));
    assert.ok(vscode.workspace.textDocuments.every(({ uri }) => uri.toString() !== at(NAME).toString()));
    for (const { code } of vscode.languages.getDiagnostics(at(NAME))) {
      assert.ok(typeof code === 'object');
      assert.equal(code.target.scheme, 'command');
    }
    await vscode.workspace.fs.delete(at(NAME));
    await found(NAME, 'nothing once deleted', (codes) => codes.length === 0);
  });

  test('are followed as they come, change, are opened and closed, and move', async () => {
    await write(NAME, 'certification: { repertoire: RNPC }\n');
    await found(NAME, 'a new file', (codes) => codes.includes(CODE));
    await write(NAME, 'certification: { repertoire: RNCP }\n');
    await found(NAME, 'its correction on disk', (codes) => codes.length > 0 && !codes.includes(CODE));
    const document = await openFile(NAME);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 30, 0, 31), 'PN');
    await vscode.workspace.applyEdit(edit);
    await found(NAME, 'a fault in the editor', (codes) => codes.includes(CODE));
    await document.save();
    await closeAll();
    await found(NAME, 'the fault saved', (codes) => codes.includes(CODE));
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(at(NAME), at(OTHER));
    await vscode.workspace.applyEdit(rename);
    await found(OTHER, 'the same under its new name', (codes) => codes.includes(CODE));
    await found(NAME, 'nothing under the former one', (codes) => codes.length === 0);
  });

  test('are told what two of them share, with a link to the other', async () => {
    const bloc = (title: string) => `certification:
  intitule: ${title}
  repertoire: RNCP
blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Planifier les approvisionnements d'un magasin de bricolage, afin d'éviter les ruptures
`;
    await write(NAME, bloc('Responsable de magasin'));
    await write('voisin.referentiel.yaml', bloc('Gestionnaire de stocks'));
    await found(NAME, 'the same competence in two files', (codes) =>
      codes.includes('competence/reprise-ailleurs'),
    );
    const [shared] = vscode.languages
      .getDiagnostics(at(NAME))
      .filter((one) => codeOf(one) === 'competence/reprise-ailleurs');
    assert.equal(shared?.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(
      shared?.relatedInformation?.[0]?.location.uri.toString(),
      at('voisin.referentiel.yaml').toString(),
    );
    await vscode.workspace.fs.delete(at('voisin.referentiel.yaml'));
    await found(NAME, 'nothing once alone', (codes) => !codes.includes('competence/reprise-ailleurs'));
  });

  test('are found by the names of what they hold', async () => {
    await write(NAME, 'blocs:\n  - id: BC77\n    intitule: Réaliser le diagnostic énergétique\n');
    const symbols = await ask(
      'the bloc of a closed file',
      () =>
        vscode.commands.executeCommand<vscode.SymbolInformation[]>(
          'vscode.executeWorkspaceSymbolProvider',
          'bc77',
        ),
      (all) => all.some(({ name }) => name.startsWith('BC77')),
    );
    const bloc = symbols.find(({ name }) => name.startsWith('BC77'));
    assert.equal(bloc?.location.uri.toString(), at(NAME).toString());
  });
});
