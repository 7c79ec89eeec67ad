import { type JuryTarget, mapOf } from '../../model';
import { setKey } from '../../syntax';
import type { Finding, Fix, FixContext } from '../rule';
import { paragraph } from './drafting';
import { juryAt } from './find-target';
import { JURY_PROCEDURES } from './jury-skeleton';
import { JURY_KEYS } from './membre';
import { says } from './search';

export type JuryProcedure = keyof typeof JURY_PROCEDURES;

/**
 * The jury of certification, where its procedure is neither under its key nor in its description. What it says is
 * taken to hold for the juries of VAE and of blocs, which are not asked again.
 */
export function juryWithout(
  { jury, role }: JuryTarget,
  procedure: JuryProcedure,
  inDescription: RegExp,
): boolean {
  return role === 'certification' && !jury[procedure] && !says([jury.description], inDescription);
}

/** Inserts the compliant wording. */
export function procedureFix(
  { at }: Finding,
  { tree, model }: FixContext,
  procedure: JuryProcedure,
  title: string,
): Fix[] {
  const target = juryAt(model, at);
  const map = target && mapOf(target.jury);
  if (!map) return [];
  return [{ title, edits: setKey(tree, map, procedure, paragraph(JURY_PROCEDURES[procedure]), JURY_KEYS) }];
}
