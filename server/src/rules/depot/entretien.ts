import { anchorOf, type Depot, frenchDate, isDate, type LocatedObject } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { format } from '../source';

interface Data {
  readonly fault: 'absent' | 'plusieurs';
  readonly date: string | undefined;
  readonly count: number;
}

/** The day from which a request gives a right to one interview. */
const SINGLE_SINCE = '2025-10-01';

export default defineRule<'document', Data>({
  code: 'depot/entretien',
  title: 'Entretien non demandé, ou demandé plusieurs fois',
  task: ['Noter l’entretien demandé après le refus', 'Revoir {n} entretiens notés après un refus'],
  motif: 'recevabilite',
  severity: 'advice',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check({ depots = [] as never }) {
    const all = depots as readonly Depot[];
    const last = lastDecided(all);
    for (const depot of all) {
      const interviews = depot.entretien ?? [];
      const count = interviews.length;
      const date = depot.date_decision?.value;
      const day = date !== undefined && isDate(date) ? date : undefined;
      if (count > 1 && isDate(depot.date?.value ?? '') && depot.date!.value >= SINGLE_SINCE) {
        const second = interviews[1] as LocatedObject<object>;
        yield { at: anchorOf(second), data: { fault: 'plusieurs', date: day, count } };
      } else if (count === 0 && depot === last && depot.decision?.value === 'refus') {
        yield { at: depot.decision.node, data: { fault: 'absent', date: day, count } };
      }
    }
  },
  message: ({ fault, date, count }) =>
    fault === 'absent'
      ? {
          constat: `Aucun entretien n’est noté après le refus${date ? ` notifié le ${frenchDate(date)}` : ''}.`,
          attendu:
            'Demander un entretien fait comprendre ce qui manquait avant de redéposer : en noter la date sous « entretien ».',
        }
      : {
          constat: `${count} entretiens sont notés pour une même demande.`,
          attendu: 'Depuis le 1er octobre 2025, une demande ne donne lieu qu’à un entretien.',
        },
  fixes({ at, data: { fault } }, { tree, model: { referentiel } }) {
    const depot = (referentiel.depots as readonly Depot[] | undefined)?.find(
      ({ decision }) => decision?.node === at,
    );
    const map = resolved(depot?.node);
    if (fault !== 'absent' || map?.kind !== 'map') return [];
    const text = '{ date: "à compléter : date de l’entretien (AAAA-MM-JJ)" }';
    const edits = setKey(tree, map, 'entretien', text, orderOf('depots'));
    return edits.length > 0 ? [{ title: 'Ajouter l’entretien, à compléter', edits }] : [];
  },
});

/** The latest request by its decision; the last one written when dates do not tell. */
function lastDecided(depots: readonly Depot[]): Depot | undefined {
  const dateOf = ({ date, date_decision: decided }: Depot) => decided?.value ?? date?.value ?? '';
  return depots.reduce<Depot | undefined>(
    (latest, depot) => (!latest || dateOf(depot) >= dateOf(latest) ? depot : latest),
    undefined,
  );
}
