import { DUPLICATE_THRESHOLD } from '../../../french';
import type { Competence } from '../../../model';
import { closestCommonBloc } from '../../../rules/shared/common-core';
import { relocation } from '../../../rules/shared/move-competence';
import { optionGroups } from '../../../rules/shared/options';
import { blocsByCompetence } from '../../../rules/shared/similar';
import { enumeration } from '../../../rules/shared/wording';
import type { Offer, Place, Refactoring } from '../refactoring';
import { hereOf, nameIn } from './here';
import { locate, merging } from './merge-competences';
import { inTurn } from './steps';

/** « Placer C3.1 au tronc commun »: a competence that every branch of an option says again becomes one, in a common bloc. */
export const extractCommonCore: Refactoring = {
  kind: 'refactor.extract.tronc-commun',
  offers(place) {
    const { model } = place.analysis;
    const { bloc, competence } = hereOf(place);
    const copies = competence ? inOtherBranches(competence, place) : [];
    if (!bloc || !competence || copies.length === 0) return [];
    const target = closestCommonBloc(competence, model.referentiel);
    const rank = target ? model.referentiel.blocs!.indexOf(target) : -1;
    if (!target || rank < 0) return [];
    const name = nameIn(competence, 'cette compétence');
    const names = enumeration(copies.map((copy) => nameIn(copy, 'sa reprise')));
    const home = nameIn(target, 'un bloc commun');
    const settle: Offer = {
      title: `Placer ${name} au tronc commun, dans ${home}, et y réunir ${names}`,
      edits: () =>
        inTurn(model, [
          ...merging(copies, competence, model),
          (current) => {
            const moved = locate(competence, bloc, copies, model, current);
            const to = current.referentiel.blocs?.[rank];
            return moved && to ? relocation(moved, to, current) : [];
          },
        ]),
      confirm: `${name} passe dans ${home}. L’énoncé de ${names} reste en commentaire au-dessus ; leurs critères sont réunis.`,
      get note() {
        const cited = (model.referentiel.blocs ?? []).flatMap(({ evaluations = [] as never, competences }) =>
          evaluations.filter((evaluation) =>
            [competence, ...copies].some(
              (one) =>
                competences?.includes(one) &&
                evaluation.competences?.some(({ value }) => value === one.id?.value),
            ),
          ),
        );
        if (cited.length === 0) return undefined;
        const who = enumeration(cited.map((evaluation) => nameIn(evaluation, 'une évaluation')));
        return `${name} n’est plus évaluée : ${who} ${cited.length > 1 ? 'le faisaient dans les options' : 'le faisait dans une option'}. Ajoutez-la à une évaluation de ${home}.`;
      },
    };
    return [settle];
  },
};

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
