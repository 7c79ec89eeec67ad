import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { isFile } from './cli/is-file';
import { readPage } from './cli/pages';
import { readRefusedVersion } from './cli/refused-version';
import { Arrivals } from './lsp/arrivals';
import { serve } from './lsp/connection';
import { lifeOfConnection } from './lsp/life';
import { readerOfInput } from './lsp/message-source';
import { OneWriteMessageWriter } from './lsp/message-writer';
import { describe } from './lsp/session';
import { listReferentiels, readReferentiel, readSettingsFile } from './lsp/workspace/disk';
import { today } from './today';

const arrivals = new Arrivals();

/** The language server on Node.js, over stdio, IPC, a socket or a pipe as its arguments say. */
const connection = process.argv.includes('--stdio')
  ? overStdio()
  : createConnection(ProposedFeatures.all, lifeOfConnection());

function overStdio() {
  const writer = new OneWriteMessageWriter(process.stdout);
  const reader = readerOfInput();
  const connection = createConnection(
    ProposedFeatures.all,
    arrivals.noting(reader),
    writer,
    lifeOfConnection(),
  );
  // What is printed by mistake must not get into the messages.
  console.log = console.info = console.debug = console.error;
  let exitCode = 1;
  connection.onShutdown(() => {
    exitCode = 0;
  });
  // A client that is gone leaves no server behind.
  reader.onClose(() => process.exit(exitCode));
  process.once('beforeExit', () => process.exit(exitCode));
  return connection;
}

// What nobody waited for and failed is lost alone: Node would end the server, and all that it knows with it.
process.on('unhandledRejection', (error) =>
  connection.console.error(`Erreur inattendue : ${describe(error)}`),
);

let afterPractice!: () => void;
/** Once the first document was read and letters practised on it. */
export const practised = new Promise<void>((resolve) => {
  afterPractice = resolve;
});

serve(connection, {
  today,
  isBehind: (uri, version) => arrivals.isBehind(uri, version),
  afterPractice,
  fileExists: (documentUri, relative) => {
    if (!documentUri.startsWith('file:')) return undefined;
    return isFile(path.resolve(path.dirname(fileURLToPath(documentUri)), relative));
  },
  refusedVersion: (documentUri, version) => {
    if (!documentUri.startsWith('file:')) return undefined;
    const document = fileURLToPath(documentUri);
    return readRefusedVersion(version, path.dirname(document), document);
  },
  rulePage: readPage,
  listReferentiels,
  readReferentiel,
  readText: readSettingsFile,
});
