import { compareStatements, DUPLICATE_THRESHOLD, type StatementIndex } from '../../french';
import { type Bloc, type Competence, competencesOf, type Referentiel } from '../../model';
import { spanOf } from '../../syntax';
import { kept } from './kept';

/** Two competences that say the same thing, in the order of the document. */
export interface SimilarPair {
  readonly first: Competence;
  readonly second: Competence;
  readonly score: number;
}

/** By the list of competences, which is another as soon as one of them is. */
const pairs = new WeakMap<readonly Competence[], readonly SimilarPair[]>();

/**
 * Every pair of near-duplicates of the document, each once: by the place of the second, the closest first. Found once,
 * however many rules ask.
 */
export function similarPairs(
  referentiel: Referentiel,
  competences: StatementIndex<Competence>,
): readonly SimilarPair[] {
  const all = competencesOf(referentiel);
  let found = pairs.get(all);
  if (!found) {
    found = pairsIn(competences);
    pairs.set(all, found);
  }
  return found;
}

/** Costs what has a near-duplicate: most statements have none. */
function pairsIn(index: StatementIndex<Competence>): SimilarPair[] {
  const paired = [...index.paired(DUPLICATE_THRESHOLD)];
  const place = new Map(paired.map((competence) => [competence, spanOf(competence.node).start]));
  const placeOf = (competence: Competence) => place.get(competence) ?? Number.POSITIVE_INFINITY;
  return paired
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((second) =>
      index
        .matches(second, DUPLICATE_THRESHOLD)
        .filter(({ key }) => placeOf(key) < placeOf(second))
        .map(({ key: first, similarity: { score } }) => pairOf(first, second, score))
        .sort((a, b) => b.score - a.score || placeOf(a.first) - placeOf(b.first)),
    );
}

const pairsOf = kept((_second: Competence) => new WeakMap<Competence, SimilarPair>());

/** The same object as long as neither of the two is edited. */
function pairOf(first: Competence, second: Competence, score: number): SimilarPair {
  const known = pairsOf(second);
  let pair = known.get(first);
  if (!pair) {
    pair = { first, second, score };
    known.set(first, pair);
  }
  return pair;
}

const owners = new WeakMap<Competence, Bloc>();
const known = new WeakSet<Bloc>();

/** The bloc of each competence that is in one. */
export function blocsByCompetence({ blocs }: Referentiel): { get(competence: Competence): Bloc | undefined } {
  for (const bloc of blocs ?? []) {
    if (known.has(bloc)) continue;
    known.add(bloc);
    for (const competence of bloc.competences ?? []) owners.set(competence, bloc);
  }
  return owners;
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
