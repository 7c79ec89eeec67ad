import type { CodeAction } from 'vscode-languageserver';
import { ACTION_KINDS, codeActionsFor, resolvedAction, SAY_COMMAND } from '../../features/code-actions';
import type { Handler } from '../handler';
import type { Session } from '../session';

export const codeActions: Handler = {
  capabilities: ({ resolvesActions }) => ({
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: resolvesActions },
    executeCommandProvider: { commands: [SAY_COMMAND] },
  }),
  register(session) {
    const { connection } = session;
    connection.onCodeAction(
      session.aboutAny('actions', [], (checked, { range, context }, { uri, version }) =>
        codeActionsFor(checked, { uri, version, range, only: context.only, ...abilities(session) }),
      ),
    );
    connection.onCodeActionResolve((action: CodeAction) => {
      const uri = (action.data as { uri?: unknown } | undefined)?.uri;
      if (typeof uri !== 'string') return action;
      const resolve = session.aboutAny('actions', action, (checked, _, { version }) =>
        resolvedAction(checked, action, { uri, version, ...abilities(session) }),
      );
      return resolve({ textDocument: { uri } });
    });
    connection.onExecuteCommand(({ command, arguments: [message] = [] }) => {
      if (command === SAY_COMMAND && typeof message === 'string')
        connection.window.showInformationMessage(message);
      return null;
    });
  },
};

function abilities({ client }: Session) {
  const { pages, takesSnippetEdits, keepsSnippetLines, confirmsEdits, resolvesActions } = client;
  return { pages, takesSnippetEdits, keepsSnippetLines, confirmsEdits, resolvesActions };
}
