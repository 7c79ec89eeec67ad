import * as vscode from 'vscode';
import type { Command } from '../host';
import { apply, fixesOf, selectReason, silenceOf } from '../report/fixes';
import type { Line } from '../report/lines';
import { firstSentence } from '../wording';

/** The argument is a line of the report. With several corrections, the author chooses. */
export const fixFinding: Command = {
  id: 'referentiel.rapport.corriger',
  async run({ client, current }, argument) {
    const { uri } = current.document ?? {};
    const { constat } = (argument ?? {}) as Partial<Line>;
    if (!uri || !constat) return;
    const fixes = await fixesOf(client, uri, constat);
    const [first] = fixes;
    if (!first) {
      const expected = constat.message.slice(firstSentence(constat.message).length).trim();
      void vscode.window.showInformationMessage(`Pas de correction toute prête ici. ${expected}`);
      return;
    }
    const chosen =
      fixes.length === 1 || first.isPreferred
        ? first
        : (
            await vscode.window.showQuickPick(
              fixes.map((fix) => ({ label: fix.title, fix })),
              { placeHolder: firstSentence(constat.message) },
            )
          )?.fix;
    if (chosen) await apply(uri, constat, chosen);
  },
};

/** Puts the comment that silences the rule there, and selects the reason, which has to be written. */
export const silenceFinding: Command = {
  id: 'referentiel.rapport.taire',
  async run({ client, current }, argument) {
    const { uri } = current.document ?? {};
    const { constat } = (argument ?? {}) as Partial<Line>;
    const silence = uri && constat && (await silenceOf(client, uri, constat));
    if (!silence) return;
    await apply(uri, constat, silence);
    selectReason(constat);
  },
};
