import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { isUnfinished } from '../shared/placeholder';
import { anchorOfMotif, type MotifNames, motifName, namesOf, pendingMotifs } from '../shared/refusals';
import { format, motifsRecurrents } from '../source';

interface Data extends MotifNames {
  /** No answer, or one that names no element. */
  readonly fault: 'reponse' | 'elements';
}

export default defineRule<'document', Data>({
  code: 'depot/motif-sans-reponse',
  title: 'Motif de refus sans réponse',
  task: ['Répondre à un motif de refus', 'Répondre à {n} motifs de refus'],
  motif: 'recevabilite',
  severity: 'error',
  sources: [motifsRecurrents, format],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    for (const { depot, motif } of pendingMotifs(referentiel)) {
      const data = namesOf({ depot, motif });
      if (!motif.reponse) yield { at: anchorOfMotif(motif), data: { ...data, fault: 'reponse' } };
      else if ((motif.elements?.length ?? 0) === 0 && !isUnfinished(motif.reponse.value)) {
        yield { at: anchorOfMotif(motif), data: { ...data, fault: 'elements' } };
      }
    }
  },
  message({ motif, date, fault }) {
    const name = motifName({ motif, date });
    return fault === 'reponse'
      ? {
          constat: `Le ${name} n’a pas de réponse.`,
          attendu: 'Dire sous « reponse » ce qui a changé depuis, et sous « elements » où cela se lit.',
        }
      : {
          constat: `La réponse au ${name} ne renvoie à aucun élément du référentiel.`,
          attendu:
            'Citer sous « elements » ce qui a changé : des identifiants (C1.1, E1) ou des sections (jury, epreuves).',
        };
  },
  fixes({ at, data: { fault } }, { tree, model }) {
    const found = [...pendingMotifs(model.referentiel)].find(({ motif }) => anchorOfMotif(motif) === at);
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
