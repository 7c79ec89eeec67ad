import { findSuppressions, type Model, type Suppression } from '../model';
import type { Bilan, Scope, SuppressionUse } from '../rules/rule';
import { partsOf } from '../rules/shared/values';
import { type Chunk, chunksOf, diagnosticsIn, silences, withLate } from './chunks';
import { ofDocument } from './documents';
import { ofElements } from './elements';
import type { ActiveRules, Memory } from './memory';
import type { Now } from './reads';
import { type Failure, judge, type Verdict } from './verdict';

/** What the rules say of one version of a text. */
export interface Outcome {
  /** In the order of the text, without those that the author silenced. */
  readonly chunks: readonly Chunk[];
  readonly suppressions: readonly Suppression[];
  readonly failures: readonly Failure[];
}

interface RunOptions extends Pick<Now, 'today' | 'neighbours' | 'fileExists' | 'refusedVersion'> {
  readonly active: ActiveRules;
  readonly memory: Memory;
}

/**
 * Runs the rules on a model: those that read it, those that read what these report, then those that read what the author
 * silenced. A rule that fails loses its own findings.
 */
export function runRules(model: Model, { active, memory, ...around }: RunOptions): Outcome {
  const { tree, referentiel } = model;
  const ofScope = (scope: Scope) => active.byScope.get(scope) ?? [];

  const parts = partsOf(referentiel);
  const verdicts = ofElements(referentiel, parts, active, memory);
  const { answers, similar, document } = memory;
  const now = { model, parts, answers, document, similar: similar.asOf, ...around };
  const whole = ofScope('document').map((rule) => ofDocument(rule, now, memory));
  memory.filing.update(whole, tree.pieces);
  const suppressions = findSuppressions(tree);
  const used = new Set<Suppression>();
  const { filing } = memory;
  const findings = { verdicts, under: (piece: Chunk['piece']) => filing.under(piece), apart: filing.apart };
  const chunks = chunksOf(tree, findings, suppressions, used, memory.chunks);

  const bilan: Bilan = {
    referentiel,
    get reported() {
      return diagnosticsIn(chunks);
    },
  };
  const drawn = ofScope('bilan').map((one) =>
    judge(one, memory.founds, () => one.rule.check(bilan, one.local)),
  );
  const drawnHere = drawn
    .flatMap(({ found }) => found)
    .filter((found) => {
      const by = suppressions.filter((suppression) => silences(suppression, found, tree));
      for (const suppression of by) used.add(suppression);
      return by.length === 0;
    });

  const late: Verdict[] = [];
  for (const one of ofScope('suppression')) {
    for (const suppression of suppressions) {
      const knownCode = active.codes.has(suppression.code);
      const use: SuppressionUse = { suppression, used: used.has(suppression), knownCode };
      late.push(judge(one, memory.founds, () => one.rule.check(use, one.local)));
    }
  }
  const more = [...drawnHere, ...late.flatMap(({ found }) => found)];
  const failures: Failure[] = [];
  for (const parts of verdicts.values()) for (const part of parts) failures.push(...part.failures);
  for (const verdict of [...whole, ...drawn, ...late]) failures.push(...verdict.failures);
  return { chunks: withLate(tree, chunks, more), suppressions, failures };
}

/** What rules find in the elements, one by one. */
export function chunksOfElements(model: Model, active: ActiveRules, memory: Memory): readonly Chunk[] {
  const { tree, referentiel } = model;
  const verdicts = ofElements(referentiel, partsOf(referentiel), active, memory);
  const findings = { verdicts, under: () => [], apart: [] };
  return chunksOf(tree, findings, findSuppressions(tree), new Set(), new WeakMap());
}
