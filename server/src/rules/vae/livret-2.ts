import { defineRule } from '../rule';
import { setPath } from '../shared/set-path';
import { openVae, vaeAnchor } from '../shared/vae';
import { codeDuTravail, motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'vae/livret-2',
  title: 'Livret 2 de VAE absent',
  task: 'Joindre le livret 2 de VAE',
  motif: 'vae',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('R6412-5'), vademecum('2.5.2'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const vae = openVae(referentiel, context);
    if (!vae || vae.livret_2?.document) return;
    yield { at: vaeAnchor(referentiel, 'livret_2'), data: { begun: vae.livret_2 !== undefined } };
  },
  message: ({ begun }) => ({
    constat: begun
      ? 'Le livret 2 de VAE est annoncé sans son document.'
      : 'Le livret 2 de VAE (dossier de validation) n’est pas joint.',
    attendu:
      'Joindre le modèle de dossier que le candidat remplit pour le jury : il y décrit les compétences mobilisées dans ses activités.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Indiquer le document du livret 2',
      edits: setPath(tree, ['vae', 'livret_2'], '{ document: preuves/livret-2.pdf }'),
    },
  ],
});
