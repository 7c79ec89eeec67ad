import { isNote, type NotedDeposit, noteOf, type Report, reportOf, reportText } from '../../features/report';
import { isDate } from '../../model';
import type { Handler } from '../handler';

const NOTHING: Report = { motifs: [], aFaire: [], blocs: [] };

interface ReportParams {
  readonly uri: string;
  /** The deposit that the client keeps for this document (`referentiel/rapport/noter`). */
  readonly depot?: unknown;
}

interface TextParams extends ReportParams {
  /** With what is only advice; yes by default. */
  readonly conseils?: boolean;
}

interface NoteParams {
  readonly uri: string;
  /** YYYY-MM-DD; today by default. */
  readonly date?: string;
}

/** Our own requests name their document by its URI alone. */
const about = <P extends { readonly uri: string }>(params: P) => ({
  ...params,
  textDocument: { uri: params.uri },
});

const notedIn = ({ depot }: ReportParams): NotedDeposit | undefined => (isNote(depot) ? depot : undefined);

export const report: Handler = {
  register(session) {
    const { connection } = session;
    type About<P> = ReturnType<typeof about<P & { readonly uri: string }>>;
    const answer = session.aboutReferentiel<About<ReportParams>, Report>(
      'rapport',
      NOTHING,
      (analysis, params) => reportOf(analysis, notedIn(params)),
    );
    const text = session.aboutReferentiel<About<TextParams>, string | null>(
      'rapport',
      null,
      (analysis, params) =>
        reportText(analysis, { noted: notedIn(params), advice: params.conseils !== false }),
    );
    const note = session.aboutReferentiel<About<NoteParams>, NotedDeposit | null>(
      'rapport',
      null,
      (analysis, { date }) =>
        noteOf(analysis, date !== undefined && isDate(date) ? date : analysis.options.today),
    );
    connection.onRequest('referentiel/rapport', (params: ReportParams) => answer(about(params)));
    connection.onRequest('referentiel/rapport/texte', (params: TextParams) => text(about(params)));
    connection.onRequest('referentiel/rapport/noter', (params: NoteParams) => note(about(params)));
  },
};
