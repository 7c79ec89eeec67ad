import { faultsOf } from './check-document';
import { differenceIn, longTexts, sessionOf } from './incremental';
import { documentOf } from './make-document';
import { Random } from './random';
import { kindOf, reduced, shrunk } from './shrink';

/** What a campaign tries: mutated documents, or sessions of edits on a text. */
export type Trial = 'documents' | 'sessions';

export interface Failed {
  readonly seed: number;
  readonly what: string;
  /** The smallest document that was found to fail in the same way; the texts of the session. */
  readonly texts: readonly string[];
}

export interface Tally {
  /** How many documents, or sessions. */
  trials: number;
  /** How many edits the sessions were made of. */
  edits: number;
  readonly failed: Failed[];
}

/** Tries the seeds from one to another, until it is told to stop. */
export function tryAll(trial: Trial, from: number, to: number, isOver: () => boolean, tally: Tally): void {
  for (let seed = from; seed < to && !isOver(); seed++) {
    if (trial === 'documents') tryDocument(seed, tally);
    else trySession(seed, tally);
    tally.trials++;
  }
}

function tryDocument(seed: number, tally: Tally): void {
  const { text, from, mutations } = documentOf(seed);
  const fault = faultsOf(text, new Random(seed))[0];
  if (!fault) return;
  const kind = kindOf(fault);
  const isKnown = tally.failed.some(({ what }) => kindOf(what) === kind);
  const isStill = (smaller: string) =>
    faultsOf(smaller, new Random(seed), 'thorough').some((one) => kindOf(one) === kind);
  const smallest = isKnown || !isStill(text) ? text : shrunk(text, isStill);
  const what = `${fault}\n(de « ${from} » : ${mutations.join(', ')})`;
  tally.failed.push({ seed, what, texts: [smallest] });
}

function trySession(seed: number, tally: Tally): void {
  const session = sessionOf(seed, longTexts());
  tally.edits += session.texts.length - 1;
  const what = sessionFault(session.texts, seed);
  if (!what) return;
  const texts = reduced(session.texts, (fewer) => sessionFault(fewer, seed) !== undefined);
  const done = session.edits.join(', ');
  tally.failed.push({ seed, what: `${what}\n(de « ${session.name} » : ${done})`, texts });
}

/** How reading these texts one after the other differs from reading each anew, or fails. */
export function sessionFault(texts: readonly string[], seed: number): string | undefined {
  try {
    return differenceIn({ texts }, new Random(seed));
  } catch (error) {
    return error instanceof Error ? error.stack : String(error);
  }
}
