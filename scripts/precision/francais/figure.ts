export interface Figure {
  readonly name: string;
  readonly target: string;
  readonly reached: boolean;
  readonly figure: string;
  /** Texts on which it is wrong. */
  readonly misses: readonly string[];
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
