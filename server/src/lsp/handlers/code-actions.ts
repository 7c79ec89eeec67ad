import type { CodeAction } from 'vscode-languageserver';
import {
  ACTION_KINDS,
  APPLY_COMMAND,
  codeActionsFor,
  type Deferred,
  resolvedAction,
  SAY_COMMAND,
} from '../../features/code-actions';
import type { Handler } from '../handler';
import type { Session } from '../session';

export const codeActions: Handler = {
  capabilities: ({ defers }) => ({
    codeActionProvider: { codeActionKinds: [...ACTION_KINDS], resolveProvider: defers === 'resolve' },
    executeCommandProvider: { commands: [SAY_COMMAND, APPLY_COMMAND] },
  }),
  register(session) {
    const { connection } = session;
    connection.onCodeAction(
      session.aboutAny('actions', [], (checked, { range, context }, { uri, version }) =>
        codeActionsFor(checked, { uri, version, range, only: context.only, ...abilities(session) }),
      ),
    );
    const resolved = (action: CodeAction): Promise<CodeAction> | CodeAction => {
      const uri = (action.data as { uri?: unknown } | undefined)?.uri;
      if (typeof uri !== 'string') return action;
      const resolve = session.aboutAny('actions', action, (checked, _, { version }) =>
        resolvedAction(checked, action, { uri, version, ...abilities(session) }),
      );
      return resolve({ textDocument: { uri } });
    };
    connection.onCodeActionResolve(resolved);
    const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
      [SAY_COMMAND]: (message) =>
        typeof message === 'string' && connection.window.showInformationMessage(message),
      [APPLY_COMMAND]: async (action) => {
        const { title, edit, command } = await resolved((action ?? {}) as Deferred);
        if (edit) await connection.workspace.applyEdit({ label: title, edit });
        if (command) connection.window.showInformationMessage(command.title);
      },
    };
    connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
      await commands[command]?.(argument);
      return null;
    });
  },
};

function abilities({ client }: Session) {
  const { pages, takesSnippetEdits, keepsSnippetLines, confirmsEdits, defers } = client;
  return { pages, takesSnippetEdits, keepsSnippetLines, confirmsEdits, defers };
}
