import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'epreuves/reclamations',
  title: 'Voies de recours absentes',
  task: 'Décrire les voies de recours des candidats',
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.2, d'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'reclamations', context)) yield { at: reglementAnchor(referentiel), data: {} };
  },
  message: () => ({
    constat: 'Le règlement d’évaluation n’ouvre aucune voie de recours au candidat (clé « reclamations »).',
    attendu: 'Dire à qui le candidat adresse sa réclamation, dans quel délai, et qui lui répond.',
  }),
  fixes: (_, context) => addProcedures('Ajouter les voies de recours', ['reclamations'], context),
});
