import { compareStatements, DUPLICATE_THRESHOLD, type StatementIndex } from '../../french';
import { type Bloc, type Competence, competencesOf, type Referentiel } from '../../model';

/** Two competences that say the same thing, in the order of the document. */
export interface SimilarPair {
  readonly first: Competence;
  readonly second: Competence;
  readonly score: number;
}

/** The near-duplicates of each competence, kept from one analysis to the next: only what changed is looked up. */
interface Known {
  readonly scores: Map<Competence, Map<Competence, number>>;
}

const knownBy = new WeakMap<StatementIndex<Competence>, Known>();
/** By the list of competences, which is another as soon as one of them is. */
const pairs = new WeakMap<readonly Competence[], readonly SimilarPair[]>();
const blocs = new WeakMap<readonly Bloc[], ReadonlyMap<Competence, Bloc>>();
const NO_BLOC: ReadonlyMap<Competence, Bloc> = new Map();

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
    found = inOrder(all, refreshed(all, competences));
    pairs.set(all, found);
  }
  return found;
}

function refreshed(all: readonly Competence[], index: StatementIndex<Competence>): Known {
  let known = knownBy.get(index);
  if (!known) {
    known = { scores: new Map() };
    knownBy.set(index, known);
  }
  const { scores } = known;
  const present = new Set(all);
  for (const [competence, others] of scores) {
    if (present.has(competence)) continue;
    for (const other of others.keys()) scores.get(other)?.delete(competence);
    scores.delete(competence);
  }
  const added = all.filter((competence) => !scores.has(competence));
  for (const competence of added) scores.set(competence, new Map());
  for (const competence of added) {
    for (const { key, similarity } of index.matches(competence, DUPLICATE_THRESHOLD)) {
      scores.get(competence)?.set(key, similarity.score);
      scores.get(key)?.set(competence, similarity.score);
    }
  }
  return known;
}

function inOrder(all: readonly Competence[], { scores }: Known): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  // Of those that have a near-duplicate: most have none.
  const rank = new Map<Competence, number>();
  for (const second of all) {
    const others = scores.get(second);
    if (!others || others.size === 0 || rank.has(second)) continue;
    rank.set(second, rank.size);
    const before: SimilarPair[] = [];
    for (const [first, score] of others) if (rank.has(first)) before.push({ first, second, score });
    before.sort((a, b) => b.score - a.score || rank.get(a.first)! - rank.get(b.first)!);
    for (const pair of before) pairs.push(pair);
  }
  return pairs;
}

/** The bloc of each competence that is in one. */
export function blocsByCompetence(referentiel: Referentiel): ReadonlyMap<Competence, Bloc> {
  if (!referentiel.blocs) return NO_BLOC;
  const known = blocs.get(referentiel.blocs);
  if (known) return known;
  const map = new Map<Competence, Bloc>();
  for (const bloc of referentiel.blocs) {
    for (const competence of bloc.competences ?? []) map.set(competence, bloc);
  }
  blocs.set(referentiel.blocs, map);
  return map;
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
