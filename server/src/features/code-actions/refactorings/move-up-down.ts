import type { LocatedObject } from '../../../model';
import { swapItems } from '../../../syntax';
import type { Offer, Place, Refactoring } from '../refactoring';
import { hereOf, nameIn } from './here';
import { inTurn } from './steps';

/** « Monter », « Descendre »: the competence, evaluation or activity under the cursor, else the bloc. */
export const moveUpDown: Refactoring = {
  kind: 'refactor.move.ordre',
  offers(place) {
    const { bloc, competence, evaluation, activite } = hereOf(place);
    if (competence) return around(place, competence, nameIn(competence, 'la compétence'));
    if (evaluation) return around(place, evaluation, nameIn(evaluation, 'l’évaluation'));
    if (activite) return around(place, activite, nameIn(activite, 'l’activité'));
    return bloc ? around(place, bloc, bloc.id ? `le bloc ${bloc.id.value}` : 'le bloc') : [];
  },
};

function around({ analysis: { model } }: Place, element: LocatedObject<object>, name: string): Offer[] {
  const list = element.node.parent;
  if (list?.kind !== 'seq' || list.flow) return [];
  const rank = list.items.indexOf(element.node);
  const swap = (index: number) => () => inTurn(model, [({ tree }) => swapItems(tree, list, index)]);
  const offers: Offer[] = [];
  if (rank > 0) offers.push({ title: `Monter ${name}`, edits: swap(rank - 1) });
  if (rank >= 0 && rank < list.items.length - 1)
    offers.push({ title: `Descendre ${name}`, edits: swap(rank) });
  return offers;
}
