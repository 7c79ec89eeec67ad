import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'epreuves/incidents',
  title: 'Traitement des incidents absent',
  task: 'Décrire le traitement des incidents',
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.2, d'), motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'incidents', context)) yield { at: reglementAnchor(referentiel), data: {} };
  },
  message: () => ({
    constat: 'Le règlement d’évaluation ne dit rien des incidents pendant les épreuves (clé « incidents »).',
    attendu:
      'Décrire comment un dysfonctionnement (panne, erreur de sujet, évaluateur absent) est consigné et traité, et ce qui est proposé aux candidats.',
  }),
  fixes: (_, context) => addProcedures('Ajouter le traitement des incidents', ['incidents'], context),
});
