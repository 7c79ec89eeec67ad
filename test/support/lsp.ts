import { PassThrough } from 'node:stream';
import {
  type CodeAction,
  type CompletionItem,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/lsp/connection';
import type { Environment } from '../../server/src/lsp/document-store';
import { applyEdits, Lines } from '../../server/src/syntax';
import { TODAY, unmark } from './examples';

export const URI = 'file:///dossier/essai.referentiel.yaml';

const PUSHING: InitializeParams = {
  processId: null,
  rootUri: null,
  capabilities: {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument: {
      publishDiagnostics: { versionSupport: true },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  },
};

/** A client and a server in one process, talking LSP over two crossed streams. */
export class TestClient {
  #settings: unknown = {};
  /** The document that was opened or chosen last: the one that is typed in and asked about. */
  #uri = URI;
  readonly #documents = new Map<string, { text: string; version: number }>();
  readonly #published = new Map<string, { version: number; diagnostics: Diagnostic[] }>();
  #wake: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly dispose: () => void,
    public initialized: InitializeResult,
  ) {}

  static async start(
    params: Partial<InitializeParams> = {},
    environment: Partial<Environment> = {},
  ): Promise<TestClient> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    serve(server, {
      today: () => TODAY,
      fileExists: () => true,
      readText: async () => undefined,
      ...environment,
    });
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new TestClient(
      connection,
      () => {
        connection.dispose();
        server.dispose();
      },
      { capabilities: {} },
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => client.#settings),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onNotification('window/logMessage', () => {});
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (sent: { uri: string; version?: number; diagnostics: Diagnostic[] }) => {
        client.#published.set(sent.uri, { version: sent.version ?? 0, diagnostics: sent.diagnostics });
        for (const wake of client.#wake.splice(0)) wake();
      },
    );
    connection.listen();
    client.initialized = await connection.sendRequest('initialize', { ...PUSHING, ...params });
    await connection.sendNotification('initialized', {});
    await connection.sendRequest('referentiel/rapport', { uri: '' });
    return client;
  }

  get #document() {
    return this.#documents.get(this.#uri) ?? { text: '', version: 0 };
  }

  get text(): string {
    return this.#document.text;
  }

  /** Goes to another open document. */
  show(uri: string): void {
    this.#uri = uri;
  }

  /** Opens a text that may hold marks and a cursor; gives where they are. */
  async open(
    marked: string,
    { uri = URI, languageId = 'referentiel' } = {},
  ): Promise<{ cursor: Position; ranges: Range[] }> {
    const { text, marks, cursor } = unmark(marked);
    this.#uri = uri;
    this.#documents.set(uri, { text, version: 1 });
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    const lines = new Lines(text);
    return {
      cursor: lines.positionAt(cursor ?? marks[0]?.start ?? 0),
      ranges: marks.map(({ start, end }) => ({ start: lines.positionAt(start), end: lines.positionAt(end) })),
    };
  }

  /** Types in the document, as an editor would: only the change is sent. */
  async edit(range: Range, newText: string): Promise<void> {
    const { text, version: former } = this.#document;
    const version = former + 1;
    this.#documents.set(this.#uri, { text: edited(text, [{ range, newText }]), version });
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#uri, version },
      contentChanges: [{ range, text: newText }],
    });
  }

  /** The diagnostics pushed for the current version. */
  async diagnostics(): Promise<Diagnostic[]> {
    for (;;) {
      const published = this.#published.get(this.#uri);
      if (published && published.version >= this.#document.version) return published.diagnostics;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  /** The codes pushed for a file, open or not, once they are as wanted. */
  async pushed(uri: string, wanted: (codes: readonly unknown[]) => boolean): Promise<readonly unknown[]> {
    for (;;) {
      const codes = this.#published.get(uri)?.diagnostics.map(({ code }) => code);
      if (codes && wanted(codes)) return codes;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
  }

  /** What was pushed so far no longer counts: the next diagnostics are those of what follows. */
  expectNew(): void {
    this.#published.clear();
  }

  async configure(settings: unknown): Promise<void> {
    this.#settings = settings;
    this.expectNew();
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  request<T>(method: string, params: object = {}): Promise<T> {
    return this.connection.sendRequest(method, { textDocument: { uri: this.#uri }, ...params });
  }

  async codeActions(range: Range, only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return (await this.request<CodeAction[] | null>('textDocument/codeAction', { range, context })) ?? [];
  }

  async complete(position: Position): Promise<CompletionItem[]> {
    const answer = await this.request<CompletionItem[] | { items: CompletionItem[] } | null>(
      'textDocument/completion',
      { position },
    );
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  async hover(position: Position): Promise<string | undefined> {
    const hover = await this.request<Hover | null>('textDocument/hover', { position });
    return hover ? (hover.contents as { value: string }).value : undefined;
  }

  /** The text once the edits of an action are applied. */
  after(action: CodeAction): string {
    return edited(this.text, action.edit?.changes?.[this.#uri] ?? []);
  }
}

export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = new Lines(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    })),
  );
}
