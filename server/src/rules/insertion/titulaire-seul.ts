import { defineRule } from '../rule';
import { promotionName } from '../shared/insertion';
import { vademecum } from '../source';

export default defineRule({
  code: 'insertion/titulaire-seul',
  title: 'Promotion d’un seul titulaire',
  task: [
    'Retirer ou compléter une promotion d’un seul titulaire',
    'Retirer ou compléter {n} promotions d’un seul titulaire',
  ],
  motif: 'insertion',
  severity: 'error',
  register: 'RNCP',
  sources: [vademecum('2.4.1')],
  since: '0.1.0',
  scope: 'document',
  *check({ insertion }) {
    for (const promotion of insertion?.promotions ?? []) {
      const { titulaires, option } = promotion;
      // Per option, it is the whole promotion that has several.
      if (!titulaires || titulaires.value > 1 || option) continue;
      yield { at: titulaires.node, data: { promotion: promotionName(promotion), count: titulaires.value } };
    }
  },
  message: ({ promotion, count }) => ({
    constat: `${promotion.charAt(0).toUpperCase()}${promotion.slice(1)} compte ${count === 0 ? 'zéro titulaire' : 'un seul titulaire'}.`,
    attendu:
      'Une promotion est un ensemble de titulaires, toutes voies d’accès et tous lieux compris : elle en compte plusieurs, sur une période d’au moins un an.',
  }),
});
