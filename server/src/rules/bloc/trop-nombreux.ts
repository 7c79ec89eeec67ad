import { sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { commonBlocs, isOptional, optionGroups } from '../shared/options';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/trop-nombreux',
  title: 'Blocs trop nombreux',
  task: 'Réduire le nombre de blocs',
  motif: 'blocs',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  options: {
    nombre: {
      default: 8,
      minimum: 1,
      maximum: 100,
      description:
        'Nombre de blocs qu’un candidat passe (une seule branche de chaque option), à ne pas dépasser.',
    },
  },
  *check(referentiel, { each, options }) {
    const optional = each('blocs', isOptional);
    const blocs = optional.includes(true) ? taken(referentiel) : optional.length;
    const activites = referentiel.activites?.length ?? 0;
    const many = blocs > options.nombre;
    // One or two blocs may share an activity; a draft may not have listed all of them.
    if (!many && (activites < 2 || blocs * 2 < activites * 3)) return;
    yield { at: sectionAnchor(referentiel, 'blocs'), data: { blocs, activites, many } };
  },
  message: ({ blocs, activites, many }) => ({
    constat: many
      ? `Un candidat passe ${blocs} blocs.`
      : `La certification compte ${blocs} blocs pour ${activites} activités.`,
    attendu:
      'Découpé trop finement, un bloc ne permet plus d’exercer une activité de façon autonome : réunir ceux qui servent la même.',
  }),
});

/** The blocs of one candidate: the common ones, and the longest branch of each group of options. */
function taken(referentiel: Parameters<typeof commonBlocs>[0]): number {
  const branches = optionGroups(referentiel).map(({ branches: all }) =>
    Math.max(...all.map(({ blocs }) => blocs.length)),
  );
  return commonBlocs(referentiel).length + branches.reduce((sum, count) => sum + count, 0);
}
