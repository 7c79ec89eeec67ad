import * as vscode from 'vscode';
import type { Depot } from './request';

const KEY = 'referentiel.depots';

/**
 * The deposits that the author noted, one a document: kept by VS Code for this folder, not in it. They follow a file that
 * is renamed there.
 */
export class NotedDeposits implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #renamed: vscode.Disposable;

  constructor(state: vscode.Memento) {
    this.#state = state;
    this.#renamed = vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) void this.#move(oldUri.toString(), newUri.toString());
    });
  }

  of(uri: vscode.Uri): Depot | undefined {
    return this.#all[uri.toString()];
  }

  /** Undefined: forgets it. */
  async keep(uri: vscode.Uri, depot: Depot | undefined): Promise<void> {
    const { [uri.toString()]: _, ...others } = this.#all;
    await this.#state.update(KEY, depot ? { ...others, [uri.toString()]: depot } : others);
  }

  get #all(): Readonly<Record<string, Depot>> {
    return this.#state.get<Record<string, Depot>>(KEY, {});
  }

  /** A file, or all those of a folder. */
  async #move(from: string, to: string): Promise<void> {
    const moved = Object.entries(this.#all).map(([uri, depot]) => [
      uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri,
      depot,
    ]);
    await this.#state.update(KEY, Object.fromEntries(moved));
  }

  dispose(): void {
    this.#renamed.dispose();
  }
}
