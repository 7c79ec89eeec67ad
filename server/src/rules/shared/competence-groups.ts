import { type Bloc, type Competence, competencesOf, type Evaluation, type Referentiel } from '../../model';

/** Competences that are written and assessed together: those of a bloc or, for the RS, those of the root. */
export interface CompetenceGroup {
  readonly bloc: Bloc | undefined;
  readonly competences: readonly Competence[];
  readonly evaluations: readonly Evaluation[];
}

/** An RS has no blocs: where some are written all the same, they do not keep competences apart. */
export function competenceGroups(
  referentiel: Referentiel,
  register?: 'RNCP' | 'RS' | undefined,
): CompetenceGroup[] {
  const { blocs = [], competences, evaluations = [] } = referentiel;
  if (register === 'RS') {
    const inBlocs = blocs.flatMap((bloc) => [...(bloc.evaluations ?? [])]);
    const all = [...inBlocs, ...evaluations];
    return [{ bloc: undefined, competences: competencesOf(referentiel), evaluations: all }];
  }
  const groups: CompetenceGroup[] = blocs.map((bloc) => ({
    bloc,
    competences: bloc.competences ?? [],
    evaluations: bloc.evaluations ?? [],
  }));
  if (competences) groups.push({ bloc: undefined, competences, evaluations });
  return groups;
}
