import type { LocatedValue, Promotion } from '../../model';
import { defineRule, type Finding } from '../rule';
import { baseOf, HORIZONS, promotionName } from '../shared/insertion';
import { vademecum } from '../source';

interface Data {
  readonly promotion: string;
  /** « 40 répondants » */
  readonly part: string;
  /** « 38 titulaires » */
  readonly whole: string;
}

const AFTER = { '6_mois': 'à six mois', '2_ans': 'à deux ans' } as const;

export default defineRule({
  code: 'insertion/effectifs-incoherents',
  title: 'Effectifs d’insertion incohérents',
  motif: 'insertion',
  severity: 'error',
  sources: [vademecum('2.4.2')],
  since: '0.1.0',
  scope: 'document',
  *check({ insertion }) {
    for (const promotion of insertion?.promotions ?? []) yield* contradictions(promotion);
  },
  message: ({ promotion, part, whole }) => ({
    constat: `Dans ${promotion}, il y a ${part} pour ${whole}.`,
    attendu:
      'Un effectif ne dépasse pas celui dont il fait partie : titulaires, puis répondants, puis répondants sans les personnes neutralisées, puis en emploi, puis dans le métier visé.',
  }),
});

function* contradictions(promotion: Promotion): Generator<Finding<Data>> {
  const { titulaires, repondants, neutralises } = promotion;
  const name = promotionName(promotion);
  const more = (
    part: LocatedValue<number> | undefined,
    called: string,
    whole: number | undefined,
    wholeCalled: string,
  ): Finding<Data>[] =>
    part && whole !== undefined && part.value > whole
      ? [{ at: part.node, data: { promotion: name, part: `${part.value} ${called}`, whole: wholeCalled } }]
      : [];
  const graduates = `${titulaires?.value} titulaires`;
  yield* more(repondants, 'répondants', titulaires?.value, graduates);
  const answered = `${repondants?.value} répondants`;
  yield* more(neutralises, 'personnes neutralisées', repondants?.value, answered);
  if (!repondants) yield* more(neutralises, 'personnes neutralisées', titulaires?.value, graduates);

  const base = baseOf(promotion);
  const computed = neutralises?.value
    ? `${answered} − ${neutralises.value} personnes neutralisées, soit ${base}`
    : answered;
  // Without respondents, no more than graduates; with too many neutralised, that is what is wrong.
  const whole = repondants ? base : titulaires?.value;
  const wholeCalled = repondants ? computed : graduates;
  for (const horizon of HORIZONS) {
    const employed = promotion[`en_emploi_${horizon}`];
    const target = promotion[`dans_metier_vise_${horizon}`];
    const after = AFTER[horizon];
    yield* more(employed, `personnes en emploi ${after}`, whole, wholeCalled);
    if (employed) {
      const called = `${employed.value} personnes en emploi`;
      yield* more(target, `personnes dans le métier visé ${after}`, employed.value, called);
    } else yield* more(target, `personnes dans le métier visé ${after}`, whole, wholeCalled);
  }
}
