import { type Activite, anchorOf, nameOf } from '../../model';
import { resolved, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { orderOf } from '../shared/order';
import { vademecum } from '../source';

/** A description that long may tell the situations itself. */
const TELLING = 8;

export default defineRule<'activite', { readonly activite: string }>({
  code: 'activite/sans-situation',
  title: 'Activité sans situation de travail',
  task: ['Donner une situation de travail à une activité', 'Donner une situation de travail à {n} activités'],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.1.1.2')],
  since: '0.1.0',
  scope: 'activite',
  whenComplete: true,
  fix: 'suggested',
  *check(activite: Activite, context) {
    if ((activite.situations?.length ?? 0) > 0) return;
    if ((activite.description?.value.split(/\s+/).length ?? 0) >= TELLING) return;
    if (!activite.intitule || !shouldBePresent(activite, context)) return;
    yield { at: anchorOf(activite), data: { activite: nameOf(activite) } };
  },
  message: ({ activite }) => ({
    constat: `L’activité ${activite} n’est illustrée par aucune situation de travail.`,
    attendu:
      'En décrire une au moins, telle que l’analyse du travail l’a relevée : ce que fait le professionnel, avec qui, dans quelles conditions.',
  }),
  fixes({ at, data: { activite } }, { tree, model: { referentiel } }) {
    const found = referentiel.activites?.find((candidate) => anchorOf(candidate) === at);
    const map = resolved(found?.node);
    if (map?.kind !== 'map') return [];
    const item = '"à compléter : situation de travail, avec ses tâches et ses conditions"';
    const edits = setKey(tree, map, 'situations', `\n  - ${item}`, orderOf('activites'));
    return edits.length > 0
      ? [{ title: `Ajouter une situation de travail à l’activité ${activite}`, edits }]
      : [];
  },
});
