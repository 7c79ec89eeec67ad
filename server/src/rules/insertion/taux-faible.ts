import type { Promotion } from '../../model';
import { defineRule, type Finding } from '../rule';
import { isExempt, percent, promotionName, ratesOf } from '../shared/insertion';
import { vademecum } from '../source';

const KINDS = {
  employment: {
    key: 'en_emploi_6_mois',
    effectif: 'employed',
    name: 'Le taux d’insertion global à six mois',
  },
  inTargetJob: {
    key: 'dans_metier_vise_6_mois',
    effectif: 'targetJob',
    name: 'Le taux d’insertion dans le métier visé à six mois',
  },
} as const;

interface Data {
  readonly name: string;
  readonly promotion: string;
  readonly part: number;
  readonly answers: number;
  readonly away: number;
  readonly rate: number;
  readonly threshold: number;
  /** Of the promotion before, when the rate has fallen from it. */
  readonly before?: { readonly promotion: string; readonly rate: number };
}

export default defineRule({
  code: 'insertion/taux-faible',
  title: 'Taux d’insertion faible ou en baisse',
  task: [
    'Expliquer un taux d’insertion faible ou en baisse',
    'Expliquer {n} taux d’insertion faibles ou en baisse',
  ],
  motif: 'insertion',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.4.2')],
  since: '0.1.0',
  scope: 'document',
  options: {
    global: {
      default: 60,
      description: 'Taux d’insertion global minimal à six mois, en pour cent.',
      minimum: 0,
      maximum: 100,
    },
    metier: {
      default: 50,
      description: 'Taux d’insertion minimal dans le métier visé à six mois, en pour cent.',
      minimum: 0,
      maximum: 100,
    },
    baisse: {
      default: 10,
      description:
        'Baisse, en points, d’une promotion à la suivante, à partir de laquelle elle est signalée.',
      minimum: 1,
      maximum: 100,
    },
  },
  *check(referentiel, { options }) {
    if (isExempt(referentiel)) return;
    const promotions = [...(referentiel.insertion?.promotions ?? [])];
    const inOrder = promotions.sort((a, b) => (a.annee?.value ?? 0) - (b.annee?.value ?? 0));
    for (const [index, promotion] of inOrder.entries()) {
      const before = inOrder.slice(0, index).findLast((other) => follows(other, promotion));
      yield* low(promotion, before, 'employment', options.global, options.baisse);
      yield* low(promotion, before, 'inTargetJob', options.metier, options.baisse);
    }
  },
  message({ name, promotion, part, answers, away, rate, threshold, before }) {
    const of = away > 0 ? `(${answers} − ${away})` : `${answers}`;
    const computed = `${part} / ${of} = ${percent(rate)}`;
    return {
      constat: before
        ? `${name} baisse : ${computed} pour ${promotion}, contre ${percent(before.rate)} pour ${before.promotion}.`
        : `${name} est de ${computed} pour ${promotion}, moins de ${threshold} %.`,
      attendu:
        'Un taux s’interprète dans son contexte : dire ce qui l’explique (situation antérieure, tensions de recrutement, bassin d’emploi) et ce qui a été fait.',
    };
  },
});

/** The same option, an earlier year. */
function follows(before: Promotion, after: Promotion): boolean {
  const [a, b] = [before.annee?.value, after.annee?.value];
  return a !== undefined && b !== undefined && a < b && before.option?.value === after.option?.value;
}

function* low(
  promotion: Promotion,
  previous: Promotion | undefined,
  kind: keyof typeof KINDS,
  threshold: number,
  fall: number,
): Generator<Finding<Data>> {
  const { key, effectif, name } = KINDS[kind];
  const rates = ratesOf(promotion, '6_mois');
  const rate = rates?.[kind];
  const part = rates?.[effectif];
  const at = promotion[key]?.node;
  const answers = promotion.repondants?.value;
  if (rate === undefined || part === undefined || answers === undefined || !at) return;
  const away = promotion.neutralises?.value ?? 0;
  const data = { name, promotion: promotionName(promotion), part, answers, away, rate, threshold };
  const former = previous && ratesOf(previous, '6_mois')?.[kind];
  if (rate < threshold) yield { at, data };
  else if (previous && former !== undefined && former - rate >= fall)
    yield { at, data: { ...data, before: { promotion: promotionName(previous), rate: former } } };
}
