import { type Bloc, type Competence, type Referentiel, rootKey, sectionAnchor } from '../../model';
import type { SyntaxNode } from '../../syntax';
import type { DocumentContext, Finding } from '../rule';
import { kept } from './kept';
import { says } from './search';

type Theme = NonNullable<NonNullable<Competence['themes']>[number]>['value'];

export interface MissingTheme {
  readonly competences: number;
}

/** Where no competence carries the theme, nor has its words in its statement, its description, its criteria or its bloc. */
export function missingTheme(theme: Theme, wording: RegExp) {
  const inCompetence = kept((competence: Competence): Said => {
    const { enonce, themes } = competence;
    const isMarked = enonce !== undefined && themes?.some(({ value }) => value === theme) === true;
    return { competences: enonce ? 1 : 0, said: isMarked || competenceSays(competence, wording) };
  });
  const inBloc = ({ intitule, description, competences }: Bloc): Said => {
    const each = (competences ?? []).map(inCompetence);
    return {
      competences: each.reduce((sum, one) => sum + one.competences, 0),
      said: says([intitule, description], wording) || each.some(({ said }) => said),
    };
  };
  return function* (
    referentiel: Referentiel,
    { each }: Pick<DocumentContext<unknown>, 'each'>,
  ): Generator<Finding<MissingTheme>> {
    const parts = [...each('blocs', inBloc), ...each('competences', inCompetence)];
    const competences = parts.reduce((sum, one) => sum + one.competences, 0);
    if (competences === 0 || parts.some(({ said }) => said)) return;
    yield { at: anchor(referentiel), data: { competences } };
  };
}

interface Said {
  /** How many are written. */
  readonly competences: number;
  readonly said: boolean;
}

function competenceSays({ enonce, description, criteres }: Competence, wording: RegExp): boolean {
  return says([enonce, description, ...(criteres ?? []).map((critere) => critere.enonce)], wording);
}

function anchor(referentiel: Referentiel): SyntaxNode {
  return (
    rootKey(referentiel, 'blocs') ??
    rootKey(referentiel, 'competences') ??
    sectionAnchor(referentiel, 'blocs')
  );
}

/** « Aucune des 12 compétences ne porte sur » */
export function noneIsAbout({ competences }: MissingTheme): string {
  return competences === 1
    ? 'La compétence décrite ne porte pas sur'
    : `Aucune des ${competences} compétences ne porte sur`;
}
