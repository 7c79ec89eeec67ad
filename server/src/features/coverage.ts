import type { Analysis } from '../analysis';
import { type Activite, type Bloc, competencesOf, type Evaluation, type Referentiel } from '../model';
import { kept } from '../rules/shared/kept';
import { quoted } from '../rules/shared/quote';

/** Who assesses a competence. */
export interface Coverage {
  /** The evaluations that count: those of its bloc, and the final one. */
  readonly by: readonly Evaluation[];
  /** Those of other blocs that cite it all the same. */
  readonly elsewhere: readonly Evaluation[];
}

type Evaluations = readonly Evaluation[];

/** `bloc`: the one that the competence is in, if any. An RS has no blocs: where some are written, they do not count. */
export function coverageOf(
  id: string,
  bloc: Bloc | undefined,
  { model: { referentiel }, register }: Analysis,
): Coverage {
  const own = (bloc ?? referentiel).evaluations as Evaluations | undefined;
  const final = referentiel.evaluation_finale as Evaluation | undefined;
  const by: Evaluation[] = [];
  const elsewhere: Evaluation[] = [];
  for (const list of listsOf(referentiel)) {
    const citing = citingIn(list).get(id) ?? [];
    (register === 'RS' || list === own ? by : elsewhere).push(...citing);
  }
  if (final?.competences?.some(({ value }) => value === id)) by.push(final);
  return { by, elsewhere };
}

function* listsOf({ blocs, evaluations }: Referentiel): Generator<Evaluations> {
  for (const bloc of blocs ?? []) if (bloc.evaluations) yield bloc.evaluations;
  if (evaluations) yield evaluations;
}

/** The evaluations of a list by the competences they cite; found once, until one of them is edited. */
const citingIn = kept((evaluations: Evaluations): ReadonlyMap<string, Evaluations> => {
  const byId = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    for (const id of new Set((evaluation.competences ?? []).map(({ value }) => value))) {
      const same = byId.get(id);
      if (same) same.push(evaluation);
      else byId.set(id, [evaluation]);
    }
  }
  return byId;
});

/** How an evaluation is named in a few words: its id, else its title. */
export function shortName(evaluation: Evaluation, { evaluation_finale: final }: Referentiel): string {
  const { id, intitule } = evaluation;
  if (id) return id.value;
  if (evaluation === final) return 'l’évaluation finale';
  return intitule ? quoted(intitule.value, 30) : 'une évaluation sans identifiant';
}

/** The blocs that an activity is cited by. */
export function blocsCiting({ id }: Activite, { blocs }: Referentiel): readonly Bloc[] {
  if (!id) return [];
  return (blocs ?? []).filter(({ activites }) => activites?.some(({ value }) => value === id.value));
}

/** How many of the competences are in a bloc. */
export function weightOf({ competences }: Bloc, referentiel: Referentiel): { count: number; total: number } {
  return { count: competences?.length ?? 0, total: competencesOf(referentiel).length };
}
