import { referencesAt } from '../../features/references';
import type { Handler } from '../handler';

export const references: Handler = {
  capabilities: () => ({ referencesProvider: true }),
  register(session) {
    session.connection.onReferences(
      session.aboutReferentiel('renvois', null, (analysis, { position, context, textDocument }) =>
        referencesAt(analysis, position, textDocument.uri, context.includeDeclaration),
      ),
    );
  },
};
