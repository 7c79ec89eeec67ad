import * as vscode from 'vscode';
import type { Command } from '../host';

/** Copies the report as a text that a message or a document takes. */
export const copyReport: Command = {
  id: 'referentiel.rapport.copier',
  async run({ current, report }) {
    const { document } = current;
    const text = document && (await report.text(document.uri));
    if (!text) {
      void vscode.window.showWarningMessage('Aucun référentiel ouvert : il n’y a pas de rapport à copier.');
      return undefined;
    }
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage('$(check) Rapport copié : collez-le où vous voulez', 4000);
    return text;
  },
};
