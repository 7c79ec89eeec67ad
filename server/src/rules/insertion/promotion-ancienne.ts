import { keyNode } from '../../model';
import { defineRule } from '../rule';
import { isExempt } from '../shared/insertion';
import { judgedOn } from '../shared/recency';
import { vademecum } from '../source';

export default defineRule({
  code: 'insertion/promotion-ancienne',
  title: 'Promotions trop anciennes',
  task: 'Présenter des promotions plus récentes',
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.4.1')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { today }) {
    const { insertion } = referentiel;
    if (!insertion?.promotions?.length || isExempt(referentiel)) return;
    const known = insertion.promotions.map(({ annee }) => annee?.value);
    if (known.some((year) => year === undefined)) return;
    const years = [...new Set(known as number[])].sort();
    const deposit = Number(judgedOn(referentiel, today).slice(0, 4));
    const recent = years.filter((year) => deposit - year < 5);
    // Of a single year, `insertion/promotion-unique` asks for another.
    const tooFew = recent.length < Math.min(2, years.length);
    const old = !years.some((year) => deposit - year <= 2);
    if (!tooFew && !old) return;
    const at = keyNode(insertion, 'promotions') ?? insertion.node;
    yield { at, data: { years, deposit, recent, tooFew, old } };
  },
  message({ years, deposit, recent, tooFew, old }) {
    const seen = `Promotion${years.length > 1 ? 's' : ''} ${years.join(', ')} pour un dépôt en ${deposit} : `;
    const few =
      recent.length === 0
        ? 'aucune n’a moins de cinq ans'
        : `seule celle de ${recent[0]} a moins de cinq ans`;
    return {
      constat: `${seen}${tooFew ? few : years.length > 1 ? 'aucune n’a deux ans ou moins' : 'elle a plus de deux ans'}.`,
      attendu: tooFew
        ? `Présenter au moins deux promotions de ${deposit - 4} ou après${old ? `, dont, de préférence, une de ${deposit - 2} ou après` : ''}.`
        : `Présenter au moins une promotion de ${deposit - 2} ou après.`,
    };
  },
});
