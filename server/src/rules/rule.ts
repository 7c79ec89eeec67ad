import type { Vocabulary } from '../french';
import type {
  Activite,
  Bloc,
  Competence,
  Critere,
  Evaluation,
  Groupe,
  IdIndex,
  JuryTarget,
  Model,
  Referentiel,
  Suppression,
} from '../model';
import type { Piece, Position, ScalarNode, Span, SyntaxTree, TextEdit } from '../syntax';
import type { Motif } from './motif';
import type { SimilarPair } from './shared/similar';
import type { FormatValue } from './shared/values';
import type { Source } from './source';

/** error: contradicts a text or the document itself · warning: a known motive of refusal · advice: drafting. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule looks at, one at a time. Those of one element read their target alone, so their findings are kept as long as it does not change. */
export interface Targets {
  readonly document: Referentiel;
  readonly activite: Activite;
  readonly bloc: Bloc;
  readonly competence: Competence;
  readonly critere: Critere;
  /** The competences and the evaluations of a bloc, or of the root. */
  readonly groupe: Groupe;
  /** Of a bloc, of an RS, or final. */
  readonly evaluation: Evaluation;
  /** All values of a part of the text (a section, an element of a list), as they are written. */
  readonly valeurs: readonly FormatValue[];
  /** One composition: of certification, of VAE, or of a bloc judged apart. */
  readonly jury: JuryTarget;
  /** All that the rules of the scopes above report, once they have run. */
  readonly bilan: Bilan;
  /** One comment that silences a rule, once all other rules have run. */
  readonly suppression: SuppressionUse;
}
export interface Bilan {
  readonly referentiel: Referentiel;
  /** In the order of the text, without what the author silenced. */
  readonly reported: readonly Reported[];
}
/** A finding of another rule, with the severity that the settings give it. */
export interface Reported extends Span {
  readonly rule: Pick<Rule, 'code' | 'title'>;
  readonly motif: Motif;
  readonly severity: Severity;
}
export interface SuppressionUse {
  readonly suppression: Suppression;
  /** It silenced at least one finding. */
  readonly used: boolean;
  readonly knownCode: boolean;
}
export type Scope = keyof Targets;

/** A part of the value of a text: offsets in `String(node.value)`. */
export interface TextPart {
  readonly node: ScalarNode;
  readonly start: number;
  readonly end: number;
  readonly inText: true;
}

/** A place that moves with its piece: any node is one. */
export interface PiecePart {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
}

/** Offsets in the whole text: for what is no part of the tree, such as a comment. */
export interface AbsolutePart extends Span {
  readonly inDocument: true;
}

/** Where a finding points: a node, some words of a text (see `words`), a comment. The smallest place at fault. */
export type Place = PiecePart | TextPart | AbsolutePart;

export function words(node: ScalarNode, span: { readonly start: number; readonly end: number }): TextPart {
  return { node, start: span.start, end: span.end, inText: true };
}

export interface Finding<D = unknown> {
  readonly at: Place;
  readonly data: D;
  /** Other places to look at: the duplicate, the first definition… */
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  /** The same in other documents. */
  readonly elsewhere?: readonly { readonly at: Elsewhere; readonly message: string }[];
}

/** A place in another document, as it was when that one was last read. */
export interface Elsewhere {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

/** A competence of another document that says what one of this document says. */
export interface Neighbour {
  /** 0 to 1; 1: word for word. */
  readonly score: number;
  readonly id: string | undefined;
  readonly text: string;
  readonly at: Elsewhere;
  /** The same object for all competences of a bloc; undefined: in none. */
  readonly bloc: NeighbourBloc | undefined;
  readonly document: NeighbourDocument;
}
export interface NeighbourBloc {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly at: Elsewhere;
}
export interface NeighbourDocument {
  /** Of the file. */
  readonly name: string;
  readonly title: string | undefined;
  /** RNCP12345. */
  readonly code: string | undefined;
}

export interface Message {
  /** One sentence: what was seen, with the words or figures concerned. */
  readonly constat: string;
  /** One sentence: what is expected. */
  readonly attendu: string;
}

export interface Fix {
  /** In the infinitive: « Ajouter la durée ». */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Safe: the meaning cannot be lost; may be applied without being looked at. */
  readonly safe?: boolean;
}

/** What a rule may know besides its target. */
export interface LocalContext<O> {
  /** The thresholds of this rule, from the settings or by default. */
  readonly options: O;
  /** The document claims to be ready for deposit: absences are reported even where nothing was begun. */
  readonly ready: boolean;
  /** RNCP or RS, declared or else plain from the structure. */
  readonly register: 'RNCP' | 'RS' | undefined;
  readonly vocabulary: Vocabulary;
}

export type Ask<E, R, O = unknown, U = undefined> = (element: E, local: LocalContext<O>, under: U) => R;

/** The sections of a référentiel that are lists. */
export type ListSection = {
  readonly [K in keyof Referentiel]-?: NonNullable<Referentiel[K]> extends readonly object[] ? K : never;
}[Extract<keyof Referentiel, string>];

export type ElementOf<S extends ListSection> =
  NonNullable<Referentiel[S]> extends readonly (infer E)[] ? E : never;

export interface DocumentContext<O> extends LocalContext<O> {
  /**
   * What is asked of each element of a list, asked again of those alone that were edited. A rule that asks so runs again
   * when an answer changed; one that reads the list itself, at each edit of it. `ask` is a constant of the rule, and
   * depends on the element alone; its answers hold values, nodes, findings, lists of them, and no offset.
   */
  readonly each: <S extends ListSection, R, U = undefined>(
    section: S,
    ask: Ask<ElementOf<S>, R, O, U>,
    /** What it depends on too: asked again of all when it is another object. */
    under?: U,
  ) => readonly R[];
  /** The same of each part of the text, by its values as they are written. */
  readonly eachPart: <R>(ask: Ask<readonly FormatValue[], R, O>) => readonly R[];
  /** Every id of the document. */
  readonly ids: IdIndex;
  readonly model: Model;
  /** YYYY-MM-DD: an input, never read from the clock. */
  readonly today: string;
  /** Lives as long as the document, from one version to the next: a rule keeps by it what an edit leaves true. */
  readonly document: object;
  /**
   * The competences of the document that say nearly the same, from this ressemblance on (0 to 1): the same list as long
   * as they are the same, in the same order.
   */
  readonly similar: (threshold: number) => readonly SimilarPair[];
  /** The rank of the bloc of a competence, told by the pairs and the blocs that are asked about. */
  readonly rankOf: (competence: Competence) => number | undefined;
  /** Is this path (relative to the document) a file? Undefined: cannot be known here. */
  readonly fileExists: (path: string) => boolean | undefined;
  /** The text that was refused, by the `version` of its deposit. Undefined: cannot be known here, or is no référentiel. */
  readonly refusedVersion: (version: string) => Model | undefined;
  /** What other certifications of the folder say that is near a competence, closest first; nothing when it is read alone. */
  readonly neighbours: (competence: Competence) => readonly Neighbour[];
}

export interface FixContext {
  readonly tree: SyntaxTree;
  readonly model: Model;
}

export interface OptionSpec {
  readonly default: number;
  /** French: what the number is, with its unit. */
  readonly description: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

type OptionValues<O extends Record<string, OptionSpec>> = { readonly [K in keyof O]: number };

export interface RuleDefinition<S extends Scope, D, O extends Record<string, OptionSpec>> {
  /** `famille/nom`: a contract. Names the fault. */
  readonly code: `${string}/${string}`;
  /** The fault in a few French words: title of the page, of the report. */
  readonly title: string;
  /** What is to be done of it, in the infinitive, as a line of a list: for one finding, then for « {n} » of them. */
  readonly task: string | readonly [one: string, many: string];
  readonly motif: Motif;
  readonly severity: Severity;
  /** Applies to that register only. */
  readonly register?: 'RNCP' | 'RS';
  readonly sources: readonly Source[];
  readonly since: string;
  readonly scope: S;
  /**
   * Makes sense of a text that is complete only: it reports what is not written yet, or a count, a share. Silent in the
   * profile « ebauche ».
   */
  readonly whenComplete?: true;
  /** What the quick fix does, if there is one; `safe`: those of its fixes that are safe are part of « corriger tout ». */
  readonly fix?: 'safe' | 'suggested';
  readonly options?: O;
  check(
    target: Targets[S],
    context: S extends 'document' ? DocumentContext<OptionValues<O>> : LocalContext<OptionValues<O>>,
  ): Iterable<Finding<D>>;
  message(data: D): Message;
  fixes?(finding: Finding<D>, context: FixContext): readonly Fix[];
}

/** A rule with its types forgotten: what the engine, the pages and the tests work with. */
export interface Rule extends Omit<RuleDefinition<Scope, unknown, Record<string, OptionSpec>>, 'check'> {
  check(target: Targets[Scope], context: unknown): Iterable<Finding>;
}

/** Declares a rule, the default export of `rules/<famille>/<nom>.ts`; its page is `<nom>.md` beside it. */
export function defineRule<
  S extends Scope,
  D,
  O extends Record<string, OptionSpec> = Record<never, OptionSpec>,
>(definition: RuleDefinition<S, D, O>): Rule {
  return definition as unknown as Rule;
}
