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
  let source = Text.of(text.slice(0, endOfStep(text, step)));
  let analysis = analyse(source, source.length < text.length ? alone : options);
  while (source.length < text.length) {
    // The rules run when they are asked.
    void analysis.failures;
    yield;
    const start = source.length;
    const isCut = analysis.model.tree.pieces[0]?.kind !== 'whole';
    source = source.edited(
      { start, end: start },
      text.slice(start, isCut ? endOfStep(text, start + step) : text.length),
    );
    const difference = { start, endBefore: start, endAfter: source.length };
    const around = source.length < text.length ? alone : options;
    analysis = analyse({ source, difference }, { ...around, previous: analysis });
  }
  return analysis;
}

/** A step ends with a line. */
function endOfStep(text: string, end: number): number {
  const lineBreak = text.indexOf('\n', end);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
