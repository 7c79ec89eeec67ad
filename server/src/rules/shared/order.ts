import { type Descriptor, referentielDescriptor } from '../../model';

/** The keys of a part of the format, in its order, for `setKey`: `orderOf('blocs', 'evaluations', 'conditions')`. */
export function orderOf(...path: readonly string[]): readonly string[] {
  let current: Descriptor | undefined = referentielDescriptor;
  for (const step of path) {
    current = current?.kind === 'object' ? current.keys.get(step) : undefined;
    while (current?.kind === 'list') current = current.item;
  }
  return current?.kind === 'object' ? [...current.keys.keys()] : [];
}
