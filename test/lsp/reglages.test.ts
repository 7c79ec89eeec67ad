import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { applyEdits, Lines } from '../../server/src/syntax';
import { TestClient } from '../support/lsp';

const CONFIG = 'file:///espace/referentiel.config.yaml';
const DOCUMENT = 'file:///espace/dossier/essai.referentiel.yaml';
const CODE = 'format/valeur-invalide';
const TEXT = 'certification: { repertoire: RNPC }\n';

let client: TestClient;
afterEach(() => client.dispose());

/** A client whose workspace is `file:///espace`, with these files on its disk. */
async function start(files: Record<string, string> = {}, folders = ['file:///espace']) {
  const disk = new Map(Object.entries(files));
  const read: string[] = [];
  client = await TestClient.start(
    { workspaceFolders: folders.map((uri) => ({ uri, name: uri })), rootUri: folders[0] ?? null },
    {
      readText: async (uri) => {
        read.push(uri);
        return disk.get(uri);
      },
    },
  );
  return { disk, read };
}

const openDocument = (text = TEXT, uri = DOCUMENT) => client.open(text, { uri });
const openConfig = (text: string) => client.open(text, { uri: CONFIG, languageId: 'referentiel-config' });
const severity = (diagnostics: readonly Diagnostic[], code = CODE) =>
  diagnostics.find((diagnostic) => diagnostic.code === code)?.severity;

describe('the settings of a document', () => {
  it('are those of the nearest file, up to the folder of the workspace and never outside', async () => {
    const { disk, read } = await start({
      'file:///referentiel.config.yaml': `regles: { ${CODE}: off }\n`,
      [CONFIG]: `regles: { ${CODE}: conseil }\n`,
    });
    await openDocument();
    expect(severity(await client.diagnostics())).toBe(4);
    expect(read).toEqual(['file:///espace/dossier/referentiel.config.yaml', CONFIG]);
    disk.delete(CONFIG);
    client.expectNew();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    expect(severity(await client.diagnostics())).toBe(1);
    expect(read).not.toContain('file:///referentiel.config.yaml');
  });

  it('come from its own folder alone when no folder is open', async () => {
    const { read } = await start({}, []);
    await openDocument();
    await client.diagnostics();
    expect(read).toEqual(['file:///espace/dossier/referentiel.config.yaml']);
  });

  it('put the file of the team before the settings of the editor, rule by rule', async () => {
    await start({ [CONFIG]: `regles: { ${CODE}: conseil }\n` });
    await openDocument('certification: { repertoire: RNPC }\nblosc: 1\n');
    await client.diagnostics();
    await client.configure({ regles: { format: 'avertissement', [CODE]: 'erreur' } });
    const found = await client.diagnostics();
    expect(severity(found)).toBe(4);
    expect(severity(found, 'format/cle-inconnue')).toBe(2);
  });

  it('give way to a comment of the document', async () => {
    await start({ [CONFIG]: `regles: { ${CODE}: erreur }\n` });
    await openDocument(`# referentiel-ignore-fichier ${CODE}: essai\n${TEXT}`);
    expect(severity(await client.diagnostics())).toBeUndefined();
  });

  it('follow what is on screen rather than on the disk, as one types, then the disk again', async () => {
    await start({ [CONFIG]: `regles: { ${CODE}: off }\n` });
    await openDocument();
    expect(severity(await client.diagnostics())).toBeUndefined();
    client.expectNew();
    const { ranges } = await openConfig(`regles: { ${CODE}: ⟦conseil⟧ }\n`);
    client.show(DOCUMENT);
    expect(severity(await client.diagnostics())).toBe(4);
    client.expectNew();
    client.show(CONFIG);
    await client.edit(ranges[0]!, 'avertissement');
    client.show(DOCUMENT);
    expect(severity(await client.diagnostics())).toBe(2);
    client.expectNew();
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: CONFIG } });
    expect(severity(await client.diagnostics())).toBeUndefined();
  });

  it('are asked of the client where there is no disk', async () => {
    client = await TestClient.start({
      initializationOptions: { lireFichier: true },
      workspaceFolders: [{ uri: 'vscode-vfs://github/depot', name: 'depot' }],
    });
    client.connection.onRequest('referentiel/lireFichier', ({ uri }: { uri: string }) =>
      uri === 'vscode-vfs://github/depot/referentiel.config.yaml' ? `regles: { ${CODE}: conseil }` : null,
    );
    await openDocument(TEXT, 'vscode-vfs://github/depot/a/essai.referentiel.yaml');
    expect(severity(await client.diagnostics())).toBe(4);
  });
});

describe('a settings file that is open', () => {
  it('shows what is not understood, with its fix, and nothing of the format of a référentiel', async () => {
    await start();
    const { ranges } = await openConfig(
      'regles:\n  ⟦jury/absnt⟧: off\n  vae: ⟦of⟧\nseuils:\n  bloc/disproportionne:\n    part: ⟦300⟧\n',
    );
    const found = await client.diagnostics();
    expect(found.map(({ code, range }) => [code, range])).toEqual([
      ['reglages/regle-inconnue', ranges[0]],
      ['reglages/valeur-invalide', ranges[1]],
      ['reglages/valeur-invalide', ranges[2]],
    ]);
    const [fix, ...others] = await client.codeActions(ranges[0]!, ['quickfix']);
    expect(client.after(fix!)).toContain('  jury/absent: off\n');
    expect(others).toEqual([]);
  });

  it.each([
    ['settings', '‸', ['profil', 'regles', 'seuils', 'vocabulaire'], 'profil'],
    ['profiles', 'profil: ‸\n', ['auto', 'ebauche', 'depot', 'rncp', 'rs'], 'ebauche'],
    [
      'rules, but those already there',
      'regles:\n  vae: off\n  jury/a‸\n',
      ['jury', 'jury/absent'],
      'jury/absent',
    ],
    ['severities', 'regles:\n  jury/absent: ‸\n', ['erreur', 'avertissement', 'conseil', 'off'], 'off'],
    ['rules with thresholds', 'seuils:\n  ‸\n', ['bloc/disproportionne'], 'bloc/disproportionne'],
    ['thresholds', 'seuils:\n  bloc/disproportionne: { ‸ }\n', ['part', 'partDeux'], 'part'],
  ])('completes %s', async (_, marked, expected, chosen) => {
    await start();
    const { cursor } = await openConfig(marked);
    const items = await client.complete(cursor);
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(expected));
    expect(labels).not.toContain('vae');
    const item = items.find(({ label }) => label === chosen)!;
    expect(item.detail).not.toBe('');
    const lines = new Lines(client.text);
    const { range, newText } = item.textEdit as { range: { start: never; end: never }; newText: string };
    const edit = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), newText };
    expect(applyEdits(client.text, [edit])).toMatch(new RegExp(`(^|[ {])${chosen}(:| |$)`, 'm'));
    expect(applyEdits(client.text, [edit])).not.toContain('jury/ajury');
  });

  it('says on hover what a rule, a severity and a threshold are', async () => {
    await start();
    const { cursor } = await openConfig('regles:\n  jury/abs‸ent: off\n');
    expect(await client.hover(cursor)).toContain('Jury de certification absent');
    expect(await client.hover({ line: 1, character: 16 })).toContain(
      '**off** : La règle n’est pas appliquée.',
    );
  });
});
