import { type Model, readModel, type Suppression } from '../model';
import type { Rule } from '../rules/rule';
import { along, type Edited, type Text } from '../syntax';
import { type Chunk, diagnosticsIn } from './chunks';
import type { Checked, Diagnostic } from './diagnostic';
import { type ActiveRules, activeRules, type Memory, remember, versionOf } from './memory';
import { type Neighbours, NO_NEIGHBOURS } from './neighbourhood';
import { chunksOfElements, type Outcome, runRules } from './run';
import type { Settings } from './settings/schema';
import {
  DEFAULT_SETTINGS,
  optionsOf,
  readyUnder,
  registerUnder,
  severityOf,
  vocabularyOf,
} from './settings/settings';
import type { Failure } from './verdict';

export interface AnalysisOptions {
  /** The catalogue; the engine has no rule of its own. */
  readonly rules: readonly Rule[];
  readonly settings?: Settings;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Is this path, relative to the document, a file? Absent, or undefined for a path: cannot be known. */
  readonly fileExists?: ((path: string) => boolean | undefined) | undefined;
  /** The text of a refused version, by the `version` of its deposit: a file or a revision. Undefined: cannot be known. */
  readonly refusedVersion?: ((version: string) => string | undefined) | undefined;
  /** The other documents of its folder, asked once the rules run. Absent: it is read alone. */
  readonly neighbours?: ((model: Model) => Neighbours) | undefined;
  /** The analysis of the text before the edit: what did not change is taken from it. */
  readonly previous?: Analysis | undefined;
}

/** All that is known of one version of a text. */
export interface Analysis extends Checked {
  /** The diagnostics by piece of the text: a piece that nothing changed has the same object as before. */
  readonly chunks: readonly Chunk[];
  readonly suppressions: readonly Suppression[];
  /** The diagnostics if they were asked for already, else none: for what must not wait for the rules. */
  readonly knownDiagnostics: readonly Diagnostic[];
  /** Those that rules found in the elements, one by one: at hand well before those of the whole. */
  readonly ofElements: readonly Chunk[];
  /** The one the document was read for. */
  readonly register: 'RNCP' | 'RS' | undefined;
  /** Rules that failed on this text, with their error: lost findings, never a lost analysis. */
  readonly failures: readonly Failure[];
  readonly options: AnalysisOptions;
  /** What the next analysis may take over. */
  readonly memory: Memory;
}

/**
 * Reads a text; runs the rules on it when their findings are first asked for, so that the answer to a key typed does not
 * wait for them. Never throws; depends on its arguments alone. Findings are asked of the latest analysis: its pieces
 * are where they are in its text.
 */
export function analyse(text: string | Text | Edited, options: AnalysisOptions): Analysis {
  return new LazyAnalysis(text, options);
}

const NONE: readonly never[] = [];

class LazyAnalysis implements Analysis {
  readonly model: Model;
  readonly register: 'RNCP' | 'RS' | undefined;
  readonly options: AnalysisOptions;
  readonly memory: Memory;
  readonly #settings: Settings;
  readonly #ready: boolean;
  #outcome: Outcome | undefined;
  #diagnostics: readonly Diagnostic[] | undefined;

  constructor(text: string | Text | Edited, options: AnalysisOptions) {
    const { previous } = options;
    this.#settings = options.settings ?? DEFAULT_SETTINGS;
    this.model = readModel(text, previous?.model);
    this.register = registerUnder(this.#settings, this.model.referentiel);
    this.#ready = readyUnder(this.#settings, this.model.referentiel);
    this.memory = remember(previous?.memory, this.#settings, `${this.#ready} ${this.register}`);
    // Without its own past: a chain of all former versions would never be released.
    this.options = { ...options, settings: this.#settings, previous: undefined };
  }

  get text(): string {
    return this.model.tree.text;
  }

  get chunks(): readonly Chunk[] {
    return this.#ran.chunks;
  }

  get diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= diagnosticsIn(this.chunks);
    return this.#diagnostics;
  }

  get knownDiagnostics(): readonly Diagnostic[] {
    return this.#outcome ? this.diagnostics : [];
  }

  get ofElements(): readonly Chunk[] {
    return chunksOfElements(this.model, this.#active(), this.memory);
  }

  get suppressions(): readonly Suppression[] {
    return this.#ran.suppressions;
  }

  get failures(): readonly Failure[] {
    return this.#ran.failures;
  }

  get #ran(): Outcome {
    if (!this.#outcome) {
      const { blocs, competences } = this.model.referentiel;
      const { groups } = this.memory;
      groups.of = along(groups.of, blocs ?? NONE, (bloc) => bloc.competences ?? NONE);
      const all = competences ? [...groups.of.results, competences] : groups.of.results;
      this.memory.competences.follow(all, ({ enonce }) => enonce?.value);
      const { neighbours } = this.options;
      this.#outcome = this.#run(this.#active(), neighbours?.(this.model) ?? NO_NEIGHBOURS);
    }
    return this.#outcome;
  }

  #run(active: ActiveRules, neighbours: Neighbours): Outcome {
    const { model, memory } = this;
    const { today, fileExists = () => undefined, refusedVersion } = this.options;
    return runRules(model, {
      active,
      memory,
      today,
      fileExists,
      neighbours,
      refusedVersion: (version) => versionOf(memory, version, refusedVersion?.(version)),
    });
  }

  #active(): ActiveRules {
    const { rules } = this.options;
    const known = this.memory.active.get(rules);
    if (known) return known;
    const settings = this.#settings;
    const vocabulary = vocabularyOf(settings);
    const all = rules.flatMap((rule) => {
      const severity = severityOf(rule, settings);
      if (!severity || (rule.register && rule.register !== this.register)) return [];
      const local = {
        options: optionsOf(rule, settings),
        ready: this.#ready,
        register: this.register,
        vocabulary,
      };
      return [{ rule, severity, local }];
    });
    const active = activeRules(all, new Set(rules.map(({ code }) => code as string)));
    this.memory.active.set(rules, active);
    return active;
  }
}
