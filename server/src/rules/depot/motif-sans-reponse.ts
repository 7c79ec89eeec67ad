import { anchorOf, type Depot, frenchDate, isDate, type LocatedObject, type Referentiel } from '../../model';
import { resolved, setKey } from '../../syntax';
import { MOTIFS } from '../motif';
import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { format, motifsRecurrents } from '../source';

interface Data {
  readonly motif: string | undefined;
  readonly date: string | undefined;
  /** No answer, or one that names no element. */
  readonly fault: 'reponse' | 'elements';
}

type DepotMotif = NonNullable<Depot['motifs']>[number];

export default defineRule<'document', Data>({
  code: 'depot/motif-sans-reponse',
  title: 'Motif de refus sans réponse',
  motif: 'recevabilite',
  severity: 'error',
  sources: [motifsRecurrents, format],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    for (const { depot, motif } of refusedMotifs(referentiel)) {
      const date = depot.date_decision?.value;
      const data = { motif: motif.motif?.value, date: date && isDate(date) ? date : undefined };
      if (!motif.reponse) yield { at: anchorOfMotif(motif), data: { ...data, fault: 'reponse' } };
      else if ((motif.elements?.length ?? 0) === 0 && !isUnfinished(motif.reponse.value)) {
        yield { at: anchorOfMotif(motif), data: { ...data, fault: 'elements' } };
      }
    }
  },
  message({ motif, date, fault }) {
    const name = motif ? `« ${MOTIFS[motif as keyof typeof MOTIFS] ?? motif} »` : 'sans nom';
    const when = date ? ` du refus notifié le ${frenchDate(date)}` : ' du refus';
    return fault === 'reponse'
      ? {
          constat: `Le motif ${name}${when} n’a pas de réponse.`,
          attendu: 'Dire sous « reponse » ce qui a changé depuis, et sous « elements » où cela se lit.',
        }
      : {
          constat: `La réponse au motif ${name}${when} ne renvoie à aucun élément du référentiel.`,
          attendu:
            'Citer sous « elements » ce qui a changé : des identifiants (C1.1, E1) ou des sections (jury, epreuves).',
        };
  },
  fixes({ at, data: { fault } }, { tree, model }) {
    const found = [...refusedMotifs(model.referentiel)].find(({ motif }) => anchorOfMotif(motif) === at);
    const map = resolved(found?.motif.node);
    if (map?.kind !== 'map') return [];
    const order = orderOf('depots', 'motifs');
    return fault === 'reponse'
      ? [
          {
            title: 'Ajouter une réponse à compléter',
            edits: setKey(
              tree,
              map,
              'reponse',
              '"à compléter : ce qui a changé, et pourquoi cela répond au constat"',
              order,
            ),
          },
        ]
      : [
          {
            title: 'Ajouter les éléments modifiés, à compléter',
            edits: setKey(tree, map, 'elements', '["à compléter : identifiant ou section"]', order),
          },
        ];
  },
});

/** The motives of the refusals that no later registration has settled. */
function* refusedMotifs({
  depots = [] as never,
}: Referentiel): Generator<{ depot: Depot; motif: DepotMotif }> {
  const all = depots as readonly Depot[];
  const registered = all.flatMap(({ decision, date, date_decision: notified }) =>
    decision?.value === 'enregistrement' ? [notified?.value ?? date?.value ?? ''] : [],
  );
  for (const depot of all) {
    if (depot.decision?.value !== 'refus') continue;
    const date = depot.date_decision?.value ?? depot.date?.value;
    if (date !== undefined && registered.some((later) => later > date)) continue;
    for (const motif of depot.motifs ?? []) yield { depot, motif };
  }
}

function anchorOfMotif(motif: DepotMotif) {
  return motif.motif?.node ?? motif.constat?.node ?? anchorOf(motif as LocatedObject<object>);
}
