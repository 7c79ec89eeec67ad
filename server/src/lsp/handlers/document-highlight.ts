import { highlightsAt } from '../../features/document-highlight';
import type { Handler } from '../handler';

export const documentHighlight: Handler = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(session) {
    session.connection.onDocumentHighlight(
      session.aboutReferentiel('occurrences', null, (analysis, { position }) =>
        highlightsAt(analysis, position),
      ),
    );
  },
};
