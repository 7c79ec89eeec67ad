import { partsOf, separation } from '../../../rules/shared/split-competence';
import type { Refactoring } from '../refactoring';
import { hereOf, nameIn } from './here';
import { inTurn } from './steps';

/** « Séparer C1.2 en 3 compétences », wherever its statement says several actions, each with its object. */
export const splitCompetence: Refactoring = {
  kind: 'refactor.rewrite.separer',
  offers(place) {
    const { model } = place.analysis;
    const { competence } = hereOf(place);
    const list = competence?.node.parent;
    if (!competence?.enonce || list?.kind !== 'seq' || list.flow) return [];
    const count = partsOf(competence.enonce.value).length;
    if (count < 2) return [];
    const name = nameIn(competence, 'cette compétence');
    return [
      {
        title: `Séparer ${name} en ${count} compétences`,
        edits: () => inTurn(model, [(current) => separation(competence, current)]),
        ...(competence.criteres?.length
          ? {
              note: `Les critères restent à ${nameIn(competence, 'la première')} : donnez à chaque compétence les siens.`,
            }
          : {}),
      },
    ];
  },
};
