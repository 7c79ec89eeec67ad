import { sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { isOptional, optionGroups } from '../shared/options';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/options-nombreuses',
  title: 'Options trop nombreuses',
  task: ['Réduire le nombre d’options', 'Réduire le nombre d’options dans {n} groupes'],
  motif: 'blocs',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  options: {
    branches: {
      default: 4,
      minimum: 1,
      maximum: 100,
      description: 'Nombre de branches d’option à ne pas dépasser, tous groupes réunis.',
    },
  },
  *check(referentiel, { each, options }) {
    if (!each('blocs', isOptional).includes(true)) return;
    const groups = optionGroups(referentiel);
    const branches = groups.reduce((sum, group) => sum + group.branches.length, 0);
    if (branches <= options.branches) return;
    yield { at: sectionAnchor(referentiel, 'blocs'), data: { branches, groups: groups.length } };
  },
  message: ({ branches, groups }) => ({
    constat: `La certification compte ${branches} branches d’option${groups > 1 ? `, en ${groups} groupes` : ''}.`,
    attendu:
      'Les options sont limitées en nombre, pour que la certification reste lisible, et chacune justifie de son insertion : en réunir, ou présenter plusieurs demandes.',
  }),
});
