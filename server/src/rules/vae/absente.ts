import { sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { describeVae, isBlank } from '../shared/vae';
import { codeDuTravail } from '../source';

export default defineRule({
  code: 'vae/absente',
  title: 'Certification non accessible par la VAE',
  task: 'Ouvrir la certification à la VAE, et dire comment',
  motif: 'vae',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 6°')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    const { vae } = referentiel;
    if (!vae || isBlank(vae)) yield { at: sectionAnchor(referentiel, 'vae'), data: { closed: false } };
    else if (vae.ouverte?.value === false) yield { at: vae.ouverte.node, data: { closed: true } };
  },
  message: ({ closed }) => ({
    constat: closed
      ? 'La certification est dite fermée à la VAE (« ouverte: false »).'
      : 'L’accès par la VAE n’est pas décrit.',
    attendu:
      'Une certification du RNCP est accessible par la validation des acquis de l’expérience, en entier ou par bloc : décrire le parcours, de la recevabilité au jury.',
  }),
  fixes: ({ data }, context) =>
    describeVae(
      data.closed
        ? 'Ouvrir la certification à la VAE, et en décrire le parcours'
        : 'Décrire le parcours de VAE',
      context,
    ),
});
