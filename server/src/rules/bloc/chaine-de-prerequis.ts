import { sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { cyclesOf, requirementsOf, requiresBloc } from '../shared/prerequisites';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'bloc/chaine-de-prerequis',
  title: 'Aucun bloc autonome, sauf un',
  task: 'Rendre les blocs accessibles sans passer par les autres',
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1'), vademecum('2.2.3.1')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { each }) {
    if (!each('blocs', requiresBloc).includes(true)) return;
    const blocs = referentiel.blocs ?? [];
    const requirements = requirementsOf(referentiel);
    const bound = new Set(requirements.map(({ bloc }) => bloc));
    if (blocs.length < 3 || bound.size < blocs.length - 1 || cyclesOf(requirements).length > 0) return;
    const free = blocs.find((bloc) => !bound.has(bloc));
    yield {
      at: sectionAnchor(referentiel, 'blocs'),
      data: { free: free ? named(free) : '', bound: bound.size },
      related: requirements.map(({ bloc, required, reference }) => ({
        at: reference.node,
        message: `${named(bloc)} exige ${named(required)}`,
      })),
    };
  },
  message: ({ free, bound }) => ({
    constat: `Seul le bloc ${free} peut être obtenu directement : les ${bound} autres en exigent un autre.`,
    attendu:
      'Chaque bloc contribue par lui-même à l’exercice autonome d’une activité : ne garder que les prérequis qui se justifient.',
  }),
});
