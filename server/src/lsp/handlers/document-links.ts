import { documentLinksOf } from '../../features/document-links';
import type { Handler } from '../handler';

export const documentLinks: Handler = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(session) {
    session.connection.onDocumentLinks(
      session.aboutReferentiel('liens', [], (analysis, _, { uri }) => documentLinksOf(analysis, uri)),
    );
  },
};
