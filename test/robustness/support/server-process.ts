import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { ensureBuilt } from '../../support/bundle';

/** The bundled server, in a process of its own, over its standard input and output. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Calls back with what is pushed. */
  onPushed(listener: (uri: string, diagnostics: Diagnostic[]) => void): void;
  open(uri: string, text: string): Promise<void>;
  /** What it has on its heap once nothing more can be freed, in bytes. */
  heap(): Promise<number>;
  stop(): void;
}

const HEAP_HOOK = `data:text/javascript,process.on('message',()=>{gc();process.send(process.memoryUsage().heapUsed)})`;

export async function serverProcess(
  params: Partial<InitializeParams> = {},
  {
    nodeArguments = [],
    cwd = process.cwd(),
    onError,
  }: {
    readonly nodeArguments?: readonly string[];
    readonly cwd?: string;
    /** Told what the process writes on its standard error. */
    readonly onError?: (text: string) => void;
  } = {},
): Promise<ServerProcess> {
  ensureBuilt();
  const server = `${process.cwd()}/dist/server.js`;
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--import', HEAP_HOOK, ...nodeArguments, server, '--stdio'],
    { stdio: ['pipe', 'pipe', onError ? 'pipe' : 'inherit', 'ipc'], cwd },
  );
  child.stderr?.on('data', (data) => onError?.(String(data)));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  // The pipe of a server that was killed breaks: tests that kill one say so.
  connection.onError(() => {});
  connection.onNotification('window/logMessage', () => {});
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    ...params,
  });
  await connection.sendNotification('initialized', {});
  return {
    child,
    connection,
    onPushed(listener) {
      connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => listener(uri, diagnostics),
      );
    },
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'referentiel', version: 1, text },
      }),
    heap: () =>
      new Promise((resolve) => {
        child.once('message', (bytes) => resolve(bytes as number));
        child.send('heap');
      }),
    stop() {
      connection.dispose();
      child.kill('SIGKILL');
    },
  };
}
