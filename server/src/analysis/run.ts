import { findSuppressions, type Model, type Suppression } from '../model';
import type { Bilan, DocumentContext, Finding, Rule, Scope, Severity, SuppressionUse } from '../rules/rule';
import { citation } from '../rules/source';
import { type Diagnostic, spanOfPlace } from './diagnostic';
import type { ActiveRule, Failure, Found, Memory, Verdict } from './memory';
import { ELEMENT_SCOPES, type ElementScope, targetsOf } from './targets';

/** What the rules say of one version of a text. */
export interface Outcome {
  /** In the order of the text, without those that the author silenced. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
  readonly failures: readonly Failure[];
}

export interface RunOptions {
  readonly active: readonly ActiveRule[];
  readonly memory: Memory;
  readonly today: string;
  readonly fileExists: (path: string) => boolean | undefined;
  readonly refusedVersion: (version: string) => Model | undefined;
  /** Codes that exist, switched off or not. */
  readonly codes: ReadonlySet<string>;
}

/**
 * Runs the rules on a model: those that read it, those that read what these report, then those that read what the author
 * silenced. A rule that fails loses its own findings.
 */
export function runRules(model: Model, options: RunOptions): Outcome {
  const { active, memory, today, fileExists, refusedVersion, codes } = options;
  const failures: Failure[] = [];
  const taken = (verdicts: readonly Verdict[]): Diagnostic[] => {
    for (const verdict of verdicts) failures.push(...verdict.failures);
    const found = verdicts.flatMap((verdict) => verdict.found);
    return placed(found, failures);
  };
  const ofScope = (scope: Scope) => active.filter(({ rule }) => rule.scope === scope);

  const verdicts: Verdict[] = [];
  for (const scope of ELEMENT_SCOPES) {
    const rules = ofScope(scope);
    if (rules.length === 0) continue;
    for (const target of targetsOf(scope, model.referentiel))
      verdicts.push(recalled(memory, scope, rules, target));
  }
  const seen = { model, today, competences: memory.competences, fileExists, refusedVersion };
  for (const { rule, severity, local } of ofScope('document')) {
    const context = { ...local, ...seen } as DocumentContext<unknown>;
    verdicts.push(judge(rule, severity, () => rule.check(model.referentiel, context)));
  }
  const suppressions = findSuppressions(model.tree);
  const used = new Set<Suppression>();
  const kept = silence(taken(verdicts), suppressions, used, model);

  const bilan: Bilan = { referentiel: model.referentiel, reported: inOrder(kept) };
  const drawn = ofScope('bilan').map(({ rule, severity, local }) =>
    judge(rule, severity, () => rule.check(bilan, local)),
  );
  kept.push(...silence(taken(drawn), suppressions, used, model));

  const late: Verdict[] = [];
  for (const { rule, severity, local } of ofScope('suppression')) {
    for (const suppression of suppressions) {
      const knownCode = codes.has(suppression.code);
      const use: SuppressionUse = { suppression, used: used.has(suppression), knownCode };
      late.push(judge(rule, severity, () => rule.check(use, local)));
    }
  }
  kept.push(...taken(late));
  return { diagnostics: inOrder(kept), suppressions, failures };
}

/** What the rules of a scope say of an element: what they said the last time, if it is the same object. */
function recalled(
  memory: Memory,
  scope: ElementScope,
  rules: readonly ActiveRule[],
  target: object,
): Verdict {
  let verdicts = memory.verdicts.get(scope);
  if (!verdicts) {
    verdicts = new WeakMap();
    memory.verdicts.set(scope, verdicts);
  }
  let verdict = verdicts.get(target);
  if (!verdict) {
    const each = rules.map(({ rule, severity, local }) =>
      judge(rule, severity, () => rule.check(target as never, local)),
    );
    verdict = { found: each.flatMap((one) => one.found), failures: each.flatMap((one) => one.failures) };
    verdicts.set(target, verdict);
  }
  return verdict;
}

function judge(rule: Rule, severity: Severity, check: () => Iterable<Finding>): Verdict {
  try {
    const found: Found[] = [];
    for (const finding of check()) {
      const { constat, attendu } = rule.message(finding.data);
      const message = `${constat} ${attendu} (${citation(rule.sources)})`;
      found.push({ rule, severity, finding, message });
    }
    return { found, failures: [] };
  } catch (error) {
    return { found: [], failures: [{ code: rule.code, error }] };
  }
}

function placed(found: readonly Found[], failures: Failure[]): Diagnostic[] {
  return found.flatMap(({ rule, severity, finding, message }) => {
    try {
      const { start, end } = spanOfPlace(finding.at);
      const related = (finding.related ?? []).map((one) => ({
        ...spanOfPlace(one.at),
        message: one.message,
      }));
      const { code, motif } = rule;
      const source = citation(rule.sources);
      return [{ start, end, code, motif, severity, message, source, related, rule, finding }];
    } catch (error) {
      failures.push({ code: rule.code, error });
      return [];
    }
  });
}

/** Those that no comment silences; the comments that silence one are noted. */
function silence(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  used: Set<Suppression>,
  model: Model,
): Diagnostic[] {
  return diagnostics.filter((diagnostic) => {
    const by = suppressions.filter((suppression) => silences(suppression, diagnostic, model));
    for (const suppression of by) used.add(suppression);
    return by.length === 0;
  });
}

function silences(suppression: Suppression, diagnostic: Diagnostic, model: Model): boolean {
  if (suppression.code !== diagnostic.code) return false;
  if (!suppression.lines) return true;
  const line = model.tree.lines.lineAt(diagnostic.start);
  return suppression.lines.first <= line && line <= suppression.lines.last;
}

/** By place, then code; the same finding at the same place (an alias read twice) is told once. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) => a.start - b.start || a.end - b.end || compare(a.code, b.code) || compare(a.message, b.message),
  );
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return !(
      before &&
      before.start === diagnostic.start &&
      before.end === diagnostic.end &&
      before.code === diagnostic.code &&
      before.message === diagnostic.message
    );
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
