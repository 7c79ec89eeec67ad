import { foldingRangesOf } from '../../features/folding';
import type { Handler } from '../handler';

export const folding: Handler = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(session) {
    session.connection.onFoldingRanges(session.aboutAny('repli', [], (checked) => foldingRangesOf(checked)));
  },
};
