import { formattingOf } from '../../features/formatting';
import type { Handler } from '../handler';

export const formatting: Handler = {
  capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
  register(session) {
    const { connection } = session;
    connection.onDocumentFormatting(
      session.aboutAny('mise en forme', [], (checked, { options }) => formattingOf(checked, options)),
    );
    connection.onDocumentRangeFormatting(
      session.aboutAny('mise en forme', [], (checked, { options, range }) =>
        formattingOf(checked, options, range),
      ),
    );
  },
};
