import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { CurrentReferentiel } from '../current';
import { type Counts, firstSentence, inWords } from '../wording';
import { askReport, type Constat, type Motif, type Report } from './request';

const VIEW = 'referentiel.rapport';

type Node = Motif | (Constat & { readonly uri: vscode.Uri });

/**
 * The report by motive of refusal: a tree in the panel, beside « Problèmes », kept up to date while one types. Every
 * motive is listed, also those under which nothing was found: the list is what the regulator will look at.
 */
export class ReportView implements vscode.Disposable, vscode.TreeDataProvider<Node> {
  readonly #client: LanguageClient;
  readonly #current: CurrentReferentiel;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<Node>;
  readonly #subscriptions: vscode.Disposable;
  #report: Report | undefined;
  #uri: vscode.Uri | undefined;
  /** Counts the refreshes, so that a late answer does not replace a later one. */
  #turn = 0;

  constructor(client: LanguageClient, current: CurrentReferentiel) {
    this.#client = client;
    this.#current = current;
    this.#view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      current.onDidChange(() => this.refresh()),
      this.#view.onDidChangeVisibility(() => this.refresh()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = current.document?.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) void this.refresh();
      }),
    );
  }

  /** Shows the view, and gives the report that it shows. */
  async show(): Promise<Report | undefined> {
    await vscode.commands.executeCommand(`${VIEW}.focus`);
    return this.refresh({ evenHidden: true });
  }

  async refresh({ evenHidden = false } = {}): Promise<Report | undefined> {
    if (!this.#view.visible && !evenHidden) return;
    const turn = ++this.#turn;
    const document = this.#current.document;
    const report = document && (await askReport(this.#client, document.uri.toString()));
    if (turn !== this.#turn) return report;
    this.#report = report;
    this.#uri = document?.uri;
    this.#head(document);
    this.#changed.fire(undefined);
    return report;
  }

  /** What the view says above the tree and on its tab. */
  #head(document: vscode.TextDocument | undefined): void {
    const { erreurs } = count(this.#report?.motifs ?? []);
    this.#view.description = document ? vscode.workspace.asRelativePath(document.uri) : '';
    this.#view.badge = erreurs
      ? { value: erreurs, tooltip: inWords({ erreurs, avertissements: 0, conseils: 0 }) }
      : undefined;
  }

  getChildren(node?: Node): Node[] {
    const uri = this.#uri;
    if (!node) return [...(this.#report?.motifs ?? [])];
    if (!('constats' in node) || !uri) return [];
    return node.constats.map((constat) => ({ ...constat, uri }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'constats' in node ? motifItem(node) : constatItem(node);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function motifItem(motif: Motif): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const counts = count([motif]);
  // Closed at first: the whole list of motives fits in the panel.
  const item = new vscode.TreeItem(motif.titre, motif.constats.length === 0 ? None : Collapsed);
  item.id = motif.motif;
  item.description = inWords(counts);
  item.iconPath = icon(counts);
  return item;
}

function constatItem(constat: Constat & { readonly uri: vscode.Uri }): vscode.TreeItem {
  const { start, end } = constat.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const item = new vscode.TreeItem(firstSentence(constat.message));
  item.description = `${constat.code} · ligne ${start.line + 1}`;
  item.tooltip = constat.message;
  item.iconPath = icon(count([{ constats: [constat] }]));
  item.contextValue = 'constat';
  item.command = {
    title: 'Aller au passage',
    command: 'vscode.open',
    arguments: [constat.uri, { selection: range } satisfies vscode.TextDocumentShowOptions],
  };
  return item;
}

function count(motifs: readonly Pick<Motif, 'constats'>[]): Counts {
  const counts = { erreur: 0, avertissement: 0, conseil: 0 };
  for (const { constats } of motifs) for (const { gravite } of constats) counts[gravite]++;
  return { erreurs: counts.erreur, avertissements: counts.avertissement, conseils: counts.conseil };
}

function icon({ erreurs, avertissements, conseils }: Counts): vscode.ThemeIcon {
  const [name, colour] = erreurs
    ? ['error', 'problemsErrorIcon.foreground']
    : avertissements
      ? ['warning', 'problemsWarningIcon.foreground']
      : conseils
        ? ['info', 'problemsInfoIcon.foreground']
        : ['pass', 'testing.iconPassed'];
  return new vscode.ThemeIcon(name as string, new vscode.ThemeColor(colour as string));
}
