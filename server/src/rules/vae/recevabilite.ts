import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { setPath } from '../shared/set-path';
import { openVae, VAE_PROCEDURES, vaeAnchor } from '../shared/vae';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'vae/recevabilite',
  title: 'Examen de la recevabilité de VAE non décrit',
  task: 'Décrire l’examen de la recevabilité d’une VAE',
  motif: 'vae',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6412-1 et R6412-3')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const vae = openVae(referentiel, context);
    if (vae && !vae.recevabilite) yield { at: vaeAnchor(referentiel, 'recevabilite'), data: {} };
  },
  message: () => ({
    constat: 'La façon dont la recevabilité d’une demande de VAE est examinée n’est pas décrite.',
    attendu:
      'Dire sur quel dossier et sur quels critères (activités, formations et blocs au regard du référentiel) le certificateur se prononce, et en combien de temps.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Décrire l’examen de la recevabilité',
      edits: setPath(tree, ['vae', 'recevabilite'], paragraph(VAE_PROCEDURES.recevabilite)),
    },
  ],
});
