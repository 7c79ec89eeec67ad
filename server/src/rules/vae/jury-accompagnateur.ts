import { juriesOf } from '../../model';
import { defineRule } from '../rule';
import { excluded, excludedFixes } from '../shared/excluded-member';
import { memberName } from '../shared/membre';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'vae/jury-accompagnateur',
  title: 'Accompagnateur de candidats au jury de VAE',
  task: [
    'Écarter du jury de VAE un accompagnateur de candidats',
    'Écarter du jury de VAE {n} accompagnateurs de candidats',
  ],
  motif: 'vae',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('D6412-6')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel) {
    const target = juriesOf(referentiel).find(({ role }) => role === 'vae');
    if (!target) return;
    for (const { at, membre } of excluded(target, 'accompagnateur', 'companion')) {
      yield { at, data: { membre: memberName(membre) } };
    }
  },
  message: ({ membre }) => ({
    constat: `« ${membre} » siège au jury de VAE alors qu’il accompagne des candidats.`,
    attendu: 'Aucun membre du jury n’a accompagné le candidat dans sa démarche de VAE.',
  }),
  fixes: excludedFixes,
});
