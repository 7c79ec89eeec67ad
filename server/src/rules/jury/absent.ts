import { sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { jurySkeleton } from '../shared/jury-skeleton';
import { setPath } from '../shared/set-path';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/absent',
  title: 'Jury de certification absent',
  task: 'Décrire le jury de certification',
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { register }) {
    if (!register || referentiel.jury?.certification) return;
    yield {
      at: sectionAnchor(referentiel, 'jury'),
      data: { vae: referentiel.jury?.vae !== undefined },
    };
  },
  message: ({ vae }) => ({
    constat: vae
      ? 'Le jury de VAE est décrit, mais pas le jury de certification.'
      : 'Aucun jury de certification n’est décrit.',
    attendu:
      'La composition du jury, la désignation de ses membres et ses règles de décision font partie du règlement d’évaluation.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Décrire un jury à majorité de professionnels externes',
      edits: setPath(tree, ['jury', 'certification'], jurySkeleton()),
    },
  ],
});
