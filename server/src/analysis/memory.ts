import { StatementIndex } from '../french';
import { type Bloc, type Competence, Marks, type Model, readModel } from '../model';
import type { Finding, LocalContext, Rule, Scope, Severity } from '../rules/rule';
import type { KnownParts } from '../rules/shared/values';
import type { Along } from '../syntax';
import { Answers } from './answers';
import { Chunks } from './chunks';
import type { ElementReader } from './elements';
import { Filing } from './filing';
import type { Found } from './found';
import type { Reads } from './reads';
import type { Settings } from './settings/schema';
import { Similar } from './similar';
import type { Verdict } from './verdict';

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

/** What an analysis leaves to the next: it holds as long as the elements and what rules know besides them are the same. */
export interface Memory {
  readonly competences: StatementIndex<Competence>;
  /** What reads the elements, by the rules that it reads them for. */
  readonly readers: WeakMap<ActiveRules, ElementReader>;
  /** What rules hang on what they keep. */
  readonly document: object;
  /** What verdicts depend on besides the element. */
  readonly epoch: string;
  readonly settings: Settings;
  /** Findings already worded: a rule may give the same object again. */
  readonly founds: WeakMap<Finding, Found>;
  /** What the rules of the whole document said, and what of it they read. */
  readonly documents: Map<Rule, { readonly reads: Reads; readonly verdict: Verdict }>;
  /** The competences that say nearly the same. */
  readonly similar: Similar;
  /** The values of the text, part by part. */
  readonly parts: KnownParts;
  /** The competences of each bloc. */
  readonly groups: { of: Along<Bloc, readonly Competence[]> | undefined };
  /** What these asked of each element of a list. */
  readonly answers: Answers;
  /** What is found, by piece of the text. */
  readonly filing: Filing;
  readonly chunks: Chunks;
  /** The comments that may silence something. */
  readonly marks: Marks;
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
    readers: new WeakMap(),
    founds: new WeakMap(),
    documents: new Map(),
    similar: former?.similar ?? new Similar(competences),
    parts: { sections: new Map(), all: undefined },
    groups: { of: undefined },
    answers: new Answers(),
    filing: new Filing(),
    chunks: new Chunks(),
    marks: new Marks(),
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
