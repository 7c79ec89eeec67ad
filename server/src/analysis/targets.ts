import { competencesOf, evaluationsOf, juriesOf, type Referentiel } from '../model';
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

/** Everything a rule of that scope looks at, in the order of the document. */
export function targetsOf<S extends ElementScope>(scope: S, referentiel: Referentiel): readonly Targets[S][] {
  const enumerate: { [K in ElementScope]: () => readonly Targets[K][] } = {
    activite: () => referentiel.activites ?? [],
    bloc: () => referentiel.blocs ?? [],
    competence: () => competencesOf(referentiel),
    critere: () => competencesOf(referentiel).flatMap(({ criteres }) => [...(criteres ?? [])]),
    evaluation: () => evaluationsOf(referentiel),
    jury: () => juriesOf(referentiel),
  };
  return enumerate[scope]();
}
