import { frenchDate, isDate } from '../../model';
import { replaceValue, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { firstPossibleDay, lastTriple, refusalsOf } from '../shared/refusals';
import { enumeration } from '../shared/wording';
import { codeDuTravail } from '../source';

interface Data {
  readonly planned: string;
  readonly refusals: readonly string[];
  readonly possible: string;
}

export default defineRule<'document', Data>({
  code: 'depot/carence',
  title: 'Dépôt prévu pendant le délai de carence',
  task: 'Reporter le dépôt après le délai de carence',
  motif: 'recevabilite',
  severity: 'error',
  sources: [codeDuTravail('R6113-11-1')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel) {
    const planned = referentiel.certification?.demande?.depot_prevu;
    if (!planned || !isDate(planned.value.trim())) return;
    const triple = lastTriple(refusalsOf(referentiel));
    if (!triple) return;
    const possible = firstPossibleDay(triple[2].date);
    if (planned.value.trim() >= possible) return;
    yield {
      at: planned.node,
      data: { planned: planned.value.trim(), refusals: triple.map(({ date }) => date), possible },
      related: triple.map(({ date, notified }) => ({
        at: notified.node,
        message: `Refus notifié le ${frenchDate(date)}.`,
      })),
    };
  },
  message: ({ planned, refusals, possible }) => ({
    constat: `Le dépôt est prévu le ${frenchDate(planned)}, après trois refus notifiés en moins de cinq ans (${enumeration(refusals.map(frenchDate))}).`,
    attendu: `Un projet similaire ne peut être déposé qu’un an après le dernier refus : à partir du ${frenchDate(possible)}.`,
  }),
  fixes: ({ at, data: { possible } }) => [
    { title: `Prévoir le dépôt le ${frenchDate(possible)}`, edits: replaceValue(at as ScalarNode, possible) },
  ],
});
