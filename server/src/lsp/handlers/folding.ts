import { foldingRangesOf } from '../../features/folding';
import type { Handler } from '../handler';

export const folding: Handler = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(session) {
    session.connection.onFoldingRanges(
      session.aboutAny('repli', [], (checked) => {
        const { rangeLimit: limit, foldingRange } =
          session.client.capabilities.textDocument?.foldingRange ?? {};
        return foldingRangesOf(checked, { limit, showsText: foldingRange?.collapsedText === true });
      }),
    );
  },
};
