import { Text } from '../syntax';
import { type Analysis, type AnalysisOptions, analyse } from './analyse';

/** In characters: some tens of milliseconds of work. */
const STEP = 32_000;

/**
 * What `analyse` gives, for work that must let others go first: the text is read as if it were written from its
 * beginning to its end, a stretch a step. One that cannot be cut in pieces would be read anew at each, and is read at once.
 */
export function* analyseInSteps(
  text: string,
  options: AnalysisOptions,
  step = STEP,
): Generator<void, Analysis> {
  // What is around the document is for the whole of it: its neighbours would be told of half of what it says.
  const alone = { ...options, neighbours: undefined, fileExists: undefined, refusedVersion: undefined };
  let source = Text.of('');
  let analysis: Analysis | undefined;
  for (;;) {
    const start = source.length;
    const isCut = analysis?.model.tree.pieces[0]?.kind !== 'whole';
    const stretch = text.slice(start, isCut ? endOfStep(text, start + step) : text.length);
    source = source.edited({ start, end: start }, stretch);
    const difference = { start, endBefore: start, endAfter: source.length };
    const isAll = source.length === text.length;
    analysis = analyse({ source, difference }, { ...(isAll ? options : alone), previous: analysis });
    if (isAll) return analysis;
    // The rules run when they are asked.
    void analysis.failures;
    yield;
  }
}

/** A step ends with a line. */
function endOfStep(text: string, end: number): number {
  const lineBreak = text.indexOf('\n', end);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
