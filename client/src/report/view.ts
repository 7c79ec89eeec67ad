import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CurrentReferentiel } from '../current';
import { countsOf } from '../diagnostics';
import { inWords } from '../wording';
import { NotedDeposits } from './deposits';
import { blocLines, type Line, motifLines, todoLines } from './lines';
import { askNote, askText, type Depot, type Report } from './request';
import { ReportSource } from './source';
import { Tree } from './tree';

export const TODO = 'referentiel.aFaire';
export const MOTIFS = 'referentiel.rapport';
export type View = typeof TODO | typeof MOTIFS;

/** What the author chose to see: kept for the folder, and known to the `when` of package.json. */
const CHOICES = { conseils: true, parBloc: false } as const;
type Choice = keyof typeof CHOICES;

export interface Shown {
  readonly message: string;
  readonly lines: readonly Line[];
  readonly badge: number;
  /** By their names. */
  readonly selected: readonly string[];
}

/** The two views of the side bar: what remains to be done, in order, and the motives of refusal. */
export class ReportView implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #current: CurrentReferentiel;
  readonly #state: vscode.Memento;
  readonly #deposits: NotedDeposits;
  readonly #source: ReportSource;
  readonly #trees: Readonly<Record<View, Tree>>;
  readonly #subscriptions: vscode.Disposable;

  constructor(client: LanguageClient, current: CurrentReferentiel, state: vscode.Memento) {
    this.#client = client;
    this.#current = current;
    this.#state = state;
    this.#deposits = new NotedDeposits(state);
    this.#trees = { [TODO]: new Tree(client, TODO), [MOTIFS]: new Tree(client, MOTIFS) };
    const views = Object.values(this.#trees).map(({ view }) => view);
    this.#source = new ReportSource(client, current, this.#deposits, () =>
      views.some(({ visible }) => visible),
    );
    this.#subscriptions = vscode.Disposable.from(
      this.#deposits,
      this.#source,
      ...Object.values(this.#trees),
      ...views.map((view) => view.onDidChangeVisibility(() => this.#source.look())),
      this.#source.onDidChange(() => this.#draw()),
      current.onDidChange(() => this.#count()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = current.document?.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.#count();
      }),
    );
    this.#count();
    this.#draw();
  }

  /** Goes to a view, and in it to a motive; gives the report that it shows. */
  async show(view: View, motif?: string): Promise<Report | undefined> {
    await vscode.commands.executeCommand(`${view}.focus`);
    const report = await this.#source.fresh();
    if (motif !== undefined) await this.#trees[view].open(`motif:${motif}`);
    return report;
  }

  /** What the report says now, though nobody may be looking. */
  refresh(): Promise<Report | undefined> {
    this.#source.outdate();
    return this.#source.fresh();
  }

  /** What the views show, for whom cannot see them. */
  shown(view: View): Shown {
    const { lines, view: tree } = this.#trees[view];
    const selected = tree.selection.map(({ id }) => id);
    return { message: tree.message ?? '', lines, badge: tree.badge?.value ?? 0, selected };
  }

  choice(name: Choice): boolean {
    return this.#state.get(`${MOTIFS}.${name}`, CHOICES[name]);
  }

  async choose(name: Choice, value: boolean): Promise<void> {
    await this.#state.update(`${MOTIFS}.${name}`, value);
    this.#draw();
  }

  /** The report as a text, to be pasted elsewhere. */
  async text(uri: vscode.Uri): Promise<string | undefined> {
    const depot = this.#deposits.of(uri);
    return askText(this.#client, { uri: uri.toString(), depot, conseils: this.choice('conseils') });
  }

  noted(uri: vscode.Uri): Depot | undefined {
    return this.#deposits.of(uri);
  }

  /** Keeps what is found now, to which later findings are compared. False when nothing could be known. */
  async note(uri: vscode.Uri, date: string): Promise<boolean> {
    const depot = await askNote(this.#client, { uri: uri.toString(), date });
    if (depot) await this.#keep(uri, depot);
    return depot !== undefined;
  }

  forget(uri: vscode.Uri): Promise<void> {
    return this.#keep(uri, undefined);
  }

  async #keep(uri: vscode.Uri, depot: Depot | undefined): Promise<void> {
    await this.#deposits.keep(uri, depot);
    await this.refresh();
  }

  #draw(): void {
    const { report, document } = this.#source;
    const choice = { advice: this.choice('conseils') };
    const todo = report ? todoLines(report, choice) : [];
    const motifs = report ? (this.choice('parBloc') ? blocLines : motifLines)(report, choice) : [];
    this.#trees[TODO].draw(document?.uri, todo, report ? headOf(report) : '');
    this.#trees[TODO].view.description = document ? vscode.workspace.asRelativePath(document.uri) : '';
    this.#trees[MOTIFS].draw(document?.uri, motifs, '');
    for (const name of Object.keys(CHOICES) as Choice[]) setContext(`${MOTIFS}.${name}`, this.choice(name));
    setContext(`${MOTIFS}.etat`, !report ? 'aucun' : todo.length === 0 ? 'termine' : 'constats');
    setContext(`${MOTIFS}.depotNote`, document !== undefined && this.noted(document.uri) !== undefined);
  }

  /** The badge is kept even where nobody looks: it is made of what VS Code knows already. */
  #count(): void {
    const { document } = this.#current;
    const erreurs = document ? countsOf(document.uri).erreurs : 0;
    this.#trees[TODO].view.badge = erreurs
      ? { value: erreurs, tooltip: inWords({ erreurs, avertissements: 0, conseils: 0 }) }
      : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** What was deposited, and what changed since. */
const headOf = ({ depot, progres }: Report) => [depot, progres].filter(Boolean).join(' ');

function setContext(name: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', name, value);
}
