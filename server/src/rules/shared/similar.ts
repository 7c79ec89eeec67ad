import { compareStatements, type StatementIndex } from '../../french';
import { anchorOf, type Bloc, type Competence, type Referentiel } from '../../model';
import { type ScalarNode, type SyntaxNode, spanOf } from '../../syntax';
import type { DocumentContext } from '../rule';
import { kept } from './kept';
import { named } from './naming';
import { isOptional } from './options';

/** Two competences that say the same thing, in the order of the document. */
export interface SimilarPair {
  readonly first: Competence;
  readonly second: Competence;
  readonly score: number;
  /** Words by which they differ, as an index tells them from the second. */
  readonly difference: readonly string[];
}

/**
 * Every pair of near-duplicates, each once: by the place of the second, the closest first. Costs what has a
 * near-duplicate: most statements have none.
 */
export function pairsIn(index: StatementIndex<Competence>, threshold: number): SimilarPair[] {
  const paired = [...index.paired(threshold)];
  const place = new Map(paired.map((competence) => [competence, spanOf(competence.node).start]));
  const placeOf = (competence: Competence) => place.get(competence) ?? Number.POSITIVE_INFINITY;
  return paired
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((second) =>
      index
        .matches(second, threshold)
        .filter(({ key }) => placeOf(key) < placeOf(second))
        .map(({ key: first, similarity }) => pairOf(first, second, similarity))
        .sort((a, b) => b.score - a.score || placeOf(a.first) - placeOf(b.first)),
    );
}

const pairsOf = kept((_second: Competence) => new WeakMap<Competence, SimilarPair>());

/** The same object as long as neither of the two is edited. */
function pairOf(
  first: Competence,
  second: Competence,
  { score, difference }: Pick<SimilarPair, 'score' | 'difference'>,
): SimilarPair {
  const known = pairsOf(second);
  let pair = known.get(first);
  if (pair?.score !== score) {
    pair = { first, second, score, difference };
    known.set(first, pair);
  }
  return pair;
}

/** What is to be known of a bloc that says the same as another. */
export interface BlocSaid {
  readonly name: string;
  readonly anchor: SyntaxNode;
  readonly intitule: { readonly value: string; readonly node: ScalarNode } | undefined;
  readonly competences: number;
  /** The branch of the group of options that it is. */
  readonly option: { readonly group: string; readonly branch: string | undefined } | undefined;
}

export function blocSaid(bloc: Bloc): BlocSaid {
  const { id, intitule, optionnel, branche, competences } = bloc;
  const group = typeof optionnel?.value === 'string' ? optionnel.value.trim() : '';
  const branch = branche?.value ?? id?.value;
  return {
    name: named(bloc),
    anchor: anchorOf(bloc),
    intitule: intitule && { value: intitule.value, node: intitule.node },
    competences: competences?.length ?? 0,
    option: isOptional(bloc) ? { group, branch } : undefined,
  };
}

/** Can no candidate take both? Two branches of one group. */
export function areAlternativeBlocs(a: BlocSaid, b: BlocSaid): boolean {
  if (!a.option || !b.option || a.option.group !== b.option.group) return false;
  return (
    a.option.branch === undefined || b.option.branch === undefined || a.option.branch !== b.option.branch
  );
}

export interface PairOfBlocs {
  readonly pair: SimilarPair;
  readonly earlier: BlocSaid;
  readonly later: BlocSaid;
}

/** The pairs whose competences are in two blocs. */
export function pairsOfBlocs(
  { each, similar, rankOf }: Pick<DocumentContext<unknown>, 'each' | 'similar' | 'rankOf'>,
  threshold: number,
): PairOfBlocs[] {
  const blocs = each('blocs', blocSaid);
  return similar(threshold).flatMap((pair) => {
    const [first, second] = [rankOf(pair.first), rankOf(pair.second)];
    if (first === undefined || second === undefined || first === second) return [];
    return [{ pair, earlier: blocs[first]!, later: blocs[second]! }];
  });
}

const owners = new WeakMap<Competence, Bloc>();
const known = new WeakSet<Bloc>();

/** The bloc of each competence that is in one. */
export function blocsByCompetence({ blocs }: Pick<Referentiel, 'blocs'>): {
  get(competence: Competence): Bloc | undefined;
} {
  for (const bloc of blocs ?? []) {
    if (known.has(bloc)) continue;
    known.add(bloc);
    for (const competence of bloc.competences ?? []) owners.set(competence, bloc);
  }
  return owners;
}

const ranks = new WeakMap<readonly Bloc[], ReadonlyMap<Bloc, number>>();

export function rankOfBloc(
  competence: Competence,
  referentiel: Pick<Referentiel, 'blocs'>,
): number | undefined {
  const { blocs } = referentiel;
  if (!blocs) return undefined;
  let known = ranks.get(blocs);
  if (!known) {
    blocsByCompetence(referentiel);
    known = new Map(blocs.map((one, rank) => [one, rank]));
    ranks.set(blocs, known);
  }
  const bloc = owners.get(competence);
  return bloc && known.get(bloc);
}

export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}

/** What tells two statements apart, to follow the quotation of the first; empty when they are the same, word for word. */
export function differing(a: string, b: string): string {
  if (a.trim() === b.trim()) return '';
  const words = [...new Set(compareStatements(a, b).difference)];
  if (words.length === 0) return ' ; seuls l’ordre et la tournure diffèrent';
  const shown = words.slice(0, 6).map((word) => `« ${word} »`);
  return ` ; ce qui diffère : ${shown.join(', ')}${words.length > shown.length ? '…' : ''}`;
}
