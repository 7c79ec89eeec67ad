import { StatementIndex } from '../french';
import {
  type Competence,
  competencesOf,
  findSuppressions,
  type Model,
  readModel,
  type Suppression,
} from '../model';
import type { DocumentContext, Finding, LocalContext, Rule, Severity, SuppressionUse } from '../rules/rule';
import { citation } from '../rules/source';
import { type Checked, type Diagnostic, spanOfPlace } from './diagnostic';
import type { Settings } from './settings/schema';
import {
  DEFAULT_SETTINGS,
  optionsOf,
  readyUnder,
  registerUnder,
  severityOf,
  vocabularyOf,
} from './settings/settings';
import { type ElementScope, targetsOf } from './targets';

export interface AnalysisOptions {
  /** The catalogue; the engine has no rule of its own. */
  readonly rules: readonly Rule[];
  readonly settings?: Settings;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Is this path, relative to the document, a file? Absent, or undefined for a path: cannot be known. */
  readonly fileExists?: ((path: string) => boolean | undefined) | undefined;
  /** The analysis of the text before the edit: what did not change is taken from it. */
  readonly previous?: Analysis | undefined;
}

/** All that is known of one version of a text. */
export interface Analysis extends Checked {
  readonly suppressions: readonly Suppression[];
  /** The one the document was read for. */
  readonly register: 'RNCP' | 'RS' | undefined;
  /** Rules that failed on this text, with their error: lost findings, never a lost analysis. */
  readonly failures: readonly { readonly code: string; readonly error: unknown }[];
  readonly options: AnalysisOptions;
  /** What the next analysis may take over. */
  readonly memory: Memory;
}

interface Memory {
  readonly competences: StatementIndex<Competence>;
  /** What findings of elements depend on besides the element: when it changes they are found again. */
  readonly epoch: string;
  readonly settings: Settings;
  readonly findings: Map<Rule, WeakMap<object, readonly Finding[]>>;
}

/** Reads a text and runs the rules on it. Never throws; depends on its arguments alone. */
export function analyse(text: string, options: AnalysisOptions): Analysis {
  const { rules, today, previous } = options;
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const model = readModel(text, previous?.model);
  const ready = readyUnder(settings, model.referentiel);
  const register = registerUnder(settings, model.referentiel);
  const vocabulary = vocabularyOf(settings);
  const memory = remember(previous, settings, `${ready} ${register}`);
  memory.competences.update(statements(model));

  const failures: { code: string; error: unknown }[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (rule: Rule, severity: Severity, findings: Iterable<Finding>) => {
    for (const finding of findings) {
      try {
        diagnostics.push(diagnosticOf(rule, severity, finding));
      } catch (error) {
        failures.push({ code: rule.code, error });
      }
    }
  };
  const last: { rule: Rule; severity: Severity; local: LocalContext<unknown> }[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, settings);
    if (!severity || (rule.register && rule.register !== register)) continue;
    const local = { options: optionsOf(rule, settings), ready, register, vocabulary };
    try {
      if (rule.scope === 'suppression') last.push({ rule, severity, local });
      else if (rule.scope === 'document') {
        const context: DocumentContext<unknown> = {
          ...local,
          model,
          today,
          competences: memory.competences,
          fileExists: options.fileExists ?? (() => undefined),
        };
        report(rule, severity, [...rule.check(model.referentiel, context)]);
      } else {
        for (const target of targetsOf(rule.scope as ElementScope, model.referentiel)) {
          report(rule, severity, recalled(memory, rule, target, local));
        }
      }
    } catch (error) {
      failures.push({ code: rule.code, error });
    }
  }

  const suppressions = findSuppressions(model.tree);
  const uses = new Map(suppressions.map((suppression) => [suppression, false]));
  const silenced = (diagnostic: Diagnostic) => {
    let by = false;
    for (const suppression of suppressions) {
      if (!silences(suppression, diagnostic, model)) continue;
      uses.set(suppression, true);
      by = true;
    }
    return by;
  };
  const codes = new Set(rules.map(({ code }) => code as string));
  let kept = diagnostics;
  if (suppressions.length > 0) {
    kept = diagnostics.filter((diagnostic) => !silenced(diagnostic));
    diagnostics.length = 0;
    for (const { rule, severity, local } of last) {
      try {
        for (const [suppression, used] of uses) {
          const knownCode = codes.has(suppression.code);
          report(
            rule,
            severity,
            rule.check({ suppression, used, knownCode } satisfies SuppressionUse, local),
          );
        }
      } catch (error) {
        failures.push({ code: rule.code, error });
      }
    }
    kept = [...kept, ...diagnostics];
  }
  // Without its own past: a chain of all former versions would never be released.
  const remembered = { ...options, settings, previous: undefined };
  return {
    text,
    model,
    register,
    diagnostics: inOrder(kept),
    suppressions,
    failures,
    options: remembered,
    memory,
  };
}

function remember(previous: Analysis | undefined, settings: Settings, epoch: string): Memory {
  const former = previous?.memory;
  if (!former) return { competences: new StatementIndex(), epoch, settings, findings: new Map() };
  if (former.epoch === epoch && former.settings === settings) return former;
  return { competences: former.competences, epoch, settings, findings: new Map() };
}

function statements(model: Model): [Competence, string][] {
  return competencesOf(model.referentiel).flatMap((competence) =>
    competence.enonce ? [[competence, competence.enonce.value] as [Competence, string]] : [],
  );
}

/** The findings of a rule on an element: those of the last time if the element is the same object. */
function recalled(
  memory: Memory,
  rule: Rule,
  target: object,
  local: LocalContext<unknown>,
): readonly Finding[] {
  let known = memory.findings.get(rule);
  if (!known) {
    known = new WeakMap();
    memory.findings.set(rule, known);
  }
  let findings = known.get(target);
  if (!findings) {
    findings = [...rule.check(target as never, local)];
    known.set(target, findings);
  }
  return findings;
}

function diagnosticOf(rule: Rule, severity: Severity, finding: Finding): Diagnostic {
  const { constat, attendu } = rule.message(finding.data);
  const source = citation(rule.sources);
  const related = (finding.related ?? []).map(({ at, message }) => ({ ...spanOfPlace(at), message }));
  return {
    ...spanOfPlace(finding.at),
    code: rule.code,
    motif: rule.motif,
    severity,
    message: `${constat} ${attendu} (${source})`,
    source,
    related,
    rule,
    finding,
  };
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
    (a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
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
