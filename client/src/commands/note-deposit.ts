import * as vscode from 'vscode';
import type { Command } from '../host';
import { dayOf, inFrench, pastDay } from '../report/dates';

/**
 * Notes that the référentiel, as it is now, is what was deposited: later, the report says what was corrected since and
 * what is new. Nothing is written in the folder. An argument that is a date spares the question.
 */
export const noteDeposit: Command = {
  id: 'referentiel.rapport.noterDepot',
  async run({ current, report }, argument) {
    const { document } = current;
    if (!document) {
      void vscode.window.showWarningMessage('Ouvrez d’abord le référentiel que vous avez déposé.');
      return;
    }
    if (document.isUntitled) {
      void vscode.window.showWarningMessage(
        'Enregistrez d’abord ce référentiel : le dépôt est noté pour un fichier.',
      );
      return;
    }
    const today = dayOf(new Date());
    const day = typeof argument === 'string' ? pastDay(argument, today) : await askDay(today);
    if (day === undefined) return;
    const noted = await report.note(document.uri, day);
    void (noted
      ? vscode.window.showInformationMessage(
          `Dépôt du ${inFrench(day)} noté. Le rapport dira désormais ce qui a été corrigé depuis, et ce qui est nouveau.`,
        )
      : vscode.window.showWarningMessage('Le dépôt n’a pas pu être noté : le serveur ne répond pas.'));
  },
};

export const forgetDeposit: Command = {
  id: 'referentiel.rapport.oublierDepot',
  async run({ current, report }) {
    if (current.document) await report.forget(current.document.uri);
  },
};

async function askDay(today: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: 'Noter ce dépôt',
    prompt: 'Date à laquelle cette version a été déposée (jj/mm/aaaa)',
    value: inFrench(today),
    validateInput: (text) =>
      pastDay(text, today) === undefined ? 'Une date déjà passée, par exemple 12/03/2026' : undefined,
  });
  return answer === undefined ? undefined : pastDay(answer, today);
}
