import * as vscode from 'vscode';
import type { Command, Host } from '../host';
import { MOTIFS, TODO, type View } from '../report/view';

/** Open at a motive, if one is given. Gives the report too, so that a task, a test or another extension can use it. */
export const showReport: Command = {
  id: 'referentiel.rapport',
  run: (host, motif) => show(host, MOTIFS, typeof motif === 'string' ? motif : undefined),
};

export const showTodo: Command = {
  id: 'referentiel.aFaire',
  run: (host) => show(host, TODO),
};

async function show({ current, report }: Host, view: View, motif?: string) {
  const shown = await report.show(view, motif);
  if (!current.document) {
    void vscode.window.showInformationMessage(
      'Ouvrez un référentiel (fichier .referentiel.yaml) pour en voir le rapport.',
    );
  }
  return shown;
}
