import * as vscode from 'vscode';
import { LANGUAGE } from '../current';
import type { Command } from '../host';
import { openNew } from '../start/open';
import { StartRequests } from '../start/requests';
import { importedInWords } from '../start/wording';

/**
 * Makes a référentiel of a list or a table of blocs and competences: what is selected, else the text of the editor when it
 * is no référentiel, else the clipboard. What it was made of stays as it is. The argument is a text.
 */
export const importOutline: Command = {
  id: 'referentiel.importer',
  async run({ client }, argument) {
    const text = typeof argument === 'string' ? argument : (inEditor() ?? (await readClipboard()));
    if (text === undefined) return undefined;
    const imported = await new StartRequests(client).import(text);
    if (imported.blocs + imported.competences === 0) {
      void vscode.window.showWarningMessage(
        'Aucun bloc ni aucune compétence reconnus dans ce texte : copiez la liste ou le tableau qui les donne.',
      );
      return undefined;
    }
    const editor = await openNew(imported.text);
    void vscode.window.showInformationMessage(importedInWords(imported));
    return editor;
  },
};

function inEditor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.languageId === LANGUAGE) return undefined;
  const { document, selection } = editor;
  const text = document.getText(selection.isEmpty ? undefined : selection);
  // A file of another sort, open by chance, is not what one wants to import.
  const meant = !selection.isEmpty || document.isUntitled || document.languageId === 'plaintext';
  return meant && text.trim() !== '' ? text : undefined;
}

/** The text that was copied; when there is none, says what to do and gives a sheet to paste in. */
export async function readClipboard(): Promise<string | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return text;
  const sheet = 'Ouvrir une feuille';
  const chosen = await vscode.window.showInformationMessage(
    'Le presse-papiers est vide. Copiez dans Word la liste ou le tableau des blocs et des compétences, ou collez-les dans une feuille, puis relancez « Importer la table des matières ».',
    sheet,
  );
  if (chosen === sheet) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext' }));
  }
  return undefined;
}
