import { type Bloc, type Evaluation, evaluationsOf, type LocatedObject, type Referentiel } from '../model';
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

export function blocAt({ blocs }: Referentiel, offset: number): Bloc | undefined {
  return elementAt(blocs, offset);
}

export function evaluationAt(referentiel: Referentiel, offset: number): Evaluation | undefined {
  return elementAt(evaluationsOf(referentiel), offset);
}
