import type { Bloc, Model } from '../../../model';
import { spanOf, type TextEdit } from '../../../syntax';
import { blocAt } from '../../element-at';
import { numbersOf } from '../../ids/convention';
import { type Renumbering, renumberingOf } from '../../ids/renumbering';
import { substitution } from '../../ids/substitution';
import { doubtsOf, numbersTold, type Occurrence, occurrencesOf } from '../../ids/symbols';
import type { Offer, Refactoring } from '../refactoring';

/** The elements of the bloc under the cursor numbered in the order of the text, all that cites them included. */
export const renumberBloc: Refactoring = {
  kind: 'refactor.rewrite.renumeroter',
  offers({ analysis: { model }, start }) {
    const bloc = blocAt(model.referentiel, start);
    if (!bloc) return [];
    return offersOf(model, `Renuméroter le bloc${bloc.id ? ` ${bloc.id.value}` : ''}`, bloc);
  },
};

/** Activities, blocs and all that is in them. */
export const renumberAll: Refactoring = {
  kind: 'source.renumeroter',
  offers: ({ analysis: { model } }) => offersOf(model, 'Renuméroter tout le référentiel'),
};

/** None when all is in order, nor while a part of the text cannot be read: its ids are not known. */
function offersOf(model: Model, title: string, bloc?: Bloc): Offer[] {
  if (model.tree.problems.length > 0) return [];
  if (model.problems.some(({ kind }) => kind === 'cle-dupliquee')) return [];
  const renumbering = known(model, bloc);
  if (renumbering.size === 0) return [];
  const obstacle = () => obstacleTo(model, renumbering);
  return [
    {
      title,
      edits: () => (obstacle() ? [] : editsOf(model, renumbering)),
      get note() {
        return leftOf(model, renumbering);
      },
      get refusal() {
        return obstacle();
      },
    },
  ];
}

const computed = new WeakMap<Model, Map<Bloc | undefined, Renumbering>>();

function known(model: Model, bloc: Bloc | undefined): Renumbering {
  const all = computed.get(model) ?? new Map<Bloc | undefined, Renumbering>();
  computed.set(model, all);
  const renumbering = all.get(bloc) ?? renumberingOf(model, bloc);
  all.set(bloc, renumbering);
  return renumbering;
}

/** All at once: an id may go to one element as it leaves another. */
function editsOf(model: Model, renumbering: Renumbering): TextEdit[] {
  return changedIds(model, renumbering).flatMap((id) =>
    occurrencesOf(model, id).flatMap((occurrence) => {
      const newId = newIdOf(occurrence, renumbering);
      return newId === undefined ? [] : substitution(occurrence, newId);
    }),
  );
}

function newIdOf({ definitions }: Occurrence, renumbering: Renumbering): string | undefined {
  const [definition, ...others] = definitions;
  return definition && others.length === 0 ? renumbering.get(definition.node) : undefined;
}

function changedIds({ ids }: Model, renumbering: Renumbering): string[] {
  return [...new Set(ids.definitions.filter(({ node }) => renumbering.has(node)).map(({ id }) => id))];
}

/** A citation that would come to mean an element it does not mean now. */
function obstacleTo(model: Model, renumbering: Renumbering): string | undefined {
  const { ids, tree } = model;
  const nothing = 'Rien n’a été renuméroté : ';
  const line = (at: { readonly start: number }) => tree.lines.lineAt(at.start) + 1;
  const newIds = new Set(renumbering.values());
  for (const { id, node } of ids.references) {
    if (newIds.has(id) && ids.definitionsOf(id).length === 0) {
      return `${nothing}« ${id} », cité à la ligne ${line(spanOf(node))}, ne désigne aucun élément et viendrait à en désigner un. Corrigez d’abord ce renvoi.`;
    }
  }
  for (const id of changedIds(model, renumbering)) {
    if (ids.definitionsOf(id).length < 2) continue;
    const unclear = occurrencesOf(model, id).find(
      ({ definitions }) => definitions.length > 1 && definitions.some(({ node }) => renumbering.has(node)),
    );
    if (unclear) {
      return `${nothing}« ${id} », cité à la ligne ${line(unclear)}, peut désigner plusieurs éléments. Donnez d’abord un autre identifiant à celui que ce renvoi vise.`;
    }
  }
  return undefined;
}

const SHOWN = 5;

/** Words of sentences that were left as they are: the author alone knows what they mean. */
function leftOf(model: Model, renumbering: Renumbering): string | undefined {
  const changed = new Set<string>();
  for (const { kind, id, node } of model.ids.definitions) {
    if (renumbering.has(node)) changed.add(`${kind} ${numbersOf(id).join('.')}`);
  }
  const doubts = changedIds(model, renumbering).flatMap((id) =>
    doubtsOf(model, id).map((span) => ({ ...span, text: id })),
  );
  const told = numbersTold(model, (kind, number) => changed.has(`${kind} ${number}`));
  const left = [...doubts, ...told]
    .sort((a, b) => a.start - b.start)
    .map(({ start, text }) => `« ${text} », ligne ${model.tree.lines.lineAt(start) + 1}`);
  if (left.length === 0) return undefined;
  const more = left.length > SHOWN ? [`${left.length - SHOWN} de plus`] : [];
  return `Laissé tel quel, à relire : ${[...left.slice(0, SHOWN), ...more].join(' ; ')}.`;
}
