import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { vademecum } from '../source';

export default defineRule({
  code: 'epreuves/rattrapage',
  title: 'Rattrapage non dit',
  task: 'Dire si un rattrapage est possible, et comment',
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, d')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'rattrapage', context)) yield { at: reglementAnchor(referentiel), data: {} };
  },
  message: () => ({
    constat:
      'Le règlement d’évaluation ne dit pas comment un candidat ajourné se représente (clé « rattrapage »).',
    attendu: 'Décrire le rattrapage, ou écrire qu’il n’y en a pas.',
  }),
  fixes: (_, context) => addProcedures('Ajouter le rattrapage', ['rattrapage'], context),
});
