import type { Bloc, LocatedValue, Referentiel } from '../../model';

export type Prerequis = NonNullable<Bloc['prerequis']>[number];

/** One bloc that another requires. */
export interface Requirement {
  readonly bloc: Bloc;
  readonly required: Bloc;
  readonly prerequis: Prerequis;
  /** Where the required bloc is cited. */
  readonly reference: LocatedValue<string>;
}

/** Does it require another bloc? */
export const requiresBloc = ({ prerequis }: Bloc): boolean =>
  (prerequis ?? []).some(({ bloc }) => bloc !== undefined);

/** Every bloc that a bloc requires, as far as the ids cited are those of blocs. */
export function requirementsOf({ blocs }: Referentiel): readonly Requirement[] {
  const byId = new Map<string, Bloc>();
  for (const bloc of blocs ?? []) if (bloc.id && !byId.has(bloc.id.value)) byId.set(bloc.id.value, bloc);
  return (blocs ?? []).flatMap((bloc) =>
    (bloc.prerequis ?? []).flatMap((prerequis) => {
      const reference = prerequis.bloc;
      const required = reference && byId.get(reference.value);
      return reference && required ? [{ bloc, required, prerequis, reference }] : [];
    }),
  );
}

/** Rings of blocs that require each other, each once, from its first bloc in the document. */
export function cyclesOf(requirements: readonly Requirement[]): readonly (readonly Requirement[])[] {
  const from = new Map<Bloc, Requirement[]>();
  for (const requirement of requirements) {
    from.set(requirement.bloc, [...(from.get(requirement.bloc) ?? []), requirement]);
  }
  const cycles: Requirement[][] = [];
  const told = new Set<Bloc>();
  for (const start of from.keys()) {
    if (told.has(start)) continue;
    const cycle = shortestWayBack(start, from);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const { bloc } of cycle) told.add(bloc);
  }
  return cycles;
}

function shortestWayBack(
  start: Bloc,
  from: ReadonlyMap<Bloc, readonly Requirement[]>,
): Requirement[] | undefined {
  const reachedBy = new Map<Bloc, Requirement>();
  const queue: Bloc[] = [start];
  for (const bloc of queue) {
    for (const step of from.get(bloc) ?? []) {
      if (step.required === start) {
        const way = [step];
        for (let at = step.bloc; at !== start; at = way[0]!.bloc) way.unshift(reachedBy.get(at)!);
        return way;
      }
      if (reachedBy.has(step.required)) continue;
      reachedBy.set(step.required, step);
      queue.push(step.required);
    }
  }
  return undefined;
}
