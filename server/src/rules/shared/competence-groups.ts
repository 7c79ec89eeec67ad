import type { Bloc, Competence, Evaluation, Referentiel } from '../../model';

/** Competences that are written and assessed together: those of a bloc or, for the RS, those of the root. */
export interface CompetenceGroup {
  readonly bloc: Bloc | undefined;
  readonly competences: readonly Competence[];
  readonly evaluations: readonly Evaluation[];
}

export function competenceGroups(referentiel: Referentiel): CompetenceGroup[] {
  const { blocs = [], competences, evaluations = [] } = referentiel;
  const groups: CompetenceGroup[] = blocs.map((bloc) => ({
    bloc,
    competences: bloc.competences ?? [],
    evaluations: bloc.evaluations ?? [],
  }));
  if (competences) groups.push({ bloc: undefined, competences, evaluations });
  return groups;
}
