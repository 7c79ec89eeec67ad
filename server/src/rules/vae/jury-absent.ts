import { keyNode, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { vaeJurySkeleton } from '../shared/jury-skeleton';
import { setPath } from '../shared/set-path';
import { openVae } from '../shared/vae';
import { codeDuTravail, motifsRecurrents } from '../source';

export default defineRule({
  code: 'vae/jury-absent',
  title: 'Jury de VAE non désigné',
  task: 'Désigner le jury de VAE',
  motif: 'vae',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('D6412-6'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (!openVae(referentiel, context) || referentiel.jury?.vae) return;
    yield { at: keyNode(referentiel, 'jury') ?? sectionAnchor(referentiel, 'vae'), data: {} };
  },
  message: () => ({
    constat: 'La certification est ouverte à la VAE, mais aucun jury de VAE n’est désigné (« jury.vae »).',
    attendu:
      'Décrire ce jury : au moins deux personnes, dont une qualifiée au titre de la certification, un président ou responsable désigné, et personne qui ait accompagné le candidat.',
  }),
  fixes: (_, { tree }) => [
    { title: 'Décrire un jury de VAE', edits: setPath(tree, ['jury', 'vae'], vaeJurySkeleton()) },
  ],
});
