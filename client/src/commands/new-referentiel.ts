import * as vscode from 'vscode';
import type { Command } from '../host';
import { openNew } from '../start/open';
import { StartRequests, type TemplateRequest } from '../start/requests';
import { askWanted, requestOf } from '../start/wizard';
import { importedInWords } from '../start/wording';
import { readClipboard } from './import-outline';

/**
 * Opens a new référentiel: its title, register, level and blocs are asked one after the other. In a folder its name is
 * asked too, so that it is saved at once in the right place; the file itself is only written when the user saves. An
 * argument that says what is wanted spares the questions.
 */
export const newReferentiel: Command = {
  id: 'referentiel.nouveau',
  async run({ client }, argument) {
    const requests = new StartRequests(client);
    if (isRequest(argument)) return openNew(await requests.template(argument));
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    // Only where a name can be kept for a document not yet saved.
    const home = folder?.scheme === 'file' ? folder : undefined;
    const wanted = await askWanted(requests, home);
    if (!wanted) return undefined;
    const uri =
      home && wanted.name ? vscode.Uri.joinPath(home, wanted.name).with({ scheme: 'untitled' }) : undefined;
    const request = requestOf(wanted);
    if (wanted.content !== 'presse-papiers') return openNew(await requests.template(request), uri);
    const copied = await readClipboard();
    if (copied === undefined) return undefined;
    const imported = await requests.import(copied, request);
    void vscode.window.showInformationMessage(importedInWords(imported));
    return openNew(imported.text, uri);
  },
};

function isRequest(argument: unknown): argument is TemplateRequest {
  const { repertoire } = (argument ?? {}) as { repertoire?: unknown };
  return repertoire === 'RNCP' || repertoire === 'RS';
}
