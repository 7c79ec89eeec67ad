import type { TextSpan } from './text';

/** One line of a jury: « 2 professionnels externes à l'école ». What is undefined was not said. */
export interface JuryMembers {
  readonly span: TextSpan;
  readonly words: string;
  readonly count?: number;
  readonly external?: boolean;
  readonly professional?: boolean;
  readonly president?: boolean;
}

/** A jury described in prose; undefined fields were not understood. */
export interface JuryReading {
  readonly members: readonly JuryMembers[];
  readonly total?: number;
  readonly external?: number;
  readonly professional?: number;
  readonly externalProfessional?: number;
  /** A president is named among the members. */
  readonly president?: boolean;
  /** « au moins », « minimum »: the numbers are lower bounds. */
  readonly atLeast?: boolean;
  /** « 60 % de membres extérieurs » */
  readonly externalPercent?: number;
}

export function readJury(_text: string): JuryReading | undefined {
  return undefined;
}
