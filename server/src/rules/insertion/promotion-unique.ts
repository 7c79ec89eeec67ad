import { anchorOf, type Promotion } from '../../model';
import { appendItem, resolved } from '../../syntax';
import { defineRule } from '../rule';
import { isExempt } from '../shared/insertion';
import { emptyPromotion } from '../shared/insertion-skeleton';
import { codeDuTravail } from '../source';

const MAXIMUM = 3;

export default defineRule({
  code: 'insertion/promotion-unique',
  title: 'Une seule année de promotion',
  task: 'Présenter une deuxième promotion',
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, II')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    const promotions = referentiel.insertion?.promotions ?? [];
    const [first] = promotions;
    if (!first || isExempt(referentiel) || !isSingle(promotions)) return;
    const { type, duree } = referentiel.certification?.demande ?? {};
    yield {
      at: first.annee?.node ?? anchorOf(first),
      data: {
        year: first.annee?.value,
        renewal: type?.value === 'renouvellement',
        duree: duree?.value,
      },
    };
  },
  message({ year, renewal, duree }) {
    const seen = `Les données d’insertion ne portent que sur une année${year === undefined ? '' : ` (${year})`}`;
    if (renewal) {
      return {
        constat: `${seen}, ce qui fragilise une demande de renouvellement.`,
        attendu: 'Présenter au moins deux promotions de titulaires, de deux années différentes.',
      };
    }
    const asked = duree !== undefined && duree > MAXIMUM ? ` ; la demande en prévoit ${duree}` : '';
    return {
      constat: `${seen} : la durée d’une première demande d’enregistrement est alors limitée à trois ans${asked}.`,
      attendu:
        'Présenter au moins deux promotions, de deux années différentes, ou demander trois ans au plus.',
    };
  },
  fixes({ data }, { tree, model }) {
    const list = resolved(model.referentiel.insertion?.promotions?.node);
    if (list?.kind !== 'seq' || data.year === undefined) return [];
    const year = data.year - 1;
    const last = list.items.at(-1);
    const flow = list.flow || (last?.kind === 'map' && last.flow);
    const edits = appendItem(tree, list, flow ? `{ annee: ${year} }` : emptyPromotion(year));
    return [{ title: `Préparer la promotion ${year}`, edits }];
  },
});

/** One promotion, or several options of the same year; an unknown year may be another one. */
function isSingle(promotions: readonly Promotion[]): boolean {
  if (promotions.length === 1) return true;
  const years = promotions.map(({ annee }) => annee?.value);
  return !years.includes(undefined) && new Set(years).size === 1;
}
