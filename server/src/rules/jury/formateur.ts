import { defineRule } from '../rule';
import { excluded, excludedFixes } from '../shared/excluded-member';
import { memberName } from '../shared/membre';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/formateur',
  title: 'Formateur des candidats au jury',
  task: ['Écarter du jury un formateur des candidats', 'Écarter du jury {n} formateurs des candidats'],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check(target) {
    for (const { at, membre } of excluded(target, 'formateur', 'trainer')) {
      yield { at, data: { jury: target.name, membre: memberName(membre) } };
    }
  },
  message: ({ jury, membre }) => ({
    constat: `« ${membre} », au ${jury}, a participé à la formation des candidats.`,
    attendu:
      'Un jury est dissocié du parcours de formation : les formateurs des candidats n’y siègent pas, des professionnels qui ne les ont pas formés les remplacent.',
  }),
  fixes: excludedFixes,
});
