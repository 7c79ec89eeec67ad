import { type Competence, competencesOf, keyNode, type Referentiel, sectionAnchor } from '../../model';
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
  const texts = competences.flatMap(({ enonce, description, criteres }) => [
    enonce,
    description,
    ...(criteres ?? []).map((critere) => critere.enonce),
  ]);
  const blocs = (referentiel.blocs ?? []).flatMap(({ intitule, description }) => [intitule, description]);
  if (says([...texts, ...blocs], wording)) return;
  yield { at: anchor(referentiel), data: { competences: competences.length } };
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
