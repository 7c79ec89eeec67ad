import { type Analysis, analyse } from '../../analysis';
import { type Depot, frenchDate, isDate, type Referentiel } from '../../model';
import type { Motif } from '../../rules';
import { lastPendingMotifs } from '../../rules/shared/refusals';
import { type NotedDeposit, noteOf } from './progress';

interface LastDeposit {
  readonly depot: Depot;
  readonly date: string;
}

/** The last request that the document tells of, by its date. */
function lastDeposit({ depots }: Referentiel): LastDeposit | undefined {
  let last: LastDeposit | undefined;
  for (const depot of (depots ?? []) as readonly Depot[]) {
    const date = depot.date?.value.trim();
    if (date !== undefined && isDate(date) && (!last || date >= last.date)) last = { depot, date };
  }
  return last;
}

/** By memory, which lives as long as the document and its settings are the same. */
const versions = new WeakMap<object, { readonly text: string; readonly note: NotedDeposit }>();

/**
 * What the document is compared with: the version of its last deposit, if that is a file of the folder, or what the
 * author noted; the later of the two.
 */
export function depositOf(analysis: Analysis, noted: NotedDeposit | undefined): NotedDeposit | undefined {
  const last = lastDeposit(analysis.model.referentiel);
  if (!last || (noted && noted.date >= last.date)) return noted;
  return deposited(analysis, last) ?? noted;
}

function deposited(analysis: Analysis, { depot, date }: LastDeposit): NotedDeposit | undefined {
  const version = depot.version?.value.trim();
  const text = version ? analysis.options.refusedVersion?.(version) : undefined;
  if (text === undefined) return undefined;
  let known = versions.get(analysis.memory);
  if (known?.text !== text || known.note.date !== date) {
    // Read alone, once.
    const { neighbours, refusedVersion, ...options } = analysis.options;
    known = { text, note: noteOf(analyse(text, options), date) };
    versions.set(analysis.memory, known);
  }
  return known.note;
}

const DECISIONS: Readonly<Record<string, string>> = {
  en_cours: 'en cours d’examen',
  enregistrement: 'enregistré',
  refus: 'refusé',
  irrecevable: 'jugé irrecevable',
  sans_suite: 'classé sans suite',
};

/** « Dépôt du 12 janvier 2026 : refusé le 20 juin 2026. » */
export function depositSentence({ referentiel }: Analysis['model']): string | undefined {
  const last = lastDeposit(referentiel);
  const decision = DECISIONS[last?.depot.decision?.value ?? ''];
  if (!last || !decision) return undefined;
  const decided = last.depot.date_decision?.value.trim();
  const on =
    decided !== undefined && isDate(decided) && last.depot.decision?.value !== 'en_cours'
      ? ` le ${frenchDate(decided)}`
      : '';
  return `Dépôt du ${frenchDate(last.date)} : ${decision}${on}.`;
}

/** The motives for which it was refused, and that no registration settled, each with the date of the refusal if it is known. */
export function refusedMotifs({ referentiel }: Analysis['model']): ReadonlyMap<Motif, string | undefined> {
  return new Map(
    lastPendingMotifs(referentiel).map(({ depot, motif }) => {
      const date = depot.date_decision?.value.trim();
      return [motif.motif?.value as Motif, date !== undefined && isDate(date) ? date : undefined];
    }),
  );
}
