import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { commonBlocs, isOptional, optionGroups } from '../shared/options';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/option-majoritaire',
  title: 'Option plus lourde que le tronc commun',
  task: ['Alléger une option au profit du tronc commun', 'Alléger {n} options au profit du tronc commun'],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.1.2 et 2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  *check(referentiel, { each, ready }) {
    if (!each('blocs', isOptional).includes(true)) return;
    const blocs = commonBlocs(referentiel);
    const common = count(blocs);
    // The common core of a draft may not be written yet.
    if (common === 0 && blocs.length > 0 && !ready) return;
    for (const { branches } of optionGroups(referentiel)) {
      for (const branch of branches) {
        const own = count(branch.blocs);
        const first = branch.blocs[0];
        if (!first || own === 0 || own < common) continue;
        yield {
          at: first.optionnel?.node ?? anchorOf(first),
          data: { branch: branch.name.startsWith('#') ? '' : branch.name, own, common },
        };
      }
    }
  },
  message: ({ branch, own, common }) => ({
    constat: `L’option ${branch ? `${branch} ` : ''}porte ${own} compétence${own > 1 ? 's' : ''}, et le tronc commun ${common === 0 ? 'aucune' : common}.`,
    attendu:
      'Une option ne porte pas une part majeure des compétences : au-delà, présenter une demande propre à cette spécialisation.',
  }),
});

function count(blocs: readonly Bloc[]): number {
  return blocs.reduce((sum, { competences }) => sum + (competences?.length ?? 0), 0);
}
