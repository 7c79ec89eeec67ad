import { documentSymbolsOf } from '../../features/document-symbols';
import type { Handler } from '../handler';

export const documentSymbols: Handler = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(session) {
    session.connection.onDocumentSymbol(
      session.aboutReferentiel('plan', [], (analysis) => documentSymbolsOf(analysis)),
    );
  },
};
