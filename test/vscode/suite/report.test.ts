import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  after,
  ask,
  closeAll,
  diagnosticsWhere,
  diagnosticsWith,
  diagnosticsWithout,
  extension,
  openDraft,
  openFile,
  openText,
  when,
} from './support';

interface Line {
  id: string;
  label: string;
  description?: string;
  spoken: string;
  code?: string;
  children: readonly Line[];
  constat?: { range: { start: vscode.Position } };
}

type View = 'referentiel.aFaire' | 'referentiel.rapport';
const TODO = 'referentiel.aFaire';
const MOTIFS = 'referentiel.rapport';

suite('the report', () => {
  const run = vscode.commands.executeCommand;
  const shown = (view: View) =>
    (
      extension().exports as {
        rapport(view: View): {
          message: string;
          lines: readonly Line[];
          badge: number;
          selected: readonly string[];
        };
      }
    ).rapport(view);
  /** What a view shows once it was gone to. */
  const lines = async (view: View): Promise<readonly Line[]> => {
    await run(view);
    return shown(view).lines;
  };
  const all = (of: readonly Line[]): Line[] => of.flatMap((line) => [line, ...all(line.children)]);
  const labels = (of: readonly Line[]) => of.map(({ label }) => label);
  const motif = (name: string) => shown(MOTIFS).lines.find(({ id }) => id === `motif:${name}`);

  teardown(async () => {
    await run('referentiel.rapport.parMotif');
    await run('referentiel.rapport.montrerConseils');
    await run('referentiel.rapport.oublierDepot');
    await closeAll();
  });

  test('says what remains to be done, in order, and how each motive stands', async () => {
    const document = await openDraft();
    const found = await diagnosticsWith(document, 'format/cle-inconnue');
    const todo = await lines(TODO);
    assert.deepEqual(labels(todo).slice(0, 2), ['Ce qui bloque le dépôt', 'Ce qui expose à un refus']);
    assert.ok(
      labels(todo[0]?.children ?? []).includes('Corriger le nom d’une clé que le format ne connaît pas'),
    );
    const leaves = all(todo).filter(({ constat, children }) => constat && children.length === 0);
    assert.equal(leaves.length, found.length);
    const motives = await lines(MOTIFS);
    assert.equal(motives.length, 9);
    assert.equal(motif('vae')?.label, 'VAE absente ou incomplète');
    for (const { spoken, label } of all([...todo, ...motives])) assert.ok(spoken.includes(label));
  });

  test('the badge counts the errors, and follows what is typed', async () => {
    const document = await openDraft();
    const errors = (of: readonly vscode.Diagnostic[]) =>
      of.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length;
    const found = await diagnosticsWith(document, 'format/cle-inconnue');
    assert.equal(shown(TODO).badge, errors(found));
    await replace(document, 'enonse', 'enonce');
    const left = await diagnosticsWithout(document, 'format/cle-inconnue');
    assert.ok(errors(left) < errors(found));
    assert.equal(shown(TODO).badge, errors(left));
  });

  test('by keyboard alone: to the list, down to a thing to do, and to its place', async () => {
    const document = await openDraft();
    await diagnosticsWith(document, 'format/cle-inconnue');
    const [heading] = await lines(TODO);
    const target = heading?.children[0];
    assert.ok(target?.constat);
    // VS Code draws a list a little after it was told that it changed: the keys may meet the former one.
    await ask(
      'the thing to do',
      async () => {
        await run(TODO);
        await run('list.focusFirst');
        await run('list.focusDown');
        await run('list.select');
        return shown(TODO).selected;
      },
      ([selected]) => selected === target.id,
    );
    const { line } = target.constat.range.start;
    const editor = await when(vscode.window.onDidChangeTextEditorSelection, 'the place', () => {
      const active = vscode.window.activeTextEditor;
      return active?.selection.start.line === line ? active : undefined;
    });
    assert.equal(editor.document, document);
  });

  test('a noted deposit tells what was corrected since', async () => {
    const document = await openDraft();
    await diagnosticsWith(document, 'format/cle-inconnue');
    await lines(MOTIFS);
    void run('referentiel.rapport.noterDepot', '2026-03-12');
    await ask(
      'the deposit',
      async () => {
        await lines(TODO);
        return shown(TODO).message;
      },
      (message) => message === 'Rien n’a changé depuis le dépôt du 12 mars 2026.',
    );
    await replace(document, 'enonse', 'enonce');
    await diagnosticsWithout(document, 'format/cle-inconnue');
    await lines(MOTIFS);
    assert.match(
      shown(TODO).message,
      /^\d+ corrigés?(?:, \d+ nouveaux?)? depuis le dépôt du 12 mars 2026\.$/,
    );
    assert.match(motif('format')?.description ?? '', /1 corrigé/);
    await run('referentiel.rapport.oublierDepot');
    assert.equal(shown(TODO).message, '');
  });

  test('advice is hidden, and findings are arranged by bloc, as one chooses', async () => {
    const document = await openFile('vingt.referentiel.yaml');
    await diagnosticsWhere(document, 'the findings', (found) => found.length >= 20);
    const before = labels(await lines(TODO));
    assert.ok(before.includes('Ce qui peut être mieux rédigé'));
    await run('referentiel.rapport.masquerConseils');
    assert.deepEqual(
      labels(shown(TODO).lines),
      before.filter((label) => label !== 'Ce qui peut être mieux rédigé'),
    );
    await run('referentiel.rapport.parBloc');
    assert.match(shown(MOTIFS).lines[0]?.label ?? '', /^BC01/);
    assert.equal(shown(MOTIFS).lines.at(-1)?.label, 'Hors des blocs');
  });

  test('is copied as a text', async () => {
    const document = await openDraft();
    await diagnosticsWith(document, 'format/cle-inconnue');
    await run('referentiel.rapport.copier');
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^# Responsable de projets de rénovation énergétique : ce qui reste à faire au /);
    assert.match(text, /^\d+\. Corriger le nom d’une clé que le format ne connaît pas \(C1\.2\)$/m);
  });

  test('a finding is corrected from its line, another is silenced with its reason to be written', async () => {
    const document = await openDraft();
    await diagnosticsWith(document, 'format/cle-inconnue');
    const line = async (code: string) =>
      all(await lines(TODO)).find((one) => one.code === code && one.children.length === 0);
    await run('referentiel.rapport.corriger', await line('format/cle-inconnue'));
    assert.ok(!document.getText().includes('enonse'));
    await diagnosticsWithout(document, 'format/cle-inconnue');
    await run('referentiel.rapport.taire', await line('format/valeur-invalide'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'à compléter : raison');
    assert.match(document.getText(), /# referentiel-ignore format\/valeur-invalide: à compléter : raison\n/);
  });

  test('asks nothing while nobody looks, and is up to date as soon as someone does', async () => {
    const document = await openDraft();
    await diagnosticsWith(document, 'format/cle-inconnue');
    const has = (code: string) => all(shown(TODO).lines).some((one) => one.code === code);
    await lines(TODO);
    assert.ok(has('format/cle-inconnue'));
    await run('workbench.action.closeSidebar');
    await replace(document, 'enonse', 'enonce');
    await diagnosticsWithout(document, 'format/cle-inconnue');
    assert.ok(has('format/cle-inconnue'), 'the view was drawn though it is hidden');
    await lines(TODO);
    assert.ok(!has('format/cle-inconnue'));
  });

  test('shows nothing of what is closed, and takes an empty and a broken file', async () => {
    const empty = await openText('');
    await diagnosticsWhere(empty, 'the findings of an empty file', (found) => found.length > 0);
    assert.equal((await lines(MOTIFS)).length, 9);
    await closeAll();
    const broken = await openText('format: 1\nblocs:\n  - id: [BC01\n');
    await diagnosticsWith(broken, 'format/yaml-invalide');
    assert.equal((await lines(TODO))[0]?.children[0]?.code, 'format/yaml-invalide');
    await closeAll();
    void run(TODO);
    await ask(
      'nothing',
      async () => shown(TODO).lines.length,
      (count) => count === 0,
    );
  });
});

async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const end = after(document, from);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(end.translate(0, -from.length), end), to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}
