import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { fixesOf } from './fixes';
import { itemOf } from './items';
import type { Line } from './lines';

/** One tree of the side bar. */
export class Tree implements vscode.Disposable, vscode.TreeDataProvider<Line> {
  readonly #client: LanguageClient;
  readonly #view: vscode.TreeView<Line>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #lines: readonly Line[] = [];
  #uri: vscode.Uri | undefined;

  constructor(client: LanguageClient, id: string) {
    this.#client = client;
    this.#view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
  }

  get view(): vscode.TreeView<Line> {
    return this.#view;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** `message`: what is said above the lines. */
  draw(uri: vscode.Uri | undefined, lines: readonly Line[], message: string): void {
    this.#uri = uri;
    this.#lines = lines;
    this.#view.message = message;
    this.#changed.fire(undefined);
  }

  /** Goes to a line of the first level, if it is shown, and opens it. */
  async open(id: string): Promise<void> {
    const line = this.#lines.find((one) => one.id === id);
    if (line) await this.#view.reveal(line, { select: true, focus: true, expand: true });
  }

  /** Only lines of the first level are gone to. */
  getParent(): undefined {
    return undefined;
  }

  getChildren(line?: Line): Line[] {
    return [...(line ? line.children : this.#lines)];
  }

  getTreeItem(line: Line): vscode.TreeItem {
    return itemOf(line, this.#uri);
  }

  /** When it is hovered: what it says in full, and the correction at hand. */
  async resolveTreeItem(item: vscode.TreeItem, line: Line): Promise<vscode.TreeItem> {
    const [heading = line.label, ...paragraphs] = line.detail ?? [];
    const text = new vscode.MarkdownString('', true).appendMarkdown(`**${escaped(heading)}**`);
    for (const paragraph of paragraphs) text.appendMarkdown(`\n\n${escaped(paragraph)}`);
    const { constat } = line;
    if (constat && this.#uri && line.context?.includes('corrigible')) {
      const [fix] = await fixesOf(this.#client, this.#uri, constat);
      if (fix) text.appendMarkdown(`\n\n$(lightbulb) ${escaped(fix.title)}`);
    }
    item.tooltip = text;
    return item;
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }
}

/** A title shown as it is: what Markdown would take for its own is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~$]/gu, '\\$&');
}
