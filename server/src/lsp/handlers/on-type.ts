import type { DocumentOnTypeFormattingParams } from 'vscode-languageserver';
import { FIRST_TRIGGER, MORE_TRIGGERS, onTypeEdits } from '../../features/on-type';
import type { Handler } from '../handler';

export const onType: Handler = {
  capabilities: () => ({
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: FIRST_TRIGGER,
      moreTriggerCharacter: MORE_TRIGGERS,
    },
  }),
  register(session) {
    session.connection.onDocumentOnTypeFormatting(
      session.aboutReferentiel(
        'suite de la frappe',
        [],
        (analysis, { position, ch }: DocumentOnTypeFormattingParams) => onTypeEdits(analysis, position, ch),
      ),
    );
  },
};
