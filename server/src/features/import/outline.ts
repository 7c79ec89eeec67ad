/** A text in the making: what the lines of an author turned out to be. */
export interface Entry {
  id: string | undefined;
  text: string;
}

export interface CompetenceEntry extends Entry {
  readonly criteres: Entry[];
  readonly notes: string[];
}

export interface ActiviteEntry extends Entry {
  readonly situations: Entry[];
}

export interface BlocEntry extends Entry {
  readonly competences: CompetenceEntry[];
  readonly evaluations: Entry[];
  readonly notes: string[];
}

/** `notes` are lines that were not understood: they stay, as comments, where they stood. */
export interface Outline {
  title: string | undefined;
  readonly activites: ActiviteEntry[];
  readonly blocs: BlocEntry[];
  /** Those before any bloc, and their evaluations. */
  readonly loose: BlocEntry;
  readonly notes: string[];
}

export function emptyOutline(): Outline {
  return { title: undefined, activites: [], blocs: [], loose: newBloc(undefined, ''), notes: [] };
}

export function newBloc(id: string | undefined, text: string): BlocEntry {
  return { id, text, competences: [], evaluations: [], notes: [] };
}
