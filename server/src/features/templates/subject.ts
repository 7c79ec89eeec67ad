/** A verb for each level from 3 to 7 (art. D6113-19): from applying known methods to arbitrating in uncertainty. */
export type Verbs = readonly [
  niveau3: string,
  niveau4: string,
  niveau5: string,
  niveau6: string,
  niveau7: string,
];

export interface SubjectCompetence {
  readonly verbs: Verbs;
  /** What follows the verb. */
  readonly statement: string;
  readonly themes?: string;
  readonly criteria: readonly [string, string];
}

/** What a bloc of a template is about: one activity of work, told from request to result. */
export interface Subject {
  /** « Analyse des besoins de », and what the author alone knows. */
  readonly activity: string;
  readonly blank: string;
  readonly situation: string;
  readonly verbs: Verbs;
  readonly title: string;
  readonly competences: readonly SubjectCompetence[];
  readonly evaluation: {
    readonly title: string;
    readonly modalite: string;
    readonly contexte: string;
    readonly forme: string;
    readonly duree: string;
    readonly description: string;
    readonly livrables: readonly string[];
    readonly documents: readonly string[];
    readonly materiel: readonly string[];
    readonly consignes: readonly string[];
  };
}
