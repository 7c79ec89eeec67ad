import { type Report, reportOf } from '../../features/report';
import type { Handler } from '../handler';

const NOTHING: Report = { motifs: [] };

export const report: Handler = {
  register(session) {
    const answer = session.aboutReferentiel('rapport', NOTHING, reportOf);
    session.connection.onRequest('referentiel/rapport', ({ uri }: { uri: string }) =>
      answer({ textDocument: { uri } }),
    );
  },
};
