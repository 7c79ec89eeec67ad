import * as vscode from 'vscode';

export const LANGUAGE = 'referentiel';

/**
 * The référentiel being worked on: the one in the active editor, and, while another kind of file or a preview is
 * active, the last one, as long as it stays open.
 */
export class CurrentReferentiel implements vscode.Disposable {
  #document: vscode.TextDocument | undefined;
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | undefined>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      // A document whose language is changed is closed, then opened again.
      vscode.workspace.onDidOpenTextDocument(() => this.#follow()),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === this.#document) this.#set(this.active);
      }),
    );
    this.#follow();
  }

  /** The référentiel of the active editor, if that is what it shows. */
  get active(): vscode.TextDocument | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document?.languageId === LANGUAGE ? document : undefined;
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  #follow(): void {
    const active = this.active;
    if (active && active !== this.#document) this.#set(active);
  }

  #set(document: vscode.TextDocument | undefined): void {
    this.#document = document;
    this.#changed.fire(document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
