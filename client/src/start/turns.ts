/** Where a question stands: « 2/4 » in its title; « Précédent » from the second on. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly total: number;
}

export const BACK = Symbol('précédent');
export type Answer<T> = T | typeof BACK | undefined;

/** What one question asks; undefined: it is not asked this time. */
export type Step<S> = (state: S, place: Place) => Promise<Answer<S>>;

/**
 * Asks one question after another, each given the state that the last one left; « Précédent » goes back to the state
 * before. Undefined when the author gives up.
 */
export async function askInTurn<S>(
  title: string,
  first: S,
  stepsOf: (state: S) => readonly Step<S>[],
): Promise<S | undefined> {
  const states: S[] = [first];
  for (;;) {
    const state = states.at(-1)!;
    const steps = stepsOf(state);
    const rank = states.length - 1;
    const step = steps[rank];
    if (!step) return state;
    const answer = await step(state, { title, step: rank + 1, total: steps.length });
    if (answer === undefined) return undefined;
    if (answer === BACK) states.pop();
    else states.push(answer);
  }
}
