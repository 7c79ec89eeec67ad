import * as vscode from 'vscode';
import { LANGUAGE } from '../current';

/** Shows a new text, not yet saved, where the given file will be; the first thing to fill in is selected. */
export async function openNew(text: string, uri?: vscode.Uri): Promise<vscode.TextEditor> {
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
  const editor = await vscode.window.showTextDocument(document);
  if (uri && document.getText() === '') {
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
  }
  const { start, end } = firstBlank(document);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(new vscode.Range(start, end));
  return editor;
}

function firstBlank(document: vscode.TextDocument): vscode.Range {
  const found = /\[à compléter :[^\]]*\]/u.exec(document.getText());
  const at = found?.index ?? 0;
  return new vscode.Range(document.positionAt(at), document.positionAt(at + (found?.[0].length ?? 0)));
}
