import type { Surroundings } from '../../french/drafting';
import type { Bloc, Competence, LocatedObject } from '../../model';
import { resolved, spanOf } from '../../syntax';
import type { CompletionContext } from './context';

/** Competences of a RS, which has no blocs, that are looked at around the one being written. */
const MOST_AROUND = 40;

export interface Around {
  readonly surroundings: Surroundings;
  readonly bloc: Bloc | undefined;
  /** The one being written, or whose criteria are. */
  readonly competence: Competence | undefined;
  /** Those of the same bloc, this one included. */
  readonly competences: readonly Competence[];
}

/** What is written around the cursor: its bloc, the activities it covers, what the certification is about. */
export function aroundAt({ analysis, cursor }: CompletionContext): Around {
  const { referentiel } = analysis.model;
  const { certification, activites = [], blocs } = referentiel;
  const offset = cursor.prefix.start;
  const [section] = cursor.path;
  const bloc = section === 'blocs' ? lastBefore(blocs, offset) : undefined;
  const all = section === 'competences' ? referentiel.competences : bloc?.competences;
  const competence = cursor.path.includes('competences') ? lastBefore(all, offset) : undefined;
  const near = nearest(all ?? [], competence);
  const covered = new Set((bloc?.activites ?? []).map(({ value }) => value));
  const own = section === 'activites' ? lastBefore(activites, offset) : undefined;
  const linked = own ? [own] : activites.filter(({ id }) => id && covered.has(id.value));
  const values = (list: readonly { readonly value: string }[] | undefined) =>
    (list ?? []).map(({ value }) => value);
  return {
    bloc,
    competence,
    competences: near,
    surroundings: {
      level: certification?.niveau?.value,
      title: section === 'blocs' && cursor.path.includes('competences') ? bloc?.intitule?.value : undefined,
      activities: linked.flatMap(({ intitule, situations }) => [
        ...(intitule ? [intitule.value] : []),
        ...values(situations),
      ]),
      others: near.flatMap((other) => (other !== competence && other.enonce ? [other.enonce.value] : [])),
      certification: [
        ...(certification?.intitule ? [certification.intitule.value] : []),
        ...values(certification?.metiers_vises),
        ...values(certification?.secteurs),
      ],
    },
  };
}

/** The element the offset is in, or just after: the one being written may have no value yet. */
export function lastBefore<T extends LocatedObject<object>>(
  elements: readonly T[] | undefined,
  offset: number,
): T | undefined {
  return elements?.findLast(({ node }) => spanOf(resolved(node) ?? node).start <= offset);
}

function nearest(all: readonly Competence[], own: Competence | undefined): readonly Competence[] {
  if (all.length <= MOST_AROUND) return all;
  const middle = own ? all.indexOf(own) : all.length - 1;
  const from = Math.max(0, Math.min(middle - MOST_AROUND / 2, all.length - MOST_AROUND));
  return all.slice(from, from + MOST_AROUND);
}
