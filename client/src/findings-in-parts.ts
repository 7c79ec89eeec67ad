import * as vscode from 'vscode';
import { type Diagnostic, type LanguageClient, State } from 'vscode-languageclient/node';
import { linkToPages } from './rule-page';

/** What the server tells of an open document (`server/src/lsp/parts.ts`). */
interface PartsMessage {
  readonly uri: string;
  readonly tout: boolean;
  readonly parties: readonly { readonly partie: number; readonly diagnostics: readonly Diagnostic[] }[];
}

/**
 * The findings of open documents, a collection for each part: VS Code takes a collection of a file as a whole, and what a
 * letter changes is a few findings of 500. Those of closed files are in the collection of the client.
 */
export class FindingsInParts implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #parts: vscode.DiagnosticCollection[] = [];
  readonly #uses: vscode.Disposable[];

  constructor(client: LanguageClient) {
    this.#client = client;
    this.#uses = [
      client.onNotification('referentiel/constats', (message: PartsMessage) => this.#take(message)),
      // The next server knows nothing of what this one said.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Stopped) for (const part of this.#parts) part.clear();
      }),
    ];
  }

  /** The file is told of as a whole from now on. */
  forget(uri: vscode.Uri): void {
    for (const part of this.#parts) if (part.has(uri)) part.delete(uri);
  }

  dispose(): void {
    for (const one of [...this.#uses, ...this.#parts]) one.dispose();
  }

  #take({ uri: text, tout, parties }: PartsMessage): void {
    const { protocol2CodeConverter, diagnostics: ofClosed } = this.#client;
    const uri = protocol2CodeConverter.asUri(text);
    const findings = new Map(
      parties.map(({ partie, diagnostics }) => {
        const some = diagnostics.map((one) => protocol2CodeConverter.asDiagnostic(one));
        linkToPages(some);
        return [partie, some];
      }),
    );
    // What was said of it while it was closed goes once this is there: nothing blinks.
    for (const [partie, some] of findings) this.#part(partie).set(uri, some);
    if (!tout) return;
    for (const [partie, part] of this.#parts.entries())
      if (!findings.has(partie) && part.has(uri)) part.delete(uri);
    ofClosed?.delete(uri);
  }

  #part(index: number): vscode.DiagnosticCollection {
    for (let next = this.#parts.length; next <= index; next++)
      this.#parts.push(vscode.languages.createDiagnosticCollection(`referentiel-${next}`));
    return this.#parts[index]!;
  }
}
