import { DUPLICATE_THRESHOLD, type Similarity, type StatementIndex } from '../../french';
import { type Bloc, type Competence, competencesOf, type Referentiel } from '../../model';

/** Two competences that say the same thing, in the order of the document. */
export interface SimilarPair {
  readonly first: Competence;
  readonly second: Competence;
  readonly similarity: Similarity;
}

const pairs = new WeakMap<Referentiel, readonly SimilarPair[]>();
const blocs = new WeakMap<Referentiel, ReadonlyMap<Competence, Bloc>>();

/** Every pair of near-duplicates of the document, each once; found once, however many rules ask. */
export function similarPairs(
  referentiel: Referentiel,
  competences: StatementIndex<Competence>,
): readonly SimilarPair[] {
  const known = pairs.get(referentiel);
  if (known) return known;
  const all = competencesOf(referentiel);
  const rank = new Map(all.map((competence, index) => [competence, index]));
  const found: SimilarPair[] = [];
  for (const second of all) {
    for (const { key: first, similarity } of competences.matches(second, DUPLICATE_THRESHOLD)) {
      if ((rank.get(first) ?? Number.POSITIVE_INFINITY) < rank.get(second)!) {
        found.push({ first, second, similarity });
      }
    }
  }
  pairs.set(referentiel, found);
  return found;
}

/** The bloc of each competence that is in one. */
export function blocsByCompetence(referentiel: Referentiel): ReadonlyMap<Competence, Bloc> {
  const known = blocs.get(referentiel);
  if (known) return known;
  const map = new Map<Competence, Bloc>();
  for (const bloc of referentiel.blocs ?? []) {
    for (const competence of bloc.competences ?? []) map.set(competence, bloc);
  }
  blocs.set(referentiel, map);
  return map;
}

export function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}

/** What tells two statements apart, to follow the quotation of one of them. */
export function differing(difference: readonly string[]): string {
  const words = [...new Set(difference)];
  if (words.length === 0) return ', mot pour mot';
  const shown = words.slice(0, 6).map((word) => `« ${word} »`);
  return ` ; ce qui diffère : ${shown.join(', ')}${words.length > shown.length ? '…' : ''}`;
}
