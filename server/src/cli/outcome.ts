/** What a command ends with. */
export interface Outcome {
  readonly output: string | Uint8Array;
  /** What people read beside an output that is for another program. */
  readonly remarks?: string;
  /** One line each: what could not be done. */
  readonly failures: readonly string[];
  /** 0 without error, 1 with errors, 2 when something could not be done. */
  readonly exitCode: 0 | 1 | 2;
}

/** What a command may know of where it runs: read by the entry alone. */
export interface Surroundings {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly version: string;
  /** The file that starts it, which other threads run too. */
  readonly program: string;
  readonly colours: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
