import { settingsDescriptor } from '../../analysis';
import { completionsAt, TRIGGER_CHARACTERS } from '../../features/completion';
import { configurationCompletionsAt } from '../../features/configuration-completion';
import { rules } from '../../rules';
import type { Handler } from '../handler';

export const completion: Handler = {
  capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGER_CHARACTERS } }),
  register(session) {
    session.connection.onCompletion(
      session.about('complétion', [], {
        referentiel: (analysis, { position }) => completionsAt(analysis, position, session.client.completion),
        configuration: (configuration, { position }) =>
          configurationCompletionsAt(configuration, settingsDescriptor(rules), position),
      }),
    );
  },
};
