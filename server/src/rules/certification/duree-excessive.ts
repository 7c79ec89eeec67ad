import type { Promotion } from '../../model';
import { replaceValue, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { codeDuTravail } from '../source';

interface Data {
  readonly duree: number;
  readonly limit: number;
  readonly because: 'loi' | 'metier-emergent' | 'annee-unique';
  readonly year: number | undefined;
}

export default defineRule<'document', Data>({
  code: 'certification/duree-excessive',
  title: 'Durée d’enregistrement impossible',
  task: 'Demander une durée d’enregistrement possible',
  motif: 'recevabilite',
  severity: 'error',
  sources: [codeDuTravail('L6113-5'), codeDuTravail('R6113-9, II, a'), codeDuTravail('R6113-10')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check({ certification, insertion }) {
    const demande = certification?.demande;
    const duree = demande?.duree;
    if (!duree) return;
    const { value } = duree;
    const found = (limit: number, because: Data['because'], year?: number): Data => ({
      duree: value,
      limit,
      because,
      year,
    });
    if (demande.dispense_insertion?.value === 'metier_emergent') {
      if (value !== 3) {
        yield {
          at: duree.node,
          data: found(3, 'metier-emergent'),
          related: [{ at: demande.dispense_insertion.node, message: 'La dispense demandée.' }],
        };
      }
      return;
    }
    const only = demande.type?.value === 'premiere' ? onlyYear(insertion?.promotions) : undefined;
    if (only && value > 3 && !demande.dispense_insertion) {
      yield {
        at: duree.node,
        data: found(3, 'annee-unique', only.value),
        related: [{ at: only.node, message: 'La seule année dont les données sont présentées.' }],
      };
    } else if (value > 5) yield { at: duree.node, data: found(5, 'loi') };
  },
  message({ duree, limit, because, year }) {
    const years = `${duree} an${duree > 1 ? 's' : ''}`;
    switch (because) {
      case 'metier-emergent':
        return {
          constat: `Une durée de ${years} est demandée au titre d’un métier émergent.`,
          attendu: `Cet enregistrement est toujours de ${limit} ans.`,
        };
      case 'annee-unique':
        return {
          constat: `Une durée de ${years} est demandée alors que les données ne portent que sur ${year}.`,
          attendu: `Pour une première demande, une seule année de données limite la durée à ${limit} ans.`,
        };
      default:
        return {
          constat: `Une durée de ${years} est demandée.`,
          attendu: `Un enregistrement dure ${limit} ans au plus.`,
        };
    }
  },
  fixes: ({ at, data: { limit } }) => [
    { title: `Demander ${limit} ans`, edits: replaceValue(at as ScalarNode, String(limit)) },
  ],
});

/** The year of all the promotions, when they have but one. */
function onlyYear(promotions: readonly Promotion[] = []) {
  const years = promotions.flatMap(({ annee }) => (annee ? [annee] : []));
  // A promotion whose year is not said may be of another one.
  if (years.length !== promotions.length) return undefined;
  return years.every(({ value }) => value === years[0]?.value) ? years[0] : undefined;
}
