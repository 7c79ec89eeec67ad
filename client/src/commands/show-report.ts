import * as vscode from 'vscode';
import type { Command } from '../host';

/** Gives the report too, so that a task, a test or another extension can use it. */
export const showReport: Command = {
  id: 'referentiel.rapport',
  async run({ current, report }) {
    const shown = await report.show();
    if (!current.document) {
      void vscode.window.showInformationMessage(
        'Ouvrez un référentiel (fichier .referentiel.yaml) pour en voir le rapport.',
      );
    }
    return shown;
  },
};
