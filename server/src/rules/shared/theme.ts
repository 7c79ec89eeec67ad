import {
  type Bloc,
  type Competence,
  competencesOf,
  keyNode,
  type Referentiel,
  sectionAnchor,
} from '../../model';
import type { SyntaxNode } from '../../syntax';
import type { Finding } from '../rule';
import { says } from './search';

type Theme = NonNullable<NonNullable<Competence['themes']>[number]>['value'];

export interface MissingTheme {
  readonly competences: number;
}

/** Where no competence carries the theme, nor has its words in its statement, its description, its criteria or its bloc. */
export function* missingTheme(
  referentiel: Referentiel,
  theme: Theme,
  wording: RegExp,
): Generator<Finding<MissingTheme>> {
  const competences = competencesOf(referentiel).filter(({ enonce }) => enonce);
  if (competences.length === 0) return;
  if (competences.some(({ themes }) => themes?.some(({ value }) => value === theme))) return;
  const { blocs = [] } = referentiel;
  if (blocs.some((bloc) => blocSays(bloc, wording))) return;
  if ((referentiel.competences ?? []).some((competence) => competenceSays(competence, wording))) return;
  yield { at: anchor(referentiel), data: { competences: competences.length } };
}

function competenceSays({ enonce, description, criteres }: Competence, wording: RegExp): boolean {
  return says([enonce, description, ...(criteres ?? []).map((critere) => critere.enonce)], wording);
}

const answers = new WeakMap<Bloc, Map<RegExp, boolean>>();

/** Asked once of a bloc that does not change: most documents lack some theme, and all of them is read to know. */
function blocSays(bloc: Bloc, wording: RegExp): boolean {
  let known = answers.get(bloc);
  if (!known) {
    known = new Map();
    answers.set(bloc, known);
  }
  let answer = known.get(wording);
  if (answer === undefined) {
    answer =
      says([bloc.intitule, bloc.description], wording) ||
      (bloc.competences ?? []).some((competence) => competenceSays(competence, wording));
    known.set(wording, answer);
  }
  return answer;
}

function anchor(referentiel: Referentiel): SyntaxNode {
  return (
    keyNode(referentiel, 'blocs') ??
    keyNode(referentiel, 'competences') ??
    sectionAnchor(referentiel, 'blocs')
  );
}

/** « Aucune des 12 compétences » */
export function none({ competences }: MissingTheme): string {
  return competences === 1 ? 'La compétence décrite ne' : `Aucune des ${competences} compétences ne`;
}
