import type * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CurrentReferentiel } from './current';
import type { Ends } from './recovery';
import type { ReportView } from './report/view';

/** What the commands may use. */
export interface Host {
  readonly extensionUri: vscode.Uri;
  readonly client: LanguageClient;
  /** When the server ended by itself. */
  readonly ends: Ends;
  readonly current: CurrentReferentiel;
  readonly report: ReportView;
}

/** One command of the palette; its title is in package.json. */
export interface Command {
  readonly id: `referentiel.${string}`;
  run(host: Host, ...args: unknown[]): unknown;
}
