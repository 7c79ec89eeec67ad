import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { confirmEdits, previewProvider } from './commands/confirm-edits';
import { copyReport } from './commands/copy-report';
import { fixFinding, silenceFinding } from './commands/fix-finding';
import { importOutline } from './commands/import-outline';
import { newReferentiel } from './commands/new-referentiel';
import { forgetDeposit, noteDeposit } from './commands/note-deposit';
import { openRulePage } from './commands/open-rule-page';
import { reportChoices } from './commands/report-choices';
import { restartServer } from './commands/restart-server';
import { showReport, showTodo } from './commands/show-report';
import { CurrentReferentiel } from './current';
import type { Host } from './host';
import { languageClient } from './language-client';
import { pasteProvider } from './paste/provider';
import { Ends } from './recovery';
import { ReportView, type Shown, type View } from './report/view';
import { exercises, gettingStarted } from './start/exercises';
import { statusBar } from './status-bar';

const COMMANDS = [
  newReferentiel,
  showReport,
  showTodo,
  copyReport,
  noteDeposit,
  forgetDeposit,
  confirmEdits,
  fixFinding,
  silenceFinding,
  ...reportChoices,
  restartServer,
  openRulePage,
  importOutline,
  gettingStarted,
  ...exercises,
];

let client: LanguageClient | undefined;

/** What other extensions and tests may ask. */
export interface Api {
  /** What a view of the report shows. */
  readonly rapport: (view: View) => Shown;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const { extensionUri } = context;
  const ends = new Ends();
  client = languageClient(context, ends);
  const current = new CurrentReferentiel();
  const report = new ReportView(client, current, context.workspaceState);
  const host: Host = { extensionUri, client, ends, current, report };
  context.subscriptions.push(
    current,
    report,
    statusBar(current),
    pasteProvider(client),
    previewProvider(),
    ...COMMANDS.map(({ id, run }) => vscode.commands.registerCommand(id, (...args) => run(host, ...args))),
  );
  await vscode.commands.executeCommand('setContext', 'referentiel.actif', true);
  try {
    await client.start();
  } catch {
    // The client has said so itself; the commands stay, among them the one that restarts the server.
  }
  return { rapport: (view) => report.shown(view) };
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
