import type { Scope, Targets } from '../rules/rule';
import { citation } from '../rules/source';
import { Found } from './found';
import type { ActiveRule, Memory } from './memory';
import { said } from './wording';

export interface Failure {
  readonly code: string;
  readonly error: unknown;
}

/** What rules said of something. */
export interface Verdict {
  readonly found: readonly Found[];
  readonly failures: readonly Failure[];
}

export const NOTHING: Verdict = { found: [], failures: [] };

/** What a rule finds in a target, worded. A rule that fails loses its own findings. */
export function judge(
  { rule, severity, local }: ActiveRule,
  founds: Memory['founds'],
  target: Targets[Scope],
  context: unknown = local,
): Verdict {
  try {
    let found: Found[] | undefined;
    for (const finding of rule.check(target, context)) {
      let worded = founds.get(finding);
      if (worded?.rule !== rule) {
        const message = `${said(rule, finding.data)} (${citation(rule.sources)})`;
        worded = new Found(rule, severity, finding, message);
        // It is asked where it stands: what no place can be found of fails here.
        void worded.spot.span;
        founds.set(finding, worded);
      }
      found ??= [];
      found.push(worded);
    }
    return found ? { found, failures: NOTHING.failures } : NOTHING;
  } catch (error) {
    return { found: [], failures: [{ code: rule.code, error }] };
  }
}

/** Nearly all of them say nothing, for each letter typed. */
export function together(verdicts: readonly Verdict[]): Verdict {
  let said: Verdict[] | undefined;
  for (const verdict of verdicts) {
    if (verdict === NOTHING) continue;
    said ??= [];
    said.push(verdict);
  }
  if (!said) return NOTHING;
  if (said.length === 1) return said[0]!;
  return {
    found: said.flatMap(({ found }) => found),
    failures: said.flatMap(({ failures }) => failures),
  };
}
