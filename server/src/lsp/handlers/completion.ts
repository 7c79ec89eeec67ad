import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { settingsDescriptor } from '../../analysis';
import { completionsAt, resolveCompletion, TRIGGER_CHARACTERS } from '../../features/completion';
import { configurationCompletionsAt } from '../../features/configuration-completion';
import { rules } from '../../rules';
import type { Handler } from '../handler';

export const completion: Handler = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: TRIGGER_CHARACTERS,
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  register(session) {
    const { connection } = session;
    connection.onCompletion(
      session.about<CompletionParams, CompletionItem[] | CompletionList>('complétion', [], {
        referentiel: (analysis, { position }) => completionsAt(analysis, position, session.client.completion),
        configuration: (configuration, { position }) =>
          configurationCompletionsAt(configuration, settingsDescriptor(rules), position),
      }),
    );
    connection.onCompletionResolve((item) =>
      session.attempt('explication d’une proposition', item, () => resolveCompletion(item)),
    );
  },
};
