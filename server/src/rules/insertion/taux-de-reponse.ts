import { defineRule } from '../rule';
import { counted, isExempt, percent, promotionName, responseRate } from '../shared/insertion';
import { vademecum } from '../source';

export default defineRule({
  code: 'insertion/taux-de-reponse',
  title: 'Taux de réponse insuffisant',
  task: [
    'Relancer l’enquête d’une promotion : trop peu de réponses',
    'Relancer l’enquête de {n} promotions : trop peu de réponses',
  ],
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.4.1')],
  since: '0.1.0',
  scope: 'document',
  options: {
    seuil: {
      default: 60,
      description: 'Taux minimal de réponse, en pour cent des titulaires.',
      minimum: 0,
      maximum: 100,
    },
  },
  *check(referentiel, { options }) {
    if (isExempt(referentiel)) return;
    for (const promotion of referentiel.insertion?.promotions ?? []) {
      const rate = responseRate(promotion);
      const { repondants, titulaires } = promotion;
      if (rate === undefined || !repondants || !titulaires || rate >= options.seuil) continue;
      yield {
        at: repondants.node,
        data: {
          promotion: promotionName(promotion),
          answers: counted(repondants.value, 'répondant'),
          graduates: counted(titulaires.value, 'titulaire'),
          rate,
          threshold: options.seuil,
        },
      };
    }
  },
  message: ({ promotion, answers, graduates, rate, threshold }) => ({
    constat: `Dans ${promotion}, ${answers} sur ${graduates}, soit ${percent(rate)} : moins de ${threshold} %.`,
    attendu:
      'Les données sont représentatives si le taux de retour est suffisant, ou si l’échantillon suit une méthode formalisée : relancer, ou décrire cette méthode.',
  }),
});
