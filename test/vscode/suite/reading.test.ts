import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, extension, openMarked, openText, textAfter, when } from './support';

const TEXT = `certification:
  repertoire: RNCP
  demande: { type: renouvellement, code: RNCP35651 }
activites: [{ id: A1, intitule: Conseil }]
blocs:
  - id: BC01
    intitule: Diagnostiquer
    activites: [A1]
    competences:
      - id: C1.1
        enonce: Relever les caractéristiques du bâti, afin d'établir un état initial
        criteres:
          - Les écarts ne dépassent pas 5 %
          - La posture est adaptée
      - id: C1.2
        enonce: Rédiger le rapport
    evaluations:
      - { id: E1, intitule: Étude de cas, competences: [C1.1] }
  - id: BC02
    competences: [{ id: C2.1 }]
jury:
  certification:
    membres:
      - { qualite: Cheffe de projet, professionnel: true, externe: true }
      - { qualite: Directeur, professionnel: false, externe: false }
insertion:
  promotions:
    - { annee: 2024, titulaires: 20, repondants: 15, en_emploi_6_mois: 12 }
reglementation:
  exigences: [{ id: R1, texte: art. L6113-1 du code du travail }]
`;

suite('reading', () => {
  teardown(closeAll);

  const run = vscode.commands.executeCommand;
  const everything = (document: vscode.TextDocument) =>
    new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);

  for (const [of, place, said] of [
    [
      'a competence',
      'Rele‸ver',
      /Objet[\s\S]*Finalité[\s\S]*Les écarts ne[\s\S]*Évaluée par[^\n]*E1 · Étude de cas/,
    ],
    ['a bloc', 'id: BC‸01', /Part des compétences[^\n]*2 sur 3[\s\S]*Évaluations[^\n]*E1/],
    ['a jury', 'mem‸bres:', /Professionnels externes[^\n]*1 sur 2, il en faut 2/],
    ['a promotion', 'titu‸laires', /Taux de réponse[^\n]*15 \/ 20 = 75 %/],
  ] as const) {
    test(`a hover tells of ${of}`, async () => {
      const { document, at } = await openMarked(TEXT.replace(place.replace('‸', ''), place));
      const hovers = await ask(
        'the hover',
        () => run<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at),
        (found) => found.length > 0,
      );
      const contents = hovers.flatMap((hover) => hover.contents);
      assert.match(contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n'), said);
    });
  }

  test('what is covered, counted and computed stands between the words; each can be switched off', async () => {
    const document = await openText(TEXT);
    const labels = async () => {
      const hints = await run<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        everything(document),
      );
      return hints.map(
        ({ label, position }) =>
          `${position.line + 1} ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`,
      );
    };
    const all = await ask('the hints', labels, (found) => found.length > 0);
    assert.deepEqual(all.sort(), [
      '10 évaluée par E1',
      '15 non évaluée',
      '19 33 % des compétences',
      '20 non évaluée',
      '23 1/2 professionnels externes',
      '28 75 %',
      '28 80 %',
      '4 couverte par BC01',
      '6 67 % des compétences',
    ]);
    const settings = vscode.workspace.getConfiguration('referentiel');
    await settings.update('indications.taux', false, vscode.ConfigurationTarget.Workspace);
    try {
      const left = await ask('fewer hints', labels, (found) => found.length < all.length);
      assert.deepEqual(
        left.sort(),
        all.filter((label) => !label.startsWith('28')),
      );
    } finally {
      await settings.update('indications.taux', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('above a bloc, its findings lead to the report', async () => {
    const document = await openText(TEXT);
    const lenses = await ask(
      'the lenses',
      () => run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
      (found) => found.length > 0,
    );
    const lens = lenses.find(
      ({ range, command }) => range.start.line === 5 && command?.title.endsWith('dossier référentiel'),
    );
    assert.match(lens?.command?.title ?? '', /^\d+ constats · dossier référentiel$/);
    await run(lens!.command!.command, ...(lens!.command!.arguments ?? []));
    const { rapport } = extension().exports as {
      rapport(view: string): { lines: { id: string }[]; selected: readonly string[] };
    };
    assert.deepEqual(rapport('referentiel.rapport').selected, ['motif:referentiel']);
  });

  test('a selection grows from the word to its clause, its value, its element', async () => {
    const { document, at } = await openMarked(TEXT.replace('établir', 'éta‸blir'));
    const [first] = await ask(
      'the ranges',
      () => run<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]),
      (found) => found.length > 0,
    );
    const grown: string[] = [];
    for (let one: vscode.SelectionRange | undefined = first; one; one = one.parent)
      grown.push(document.getText(one.range));
    assert.ok(grown.includes('établir'));
    assert.ok(grown.includes("afin d'établir un état initial"));
    assert.ok(grown.some((text) => text.startsWith('- id: C1.1') && text.endsWith('La posture est adaptée')));
  });

  test('codes and articles lead to their public pages', async () => {
    const document = await openText(TEXT);
    const links = await ask(
      'the links',
      () => run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      (found) => found.length > 0,
    );
    const targets = links.map(({ range, target }) => `${document.getText(range)} ${target}`);
    assert.ok(targets.some((link) => /^RNCP35651 https:\/\/www\.francecompetences\.fr\//.test(link)));
    assert.ok(targets.some((link) => /L6113-1.* https:\/\/www\.legifrance\.gouv\.fr\//.test(link)));
  });

  test('verbs, purposes, figures, vague words and ids have their colours', async () => {
    const document = await openText(TEXT);
    const legend = await ask(
      'the legend',
      () => run<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri),
      Boolean,
    );
    const { data } = await ask(
      'the tokens',
      () => run<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri),
      (found) => (found?.data.length ?? 0) > 0,
    );
    const drawn = new Set<string>();
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down, right, length, type] = [...data.slice(at, at + 4)] as [number, number, number, number];
      character = down > 0 ? right : character + right;
      line += down;
      drawn.add(
        `${legend.tokenTypes[type]} ${document.getText(new vscode.Range(line, character, line, character + length))}`,
      );
    }
    for (const token of [
      'verbe Relever',
      'objet les caractéristiques du bâti',
      "finalite afin d'établir un état initial",
      'number ne dépassent pas 5 %',
      'vague adaptée',
      'variable C1.1',
    ]) {
      assert.ok(drawn.has(token), token);
    }
  });

  test('sections, elements and long texts fold; the outline makes the breadcrumbs', async () => {
    const document = await openText(TEXT);
    const folds = await ask(
      'the folds',
      () => run<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri),
      (found) => found.length > 0,
    );
    for (const [start, end] of [
      [4, 19],
      [5, 17],
      [9, 13],
    ]) {
      assert.ok(
        folds.some((fold) => fold.start === start && fold.end === end),
        `${start}-${end}`,
      );
    }
    const outline = await run<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const blocs = outline.find(({ name }) => name === 'blocs');
    assert.deepEqual(
      blocs?.children.map(({ name, children }) => [name, children.map((child) => child.name)]),
      [
        ['BC01', ['C1.1', 'C1.2', 'E1']],
        ['BC02', ['C2.1']],
      ],
    );
  });

  const UNTIDY = `blocs:
- id:   BC01   # le premier
  competences:
      - id: C1.1
        enonce:   Relever  # à revoir
`;
  const TIDY = `blocs:
  - id: BC01   # le premier
    competences:
      - id: C1.1
        enonce: Relever  # à revoir
`;

  test('the layout is put in order, as a whole or in part, without losing a word or a comment', async () => {
    const document = await openText(UNTIDY);
    await ask(
      'an edit',
      async () => {
        await run('editor.action.formatDocument');
        return document.getText();
      },
      (text) => text !== UNTIDY,
    );
    assert.equal(document.getText(), TIDY);
    await run('editor.action.formatDocument');
    assert.equal(document.getText(), TIDY);
    await closeAll();
    const two = TIDY.replace('id: BC01', 'id:  BC01').replace('enonce: Relever', 'enonce:   Relever');
    const { document: part } = await openMarked(two.replace('enonce:   Relever', '⟦enonce:   Relever⟧'));
    await ask(
      'an edit of the selection',
      async () => {
        await run('editor.action.formatSelection');
        return part.getText();
      },
      (text) => text !== two,
    );
    assert.equal(part.getText(), TIDY.replace('id: BC01', 'id:  BC01'));
  });

  test('Enter after an element begins the next, with the id that comes then', async () => {
    const draft =
      'blocs:\n  - id: BC01\n    competences:\n      - id: C1.1\n        enonce: Relever\n      -‸';
    const { document } = await openMarked(draft.replace('-‸', '‸'));
    const former = document.getText();
    await ask(
      'the next id',
      async () => {
        const changed = textAfter(document, former);
        await run('type', { text: '-' });
        await changed;
        const written = () => (document.getText().includes('C1.2') ? true : undefined);
        const done = await when(vscode.workspace.onDidChangeTextDocument, 'it', written, 2000).catch(
          () => false,
        );
        if (!done) await run('undo');
        return done;
      },
      (done) => done,
    );
    assert.match(document.getText(), /enonce: Relever\n {6}- id: C1\.2\n {8}enonce: $/);
  });
});
