import type { TextSpan } from '../text';

/** One line of a jury: « 2 professionnels externes à l'école ». What is undefined was not said. */
export interface JuryMembers {
  readonly span: TextSpan;
  /** Who they are, the number left out: « professionnels externes à l'école ». */
  readonly words: string;
  readonly count?: number;
  readonly external?: boolean;
  readonly professional?: boolean;
  readonly president?: boolean;
  readonly trainer?: boolean;
}

/** A jury described in prose; undefined fields were not said or not understood. */
export interface JuryReading {
  readonly members: readonly JuryMembers[];
  readonly total?: number;
  readonly external?: number;
  readonly professional?: number;
  /** Members both professional and external: the ones the majority is counted on. */
  readonly externalProfessional?: number;
  /** A president is named; undefined when nothing says there is one. */
  readonly president?: boolean;
  /** « au moins », « minimum »: the numbers are lower bounds. */
  readonly atLeast?: boolean;
  /** « 60 % de membres extérieurs » */
  readonly externalPercent?: number;
  readonly professionalPercent?: number;
}

export interface Group extends JuryMembers {
  /** A part of the group before: « trois membres dont deux professionnels ». */
  readonly part: boolean;
}
