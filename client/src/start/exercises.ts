import * as vscode from 'vscode';
import type { Command } from '../host';
import { openNew } from './open';

/** Small référentiels to try one thing on, opened by the walkthrough; nothing of them is saved. */
const EXERCISES = ['competence', 'doublon', 'jury'] as const;

export const exercises: readonly Command[] = EXERCISES.map((name) => ({
  id: `referentiel.exercice.${name}`,
  async run({ extensionUri }) {
    const file = vscode.Uri.joinPath(extensionUri, 'examples', 'prise-en-main', `${name}.referentiel.yaml`);
    return openNew(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  },
}));

export const gettingStarted: Command = {
  id: 'referentiel.priseEnMain',
  run: () =>
    vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      'referentiel.referentiel#referentiel.priseEnMain',
      false,
    ),
};
