import { type Bloc, type Competence, type Evaluation, juriesOf, type Referentiel } from '../model';
import type { Scope, Targets } from '../rules/rule';

/** The scopes whose targets are parts of the référentiel, read one at a time. */
export type ElementScope = Exclude<Scope, 'document' | 'bilan' | 'suppression'>;

export const ELEMENT_SCOPES: readonly ElementScope[] = [
  'activite',
  'bloc',
  'competence',
  'critere',
  'evaluation',
  'jury',
];

/** What an edit renews as a whole, with what a rule of the scope looks at in it. */
export interface Part {
  readonly element: object;
  readonly targets: () => readonly Targets[ElementScope][];
}

/** All that rules of that scope look at, in the order of the document. */
export function partsOf(scope: ElementScope, referentiel: Referentiel): readonly Part[] {
  const { activites, blocs, competences, evaluations, evaluation_finale: final } = referentiel;
  const inBlocs = (targets: (bloc: Bloc) => readonly Targets[ElementScope][]): Part[] =>
    (blocs ?? []).map((bloc) => ({ element: bloc, targets: () => targets(bloc) }));
  switch (scope) {
    case 'activite':
      return alone(activites);
    case 'bloc':
      return alone(blocs);
    case 'competence':
      return [...inBlocs((bloc) => bloc.competences ?? []), ...alone(competences)];
    case 'critere':
      return [
        ...inBlocs((bloc) => (bloc.competences ?? []).flatMap(criteresOf)),
        ...(competences ?? []).map((element) => ({ element, targets: () => criteresOf(element) })),
      ];
    case 'evaluation':
      return [
        ...inBlocs((bloc) => bloc.evaluations ?? []),
        ...alone(evaluations),
        ...alone(final && [final as Evaluation]),
      ];
    case 'jury':
      return alone(juriesOf(referentiel));
  }
}

function alone(targets: readonly Targets[ElementScope][] | undefined): Part[] {
  return (targets ?? []).map((element) => ({ element, targets: () => [element] }));
}

function criteresOf({ criteres }: Competence): Targets['critere'][] {
  return [...(criteres ?? [])];
}
