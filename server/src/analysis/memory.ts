import { StatementIndex } from '../french';
import { type Competence, type Model, readModel } from '../model';
import type { Finding, LocalContext, Rule, Scope, Severity } from '../rules/rule';
import type { Diagnostic } from './diagnostic';
import type { Reads } from './reads';
import type { Settings } from './settings/schema';
import type { ElementScope } from './targets';

/** A rule that runs, with what does not change from a target to the next. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The context of an element rule; a document rule gets more. */
  readonly local: LocalContext<Record<string, number>>;
}

/** The rules that run under some settings, as the engine asks for them. */
export interface ActiveRules {
  readonly all: readonly ActiveRule[];
  readonly byScope: ReadonlyMap<Scope, readonly ActiveRule[]>;
  /** Codes that exist, switched off or not. */
  readonly codes: ReadonlySet<string>;
}

export function activeRules(all: readonly ActiveRule[], codes: ReadonlySet<string>): ActiveRules {
  const byScope = new Map<Scope, ActiveRule[]>();
  for (const one of all) {
    const same = byScope.get(one.rule.scope);
    if (same) same.push(one);
    else byScope.set(one.rule.scope, [one]);
  }
  return { all, byScope, codes };
}

/** A finding in its words; where it stands is asked of its place each time. */
export interface Found {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly finding: Finding;
  readonly message: string;
  /** As it was shown the last time, and where its piece was. */
  shown?: { readonly diagnostic: Diagnostic; readonly base: number } | undefined;
}

export interface Failure {
  readonly code: string;
  readonly error: unknown;
}

/** What the rules of a scope said of one element. */
export interface Verdict {
  readonly found: readonly Found[];
  readonly failures: readonly Failure[];
}

/** What an analysis leaves to the next: it holds as long as the elements and what rules know besides them are the same. */
export interface Memory {
  readonly competences: StatementIndex<Competence>;
  /** What rules hang on what they keep. */
  readonly document: object;
  /** What verdicts depend on besides the element. */
  readonly epoch: string;
  readonly settings: Settings;
  /** By scope and part (see `partsOf`). */
  readonly verdicts: Map<ElementScope, WeakMap<object, Verdict>>;
  /** Findings already worded: a rule may give the same object again. */
  readonly founds: WeakMap<Finding, Found>;
  /** What the rules of the whole document said, and what of it they read. */
  readonly documents: Map<Rule, { readonly reads: Reads; readonly verdict: Verdict }>;
  /** By catalogue. */
  readonly active: WeakMap<readonly Rule[], ActiveRules>;
  /** Refused versions, by their name: read again when their text is another. */
  readonly versions: Map<string, { readonly text: string; readonly model: Model }>;
}

/** The memory for a new analysis: the former one, or a new one when something that all verdicts depend on changed. */
export function remember(former: Memory | undefined, settings: Settings, epoch: string): Memory {
  if (former && former.epoch === epoch && former.settings === settings) return former;
  const competences = former?.competences ?? new StatementIndex();
  return {
    competences,
    document: {},
    epoch,
    settings,
    verdicts: new Map(),
    founds: new WeakMap(),
    documents: new Map(),
    active: new WeakMap(),
    versions: former?.versions ?? new Map(),
  };
}

/** The model of a refused version, read once. */
export function versionOf({ versions }: Memory, name: string, text: string | undefined): Model | undefined {
  if (text === undefined) return undefined;
  let known = versions.get(name);
  if (known?.text !== text) {
    known = { text, model: readModel(text) };
    versions.set(name, known);
  }
  return known.model;
}
