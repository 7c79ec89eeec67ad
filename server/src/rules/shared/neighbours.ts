import type { Bloc, Competence, Referentiel } from '../../model';
import type { Neighbour, NeighbourBloc } from '../rule';
import { keptUnder } from './kept';
import { isUnfinished } from './placeholder';

export type Near = (competence: Competence) => readonly Neighbour[];

/** A bloc that another certification has too. */
export interface SharedBloc {
  readonly bloc: NeighbourBloc;
  readonly document: Neighbour['document'];
  /** How many competences the other bloc says as well. */
  readonly common: number;
}

/** Of how many of its competences a bloc is the same as another, at least. */
const SHARE = 0.8;

/** The bloc of another certification that says nearly all that this one says, if there is one. */
export const sharedBloc = keptUnder(findSharedBloc);

function findSharedBloc({ competences }: Bloc, near: Near): SharedBloc | undefined {
  const written = [...(competences ?? [])].filter(isWritten);
  const found = new Map<NeighbourBloc, SharedBloc>();
  for (const competence of written) {
    const blocs = new Map<NeighbourBloc, Neighbour>();
    for (const neighbour of near(competence)) if (neighbour.bloc) blocs.set(neighbour.bloc, neighbour);
    for (const [bloc, { document }] of blocs) {
      found.set(bloc, { bloc, document, common: (found.get(bloc)?.common ?? 0) + 1 });
    }
  }
  const [closest] = [...found.values()].sort((a, b) => b.common - a.common);
  return closest && closest.common >= Math.max(2, SHARE * written.length) ? closest : undefined;
}

export function isWritten({ enonce }: Competence): boolean {
  return enonce !== undefined && !isUnfinished(enonce.value);
}

/** The author says that the certification of this code, or that bloc of it, corresponds to the bloc of this id. */
export function isDeclared(
  { certification }: Referentiel,
  bloc: string | undefined,
  code: string | undefined,
): boolean {
  for (const { code: known, bloc: id } of certification?.correspondances ?? []) {
    if (known === undefined || known.value.trim() !== code) continue;
    if (id === undefined || id.value === bloc) return true;
  }
  return false;
}

/** « « voisin.referentiel.yaml » (Chargé d’affaires) ». */
export function inDocument({ name, title, code }: Neighbour['document']): string {
  const more = [title, code].filter(Boolean).join(', ');
  return more ? `« ${name} » (${more})` : `« ${name} »`;
}
