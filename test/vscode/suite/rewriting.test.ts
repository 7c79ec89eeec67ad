import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ask,
  closeAll,
  codeOf,
  diagnosticsWhere,
  diagnosticsWith,
  openFile,
  openText,
  when,
} from './support';

/** What is wrong with the words, not what is missing. */
const WORDING = /^(?:competence|critere)\/(?!sans-critere|non-evaluee)/;

suite('rewriting', () => {
  const settings = () => vscode.workspace.getConfiguration('referentiel');

  setup(() => settings().update('profil', 'ebauche', vscode.ConfigurationTarget.Workspace));
  teardown(async () => {
    await settings().update('profil', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  const wordings = (all: readonly vscode.Diagnostic[]) => all.filter((d) => WORDING.test(codeOf(d)));
  const said = (all: readonly vscode.Diagnostic[]) =>
    wordings(all)
      .map((d) => `${codeOf(d)} ${d.message}`)
      .join('\n');

  test('twenty badly worded competences are corrected by quick fixes alone', async () => {
    const document = await openFile('vingt.referentiel.yaml');
    let diagnostics = await diagnosticsWhere(document, 'the findings', (all) => wordings(all).length >= 20);
    assert.equal(document.getText().match(/ enonce:/g)?.length, 20);

    for (let step = 0; wordings(diagnostics).length > 0; step++) {
      assert.ok(step < 60, `no end in sight:\n${said(diagnostics)}`);
      const finding = wordings(diagnostics)[0]!;
      const actions = await ask(
        `a fix of ${codeOf(finding)}, ${finding.message}`,
        () =>
          vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            finding.range,
            vscode.CodeActionKind.QuickFix.value,
          ),
        (found) => found.some(({ edit, title }) => edit && !title.startsWith('Ignorer')),
      );
      const fix = actions.find(({ title }) => !title.startsWith('Ignorer'));
      assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
      const former = said(diagnostics);
      diagnostics = await diagnosticsWhere(
        document,
        `« ${fix.title} » to count`,
        (all) => said(all) !== former,
      );
    }

    assert.deepEqual(diagnostics.map(codeOf), [], 'nothing else of what is written is at fault');
    await settings().update('profil', undefined, vscode.ConfigurationTarget.Workspace);
    const whole = await diagnosticsWith(document, 'format/texte-a-completer');
    assert.deepEqual(wordings(whole), []);
    const text = document.getText();
    assert.match(text, /enonce: Gérer et suivre les stocks de l'entrepôt/);
    assert.match(
      text,
      /enonce: "?Mettre en place un plan de rangement .*, afin de \[à compléter : finalité\]"?$/m,
    );
    assert.match(text, /enonce: Négocier les conditions de transport/);
    assert.doesNotMatch(text, /\$\{?\d/);
    for (const line of text.split('\n').filter((written) => written.includes('à compléter'))) {
      assert.match(line, /^ {8}(?: {2}- |enonce: )".*\[à compléter/);
    }
  });

  test('a competence paraphrased in another bloc is told, with a link to the other', async () => {
    const document = await openFile('paraphrase.referentiel.yaml');
    const diagnostics = await diagnosticsWith(document, 'bloc/redondance');
    const found = diagnostics.filter((d) => codeOf(d) === 'bloc/redondance');
    assert.equal(found.length, 1);
    assert.match(document.getText(found[0]?.range), /^Assurer la gestion et le suivi des stocks/);
    const [other] = found[0]?.relatedInformation ?? [];
    assert.equal(other?.location.uri.toString(), document.uri.toString());
    assert.match(document.getText(other?.location.range), /^Gérer et suivre les stocks/);
  });

  test('a fix that leaves something to write puts the cursor there', async () => {
    const document = await openFile('vingt.referentiel.yaml');
    const all = await diagnosticsWith(document, 'competence/sans-finalite');
    const finding = all.find((d) => codeOf(d) === 'competence/sans-finalite');
    assert.ok(finding && vscode.window.activeTextEditor);
    const { start } = finding.range;
    vscode.window.activeTextEditor.selection = new vscode.Selection(start, start);
    const title = 'Ajouter « , afin de … »';
    const actions = await ask(
      'the purpose',
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          finding.range,
          vscode.CodeActionKind.QuickFix.value,
        ),
      (found) => found.some((action) => action.title === title),
    );
    const fix = actions.find((action) => action.title === title);
    assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
    const { selection } = vscode.window.activeTextEditor;
    assert.equal(document.getText(selection), '[à compléter : finalité]');
  });

  test('a fix of several lines keeps them as it writes them, and Tab goes through what is left', async () => {
    await settings().update('profil', undefined, vscode.ConfigurationTarget.Workspace);
    const text = `blocs:
    - id: BC01
      evaluations:
          - id: E1
            modalite: soutenance
            duree: 1 h
            conditions: { consignes: [a], documents_autorises: [], materiel: [] }
            description:
`;
    const document = await openText(text);
    const all = await diagnosticsWith(document, 'evaluation/deroule-absent');
    const finding = all.find((d) => codeOf(d) === 'evaluation/deroule-absent');
    const editor = vscode.window.activeTextEditor;
    assert.ok(finding && editor);
    const { start } = finding.range;
    editor.selection = new vscode.Selection(start, start);
    // As the menu applies it: what « executeCodeActionProvider » gives loses the word that keeps white space.
    const changed = when(vscode.workspace.onDidChangeTextDocument, 'the description', () =>
      document.getText() === text ? undefined : true,
    );
    const kind = vscode.CodeActionKind.QuickFix.value;
    await vscode.commands.executeCommand('editor.action.codeAction', { kind, apply: 'first' });
    await changed;
    const written = document
      .getText()
      .slice(text.length - 1)
      .split('\n');
    assert.equal(written[0], ' >-');
    for (const line of written.slice(1, -1)) assert.match(line, /^ {16}\S/);
    const selected = (placeholder: string) =>
      when(vscode.window.onDidChangeTextEditorSelection, placeholder, () =>
        document.getText(editor.selection) === placeholder ? true : undefined,
      );
    await selected('[à compléter : travail ou situation professionnelle]');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await selected('[à compléter : durée]');
  });
});
