import type { Bloc, Referentiel } from '../../model';

/** What a candidate takes instead of another branch of the same group: one bloc, or several of one `branche`. */
export interface Branch {
  readonly name: string;
  readonly blocs: readonly Bloc[];
}

export interface OptionGroup {
  /** Empty when the options are only said to be options. */
  readonly name: string;
  readonly branches: readonly Branch[];
}

export function isOptional({ optionnel }: Bloc): boolean {
  return optionnel !== undefined && optionnel.value !== false;
}

/** The blocs that every candidate takes. */
export function commonBlocs({ blocs }: Referentiel): readonly Bloc[] {
  return (blocs ?? []).filter((bloc) => !isOptional(bloc));
}

/** Groups of options in the order of the document; the blocs marked `true` make one group. */
export function optionGroups({ blocs }: Referentiel): readonly OptionGroup[] {
  const groups = new Map<string, Map<string, Bloc[]>>();
  for (const [index, bloc] of (blocs ?? []).entries()) {
    if (!isOptional(bloc)) continue;
    const value = bloc.optionnel?.value;
    const name = typeof value === 'string' ? value.trim() : '';
    const branches = groups.get(name) ?? new Map<string, Bloc[]>();
    groups.set(name, branches);
    const branch = bloc.branche?.value ?? bloc.id?.value ?? `bloc n° ${index + 1}`;
    branches.set(branch, [...(branches.get(branch) ?? []), bloc]);
  }
  return [...groups].map(([name, branches]) => ({
    name,
    branches: [...branches].map(([branch, members]) => ({ name: branch, blocs: members })),
  }));
}

/** Can no candidate take both? Two branches of one group. */
export function areAlternatives(referentiel: Referentiel, first: Bloc, second: Bloc): boolean {
  for (const { branches } of optionGroups(referentiel)) {
    const a = branches.findIndex(({ blocs }) => blocs.includes(first));
    const b = branches.findIndex(({ blocs }) => blocs.includes(second));
    if (a >= 0 && b >= 0) return a !== b;
  }
  return false;
}
