import { type Bloc, type LocatedValue, mapOf, type Referentiel } from '../../model';
import { appendToList, removeItem, resolved } from '../../syntax';
import { defineRule } from '../rule';
import { line } from '../shared/drafting';
import { evaluationName } from '../shared/evaluations';
import { kept } from '../shared/kept';
import { named } from '../shared/naming';
import { orderOf } from '../shared/order';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'evaluation/competence-hors-bloc',
  title: 'Évaluation qui porte sur une compétence d’un autre bloc',
  task: [
    'Retirer d’une évaluation une compétence d’un autre bloc',
    'Retirer des évaluations {n} compétences d’autres blocs',
  ],
  motif: 'epreuves',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9'), vademecum('2.3.1')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, { each }) {
    if (!each('blocs', citesOthers).includes(true)) return;
    let homes: ReadonlyMap<string, readonly Bloc[]> | undefined;
    for (const bloc of referentiel.blocs ?? []) {
      for (const { evaluation, cited } of citedFromElsewhere(bloc)) {
        homes ??= homesOf(referentiel);
        const home = homeOf(cited, bloc, homes);
        if (!home) continue;
        yield {
          at: cited.node,
          data: {
            evaluation: evaluationName(evaluation),
            competence: cited.value,
            bloc: named(bloc),
            home: named(home),
          },
        };
      }
    }
  },
  message: ({ evaluation, competence, bloc, home }) => ({
    constat: `${evaluation} du bloc ${bloc} porte sur ${competence}, une compétence du bloc ${home}.`,
    attendu:
      'L’évaluation d’un bloc n’évalue que ses compétences, pour que chaque bloc s’acquière sans les autres.',
  }),
  fixes: ({ at, data }, { tree, model: { referentiel } }) => {
    const homes = homesOf(referentiel);
    for (const bloc of referentiel.blocs ?? []) {
      for (const { competences } of bloc.evaluations ?? []) {
        const cited = competences?.find(({ node }) => node === at);
        const home = cited && homeOf(cited, bloc, homes);
        if (!home) continue;
        const list = resolved(competences?.node);
        if (list?.kind !== 'seq') return [];
        const removal = removeItem(tree, list, list.items.indexOf(cited.node));
        const fixes = [{ title: `Retirer ${data.competence} de l’évaluation`, edits: removal }];
        // Where it belongs it may be assessed already.
        const evaluations = home.evaluations ?? [];
        const there = evaluations.some((other) =>
          other.competences?.some(({ value }) => value === cited.value),
        );
        const target = there ? undefined : evaluations[0];
        const map = target && mapOf(target);
        if (target && map) {
          const order = orderOf('blocs', 'evaluations');
          const added = appendToList(tree, map, 'competences', line(cited.value), order);
          const title = `Évaluer ${data.competence} dans son bloc ${data.home}${target.id ? `, par ${target.id.value}` : ''}`;
          if (added.length > 0) fixes.unshift({ title, edits: [...removal, ...added] });
        }
        return fixes;
      }
    }
    return [];
  },
});

/** What the evaluations of a bloc cite that is no competence of it. */
const citedFromElsewhere = kept(({ competences, evaluations }: Bloc) => {
  const own = new Set((competences ?? []).map(({ id }) => id?.value));
  return (evaluations ?? []).flatMap((evaluation) =>
    [...(evaluation.competences ?? [])]
      .filter(({ value }) => !own.has(value))
      .map((cited) => ({ evaluation, cited })),
  );
});

const citesOthers = (bloc: Bloc) => citedFromElsewhere(bloc).length > 0;

/** The blocs in which each id is that of a competence. */
function homesOf({ blocs }: Referentiel): ReadonlyMap<string, readonly Bloc[]> {
  const homes = new Map<string, Bloc[]>();
  for (const bloc of blocs ?? []) {
    for (const { id } of bloc.competences ?? []) {
      if (id) homes.set(id.value, [...(homes.get(id.value) ?? []), bloc]);
    }
  }
  return homes;
}

/** The other bloc that a competence belongs to; undefined when it is of this one, or of none. */
function homeOf(
  { value }: LocatedValue<string>,
  bloc: Bloc,
  homes: ReadonlyMap<string, readonly Bloc[]>,
): Bloc | undefined {
  const blocs = homes.get(value) ?? [];
  return blocs.includes(bloc) ? undefined : blocs[0];
}
