import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { isFile } from './cli/is-file';
import { readPage } from './cli/pages';
import { readRefusedVersion } from './cli/refused-version';
import { serve } from './lsp/connection';
import { lifeOfConnection } from './lsp/life';
import { describe } from './lsp/session';
import { listReferentiels, readReferentiel, readSettingsFile } from './lsp/workspace/disk';
import { today } from './today';

/** The language server on Node.js, over stdio or IPC as its arguments say. */
const connection = createConnection(ProposedFeatures.all, lifeOfConnection());
// What nobody waited for and failed is lost alone: Node would end the server, and all that it knows with it.
process.on('unhandledRejection', (error) =>
  connection.console.error(`Erreur inattendue : ${describe(error)}`),
);

serve(connection, {
  today,
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
