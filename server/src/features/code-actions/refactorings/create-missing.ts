import { type Bloc, type Competence, type Model, mapOf, SECTIONS } from '../../../model';
import { line } from '../../../rules/shared/drafting';
import { orderOf } from '../../../rules/shared/order';
import { nextId } from '../../../rules/shared/series';
import { CRITERION, skeleton } from '../../../rules/shared/skeletons';
import { appendToList, type MapNode, type TextEdit } from '../../../syntax';
import type { Offer, Refactoring } from '../refactoring';
import { type Here, hereOf, nameIn } from './here';
import { inTurn } from './steps';

/**
 * « Ajouter un critère à C1.2 », « Ajouter une évaluation qui couvre C1.2 », « Créer l’activité de BC01 »: what an element
 * still needs. What is cited and does not exist is created by the fix of `format/reference-inconnue`.
 */
export const createMissing: Refactoring = {
  kind: 'refactor.rewrite.ajouter',
  offers(place) {
    const { model } = place.analysis;
    const here = hereOf(place);
    if (here.competence) return forCompetence(here.competence, here, model);
    return here.bloc && !here.evaluation ? forBloc(here.bloc, model) : [];
  },
};

function forCompetence(competence: Competence, { bloc }: Here, model: Model): Offer[] {
  const { referentiel, tree } = model;
  const map = mapOf(competence);
  const name = nameIn(competence, 'cette compétence');
  const offers: Offer[] = [];
  if (map) {
    offers.push({
      title: `Ajouter un critère à ${name}`,
      edits: () =>
        inTurn(model, [
          () =>
            appendToList(
              tree,
              map,
              'criteres',
              criterion(competence, model),
              orderOf('blocs', 'competences'),
            ),
        ]),
    });
  }
  const id = competence.id?.value;
  const group = bloc ?? referentiel;
  const final = referentiel.evaluation_finale;
  const assessed = [...(group.evaluations ?? []), ...(final ? [final] : [])].some(({ competences }) =>
    competences?.some(({ value }) => value === id),
  );
  const holder = bloc ? mapOf(bloc) : tree.root;
  if (id !== undefined && !assessed && holder)
    offers.push({
      title: `Ajouter une évaluation qui couvre ${id}`,
      edits: () => inTurn(model, [() => evaluation(holder, bloc, [id], model)]),
    });
  return offers;
}

function forBloc(bloc: Bloc, model: Model): Offer[] {
  const { referentiel, tree } = model;
  const map = mapOf(bloc);
  if (!map) return [];
  const name = nameIn(bloc, 'ce bloc');
  const offers: Offer[] = [
    {
      title: `Ajouter une compétence à ${name}`,
      edits: () => {
        const id = following(bloc.competences?.at(-1)?.id?.value ?? firstIn(bloc, 'C'), model);
        const item = skeleton('competence', id);
        return inTurn(model, [() => appendToList(tree, map, 'competences', item, orderOf('blocs'))]);
      },
    },
  ];
  if (!bloc.evaluations?.length && bloc.competences?.length)
    offers.push({
      title: `Ajouter une évaluation à ${name}`,
      edits: () => {
        const ids = (bloc.competences ?? []).flatMap(({ id }) => (id ? [id.value] : []));
        return inTurn(model, [() => evaluation(map, bloc, ids, model)]);
      },
    });
  if (!bloc.activites?.length)
    offers.push({
      title: `Créer l’activité de ${name}`,
      edits: () => {
        const id = following(referentiel.activites?.at(-1)?.id?.value ?? 'A0', model) ?? 'A1';
        return inTurn(model, [
          () => [
            ...appendToList(tree, tree.root, 'activites', skeleton('activite', id), SECTIONS),
            ...appendToList(tree, map, 'activites', line(id), orderOf('blocs')),
          ],
        ]);
      },
    });
  return offers;
}

/** With an id where the other criteria have one. */
function criterion({ id, criteres }: Competence, model: Model): string {
  const last = criteres?.at(-1)?.id?.value;
  const numbers = id?.value.match(/\d+/g)?.join('.');
  const usual = model.ids.ofKind('critere').length > 0 && !criteres?.length && numbers;
  const former = last ?? (usual ? `K${numbers}.0` : undefined);
  const own = former && following(former, model);
  return own ? skeleton('critere', own) : CRITERION;
}

function evaluation(
  map: MapNode,
  bloc: Bloc | undefined,
  covers: readonly string[],
  model: Model,
): TextEdit[] {
  const last = bloc?.evaluations?.at(-1)?.id?.value ?? model.ids.ofKind('evaluation').at(-1)?.id;
  const id = following(last ?? 'E0', model);
  const order = bloc ? orderOf('blocs') : SECTIONS;
  return appendToList(model.tree, map, 'evaluations', skeleton('evaluation', id, covers), order);
}

/** The next id that is neither given nor cited. */
function following(former: string | undefined, { ids }: Model): string | undefined {
  if (former === undefined) return undefined;
  return nextId(former, (id) => ids.definitionsOf(id).length > 0 || ids.referencesTo(id).length > 0);
}

/** « C3.0 » for BC03: the one before the first. */
function firstIn(bloc: Bloc, letter: string): string | undefined {
  const number = bloc.id?.value.match(/\d+/g)?.at(-1);
  return number === undefined ? undefined : `${letter}${Number(number)}.0`;
}
