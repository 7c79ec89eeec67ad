import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CurrentReferentiel } from '../current';
import type { NotedDeposits } from './deposits';
import { askReport, type Report } from './request';

/**
 * The report on the référentiel being worked on. It is asked for when its findings changed and someone looks, one
 * question at a time: what changes meanwhile is asked once more, after.
 */
export class ReportSource implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #current: CurrentReferentiel;
  readonly #deposits: NotedDeposits;
  readonly #watched: () => boolean;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  /** What is known is of an older text, or of another document. */
  #stale = true;
  #asking: Promise<void> | undefined;
  #report: Report | undefined;
  #document: vscode.TextDocument | undefined;

  constructor(
    client: LanguageClient,
    current: CurrentReferentiel,
    deposits: NotedDeposits,
    watched: () => boolean,
  ) {
    this.#client = client;
    this.#current = current;
    this.#deposits = deposits;
    this.#watched = watched;
    const concerns = (uri: vscode.Uri) => uri.toString() === current.document?.uri.toString();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      current.onDidChange(() => this.outdate()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(concerns)) this.outdate();
      }),
      // What has no finding changes too: a section that is begun.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (concerns(uri)) this.outdate();
      }),
    );
  }

  get report(): Report | undefined {
    return this.#report;
  }

  /** The document that the report is about. */
  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  outdate(): void {
    this.#stale = true;
    if (this.#watched()) void this.fresh();
  }

  /** Someone looks. */
  look(): void {
    if (this.#stale && this.#watched()) void this.fresh();
  }

  /** The report as it is now. */
  async fresh(): Promise<Report | undefined> {
    while (this.#stale || this.#asking) {
      this.#asking ??= this.#ask().finally(() => {
        this.#asking = undefined;
      });
      await this.#asking;
    }
    return this.#report;
  }

  async #ask(): Promise<void> {
    this.#stale = false;
    const { document } = this.#current;
    const uri = document?.uri;
    const report =
      uri && (await askReport(this.#client, { uri: uri.toString(), depot: this.#deposits.of(uri) }));
    if (document !== this.#current.document) return;
    this.#report = report;
    this.#document = document;
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
