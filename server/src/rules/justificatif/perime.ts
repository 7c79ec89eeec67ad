import { addYears, frenchDate, isDate, type Justificatif } from '../../model';
import { defineRule } from '../rule';
import { describeJustificatif } from '../shared/justificatifs';
import { codeDuTravail, motifsRecurrents } from '../source';

interface Data {
  readonly name: string;
  readonly date: string;
  readonly at: string;
  readonly planned: boolean;
  readonly casier: boolean;
}

const options = {
  annees: {
    default: 2,
    description: 'Âge, en années, à partir duquel une preuve est signalée.',
    minimum: 1,
    maximum: 10,
  },
};

/** What proves a need or an opinion of its time; a convention or minutes do not wear out. */
const AGEING = new Set(['lettre_soutien', 'etude', 'enquete', 'attestation']);

export default defineRule<'document', Data, typeof options>({
  code: 'justificatif/perime',
  title: 'Justificatif trop ancien',
  task: ['Actualiser un justificatif trop ancien', 'Actualiser {n} justificatifs trop anciens'],
  motif: 'recevabilite',
  severity: 'advice',
  sources: [motifsRecurrents, codeDuTravail('R6113-14')],
  since: '0.1.0',
  scope: 'document',
  options,
  *check({ certification, justificatifs }, { today, options: { annees } }) {
    const planned = certification?.demande?.depot_prevu?.value.trim();
    const known = planned !== undefined && isDate(planned);
    const at = known ? planned : today;
    for (const justificatif of justificatifs ?? []) {
      const { date } = justificatif;
      if (!date || !isDate(date.value.trim())) continue;
      const written = date.value.trim();
      const expiry = expiryOf(justificatif, written, annees);
      if (expiry === undefined || at <= expiry) continue;
      const casier = justificatif.type?.value === 'casier_judiciaire';
      yield {
        at: date.node,
        data: { name: describeJustificatif(justificatif), date: written, at, planned: known, casier },
      };
    }
  },
  message: ({ name, date, at, planned, casier }) => ({
    constat: `${name} date du ${frenchDate(date)} : ${casier ? 'plus de trois mois' : 'trop ancien'} ${planned ? `au dépôt prévu le ${frenchDate(at)}` : `aujourd’hui, le ${frenchDate(at)}`}.`,
    attendu: casier
      ? 'Le bulletin n° 3 du casier judiciaire annexé à la demande a moins de trois mois : en demander un nouveau.'
      : 'Une preuve du besoin se rapporte à l’état présent du marché : l’actualiser.',
  }),
});

/** The last day on which it may be presented; undefined when it does not age. */
function expiryOf({ type }: Justificatif, date: string, years: number): string | undefined {
  if (type?.value === 'casier_judiciaire') return addMonths(date, 3);
  return type && AGEING.has(type.value) ? addYears(date, years) : undefined;
}

/** The same day some months later, or the last of that month. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 8);
  for (let last = day; last > 27; last--) if (isDate(`${first}${last}`)) return `${first}${last}`;
  return `${first}${String(Math.min(day, 28)).padStart(2, '0')}`;
}
