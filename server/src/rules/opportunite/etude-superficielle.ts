import { addYears, frenchDate, isDate, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule, type Finding } from '../rule';
import { line, paragraph, toComplete } from '../shared/drafting';
import { listed, opportuniteAnchor } from '../shared/opportunite';
import { orderOf } from '../shared/order';
import { judgedOn } from '../shared/recency';
import { allOf } from '../shared/set-path';
import { motifsRecurrents } from '../source';

const PARTS = {
  date: 'sa date',
  document: 'son document',
  resume: 'ce qu’elle établit (« resume »)',
} as const;
type Part = keyof typeof PARTS;

const toWrite = (): Readonly<Record<Part, string>> => ({
  date: line(toComplete('AAAA-MM-JJ')),
  document: 'preuves/etude.pdf',
  resume: paragraph(
    `L’étude établit ${toComplete('besoin actuel, en chiffres')}, son évolution ${toComplete('à quel horizon')} et ce que la certification apporte ${toComplete('écart qu’elle comble')}.`,
  ),
});

type Data =
  | { readonly missing: readonly Part[] }
  | { readonly date: string; readonly on: string; readonly years: number };

export default defineRule({
  code: 'opportunite/etude-superficielle',
  title: 'Étude d’opportunité incomplète ou ancienne',
  task: [
    'Compléter ou actualiser l’étude d’opportunité',
    'Compléter ou actualiser l’étude d’opportunité ({n} points)',
  ],
  motif: 'utilite',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  options: {
    annees: {
      default: 2,
      description: 'Âge maximal de l’étude au dépôt, en années.',
      minimum: 1,
      maximum: 10,
    },
  },
  *check(referentiel, { today, options }): Generator<Finding<Data>> {
    const etude = referentiel.opportunite?.etude;
    // Without any of them there is no study: `opportunite/etude-absente`.
    if (!etude || !(etude.date || etude.document || etude.resume)) return;
    const missing = (Object.keys(PARTS) as Part[]).filter((part) => !etude[part]);
    if (missing.length > 0) yield { at: opportuniteAnchor(referentiel, 'etude'), data: { missing } };
    const on = judgedOn(referentiel, today);
    const { date } = etude;
    if (date && isDate(date.value) && addYears(date.value, options.annees) < on)
      yield { at: date.node, data: { date: date.value, on, years: options.annees } };
  },
  message: (data) =>
    'missing' in data
      ? {
          constat: `De l’étude d’opportunité, il manque ${listed(data.missing.map((part) => PARTS[part]))}.`,
          attendu:
            'Une étude se date, se joint et se résume : besoin actuel, évolution, effet attendu de la certification.',
        }
      : {
          constat: `L’étude d’opportunité, du ${frenchDate(data.date)}, aura plus de ${data.years} ans le ${frenchDate(data.on)}.`,
          attendu: 'Un besoin se montre sur des données récentes : actualiser l’étude.',
        },
  fixes({ data }, { tree, model }) {
    const etude = model.referentiel.opportunite?.etude;
    const map = etude && mapOf(etude);
    if (!map || !('missing' in data)) return [];
    const order = orderOf('opportunite', 'etude');
    const edits = allOf(data.missing.map((part) => setKey(tree, map, part, toWrite()[part], order)));
    return [{ title: 'Compléter l’étude', edits }];
  },
});
