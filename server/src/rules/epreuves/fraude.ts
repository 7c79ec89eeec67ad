import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const FRAUD = wordPattern('fraudes?|fraudeurs?|frauduleu\\p{L}*|trich\\p{L}*|plagiats?');

export default defineRule({
  code: 'epreuves/fraude',
  title: 'Lutte contre la fraude absente',
  task: 'Décrire les mesures contre la fraude et le plagiat',
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.2, e')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (!isMissing(referentiel, 'fraude', context)) return;
    // How exams are watched often says it.
    if (says([referentiel.epreuves?.surveillance], FRAUD)) return;
    yield { at: reglementAnchor(referentiel), data: {} };
  },
  message: () => ({
    constat: 'Le règlement d’évaluation ne prévoit rien contre la fraude et le plagiat (clé « fraude »).',
    attendu: 'Dire ce qui les prévient, comment ils sont constatés et ce que risque le candidat.',
  }),
  fixes: (_, context) => addProcedures('Ajouter la lutte contre la fraude', ['fraude'], context),
});
