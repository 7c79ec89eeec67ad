import { findSuppressions, type Model, type Suppression } from '../model';
import type { Bilan, Finding, Scope, SuppressionUse } from '../rules/rule';
import { citation } from '../rules/source';
import { type Diagnostic, pieceOfFinding, spanOfPlace } from './diagnostic';
import type { ActiveRule, ActiveRules, Failure, Found, Memory, Verdict } from './memory';
import type { Neighbours } from './neighbourhood';
import { Watch } from './reads';
import { ELEMENT_SCOPES, type ElementScope, type Part, partsOf } from './targets';

/** What the rules say of one version of a text. */
export interface Outcome {
  /** In the order of the text, without those that the author silenced. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressions: readonly Suppression[];
  readonly failures: readonly Failure[];
}

export interface RunOptions {
  readonly active: ActiveRules;
  readonly memory: Memory;
  readonly today: string;
  readonly fileExists: (path: string) => boolean | undefined;
  readonly refusedVersion: (version: string) => Model | undefined;
  readonly neighbours: Neighbours;
}

/**
 * Runs the rules on a model: those that read it, those that read what these report, then those that read what the author
 * silenced. A rule that fails loses its own findings.
 */
export function runRules(model: Model, options: RunOptions): Outcome {
  const { active, memory, today, fileExists, refusedVersion, neighbours } = options;
  const failures: Failure[] = [];
  const taken = (verdicts: readonly Verdict[]): Diagnostic[] => {
    for (const verdict of verdicts) for (const failure of verdict.failures) failures.push(failure);
    return placed(verdicts, failures);
  };
  const ofScope = (scope: Scope) => active.byScope.get(scope) ?? [];

  const verdicts: Verdict[] = [];
  for (const scope of ELEMENT_SCOPES) {
    const rules = ofScope(scope);
    if (rules.length === 0) continue;
    for (const part of partsOf(scope, model.referentiel)) verdicts.push(recalled(memory, scope, rules, part));
  }
  const watch = new Watch(model.referentiel);
  const around = { model, today, fileExists, refusedVersion, neighbours };
  for (const one of ofScope('document')) verdicts.push(ofDocument(one, watch, memory, around));
  const suppressions = findSuppressions(model.tree);
  const used = new Set<Suppression>();
  const kept = silence(taken(verdicts), suppressions, used, model);

  const reported = inOrder(kept);
  const bilan: Bilan = { referentiel: model.referentiel, reported };
  const drawn = ofScope('bilan').map((one) =>
    judge(one, memory.founds, () => one.rule.check(bilan, one.local)),
  );
  const ofBilan = silence(taken(drawn), suppressions, used, model);

  const late: Verdict[] = [];
  for (const one of ofScope('suppression')) {
    for (const suppression of suppressions) {
      const knownCode = active.codes.has(suppression.code);
      const use: SuppressionUse = { suppression, used: used.has(suppression), knownCode };
      late.push(judge(one, memory.founds, () => one.rule.check(use, one.local)));
    }
  }
  const more = [...ofBilan, ...taken(late)];
  const diagnostics = more.length > 0 ? inOrder([...reported, ...more]) : reported;
  return { diagnostics, suppressions, failures };
}

/** What a rule of the whole document says: what it said the last time, if all that it read then is the same. */
function ofDocument(
  active: ActiveRule,
  watch: Watch,
  memory: Memory,
  around: Omit<RunOptions, 'active' | 'memory'> & { readonly model: Model },
): Verdict {
  const { competences, document } = memory;
  const { today, neighbours } = around;
  const { rule, local } = active;
  const known = memory.documents.get(rule);
  if (known && watch.isSame(known.reads, { today, competences, neighbours })) return known.verdict;
  const { options, ready, register, vocabulary } = local;
  const reads = watch.begin();
  const context = watch.context({
    options,
    ready,
    register,
    vocabulary,
    document,
    competences,
    ...around,
  });
  const verdict = judge(active, memory.founds, () => rule.check(watch.referentiel, context));
  watch.end();
  // A place of the whole text moves with no piece: it is asked for each time.
  if (verdict.found.every(({ finding }) => pieceOfFinding(finding)))
    memory.documents.set(rule, { reads, verdict });
  else memory.documents.delete(rule);
  return verdict;
}

/** What the rules of a scope say of a part: what they said the last time, if it is the same object. */
function recalled(
  memory: Memory,
  scope: ElementScope,
  rules: readonly ActiveRule[],
  { element, targets }: Part,
): Verdict {
  let verdicts = memory.verdicts.get(scope);
  if (!verdicts) {
    verdicts = new WeakMap();
    memory.verdicts.set(scope, verdicts);
  }
  let verdict = verdicts.get(element);
  if (!verdict) {
    const each = targets().flatMap((target) =>
      rules.map((active) => judge(active, memory.founds, () => active.rule.check(target, active.local))),
    );
    verdict = { found: each.flatMap((one) => one.found), failures: each.flatMap((one) => one.failures) };
    verdicts.set(element, verdict);
  }
  return verdict;
}

function judge(
  { rule, severity }: ActiveRule,
  founds: Memory['founds'],
  check: () => Iterable<Finding>,
): Verdict {
  try {
    const found: Found[] = [];
    for (const finding of check()) {
      let worded = founds.get(finding);
      if (worded?.rule !== rule) {
        const { constat, attendu } = rule.message(finding.data);
        const message = `${constat} ${attendu} (${citation(rule.sources)})`;
        worded = { rule, severity, finding, message };
        founds.set(finding, worded);
      }
      found.push(worded);
    }
    return { found, failures: [] };
  } catch (error) {
    return { found: [], failures: [{ code: rule.code, error }] };
  }
}

function placed(verdicts: readonly Verdict[], failures: Failure[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { found } of verdicts) {
    for (const one of found) {
      try {
        diagnostics.push(show(one));
      } catch (error) {
        failures.push({ code: one.rule.code, error });
      }
    }
  }
  return diagnostics;
}

const NOWHERE: NonNullable<Finding['elsewhere']> = [];

/** A finding in the current text: where it was, or as far from there as its piece moved. */
function show(found: Found): Diagnostic {
  const { rule, severity, finding, message, shown } = found;
  const piece = pieceOfFinding(finding);
  if (shown && piece) {
    const moved = piece.start - shown.base;
    const { diagnostic } = shown;
    if (moved === 0) return diagnostic;
    const { start, end, related, code, motif, severity, source } = diagnostic;
    // Key by key: this is done for all that is below each letter typed.
    const there: Diagnostic = {
      start: start + moved,
      end: end + moved,
      code,
      motif,
      severity,
      message,
      source,
      related:
        related.length === 0
          ? related
          : related.map((one) => ({ start: one.start + moved, end: one.end + moved, message: one.message })),
      rule,
      finding,
    };
    found.shown = { diagnostic: there, base: piece.start };
    return there;
  }
  const { start, end } = spanOfPlace(finding.at);
  const related = (finding.related ?? []).map((one) => ({ ...spanOfPlace(one.at), message: one.message }));
  const { code, motif } = rule;
  const source = citation(rule.sources);
  const { elsewhere = NOWHERE } = finding;
  const diagnostic = {
    start,
    end,
    code,
    motif,
    severity,
    message,
    source,
    related,
    elsewhere,
    rule,
    finding,
  };
  if (piece) found.shown = { diagnostic, base: piece.start };
  return diagnostic;
}

/** Those that no comment silences; the comments that silence one are noted. */
function silence(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  used: Set<Suppression>,
  model: Model,
): Diagnostic[] {
  if (suppressions.length === 0) return [...diagnostics];
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
