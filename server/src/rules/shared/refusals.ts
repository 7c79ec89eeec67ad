import {
  addDays,
  addYears,
  anchorOf,
  type Depot,
  frenchDate,
  isDate,
  type LocatedObject,
  type LocatedValue,
  type Referentiel,
} from '../../model';
import { MOTIFS } from '../motif';

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

type DepotMotif = NonNullable<Depot['motifs']>[number];

/** A motive, and the refusal that gave it. */
interface PendingMotif {
  readonly depot: Depot;
  readonly motif: DepotMotif;
}

/** The motives of the refusals that no later registration has settled. */
export function* pendingMotifs({ depots = [] as never }: Referentiel): Generator<PendingMotif> {
  const all = depots as readonly Depot[];
  const registered = all.flatMap((depot) =>
    depot.decision?.value === 'enregistrement' ? [decidedOn(depot) ?? ''] : [],
  );
  for (const depot of all) {
    if (depot.decision?.value !== 'refus') continue;
    const date = decidedOn(depot);
    if (date !== undefined && registered.some((later) => later > date)) continue;
    for (const motif of depot.motifs ?? []) yield { depot, motif };
  }
}

/** Of the motives pending, each once: as the latest refusal gave it. */
export function lastPendingMotifs(referentiel: Referentiel): PendingMotif[] {
  const last = new Map<string, PendingMotif>();
  for (const pending of pendingMotifs(referentiel)) {
    const name = pending.motif.motif?.value;
    if (name === undefined) continue;
    const former = last.get(name);
    if (!former || (decidedOn(pending.depot) ?? '') >= (decidedOn(former.depot) ?? ''))
      last.set(name, pending);
  }
  return [...last.values()];
}

function decidedOn({ date, date_decision: notified }: Depot): string | undefined {
  return notified?.value ?? date?.value;
}

export function anchorOfMotif(motif: DepotMotif) {
  return motif.motif?.node ?? motif.constat?.node ?? anchorOf(motif as LocatedObject<object>);
}

/** What a message calls a motive by. */
export interface MotifNames {
  readonly motif: string | undefined;
  /** Of the notification. */
  readonly date: string | undefined;
}

export function namesOf({ depot, motif }: PendingMotif): MotifNames {
  const date = depot.date_decision?.value;
  return { motif: motif.motif?.value, date: date && isDate(date) ? date : undefined };
}

/** « motif « Blocs incohérents » du refus notifié le 20 juin 2026 ». */
export function motifName({ motif, date }: MotifNames): string {
  const name = motif ? `« ${MOTIFS[motif as keyof typeof MOTIFS] ?? motif} »` : 'sans nom';
  return `motif ${name} du refus${date ? ` notifié le ${frenchDate(date)}` : ''}`;
}
