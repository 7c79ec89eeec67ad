import type { LocatedValue, Promotion } from '../../model';
import { defineRule, type Finding } from '../rule';
import { baseOf, counted, HORIZONS, promotionName } from '../shared/insertion';
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
  task: ['Rectifier les effectifs d’une promotion', 'Rectifier {n} effectifs de promotions'],
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
    [noun, after]: readonly [string, string],
    whole: number | undefined,
    wholeCalled: string,
  ): Finding<Data>[] =>
    part && whole !== undefined && part.value > whole
      ? [
          {
            at: part.node,
            data: { promotion: name, part: counted(part.value, noun, after), whole: wholeCalled },
          },
        ]
      : [];
  const graduates = counted(titulaires?.value, 'titulaire');
  yield* more(repondants, ['répondant', ''], titulaires?.value, graduates);
  const answered = counted(repondants?.value, 'répondant');
  const away = ['neutralisé', ''] as const;
  yield* more(neutralises, away, repondants?.value ?? titulaires?.value, repondants ? answered : graduates);

  const base = baseOf(promotion);
  const computed = neutralises?.value
    ? `${answered} moins ${counted(neutralises.value, 'neutralisé')}, soit ${base}`
    : answered;
  // Without respondents, no more than graduates; with too many neutralised, that is what is wrong.
  const whole = repondants ? base : titulaires?.value;
  const wholeCalled = repondants ? computed : graduates;
  for (const horizon of HORIZONS) {
    const employed = promotion[`en_emploi_${horizon}`];
    const target = promotion[`dans_metier_vise_${horizon}`];
    const inJob = ['personne', ` en emploi ${AFTER[horizon]}`] as const;
    const inTarget = ['personne', ` dans le métier visé ${AFTER[horizon]}`] as const;
    yield* more(employed, inJob, whole, wholeCalled);
    if (employed)
      yield* more(target, inTarget, employed.value, counted(employed.value, 'personne', ' en emploi'));
    else yield* more(target, inTarget, whole, wholeCalled);
  }
}
