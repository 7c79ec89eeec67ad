import type {
  Activite,
  Bloc,
  Competence,
  Evaluation,
  JuryTarget,
  LocatedObject,
  Referentiel,
} from '../model';
import { competencesOf, evaluationsOf, juriesOf } from '../model';
import { resolved, spanOf } from '../syntax';

/** The element of a list whose text holds the offset; both ends count, as for a cursor. */
export function elementAt<T extends LocatedObject<object>>(
  elements: Iterable<T> | undefined,
  offset: number,
): T | undefined {
  for (const element of elements ?? []) {
    const { start, end } = spanOf(resolved(element.node) ?? element.node);
    if (start <= offset && offset <= end) return element;
  }
  return undefined;
}

export function activiteAt({ activites }: Referentiel, offset: number): Activite | undefined {
  return elementAt(activites, offset);
}

export function blocAt({ blocs }: Referentiel, offset: number): Bloc | undefined {
  return elementAt(blocs, offset);
}

export function competenceAt(referentiel: Referentiel, offset: number): Competence | undefined {
  return elementAt(competencesOf(referentiel), offset);
}

export function evaluationAt(referentiel: Referentiel, offset: number): Evaluation | undefined {
  return elementAt(evaluationsOf(referentiel), offset);
}

export function juryAt(referentiel: Referentiel, offset: number): JuryTarget | undefined {
  return juriesOf(referentiel).find(({ jury }) => elementAt([jury], offset));
}
