import type { JuryTarget, Promotion, Referentiel } from '../model';
import { HORIZONS, percent, ratesOf, responseRate } from '../rules/shared/insertion';
import {
  countJury,
  externalProfessionalMajority,
  headsOf,
  type JuryCount,
  majorityOf,
} from '../rules/shared/jury';
import { isQualified } from '../rules/shared/vae';
import type { ScalarNode } from '../syntax';

/** What is counted of something, in a few words, then point by point. */
export interface Figures {
  readonly short: string;
  readonly points: readonly (readonly [name: string, said: string])[];
}

/** A composition as the rules count it; undefined while it has no member. */
export function juryFigures({ jury, role }: JuryTarget, referentiel: Referentiel): Figures | undefined {
  const count = countJury(jury);
  if (count.heads === 0) return undefined;
  const { presidents } = count;
  const president = [
    'Président',
    ['aucun désigné', 'désigné'][presidents] ?? `${presidents} désignés`,
  ] as const;
  if (role === 'vae') {
    const qualified = (jury.membres ?? [])
      .filter((membre) => isQualified(membre, referentiel))
      .reduce((sum, membre) => sum + headsOf(membre), 0);
    return {
      short: `${members(count.heads)}, dont ${qualified === 0 ? 'aucun qualifié' : `${qualified} qualifié${s(qualified)}`}`,
      points: [
        ['Membres', `${count.heads} (il en faut au moins deux)`],
        ['Qualifiés au titre de la certification', `${qualified} (il en faut au moins un)`],
        president,
      ],
    };
  }
  const { heads, votes, external, externalProfessional } = count;
  return {
    short: `${range(externalProfessional)}/${heads} professionnels externes`,
    points: [
      ['Membres', `${heads}`],
      ['Externes au certificateur', `${range(external)} sur ${heads}`],
      ['Professionnels externes', `${range(externalProfessional)} sur ${heads}, ${majority(count)}`],
      ...(votes === heads
        ? []
        : [
            [
              'Voix',
              `${votes}, dont ${external.votes} aux membres externes et ${externalProfessional.votes} aux professionnels externes`,
            ] as const,
          ]),
      president,
    ],
  };
}

/** At least so many, and at most so many when the document does not say it of all. */
function range({ heads, unknownHeads }: JuryCount['external']): string {
  return unknownHeads > 0 ? `${heads} à ${heads + unknownHeads}` : `${heads}`;
}

function majority(count: JuryCount): string {
  const { heads, votes, externalProfessional } = count;
  switch (externalProfessionalMajority(count)) {
    case 'oui':
      return externalProfessional.heads >= majorityOf(heads)
        ? 'la majorité'
        : `la majorité des voix (${externalProfessional.votes} sur ${votes})`;
    case 'non':
      return `il en faut ${majorityOf(heads)}`;
    case 'indetermine':
      return `il en faut ${majorityOf(heads)} : dire de chaque membre s’il est « professionnel » et « externe »`;
  }
}

/** A rate, beside the figure it is made of. */
export interface RateFigure {
  readonly at: ScalarNode;
  readonly rate: string;
  readonly name: string;
  /** « 34 / (38 − 2) » */
  readonly computed: string;
}

const HORIZON_NAMES = { '6_mois': 'six mois', '2_ans': 'deux ans' } as const;

/** The rates of a promotion, as the Vademecum computes them; none where a figure is missing or contradicts another. */
export function rateFigures(promotion: Promotion): RateFigure[] {
  const { titulaires, repondants, neutralises } = promotion;
  const figures: RateFigure[] = [];
  const add = (
    at: ScalarNode | undefined,
    rate: number | undefined,
    figure: Omit<RateFigure, 'at' | 'rate'>,
  ) => {
    if (at && rate !== undefined) figures.push({ at, rate: percent(rate), ...figure });
  };
  add(repondants?.node, responseRate(promotion), {
    name: 'Taux de réponse',
    computed: `${repondants?.value} / ${titulaires?.value}`,
  });
  const away = neutralises?.value ?? 0;
  const base = away > 0 ? `(${repondants?.value} − ${away})` : `${repondants?.value}`;
  for (const horizon of HORIZONS) {
    const rates = ratesOf(promotion, horizon);
    const when = HORIZON_NAMES[horizon];
    add(promotion[`en_emploi_${horizon}`]?.node, rates?.employment, {
      name: `En emploi à ${when}`,
      computed: `${rates?.employed} / ${base}`,
    });
    add(promotion[`dans_metier_vise_${horizon}`]?.node, rates?.inTargetJob, {
      name: `Dans le métier visé à ${when}`,
      computed: `${rates?.targetJob} / ${base}`,
    });
  }
  return figures;
}

function members(count: number): string {
  return `${count} membre${s(count)}`;
}

function s(count: number): string {
  return count > 1 ? 's' : '';
}
