import { defineRule } from '../rule';
import { setPath } from '../shared/set-path';
import { openVae, vaeAnchor } from '../shared/vae';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'vae/livret-2-sans-bloc',
  title: 'Livret 2 qui ne prévoit pas de viser un bloc',
  task: 'Prévoir dans le livret 2 de viser un seul bloc',
  motif: 'vae',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.5.2'), codeDuTravail('R6412-2')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, context) {
    const vae = openVae(referentiel, context);
    // Without a livret 2, that is what is to be said first.
    if (!vae?.livret_2?.document || vae.par_bloc?.value) return;
    const { par_bloc } = vae;
    yield {
      at: par_bloc?.node ?? vaeAnchor(referentiel, 'livret_2'),
      data: { denied: par_bloc !== undefined },
    };
  },
  message: ({ denied }) => ({
    constat: denied
      ? 'Le parcours de VAE ne peut pas viser un seul bloc (« par_bloc: false »).'
      : 'Rien ne dit que le livret 2 permet de viser un seul bloc (« par_bloc »).',
    attendu:
      'Un parcours de VAE vise une certification ou un bloc : le livret 2 prévoit les deux, ce que dit « par_bloc: true ».',
  }),
  fixes: (_, { tree }) => [
    { title: 'Dire que le parcours peut viser un bloc', edits: setPath(tree, ['vae', 'par_bloc'], 'true') },
  ],
});
