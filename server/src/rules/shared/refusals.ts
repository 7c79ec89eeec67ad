import { addDays, addYears, type Depot, isDate, type LocatedValue, type Referentiel } from '../../model';

/** A refused request whose notification is dated. */
interface Refusal {
  readonly depot: Depot;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly notified: LocatedValue<string>;
}

/** The refusals, in the order of their notification; an « irrecevable » or a « sans suite » is none. */
export function refusalsOf(referentiel: Referentiel): Refusal[] {
  const refusals: Refusal[] = [];
  for (const depot of (referentiel.depots ?? []) as readonly Depot[]) {
    const notified = depot.date_decision;
    if (depot.decision?.value !== 'refus' || !notified || !isDate(notified.value.trim())) continue;
    refusals.push({ depot, date: notified.value.trim(), notified });
  }
  return refusals.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Is the second date in the five years that run from the first? Its anniversary is the last day. */
export function withinFiveYears(first: string, later: string): boolean {
  return later <= addYears(first, 5);
}

/** The last three refusals notified within five years: they close the door for a year (art. R6113-11-1). */
export function lastTriple(refusals: readonly Refusal[]): readonly [Refusal, Refusal, Refusal] | undefined {
  for (let last = refusals.length - 1; last >= 2; last--) {
    const [first, second, third] = [refusals[last - 2]!, refusals[last - 1]!, refusals[last]!];
    if (withinFiveYears(first.date, third.date)) return [first, second, third];
  }
  return undefined;
}

/** Notified on 10 March 2026: a year runs out on 10 March 2027, and 11 March is the first possible day. */
export function firstPossibleDay(notified: string): string {
  return addDays(addYears(notified, 1), 1);
}
