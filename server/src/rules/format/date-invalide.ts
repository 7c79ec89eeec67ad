import { addDays, type Depot, frenchDate, isDate, type Referentiel } from '../../model';
import { renderScalar, replaceValue, type ScalarNode } from '../../syntax';
import { defineRule, type Finding } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import type { FormatValue } from '../shared/values';
import { shortened } from '../shared/wording';
import { format } from '../source';

interface Data {
  readonly written: string;
  readonly fault: 'forme' | 'impossible' | 'future' | 'periode' | 'periode-inversee' | 'avant-depot';
  /** What is most likely meant, as the format writes it. */
  readonly meant: string | undefined;
  /** The date it is compared with. */
  readonly with: string | undefined;
}

/** Dates of what is planned; all others are of what was done. */
const MAY_BE_FUTURE: ReadonlySet<string> = new Set([
  'certification.demande.depot_prevu',
  'depots.entretien.date',
]);

const dates = (values: readonly FormatValue[]) =>
  values.filter(({ descriptor: { meta } }) => meta.form === 'date' || meta.form === 'periode');

export default defineRule<'document', Data>({
  code: 'format/date-invalide',
  title: 'Date impossible ou illisible',
  task: ['Corriger une date', 'Corriger {n} dates'],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, { eachPart, today }) {
    for (const value of eachPart(dates).flat()) {
      if (isUnfinished(value.value)) continue;
      const isDay = value.descriptor.meta.form === 'date';
      const fault = isDay ? dateFault(value, today) : periodFault(value.value.trim(), today);
      if (fault) yield { at: value.node, data: { written: shortened(value.value, 40), ...fault } };
    }
    yield* decisionsBeforeDeposits(referentiel);
  },
  message({ written, fault, meant, with: other }) {
    const guess = meant ? ` : sans doute « ${meant} »` : '';
    switch (fault) {
      case 'forme':
        return {
          constat: `« ${written} » n’est pas une date que l’outil sait lire.`,
          attendu: `Une date s’écrit année, mois, jour : 2026-04-01${guess && ` (ici${guess.slice(2)})`}.`,
        };
      case 'impossible':
        return {
          constat: `Le jour « ${written} » n’existe pas.`,
          attendu: `Corriger le mois ou le jour${guess}.`,
        };
      case 'future':
        return {
          constat: `${written.includes('/') ? `Cette période, « ${written} »,` : `Cette date, le ${frenchDate(written)},`} n’est pas encore arrivée (nous sommes le ${frenchDate(other ?? '')}).`,
          attendu: 'Ce qui est daté ici a déjà eu lieu : vérifier l’année.',
        };
      case 'periode':
        return {
          constat: `« ${written} » n’est pas une période que l’outil sait lire.`,
          attendu: `Une période s’écrit par ses deux mois : 2026-01/2026-06${guess && ` (ici${guess.slice(2)})`}.`,
        };
      case 'periode-inversee':
        return {
          constat: `La période « ${written} » finit avant d’avoir commencé.`,
          attendu: 'Le premier mois précède le second.',
        };
      default:
        return {
          constat: `La décision est datée du ${frenchDate(written)}, avant le dépôt du ${frenchDate(other ?? '')} dont elle décide.`,
          attendu: 'Une décision suit le dépôt : vérifier les deux dates.',
        };
    }
  },
  fixes({ at, data: { meant } }) {
    const node = at as ScalarNode;
    if (meant === undefined) return [];
    const text = renderScalar(meant, { flow: node.parent?.flow ?? false });
    return [{ title: `Écrire « ${meant} »`, edits: replaceValue(node, text) }];
  },
});

type Fault = Omit<Data, 'written'>;

function dateFault({ value, path }: FormatValue, today: string): Fault | undefined {
  const text = value.trim();
  if (isDate(text)) {
    if (text <= today || MAY_BE_FUTURE.has(path)) return undefined;
    return { fault: 'future', meant: undefined, with: today };
  }
  const meant = meantDate(text);
  const impossible = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return { fault: impossible ? 'impossible' : 'forme', meant, with: undefined };
}

function periodFault(text: string, today: string): Fault | undefined {
  const match = /^(\d{4}-\d{2}(?:-\d{2})?)\s*\/\s*(\d{4}-\d{2}(?:-\d{2})?)$/.exec(text);
  if (!match) return { fault: 'periode', meant: meantPeriod(text), with: undefined };
  const [start = '', end = ''] = match.slice(1);
  if (!isDate(day(start)) || !isDate(day(end)))
    return { fault: 'periode', meant: undefined, with: undefined };
  if (day(start) > day(end)) return { fault: 'periode-inversee', meant: `${end}/${start}`, with: undefined };
  return day(start) > today ? { fault: 'future', meant: undefined, with: today } : undefined;
}

const day = (monthOrDay: string) => (monthOrDay.length === 7 ? `${monthOrDay}-01` : monthOrDay);

/** The decision of a request cannot come before it. */
function* decisionsBeforeDeposits(referentiel: Referentiel): Generator<Finding<Data>> {
  for (const { date, date_decision: decision } of (referentiel.depots ?? []) as readonly Depot[]) {
    if (!date || !decision || !isDate(date.value) || !isDate(decision.value)) continue;
    if (decision.value >= date.value) continue;
    yield {
      at: decision.node,
      data: { written: decision.value, fault: 'avant-depot', meant: undefined, with: date.value },
      related: [{ at: date.node, message: 'La date du dépôt.' }],
    };
  }
}

const MONTHS = ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec'];

/** « 1/4/2026 », « 1er avril 2026 », « 2026/4/1 »: how people write a day in French. */
function meantDate(text: string): string | undefined {
  const flat = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const french = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(flat);
  if (french) return existing(french[3]!, french[2]!, french[1]!);
  const iso = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:t.*)?$/.exec(flat);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!) ?? lastOfMonth(iso[1]!, iso[2]!, iso[3]!);
  const spelt = /^(?:le )?(\d{1,2})(?:er)?\s+([a-z]+)\.?\s+(\d{4})$/.exec(flat);
  const month = spelt ? MONTHS.findIndex((name) => spelt[2]!.startsWith(name)) + 1 : 0;
  return spelt && month > 0 ? existing(spelt[3]!, String(month), spelt[1]!) : undefined;
}

function existing(year: string, month: string, dayOfMonth: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

/** « 2026-06-31 » is meant as the end of June. */
function lastOfMonth(year: string, month: string, dayOfMonth: string): string | undefined {
  const first = existing(year, month, '1');
  if (!first || Number(dayOfMonth) > 31 || Number(dayOfMonth) < 29) return undefined;
  for (let before = Number(dayOfMonth) - 1; before > 27; before--) {
    const date = addDays(first, before - 1);
    if (date.slice(0, 7) === first.slice(0, 7)) return date;
  }
  return undefined;
}

/** « janvier à juin 2026 », « 01/2026 - 06/2026 ». */
function meantPeriod(text: string): string | undefined {
  const flat = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const numbers = /^(\d{1,2})\/(\d{4})\s*(?:-|–|a|au)\s*(\d{1,2})\/(\d{4})$/.exec(flat);
  if (numbers) return months(numbers[2]!, Number(numbers[1]), numbers[4]!, Number(numbers[3]));
  const spelt = /^(?:de )?([a-z]+)(?: (\d{4}))? (?:a|au) ([a-z]+) (\d{4})$/.exec(flat);
  if (!spelt) return undefined;
  const [from, to] = [spelt[1]!, spelt[3]!].map(
    (name) => MONTHS.findIndex((month) => name.startsWith(month)) + 1,
  );
  return from && to ? months(spelt[2] ?? spelt[4]!, from, spelt[4]!, to) : undefined;
}

function months(startYear: string, start: number, endYear: string, end: number): string | undefined {
  const period = `${startYear}-${String(start).padStart(2, '0')}/${endYear}-${String(end).padStart(2, '0')}`;
  return start >= 1 && start <= 12 && end >= 1 && end <= 12 ? period : undefined;
}
