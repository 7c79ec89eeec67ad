/** A generated file: where it is, and what it must hold. Deterministic: the same sources give the same bytes. */
export interface Producer {
  /** From the root of the project. */
  readonly path: string;
  readonly content: () => string | Promise<string>;
}
