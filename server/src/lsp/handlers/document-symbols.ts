import { documentSymbolsOf } from '../../features/document-symbols';
import type { Handler } from '../handler';
import { writtenOnce } from '../written-list';

export const documentSymbols: Handler = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(session) {
    session.connection.onDocumentSymbol(
      // A long document has thousands, and an edit changes those of an element.
      session.aboutReferentiel('plan', [], (analysis) =>
        documentSymbolsOf(analysis).map(({ children = [], ...section }) => ({
          ...section,
          children: writtenOnce(children),
        })),
      ),
    );
  },
};
