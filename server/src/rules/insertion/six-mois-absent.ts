import { anchorOf } from '../../model';
import { defineRule } from '../rule';
import { insertionDue, promotionName } from '../shared/insertion';
import { listed } from '../shared/opportunite';
import { says } from '../shared/search';
import { vademecum } from '../source';

/** « Taux d'insertion global à 6 mois 96 % », « TAUX_INSERTION_GLOBAL_6MOIS 96 % » */
const RATE = /(?:6 ?mois|six mois)[^;]{0,40}\d ?%|\d ?%[^;]{0,40}(?:6 ?mois|six mois)/u;

export default defineRule({
  code: 'insertion/six-mois-absent',
  title: 'Insertion à six mois non renseignée',
  task: [
    'Renseigner l’insertion à six mois d’une promotion',
    'Renseigner l’insertion à six mois de {n} promotions',
  ],
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.4.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  *check(referentiel, context) {
    const insertion = insertionDue(referentiel, context);
    for (const promotion of insertion?.promotions ?? []) {
      const { annee, en_emploi_6_mois, dans_metier_vise_6_mois, description } = promotion;
      // Before July of the next year, six months have not gone by for all.
      if (annee && context.today < `${annee.value + 1}-07-01`) continue;
      if (says([description], RATE)) continue;
      const missing = [
        ...(en_emploi_6_mois ? [] : ['en emploi']),
        ...(dans_metier_vise_6_mois ? [] : ['dans le métier visé']),
      ];
      if (missing.length === 0) continue;
      yield {
        at: annee?.node ?? anchorOf(promotion),
        data: { promotion: promotionName(promotion), missing },
      };
    }
  },
  message: ({ promotion, missing }) => ({
    constat: `Pour ${promotion}, il manque le nombre de titulaires ${listed(missing)} six mois après.`,
    attendu:
      'Le suivi est demandé à six mois pour les deux taux, global et dans le métier visé ; il peut être complété à deux ans.',
  }),
});
