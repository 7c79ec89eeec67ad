import * as vscode from 'vscode';
import type { CodeAction as LspCodeAction, TextEdit } from 'vscode-languageclient';
import { TextDocumentEdit } from 'vscode-languageclient';
import type { Command } from '../host';

/** Edits to be seen before they are applied. */
interface Proposal {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
  readonly title: string;
  /** What becomes of what is there. */
  readonly detail: string;
  /** Said once they are applied. */
  readonly note?: string | undefined;
}

const SCHEME = 'referentiel-apercu';
const APPLY = 'Appliquer';

/** What the other side of the comparison shows, by its address. */
const previews = new Map<string, string>();

export function previewProvider(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => previews.get(uri.toString()) ?? '',
  });
}

/**
 * The action that shows its edits and waits for a word of the author; undefined when they need none. VS Code's own
 * preview writes each of them on one line, unticked: « Apply » does nothing there until each is ticked.
 */
export function withConfirmation(
  action: vscode.CodeAction,
  found: LspCodeAction,
): vscode.CodeAction | undefined {
  const { documentChanges: [change] = [], changeAnnotations = {} } = found.edit ?? {};
  const [annotation] = Object.values(changeAnnotations);
  if (!annotation?.needsConfirmation || !change || !TextDocumentEdit.is(change)) return undefined;
  const { uri, version } = change.textDocument;
  const proposal: Proposal = {
    uri,
    version,
    edits: change.edits.filter((edit) => 'newText' in edit),
    title: found.title,
    detail: annotation.description ?? '',
    note: found.command?.title,
  };
  const confirmed = new vscode.CodeAction(action.title, action.kind);
  confirmed.command = { title: found.title, command: confirmEdits.id, arguments: [proposal] };
  return confirmed;
}

export const confirmEdits: Command = {
  id: 'referentiel.confirmer',
  async run({ client }, argument) {
    const { uri, version, edits, title, detail, note } = argument as Proposal;
    const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
    const changes = await client.protocol2CodeConverter.asTextEdits([...edits]);
    const isCurrent = () => version === null || document.version === version;
    if (!isCurrent() || !(await agrees(document, changes, title, detail))) return;
    if (!isCurrent()) {
      void vscode.window.showInformationMessage(`Le texte a changé entre-temps. Relancez « ${title} ».`);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, changes);
    await vscode.window.showTextDocument(document);
    await vscode.workspace.applyEdit(edit);
    if (note) void vscode.window.showInformationMessage(note);
  },
};

/** Shows the text as it would be beside the text as it is, and asks. */
async function agrees(
  document: vscode.TextDocument,
  edits: readonly vscode.TextEdit[],
  title: string,
  detail: string,
): Promise<boolean> {
  // No référentiel to be checked in its turn: a text in the same colours.
  const preview = vscode.Uri.from({ scheme: SCHEME, path: `/${document.version}/proposition.yaml` });
  previews.set(preview.toString(), edited(document, edits));
  try {
    const [first] = [...edits].sort((a, b) => a.range.start.compareTo(b.range.start));
    await vscode.commands.executeCommand('vscode.diff', document.uri, preview, `${title} ?`, {
      preserveFocus: true,
      ...(first ? { selection: new vscode.Range(first.range.start, first.range.start) } : {}),
    });
    const answer = await vscode.window.showQuickPick(
      [
        { label: `$(check) ${APPLY}`, detail, apply: true },
        { label: '$(close) Ne rien changer', apply: false },
      ],
      { title, placeHolder: 'Relisez ce qui serait ajouté et retiré, puis choisissez', ignoreFocusOut: true },
    );
    return answer?.apply === true;
  } finally {
    const shown = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SCHEME);
    await vscode.window.tabGroups.close(shown);
    previews.delete(preview.toString());
  }
}

function edited(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): string {
  const text = document.getText();
  return [...edits]
    .sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
    .reduce(
      (now, { range, newText }) =>
        now.slice(0, document.offsetAt(range.start)) + newText + now.slice(document.offsetAt(range.end)),
      text,
    );
}
