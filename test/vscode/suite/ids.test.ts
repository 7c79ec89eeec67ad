import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openMarked, textAfter, when } from './support';

const TEXT = `blocs:
  - id: BC01
    competences:
      - id: C1.1
        enonce: Relever les mesures
      # Voir aussi C1.1.
      - id: C1.7
        enonce: Rédiger le rapport
    evaluations:
      - { id: E3, competences: [C1.1, C1.7], description: La compétence C1.1 est jugée sur pièces. }
`;

suite('ids', () => {
  teardown(closeAll);

  const run = vscode.commands.executeCommand;
  const texts = (document: vscode.TextDocument, ranges: readonly vscode.Range[]) =>
    ranges.map((range) => `${range.start.line + 1}:${document.getText(range)}`);
  const cited = (text: string) => TEXT.replace(text, text.replace('C1.1', 'C1‸.1'));

  test('lead to the element from a list, a sentence and a comment', async () => {
    for (const from of ['[C1.1', 'compétence C1.1', 'aussi C1.1']) {
      const { document, at } = await openMarked(cited(from));
      const found = await ask(
        `the element, from « ${from} »`,
        () => run<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at),
        (links) => links.length > 0,
      );
      assert.deepEqual(
        texts(
          document,
          found.map(({ targetSelectionRange, targetRange }) => targetSelectionRange ?? targetRange),
        ),
        ['4:C1.1'],
      );
      await closeAll();
    }
  });

  test('are found and highlighted wherever they are cited', async () => {
    const { document, at } = await openMarked(cited('id: C1.1'));
    const all = ['4:C1.1', '6:C1.1', '10:C1.1', '10:C1.1'];
    const references = await ask(
      'the references',
      () => run<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at),
      (found) => found.length > 0,
    );
    assert.deepEqual(
      texts(
        document,
        references.map(({ range }) => range),
      ),
      all,
    );
    const highlights = await run<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    assert.deepEqual(
      texts(
        document,
        highlights.map(({ range }) => range),
      ),
      all,
    );
  });

  test('are renamed with all that cites them; a name that is taken or ill-formed is refused, in French', async () => {
    const { document, at } = await openMarked(cited('[C1.1'));
    const prepared = await ask(
      'the id to be renamed',
      () =>
        run<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document.uri, at).then(
          (found) => found,
          () => undefined,
        ),
      (found) => found !== undefined,
    );
    assert.equal(prepared?.placeholder, 'C1.1');
    const rename = (name: string) =>
      run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, name);
    await assert.rejects(async () => rename('C1.7'), /C1\.7/);
    await assert.rejects(async () => rename('C1 : x'), /identifiant/i);
    const elsewhere = new vscode.Position(4, 20);
    await assert.rejects(async () => run('vscode.prepareRename', document.uri, elsewhere), /identifiant/i);
    assert.ok(await vscode.workspace.applyEdit(await rename('C1.5')));
    assert.equal(document.getText(), TEXT.replaceAll('C1.1', 'C1.5'));
  });

  test('are numbered anew in the order of the text, of a bloc or of all, with all that cites them', async () => {
    for (const [kind, place] of [
      ['refactor.rewrite.renumeroter', 'id: BC‸01'],
      ['source.renumeroter', '‸blocs'],
    ] as const) {
      const { document } = await openMarked(TEXT.replace(place.replace('‸', ''), place));
      await ask(
        kind,
        () =>
          run<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            vscode.window.activeTextEditor!.selection,
            kind,
          ),
        (found) => found.length > 0,
      );
      const after = textAfter(document, TEXT);
      await run('editor.action.codeAction', { kind, apply: 'first' });
      assert.equal(await after, TEXT.replaceAll('C1.7', 'C1.2').replace('E3', 'E1'));
      await closeAll();
    }
  });

  test('that are given are typed together with what cites them', async () => {
    const { document, editor } = await openMarked(TEXT.replace('id: C1.1', 'id: C1.1‸'));
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('linkedEditing'), true);
    await ask(
      'the places of the id',
      async () => {
        // By its command rather than by itself, which waits a moment after each move of the cursor.
        await run('editor.action.linkedEditing');
        await run('type', { text: '5' });
        // The other places follow, a moment later.
        const together = () => (document.getText().includes('[C1.15') ? true : undefined);
        const done = await when(vscode.workspace.onDidChangeTextDocument, 'all places', together, 2000).catch(
          () => false,
        );
        if (!done) await run('undo');
        return done;
      },
      (done) => done,
    );
    assert.equal(document.getText(), TEXT.replaceAll('C1.1', 'C1.15'));
    assert.ok(editor.selection.isEmpty);
  });
});
