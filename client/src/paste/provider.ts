import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { LANGUAGE } from '../current';
import { StartRequests } from '../start/requests';

const KIND = vscode.DocumentDropOrPasteEditKind.Empty.append('referentiel');
/** What VS Code adds to what is copied from an editor: its HTML is only colours. */
const FROM_EDITOR = 'vscode-editor-data';

/** Offers to paste a list as competences, as criteria or as a clean text; the server says where each makes sense. */
export function pasteProvider(client: LanguageClient): vscode.Disposable {
  const requests = new StartRequests(client);
  return vscode.languages.registerDocumentPasteEditProvider(
    { language: LANGUAGE },
    {
      async provideDocumentPasteEdits(document, [range, ...others], data, { only }, token) {
        if (!range || others.length > 0 || (only && !KIND.intersects(only) && !only.intersects(KIND)))
          return [];
        const text = (await data.get('text/plain')?.asString()) ?? '';
        const html = data.get(FROM_EDITOR) ? undefined : await data.get('text/html')?.asString();
        const options = await requests.paste({
          textDocument: { uri: document.uri.toString() },
          range: client.code2ProtocolConverter.asRange(range),
          text,
          html,
        });
        if (token.isCancellationRequested) return [];
        return Promise.all(
          options.map(async ({ genre, titre, edits, prefere }) => {
            // Without a text of its own, an edit is only the changes it comes with.
            const edit = new vscode.DocumentPasteEdit('', titre, KIND.append(genre));
            edit.additionalEdit = new vscode.WorkspaceEdit();
            edit.additionalEdit.set(
              document.uri,
              await client.protocol2CodeConverter.asTextEdits([...edits]),
            );
            if (!prefere) edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
            return edit;
          }),
        );
      },
    },
    {
      providedPasteEditKinds: ['competences', 'criteres', 'texte'].map((genre) => KIND.append(genre)),
      pasteMimeTypes: ['text/plain', 'text/html'],
    },
  );
}
