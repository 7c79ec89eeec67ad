import { addYears, frenchDate, isDate } from '../../model';
import { defineRule } from '../rule';
import { lastTriple, refusalsOf, withinFiveYears } from '../shared/refusals';
import { codeDuTravail } from '../source';

interface Data {
  readonly first: string;
  readonly second: string;
  readonly until: string;
}

export default defineRule<'document', Data>({
  code: 'depot/deuxieme-refus',
  title: 'Deux refus en cinq ans',
  task: 'Répondre à chaque motif avant de redéposer : un troisième refus fermerait le dépôt',
  motif: 'recevabilite',
  severity: 'advice',
  sources: [codeDuTravail('R6113-11-1')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { today }) {
    const refusals = refusalsOf(referentiel);
    const [first, second] = refusals.slice(-2);
    if (!first || !second || !withinFiveYears(first.date, second.date)) return;
    const planned = referentiel.certification?.demande?.depot_prevu?.value.trim();
    const next = planned !== undefined && isDate(planned) ? planned : today;
    // Once the five years have run out, a new refusal would open a period of its own; after three, the door is shut already.
    if (!withinFiveYears(first.date, next)) return;
    const triple = lastTriple(refusals);
    if (triple && triple[2] === second) return;
    yield {
      at: second.notified.node,
      data: { first: first.date, second: second.date, until: addYears(first.date, 5) },
      related: [{ at: first.notified.node, message: `Premier refus, notifié le ${frenchDate(first.date)}.` }],
    };
  },
  message: ({ first, second, until }) => ({
    constat: `Deux refus ont été notifiés en moins de cinq ans, le ${frenchDate(first)} et le ${frenchDate(second)}.`,
    attendu: `Un troisième, d’ici au ${frenchDate(until)}, fermerait le dépôt d’un projet similaire pendant un an : répondre à chaque motif avant de redéposer.`,
  }),
});
