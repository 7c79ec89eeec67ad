import * as vscode from 'vscode';
import type { Command } from '../host';

export const restartServer: Command = {
  id: 'referentiel.redemarrerServeur',
  async run({ client, ends, report }) {
    ends.forget();
    await (client.isRunning() ? client.restart() : client.start());
    vscode.window.setStatusBarMessage('Référentiel : serveur redémarré', 3000);
    await report.refresh();
  },
};
