import { type Jury, type JuryTarget, mapOf } from '../../model';
import { setKey } from '../../syntax';
import type { Finding, Fix, FixContext, LocalContext } from '../rule';
import { shouldBePresent } from './absence';
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
  context: Pick<LocalContext<unknown>, 'ready'>,
  procedure: JuryProcedure,
  inDescription: RegExp,
): boolean {
  if (role !== 'certification' || jury[procedure] || says([jury.description], inDescription)) return false;
  return isStructured(jury, context);
}

/** Of a jury that is only told in a text, `jury/membre-indetermine` asks to write it down: that is enough to begin. */
export function isStructured(jury: Jury, context: Pick<LocalContext<unknown>, 'ready'>): boolean {
  return shouldBePresent(jury, context, ['membres', ...Object.keys(JURY_PROCEDURES)]);
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
