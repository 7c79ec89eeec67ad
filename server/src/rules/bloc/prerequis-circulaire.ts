import { removeItem, resolved } from '../../syntax';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { cyclesOf, type Requirement, requirementsOf, requiresBloc } from '../shared/prerequisites';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/prerequis-circulaire',
  title: 'Blocs qui s’exigent les uns les autres',
  task: [
    'Défaire les prérequis de blocs qui s’exigent les uns les autres',
    'Défaire {n} boucles de prérequis entre blocs',
  ],
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, { each }) {
    if (!each('blocs', requiresBloc).includes(true)) return;
    for (const cycle of cyclesOf(requirementsOf(referentiel))) {
      const [first, ...others] = cycle;
      yield {
        at: first!.reference.node,
        data: { names: [...cycle.map(({ bloc }) => named(bloc)), named(first!.bloc)] },
        related: others.map(({ bloc, required, reference }) => ({
          at: reference.node,
          message: `${named(bloc)} exige ${named(required)}`,
        })),
      };
    }
  },
  message: ({ names }) => ({
    constat:
      names.length === 2
        ? `Le bloc ${names[0]} s’exige lui-même comme prérequis.`
        : `Ces blocs s’exigent les uns les autres : ${names.join(' → ')}.`,
    attendu:
      names.length === 2
        ? 'Il ne pourrait jamais être obtenu : retirer ce prérequis.'
        : 'Aucun d’eux ne peut être obtenu le premier : retirer l’un de ces prérequis.',
  }),
  fixes: ({ at }, { tree, model: { referentiel } }) => {
    const cycle = cyclesOf(requirementsOf(referentiel)).find(([first]) => first?.reference.node === at) ?? [];
    return cycle.flatMap(({ bloc, required, prerequis, reference }: Requirement) => {
      const list = resolved(bloc.prerequis?.node);
      // A prerequisite written out in full holds the author's words: that one is not for us to delete.
      if (list?.kind !== 'seq' || prerequis.node !== reference.node) return [];
      const edits = removeItem(tree, list, list.items.indexOf(reference.node));
      return edits.length > 0
        ? [{ title: `Ne plus exiger ${named(required)} pour ${named(bloc)}`, edits }]
        : [];
    });
  },
});
