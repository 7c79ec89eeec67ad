import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../../server/src/lsp/connection';
import type { Environment } from '../../../server/src/lsp/document-store';
import { lifeOfConnection } from '../../../server/src/lsp/life';
import { TODAY } from '../../support/examples';

/** A client that keeps none of the rules: nothing is sent but what a test sends, and all that comes is kept. */
export interface RawClient {
  readonly connection: ProtocolConnection;
  /** Of each file, all that was pushed. */
  readonly pushed: Map<string, Diagnostic[][]>;
  /** What the server asked for. */
  readonly asked: string[];
  readonly logged: string[];
  initialize(params?: Partial<InitializeParams>): Promise<InitializeResult>;
  open(uri: string, text: string, version?: number): Promise<void>;
  close(uri: string): Promise<void>;
  /** The error code of the answer, or the answer. */
  answer(method: string, params?: unknown): Promise<{ code: number } | { result: unknown }>;
  /** Once all that was sent before was taken in. */
  settled(): Promise<void>;
  dispose(): void;
}

/** `refuses`: it answers nothing that the server asks, as a client without any optional capability. */
export function rawClient(environment: Partial<Environment> = {}): RawClient {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
    lifeOfConnection(),
  );
  serve(server, {
    today: () => TODAY,
    fileExists: () => true,
    readText: async () => undefined,
    ...environment,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const client: RawClient = {
    connection,
    pushed: new Map(),
    asked: [],
    logged: [],
    initialize: (params = {}) =>
      connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, ...params }),
    open: (uri, text, version = 1) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'referentiel', version, text },
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    async answer(method, params) {
      try {
        return { result: await connection.sendRequest(method, params as object) };
      } catch (error) {
        return { code: (error as { code: number }).code };
      }
    },
    async settled() {
      await connection.sendRequest('referentiel/rapport', { uri: '' });
      // Diagnostics are pushed on the turn after the one where the document came.
      await connection.sendRequest('referentiel/rapport', { uri: '' });
    },
    dispose() {
      connection.dispose();
      server.dispose();
    },
  };
  (connection as unknown as MessageConnection).onRequest((method: string) => {
    client.asked.push(method);
    return null;
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    client.logged.push(message);
  });
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      client.pushed.set(uri, [...(client.pushed.get(uri) ?? []), diagnostics]);
    },
  );
  connection.listen();
  return client;
}
