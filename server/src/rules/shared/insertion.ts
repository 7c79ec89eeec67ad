import type { Promotion, Referentiel } from '../../model';
import type { LocalContext } from '../rule';
import { shouldBePresent } from './absence';

/** Six months after the certification, which is required, and two years, which completes it. */
export const HORIZONS = ['6_mois', '2_ans'] as const;
export type Horizon = (typeof HORIZONS)[number];

export interface Rates {
  /** Respondents less neutralised ones: what rates are out of. */
  readonly base: number;
  readonly employed: number | undefined;
  readonly targetJob: number | undefined;
  /** Per cent, not rounded; undefined when a figure is missing or contradicts another. */
  readonly employment: number | undefined;
  readonly inTargetJob: number | undefined;
}

/** Respondents less neutralised ones (none if not said); undefined when unknown or impossible. */
export function baseOf({ repondants, neutralises }: Promotion): number | undefined {
  if (!repondants) return undefined;
  const base = repondants.value - (neutralises?.value ?? 0);
  return base >= 0 ? base : undefined;
}

/** Rates of a promotion by the method of the Vademecum (2.4.2): number / (respondents − neutralised). */
export function ratesOf(promotion: Promotion, horizon: Horizon): Rates | undefined {
  const base = baseOf(promotion);
  if (base === undefined) return undefined;
  const employed = promotion[`en_emploi_${horizon}`]?.value;
  const targetJob = promotion[`dans_metier_vise_${horizon}`]?.value;
  return {
    base,
    employed,
    targetJob,
    employment: rate(employed, base),
    inTargetJob: rate(targetJob, base),
  };
}

/** Per cent of graduates who answered. */
export function responseRate({ titulaires, repondants }: Promotion): number | undefined {
  return titulaires && repondants ? rate(repondants.value, titulaires.value) : undefined;
}

/** « 87,5 % », « 75 % » */
export function percent(value: number): string {
  return `${(Math.round(value * 10) / 10).toString().replace('.', ',')} %`;
}

/** Criteria on promotions do not apply (art. R6113-9, I and R6113-10): new jobs, and first requests of regulated professions. */
export function isExempt({ certification }: Referentiel): boolean {
  const demande = certification?.demande;
  return demande?.dispense_insertion !== undefined && demande.type?.value !== 'renouvellement';
}

/** « la promotion 2024 », « la promotion 2024 (option BC04) » */
export function promotionName({ annee, option }: Promotion): string {
  const year = annee ? `la promotion ${annee.value}` : 'une promotion sans année';
  return option ? `${year} (option ${option.value})` : year;
}

/** « 1 répondant », « 14 répondants » */
export function counted(count: number | undefined, noun: string, after = ''): string {
  return `${count} ${noun}${(count ?? 0) > 1 ? 's' : ''}${after}`;
}

function rate(part: number | undefined, whole: number): number | undefined {
  if (part === undefined || whole <= 0 || part > whole) return undefined;
  return (100 * part) / whole;
}

/** The section, once begun and where its criteria apply. Without any promotion, `insertion/absente` says it. */
export function insertionDue(
  referentiel: Referentiel,
  context: Pick<LocalContext<unknown>, 'ready'>,
): NonNullable<Referentiel['insertion']> | undefined {
  const { insertion } = referentiel;
  if (!insertion || isExempt(referentiel)) return undefined;
  return shouldBePresent(insertion, context) ? insertion : undefined;
}
