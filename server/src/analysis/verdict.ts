import type { Finding } from '../rules/rule';
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

/** What a rule finds, worded. A rule that fails loses its own findings. */
export function judge(
  { rule, severity }: ActiveRule,
  founds: Memory['founds'],
  check: () => Iterable<Finding>,
): Verdict {
  try {
    const found: Found[] = [];
    for (const finding of check()) {
      let worded = founds.get(finding);
      if (worded?.rule !== rule) {
        const message = `${said(rule, finding.data)} (${citation(rule.sources)})`;
        worded = new Found(rule, severity, finding, message);
        // It is asked where it stands: what no place can be found of fails here.
        void worded.spot.span;
        founds.set(finding, worded);
      }
      found.push(worded);
    }
    return found.length > 0 ? { found, failures: NOTHING.failures } : NOTHING;
  } catch (error) {
    return { found: [], failures: [{ code: rule.code, error }] };
  }
}

export function together(verdicts: readonly Verdict[]): Verdict {
  const said = verdicts.filter((verdict) => verdict !== NOTHING);
  const [first, another] = said;
  if (!first) return NOTHING;
  if (!another) return first;
  return {
    found: said.flatMap(({ found }) => found),
    failures: said.flatMap(({ failures }) => failures),
  };
}
