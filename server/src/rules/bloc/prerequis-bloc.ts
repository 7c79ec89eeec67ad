import { mapOf } from '../../model';
import { replaceValue, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { line, toComplete } from '../shared/drafting';
import { named } from '../shared/naming';
import { orderOf } from '../shared/order';
import { cyclesOf, requirementsOf, requiresBloc } from '../shared/prerequisites';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/prerequis-bloc',
  title: 'Prérequis d’un bloc non justifié',
  task: ['Justifier ou supprimer le prérequis d’un bloc', 'Justifier ou supprimer {n} prérequis de blocs'],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { each }) {
    if (!each('blocs', requiresBloc).includes(true)) return;
    const requirements = requirementsOf(referentiel);
    // What goes round in circles is not to be justified, but undone: prerequis-circulaire.
    const circular = new Set(cyclesOf(requirements).flat());
    for (const requirement of requirements) {
      const { bloc, required, prerequis, reference } = requirement;
      if (prerequis.motif || circular.has(requirement)) continue;
      yield { at: reference.node, data: { bloc: named(bloc), required: named(required) } };
    }
  },
  message: ({ bloc, required }) => ({
    constat: `Le bloc ${bloc} exige le bloc ${required}, sans dire pourquoi.`,
    attendu: 'Un tel prérequis est permis s’il se justifie : l’écrire sous « motif », ou ne plus l’exiger.',
  }),
  fixes: ({ at }, { tree, model: { referentiel } }) => {
    const found = requirementsOf(referentiel).find(({ reference }) => reference.node === at);
    if (!found) return [];
    const title = 'Ajouter le motif du prérequis';
    const motif = toComplete(
      'chances de réussite aux évaluations, sécurité ou exercice autonome de l’activité',
    );
    const map = mapOf(found.prerequis);
    if (map) {
      return [{ title, edits: setKey(tree, map, 'motif', line(motif), orderOf('blocs', 'prerequis')) }];
    }
    const text = `{ bloc: ${line(found.reference.value)}, motif: ${line(motif)} }`;
    return [{ title, edits: replaceValue(found.reference.node, text) }];
  },
});
