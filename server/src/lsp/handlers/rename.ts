import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
} from 'vscode-languageserver';
import { type Refusal, renamedAt, renamingOf } from '../../features/rename';
import type { Handler } from '../handler';

export const rename: Handler = {
  capabilities: ({ capabilities }) => ({
    renameProvider: capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register(session) {
    const { connection } = session;
    const prepare = session.aboutReferentiel(
      'renommage',
      null,
      (analysis, { position }: PrepareRenameParams) => renamedAt(analysis, position),
    );
    const renaming = session.aboutReferentiel(
      'renommage',
      null,
      (analysis, { position, newName, textDocument }: RenameParams) =>
        renamingOf(analysis, position, newName, textDocument.uri),
    );
    connection.onPrepareRename(async (params) => unlessRefused(await prepare(params)));
    connection.onRenameRequest(async (params) => unlessRefused(await renaming(params)));
  },
};

/** Clients show the message of the error beside the cursor. */
function unlessRefused<T extends object>(answer: T | Refusal | null): T | null {
  if (answer && 'refusal' in answer) {
    throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal as string);
  }
  return answer as T | null;
}
