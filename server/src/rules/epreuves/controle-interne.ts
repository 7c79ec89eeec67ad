import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'epreuves/controle-interne',
  title: 'Contrôle interne absent',
  task: 'Décrire le contrôle interne',
  motif: 'epreuves',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9'), vademecum('2.3.2, e')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (!isMissing(referentiel, 'controle_interne', context)) return;
    const certifiers = referentiel.certification?.certificateurs?.length ?? 0;
    yield { at: reglementAnchor(referentiel), data: { certifiers } };
  },
  message: ({ certifiers }) => ({
    constat:
      certifiers > 1
        ? `Le règlement d’évaluation ne décrit aucun contrôle interne (clé « controle_interne »), alors que la certification compte ${certifiers} certificateurs.`
        : 'Le règlement d’évaluation ne décrit aucun contrôle interne (clé « controle_interne »).',
    attendu:
      'Dire ce que le certificateur contrôle chez lui et chez ses partenaires, à quel rythme, et ce qu’il corrige.',
  }),
  fixes: (_, context) => addProcedures('Ajouter le contrôle interne', ['controle_interne'], context),
});
