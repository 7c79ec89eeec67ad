import { findSuppressions, type Model, type Suppression } from '../model';
import type { Bilan, Scope, SuppressionUse } from '../rules/rule';
import { partsOf } from '../rules/shared/values';
import { type Chunk, Chunks, diagnosticsIn, silences, withLate } from './chunks';
import { ofDocument } from './documents';
import { ElementReader, ofElements } from './elements';
import { Filing } from './filing';
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

  const parts = partsOf(referentiel, memory.parts);
  const { answers, similar, document, filing, founds } = memory;
  const elements = ofElements(referentiel, parts, readerOf(active, memory), answers);
  const now = { model, parts, answers, document, similar: similar.asOf, ...around };
  const whole = ofScope('document').map((rule) => ofDocument(rule, now, memory));
  answers.settle();
  filing.update([whole, ...elements], tree.pieces);
  const suppressions = findSuppressions(tree, memory.marks);
  const used = new Set<Suppression>();
  const chunks = memory.chunks.of(tree, filing, suppressions, used);

  let reported: Bilan['reported'] | undefined;
  const bilan: Bilan = {
    referentiel,
    get reported() {
      reported ??= diagnosticsIn(chunks);
      return reported;
    },
  };
  const drawn = ofScope('bilan').map((one) => judge(one, founds, bilan));
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
      late.push(judge(one, founds, use));
    }
  }
  const more = [...drawnHere, ...late.flatMap(({ found }) => found)];
  const failures = [...filing.failures, ...[...drawn, ...late].flatMap((verdict) => verdict.failures)];
  return { chunks: withLate(tree, chunks, more), suppressions, failures };
}

/** What rules find in the elements, one by one. */
export function chunksOfElements(model: Model, active: ActiveRules, memory: Memory): readonly Chunk[] {
  const { tree, referentiel } = model;
  const filing = new Filing();
  const parts = partsOf(referentiel);
  filing.update(ofElements(referentiel, parts, readerOf(active, memory), memory.answers), tree.pieces);
  return new Chunks().of(tree, filing, findSuppressions(tree), new Set());
}

function readerOf(active: ActiveRules, { readers, founds }: Memory): ElementReader {
  let reader = readers.get(active);
  if (!reader) {
    reader = new ElementReader(active, founds);
    readers.set(active, reader);
  }
  return reader;
}
