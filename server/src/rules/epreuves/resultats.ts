import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { vademecum } from '../source';

export default defineRule({
  code: 'epreuves/resultats',
  title: 'Communication des résultats absente',
  task: 'Décrire la communication des résultats',
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, d')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'resultats', context)) yield { at: reglementAnchor(referentiel), data: {} };
  },
  message: () => ({
    constat:
      'Le règlement d’évaluation ne dit pas comment les résultats sont communiqués, ni la certification délivrée (clé « resultats »).',
    attendu: 'Dire comment et sous quel délai le candidat reçoit ses résultats, puis son parchemin.',
  }),
  fixes: (_, context) => addProcedures('Ajouter la communication des résultats', ['resultats'], context),
});
