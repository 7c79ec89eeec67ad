import { defineRule } from '../rule';
import { excluded, excludedFixes } from '../shared/excluded-member';
import { memberName } from '../shared/membre';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/tuteur',
  title: 'Tuteur ou maître d’apprentissage au jury',
  task: [
    'Écarter du jury un tuteur ou maître d’apprentissage',
    'Écarter du jury {n} tuteurs ou maîtres d’apprentissage',
  ],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check(target) {
    for (const { at, membre } of excluded(target, 'tuteur', 'tutor')) {
      yield {
        at,
        data: { jury: target.name, membre: memberName(membre), declared: membre.tuteur !== undefined },
      };
    }
  },
  message: ({ jury, membre, declared }) => ({
    constat: `« ${membre} »${declared ? ', déclaré tuteur,' : ''} siège au ${jury}.`,
    attendu:
      'Le tuteur, le maître d’apprentissage et le maître de stage peuvent éclairer le jury, non en faire partie.',
  }),
  fixes: excludedFixes,
});
