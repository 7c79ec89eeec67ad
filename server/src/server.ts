import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { isFile } from './cli/is-file';
import { readPage } from './cli/pages';
import { readRefusedVersion } from './cli/refused-version';
import { serve } from './lsp/connection';
import { listReferentiels, readReferentiel } from './lsp/workspace/disk';
import { today } from './today';

/** The language server on Node.js, over stdio or IPC as its arguments say. */
serve(createConnection(ProposedFeatures.all), {
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
  readText: async (uri) => {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
});
