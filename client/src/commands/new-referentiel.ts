import * as vscode from 'vscode';
import { LANGUAGE } from '../current';
import type { Command } from '../host';

const SUFFIX = '.referentiel.yaml';

interface Template extends vscode.QuickPickItem {
  readonly text: string;
}

/**
 * Opens a new référentiel made from a template of the extension. In a folder its name is asked, so that it is saved at
 * once in the right place; the file itself is only written when the user saves. The argument, a template's file name,
 * spares the questions.
 */
export const newReferentiel: Command = {
  id: 'referentiel.nouveau',
  async run({ extensionUri }, argument) {
    const templates = await templatesOf(vscode.Uri.joinPath(extensionUri, 'examples', 'modeles'));
    if (typeof argument === 'string') {
      const template = templates.find(({ description }) => description === argument);
      return template && open(template.text, undefined);
    }
    const template = await vscode.window.showQuickPick(templates, {
      title: 'Nouveau référentiel',
      placeHolder: 'Modèle de départ',
      matchOnDetail: true,
    });
    if (!template) return;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    // Only where a name can be kept for a document not yet saved.
    if (folder?.scheme !== 'file') return open(template.text, undefined);
    const name = await askName(folder);
    if (name === undefined) return;
    return open(template.text, vscode.Uri.joinPath(folder, name).with({ scheme: 'untitled' }));
  },
};

/** The first line of a template, « # modele: titre — à quoi il sert », names it; it is not part of the text. */
async function templatesOf(folder: vscode.Uri): Promise<Template[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const names = entries.map(([name]) => name).filter((name) => name.endsWith(SUFFIX));
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      const text = new TextDecoder().decode(bytes);
      const [line = '', title] = /^# modele: *(.*)\r?\n/.exec(text) ?? [];
      const [label = name, detail = ''] = title?.split(' — ') ?? [];
      return { label, description: name, detail, text: text.slice(line.length) };
    }),
  );
}

async function askName(folder: vscode.Uri): Promise<string | undefined> {
  const stem = 'ma-certification';
  const name = await vscode.window.showInputBox({
    title: 'Nouveau référentiel',
    prompt: `Nom du fichier ; il finit par « ${SUFFIX} »`,
    value: `${stem}${SUFFIX}`,
    valueSelection: [0, stem.length],
    validateInput: async (value) => {
      if (!value.trim() || /[\\/:*?"<>|]/.test(value)) return 'Ce nom ne convient pas à un fichier.';
      const taken = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, fileName(value))).then(
        () => true,
        () => false,
      );
      return taken ? 'Un fichier de ce nom existe déjà.' : undefined;
    },
  });
  return name === undefined ? undefined : fileName(name);
}

function fileName(typed: string): string {
  const name = typed.trim();
  return /(?:^|\.)referentiel\.ya?ml$/.test(name) ? name : `${name.replace(/\.ya?ml$/, '')}${SUFFIX}`;
}

async function open(text: string, uri: vscode.Uri | undefined): Promise<vscode.TextEditor> {
  if (!uri) {
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
    return vscode.window.showTextDocument(document);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  if (document.getText() === '')
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}
