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

/** An evaluation, with the list it stands in: that of a bloc, or of an RS. */
interface Citing {
  readonly evaluation: Evaluation;
  readonly list: Evaluations;
}

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
  for (const { evaluation, list } of citingOf(referentiel).get(id) ?? [])
    (register === 'RS' || list === own ? by : elsewhere).push(evaluation);
  if (final?.competences?.some(({ value }) => value === id)) by.push(final);
  return { by, elsewhere };
}

/** The evaluations by the competences they cite; found once for each version of the document. */
const citingOf = kept((referentiel: Referentiel): ReadonlyMap<string, readonly Citing[]> => {
  const byId = new Map<string, Citing[]>();
  for (const list of listsOf(referentiel)) {
    for (const [id, evaluations] of citingIn(list)) {
      const same = byId.get(id) ?? [];
      for (const evaluation of evaluations) same.push({ evaluation, list });
      byId.set(id, same);
    }
  }
  return byId;
});

function* listsOf({ blocs, evaluations }: Referentiel): Generator<Evaluations> {
  for (const bloc of blocs ?? []) if (bloc.evaluations) yield bloc.evaluations;
  if (evaluations) yield evaluations;
}

/** The same of one list; found once, until one of its evaluations is edited. */
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
export function blocsCiting({ id }: Activite, referentiel: Referentiel): readonly Bloc[] {
  return id ? (blocsByActivite(referentiel).get(id.value) ?? []) : [];
}

const blocsByActivite = kept(({ blocs }: Referentiel): ReadonlyMap<string, readonly Bloc[]> => {
  const byId = new Map<string, Bloc[]>();
  for (const bloc of blocs ?? []) {
    for (const id of new Set((bloc.activites ?? []).map(({ value }) => value))) {
      const same = byId.get(id);
      if (same) same.push(bloc);
      else byId.set(id, [bloc]);
    }
  }
  return byId;
});

/** How many of the competences are in a bloc. */
export function weightOf({ competences }: Bloc, referentiel: Referentiel): { count: number; total: number } {
  return { count: competences?.length ?? 0, total: competencesOf(referentiel).length };
}
