import { type Conditions, conditionsOf } from './conditions';
import { deliverablesOf } from './deliverables';
import { minutesIn } from './duration';
import { type Form, formsOf, isIndividual, isRemote } from './forms';
import { contextOf, modalityOf } from './modality';
import { sentencesOf } from './sentences';

/** An evaluation described in prose, in the regulator's words; what is undefined or empty was not said surely. */
export interface EvaluationReading extends Conditions {
  readonly modality?: string;
  readonly context?: 'reel' | 'reconstitue' | 'simule';
  readonly forms: readonly Form[];
  readonly individual?: boolean;
  readonly remote?: true;
  /** For the candidate. */
  readonly minutes?: number;
  readonly deliverables: readonly string[];
}

/** What a description says of an evaluation without any doubt. */
export function readEvaluation(text: string): EvaluationReading {
  if (text.length > 20_000) return { forms: [], deliverables: [] };
  const said = sentencesOf(text);
  const [modality, context] = [modalityOf(said), contextOf(said)];
  const [individual, remote] = [isIndividual(said), isRemote(said)];
  const minutes = minutesIn(said, text);
  return {
    ...(modality !== undefined && { modality }),
    ...(context !== undefined && { context }),
    forms: formsOf(said),
    ...(individual !== undefined && { individual }),
    ...(remote && { remote }),
    ...(minutes !== undefined && { minutes }),
    deliverables: deliverablesOf(said),
    ...conditionsOf(said),
  };
}
