import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
  after,
  ask,
  closeAll,
  diagnosticsWith,
  diagnosticsWithout,
  extension,
  openDraft,
  openMarked,
  openText,
} from './support';

suite('writing', () => {
  teardown(closeAll);

  const complete = (document: vscode.TextDocument, position: vscode.Position) =>
    vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
  const labels = ({ items }: vscode.CompletionList) =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  test('a competence is drafted piece by piece, the next ones opening by themselves', async () => {
    const draft =
      'certification:\n  intitule: Chargé de communication\n  niveau: 6\nblocs:\n  - id: BC01\n    intitule: Concevoir une campagne de communication\n    competences:\n      - id: C1.1\n        enonce: ‸\n';
    const { document, at } = await openMarked(draft);
    const verbs = await ask(
      'verbs',
      () => complete(document, at),
      ({ items }) => items.length > 3,
    );
    for (const label of labels(verbs).slice(0, 3)) assert.match(label, /^\p{Lu}\p{Ll}+r$/u);
    const statement = () => /enonce: (.*)\n/.exec(document.getText())?.[1] ?? '';
    // Each time the list is asked for, as « triggerSuggest » does after what was accepted; its first row is taken.
    for (const wanted of [/^\S+ ?$/, /^\S+ \S+/, /^\S+ \S+ .*(?:afin|pour|à l|à partir|en )/]) {
      await ask(
        `a statement like ${wanted}`,
        async () => {
          await vscode.commands.executeCommand('editor.action.triggerSuggest');
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          return statement();
        },
        (text) => wanted.test(text),
      );
    }
    assert.match(document.getText(), /^ {8}enonce: \p{Lu}.*$/mu);
  });

  for (const [what, draft, label] of [
    [
      'a criterion of what the competence makes',
      'competences:\n  - enonce: Établir un budget, afin de convaincre\n    criteres:\n      - ‸\n',
      /^Le total des montants est exact/,
    ],
    [
      'a member of the jury',
      'jury:\n  certification:\n    membres:\n      - ‸\n',
      /^Membre de jury : président$/,
    ],
    ['a procedure', 'epreuves:\n  ‸\n', /^Procédure : fraude$/],
    ['an evaluation', 'blocs:\n  - id: BC01\n    evaluations:\n      - ‸\n', /^Évaluation : étude de cas$/i],
    ['a whole section', 'format: 1\n\n‸\n', /^ajouter la section vae$/],
    [
      'a key, in a text on one line',
      'jury: { certification: { membres: [{ qualite: Cheffe, ‸ }] } }\n',
      /^president$/,
    ],
    [
      'a key, under a quote left open',
      'vae:\n  livret_1: "ouvert\nblocs:\n  - id: BC01\n    ‸\n',
      /^competences$/,
    ],
  ] as const) {
    test(`${what} is proposed where it goes`, async () => {
      const { document, at } = await openMarked(draft);
      await ask(
        `« ${label} »`,
        async () => labels(await complete(document, at)),
        (found) => found.some((one) => label.test(one)),
      );
    });
  }

  test('completes a closed value', async () => {
    const document = await openDraft();
    const list = await ask(
      'the values of « modalite »',
      () => complete(document, after(document, 'modalite: mise_en_')),
      (found) => labels(found).includes('mise_en_situation_professionnelle'),
    );
    assert.ok(labels(list).includes('etude_de_cas'));
  });

  test('completes the keys that are not there yet', async () => {
    const document = await openText('format: 1\n\ncertification:\n  intitule: Chef de chantier\n  ');
    const list = await ask(
      'the keys of « certification »',
      () => complete(document, new vscode.Position(4, 2)),
      (found) => labels(found).includes('repertoire'),
    );
    assert.ok(!labels(list).includes('intitule'));
  });

  test('says what a key is', async () => {
    const document = await openDraft();
    const position = after(document, 'modal');
    const hovers = await ask(
      'a hover',
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
      (found) => found.length > 0,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    assert.match(text, /modalit/i);
  });

  test('Enter goes on where one writes', async () => {
    const after: [line: string, next: string][] = [
      ['certification:', '  '],
      ['  criteres:', '    '],
      ['  enonce: >-', '    '],
      ['  intitule: Chef de chantier', '  '],
      ['  - id: C1.1', '    '],
      ['  - membres:', '      '],
      ['  - Les écarts ne dépassent pas 5 %', '  - '],
      ['  - { qualite: Président, nombre: 1 }', '  - '],
    ];
    for (const [line, next] of after) {
      const document = await openText(line);
      const end = document.lineAt(0).range.end;
      assert.ok(vscode.window.activeTextEditor);
      vscode.window.activeTextEditor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('type', { text: '\n' });
      assert.equal(document.getText(), `${line}\n${next}`);
    }
  });

  test('every snippet is known to VS Code; one opens a whole référentiel', async () => {
    const file = vscode.Uri.joinPath(extension().extensionUri, 'snippets', 'referentiel.code-snippets');
    const snippets: Record<string, { prefix: string }> = JSON.parse(readFileSync(file.fsPath, 'utf8'));
    const name = Object.keys(snippets).find((key) => snippets[key]?.prefix === 'rncp');
    assert.ok(name, 'a snippet « rncp »');
    const document = await openText('');
    await diagnosticsWith(document, 'format/version-inconnue');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'referentiel', name });
    assert.match(document.getText(), /^format: 1\n/);
    assert.match(document.getText(), /^blocs:$/m);
    const diagnostics = await diagnosticsWithout(document, 'format/version-inconnue');
    const errors = diagnostics.filter((d) => d.severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(
      errors.map((d) => d.message),
      [],
    );
  });
});
