import * as vscode from 'vscode';
import type {
  CodeActionParams,
  CodeAction as LspCodeAction,
  Command as LspCommand,
  WorkspaceEdit as LspWorkspaceEdit,
} from 'vscode-languageclient';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  type LanguageClient,
  type Middleware,
  SnippetTextEdit,
  TextDocumentEdit,
} from 'vscode-languageclient/node';
import { withConfirmation } from './commands/confirm-edits';

/**
 * Code actions as they are to be applied. Those to be confirmed are shown first. Snippets of several lines stay indented
 * as the server writes them: VS Code indents those lines anew unless told not to, which LSP cannot say, nor the client's
 * own conversion.
 */
export function codeActionMiddleware(
  clientOf: () => LanguageClient,
): Pick<Middleware, 'provideCodeActions' | 'resolveCodeAction'> {
  return {
    async provideCodeActions(document, range, context, token) {
      const client = clientOf();
      const { code2ProtocolConverter: asLsp } = client;
      const params = {
        textDocument: asLsp.asTextDocumentIdentifier(document),
        range: asLsp.asRange(range),
        context: asLsp.asCodeActionContextSync(context),
      };
      try {
        return (await codeActionsOf(client, params, token)) ?? null;
      } catch (error) {
        return client.handleFailedRequest(CodeActionRequest.type, token, error, null);
      }
    },
    async resolveCodeAction(item, token) {
      const client = clientOf();
      try {
        const action = client.code2ProtocolConverter.asCodeActionSync(item);
        const found = await client.sendRequest(CodeActionResolveRequest.type, action, token);
        if (token.isCancellationRequested) return item;
        const resolved = await client.protocol2CodeConverter.asCodeAction(found, token);
        return resolved && asApplied(client, resolved, found);
      } catch (error) {
        return client.handleFailedRequest(CodeActionResolveRequest.type, token, error, item);
      }
    },
  };
}

/** What the server proposes, as VS Code applies it. */
export async function codeActionsOf(
  client: LanguageClient,
  params: CodeActionParams,
  token?: vscode.CancellationToken,
): Promise<(vscode.CodeAction | vscode.Command)[] | undefined> {
  const found = await client.sendRequest(CodeActionRequest.type, params, token);
  if (!found || token?.isCancellationRequested) return undefined;
  const actions = await client.protocol2CodeConverter.asCodeActionResult(found, token);
  return actions.map((action, rank) => asApplied(client, action, found[rank]));
}

function asApplied<T extends vscode.CodeAction | vscode.Command>(
  client: LanguageClient,
  action: T,
  found: LspCodeAction | LspCommand | undefined,
): T | vscode.CodeAction {
  const edit = found && 'edit' in found ? found.edit : undefined;
  if (!found || !edit) return action;
  if (hasSnippet(edit)) (action as vscode.CodeAction).edit = withLinesKept(client, edit);
  return withConfirmation(action as vscode.CodeAction, found as LspCodeAction) ?? action;
}

/** The server puts snippets in edits of open documents alone, which nothing has to confirm. */
function hasSnippet({ documentChanges = [], changeAnnotations }: LspWorkspaceEdit): boolean {
  return (
    !changeAnnotations &&
    documentChanges.every(TextDocumentEdit.is) &&
    documentChanges.some((change) => TextDocumentEdit.is(change) && change.edits.some(SnippetTextEdit.is))
  );
}

/** Plain edits that come with a snippet are one for VS Code, which would indent their lines too. */
function withLinesKept(client: LanguageClient, { documentChanges = [] }: LspWorkspaceEdit) {
  const { protocol2CodeConverter: asCode } = client;
  const result = new vscode.WorkspaceEdit();
  for (const { textDocument, edits } of documentChanges.filter((change) => TextDocumentEdit.is(change))) {
    const kept = edits.map((edit) => {
      const snippet = SnippetTextEdit.is(edit)
        ? new vscode.SnippetString(edit.snippet.value)
        : new vscode.SnippetString().appendText(edit.newText);
      const snippetEdit = new vscode.SnippetTextEdit(asCode.asRange(edit.range), snippet);
      snippetEdit.keepWhitespace = true;
      return snippetEdit;
    });
    result.set(asCode.asUri(textDocument.uri), kept);
  }
  return result;
}
