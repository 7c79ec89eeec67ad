import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { setPath } from '../shared/set-path';
import { openVae, VAE_PROCEDURES, vaeAnchor } from '../shared/vae';
import { codeDuTravail, motifsRecurrents } from '../source';

export default defineRule({
  code: 'vae/accompagnement',
  title: 'Accompagnement de VAE non décrit',
  task: 'Décrire l’accompagnement des candidats à la VAE',
  motif: 'vae',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6412-2'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const vae = openVae(referentiel, context);
    if (vae && !vae.accompagnement) yield { at: vaeAnchor(referentiel, 'accompagnement'), data: {} };
  },
  message: () => ({
    constat: 'L’accompagnement des candidats à la VAE n’est pas décrit.',
    attendu: 'Dire quel accompagnement le candidat peut demander, auprès de qui et pour quelles étapes.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Décrire l’accompagnement',
      edits: setPath(tree, ['vae', 'accompagnement'], paragraph(VAE_PROCEDURES.accompagnement)),
    },
  ],
});
