import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { vademecum } from '../source';

export default defineRule({
  code: 'epreuves/convocation',
  title: 'Convocation des candidats absente',
  task: 'Décrire l’information et la convocation des candidats',
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, b')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'convocation', context)) yield { at: reglementAnchor(referentiel), data: {} };
  },
  message: () => ({
    constat:
      'Le règlement d’évaluation ne dit pas comment les candidats sont informés et convoqués (clé « convocation »).',
    attendu: 'Dire quand et comment ils reçoivent les modalités, les dates, le lieu et la convocation.',
  }),
  fixes: (_, context) => addProcedures('Ajouter la convocation des candidats', ['convocation'], context),
});
