import { compareStatements } from '../../french';
import type { Activite, Bloc, Referentiel } from '../../model';

/** The activities with an id, the closest to what the bloc says first; of equals, those that no bloc covers. */
export function activitesByCloseness(bloc: Bloc, { activites, blocs }: Referentiel): Activite[] {
  const covered = new Set(
    (blocs ?? []).flatMap(({ activites: ids }) => (ids ?? []).map(({ value }) => value)),
  );
  const said = [bloc.intitule, ...(bloc.competences ?? []).slice(0, 12).map(({ enonce }) => enonce)];
  const scored = (activites ?? []).flatMap((activite) => {
    if (!activite.id || !activite.intitule) return [];
    const title = activite.intitule.value;
    const scores = said.map((text, rank) =>
      text ? compareStatements(text.value, title).score * (rank === 0 ? 1 : 0.7) : 0,
    );
    const free = covered.has(activite.id.value) ? 0 : 0.05;
    return [{ activite, score: Math.max(...scores) + free }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ activite }) => activite);
}
