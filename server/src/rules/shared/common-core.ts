import { compareStatements } from '../../french';
import type { Bloc, Competence, Referentiel } from '../../model';
import { commonBlocs } from './options';
import { occurrencesAt, wordPattern } from './search';

const COMMON = wordPattern(
  'troncs? communs?|transvers(?:al|ale|aux|ales)|competences? generales?|culture generale',
);

/** Where the title of a bloc says that it is common to all, or of no activity in particular. */
export function commonTitle({ intitule }: Bloc) {
  return intitule && occurrencesAt(intitule, COMMON)[0];
}

/** Of the blocs that every candidate takes, the one a competence is the closest to. */
export function closestCommonBloc(competence: Competence, referentiel: Referentiel) {
  const statement = competence.enonce?.value ?? '';
  const scored = commonBlocs(referentiel)
    .filter(({ competences }) => (competences?.length ?? 0) > 0)
    .map((bloc) => ({
      bloc,
      score: Math.max(
        commonTitle(bloc) ? 1 : 0,
        ...(bloc.competences ?? []).map(({ enonce }) =>
          enonce ? compareStatements(statement, enonce.value).score : 0,
        ),
      ),
    }));
  return scored.sort((a, b) => b.score - a.score)[0]?.bloc;
}
