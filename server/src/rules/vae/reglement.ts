import { defineRule } from '../rule';
import { setPath } from '../shared/set-path';
import { openVae, vaeAnchor } from '../shared/vae';
import { motifsRecurrents } from '../source';

export default defineRule({
  code: 'vae/reglement',
  title: 'Règlement de VAE absent',
  task: 'Joindre le règlement de VAE',
  motif: 'vae',
  severity: 'warning',
  register: 'RNCP',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const vae = openVae(referentiel, context);
    if (!vae || vae.reglement?.document) return;
    yield { at: vaeAnchor(referentiel, 'reglement'), data: { begun: vae.reglement !== undefined } };
  },
  message: ({ begun }) => ({
    constat: begun
      ? 'Le règlement de VAE est annoncé sans son document.'
      : 'Le règlement de VAE n’est pas joint.',
    attendu:
      'Joindre le règlement qui dit au candidat ses étapes, ses délais, ses droits et la façon dont le jury l’évalue.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Indiquer le document du règlement de VAE',
      edits: setPath(tree, ['vae', 'reglement'], '{ document: preuves/reglement-vae.pdf }'),
    },
  ],
});
