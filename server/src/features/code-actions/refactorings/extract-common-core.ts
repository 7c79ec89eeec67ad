import { DUPLICATE_THRESHOLD } from '../../../french';
import type { Bloc, Competence, Model } from '../../../model';
import { closestCommonBloc } from '../../../rules/shared/common-core';
import { relocation } from '../../../rules/shared/move-competence';
import { named } from '../../../rules/shared/naming';
import { isOptional, optionGroups } from '../../../rules/shared/options';
import { blocsByCompetence } from '../../../rules/shared/similar';
import { enumeration } from '../../../rules/shared/wording';
import type { Place, Refactoring } from '../refactoring';
import { hereOf, listed, nameIn } from './here';
import { locate, merging } from './merge-competences';
import { inTurn } from './steps';

/**
 * « Placer C3.1 au tronc commun »: a competence that every branch of an option says again becomes one, in a common bloc.
 * On the bloc itself, all of those.
 */
export const extractCommonCore: Refactoring = {
  kind: 'refactor.extract.tronc-commun',
  offers(place) {
    const { model } = place.analysis;
    const { bloc, competence, evaluation } = hereOf(place);
    if (!bloc || evaluation || !isOptional(bloc)) return [];
    const repeated = (competence ? [competence] : (bloc.competences ?? [])).flatMap((one): Repeated[] => {
      const copies = inOtherBranches(one, place);
      const target = copies.length > 0 ? closestCommonBloc(one, model.referentiel) : undefined;
      return target ? [{ competence: one, copies, bloc, target }] : [];
    });
    const [first] = repeated;
    if (!first) return [];
    const names = listed(repeated.map((one) => one.competence));
    const copies = listed(repeated.flatMap((one) => one.copies));
    const homes = enumeration([...new Set(repeated.map(({ target }) => named(target)))]);
    return [
      {
        title: `Placer ${names} au tronc commun, dans ${homes}, et y réunir ${copies}`,
        edits: () => inTurn(model, steps(repeated, model)),
        confirm: `Ce que disaient ${copies} reste en commentaire ; leurs critères sont repris.`,
        get note() {
          return lostAssessments(repeated, names, homes, model);
        },
      },
    ];
  },
};

interface Repeated {
  readonly competence: Competence;
  readonly copies: readonly Competence[];
  readonly bloc: Bloc;
  readonly target: Bloc;
}

function steps(repeated: readonly Repeated[], model: Model) {
  const gone: Competence[] = [];
  return repeated.flatMap(({ competence, copies, bloc, target }) => {
    const merged = merging(copies, competence, model, gone);
    const before = [...gone];
    gone.push(competence);
    const rank = model.referentiel.blocs!.indexOf(target);
    const move = (current: Model) => {
      const moved = locate(competence, bloc, before, model, current);
      const to = current.referentiel.blocs?.[rank];
      return moved && to ? relocation(moved, to, current) : [];
    };
    return [...merged, move];
  });
}

/** What is said of the evaluations of the options. */
function lostAssessments(
  repeated: readonly Repeated[],
  names: string,
  homes: string,
  { referentiel }: Model,
): string | undefined {
  const moved = repeated.flatMap(({ competence, copies }) => [competence, ...copies]);
  const cited: string[] = [];
  for (const { competences, evaluations } of referentiel.blocs ?? []) {
    const own = moved.filter((one) => competences?.includes(one)).map(({ id }) => id?.value);
    for (const evaluation of evaluations ?? []) {
      if (evaluation.competences?.some(({ value }) => own.includes(value)))
        cited.push(nameIn(evaluation, 'une évaluation'));
    }
  }
  if (cited.length === 0) return undefined;
  const [are, them] = repeated.length > 1 ? ['ne sont plus évaluées', 'les'] : ['n’est plus évaluée', 'la'];
  const verb = cited.length > 1 ? 'citaient' : 'citait';
  return `${names} ${are} : ${enumeration(cited)} ${them} ${verb}. Ajoutez-${them} à une évaluation de ${homes}.`;
}

/** What says the same in each other branch, as the rules know it by now; none unless all of them do. */
function inOtherBranches(competence: Competence, { analysis }: Place): readonly Competence[] {
  const { referentiel } = analysis.model;
  const blocs = blocsByCompetence(referentiel);
  const bloc = blocs.get(competence);
  const group =
    bloc &&
    optionGroups(referentiel).find(({ branches }) => branches.some((branch) => branch.blocs.includes(bloc)));
  const others = (group?.branches ?? []).filter((branch) => !branch.blocs.includes(bloc!));
  if (others.length === 0) return [];
  const near = analysis.memory.competences.matches(competence, DUPLICATE_THRESHOLD);
  const copies = others.map(
    (branch) => near.find(({ key }) => branch.blocs.some((other) => other === blocs.get(key)))?.key,
  );
  return copies.every((copy) => copy !== undefined) ? copies : [];
}
