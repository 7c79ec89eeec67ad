import type { Bloc, Model } from '../../../model';
import { lastNumber, nextId } from '../../../rules/shared/series';
import { copyItem, replaceText, type ScalarNode, spanOf } from '../../../syntax';
import type { Refactoring } from '../refactoring';
import { hereOf } from './here';
import { inTurn } from './steps';

/** « Dupliquer le bloc BC02 »: a copy right after it, where each id is new and what cites one inside follows. */
export const duplicateBloc: Refactoring = {
  kind: 'refactor.rewrite.dupliquer',
  offers(place) {
    const { model } = place.analysis;
    const { bloc, competence, evaluation } = hereOf(place);
    const list = bloc?.node.parent;
    if (!bloc || competence || evaluation || list?.kind !== 'seq' || list.flow) return [];
    // An anchor cannot be given twice.
    if (bloc.node.piece.reachesOut) return [];
    const rank = model.referentiel.blocs!.indexOf(bloc);
    const name = bloc.id?.value;
    return [
      {
        title: `Dupliquer le bloc${name ? ` ${name}` : ''}`,
        edits: () => {
          const names = newNames(bloc, model);
          const copy = ({ tree }: Model) => copyItem(tree, list, list.items.indexOf(bloc.node));
          const rename = (current: Model) => {
            const made = current.referentiel.blocs?.[rank + 1];
            return made ? renaming(made, names, current) : [];
          };
          return inTurn(model, names.size > 0 ? [copy, rename] : [copy]);
        },
        get note() {
          const made = name && newNames(bloc, model).get(name);
          return `${made ?? 'Le nouveau bloc'} reprend ${name ?? 'le bloc'} mot pour mot : changez son intitulé, puis ce qui les distingue.`;
        },
      },
    ];
  },
};

/** Two blocs of one numbering have the same ids but for the number of the bloc: « C1.2 » of BC01 is « C5.2 » in BC05. */
function newNames(bloc: Bloc, model: Model): ReadonlyMap<string, string> {
  const { ids } = model;
  const names = new Map<string, string>();
  const taken = (id: string) =>
    ids.definitionsOf(id).length > 0 || ids.referencesTo(id).length > 0 || [...names.values()].includes(id);
  const own = ids.definitions.filter(({ node }) => isWithin(node, bloc));
  const number = bloc.id && lastNumber(bloc.id.value)?.digits;
  const blocId = bloc.id && nextId(bloc.id.value, taken);
  const newNumber = blocId && lastNumber(blocId)?.digits;
  for (const { id, node } of own) {
    if (node === bloc.id?.node) {
      if (blocId) names.set(id, blocId);
      continue;
    }
    const like = number && newNumber ? underBloc(id, number, newNumber) : undefined;
    const name = like !== undefined && !taken(like) ? like : nextId(id, taken);
    if (name !== undefined && !names.has(id)) names.set(id, name);
  }
  return names;
}

function underBloc(id: string, former: string, number: string): string | undefined {
  const digits = [...id.matchAll(/\d+/g)];
  const [first] = digits;
  if (!first || digits.length < 2 || Number(first[0]) !== Number(former)) return undefined;
  const written = String(Number(number)).padStart(first[0].length, '0');
  return id.slice(0, first.index) + written + id.slice(first.index + first[0].length);
}

function renaming(bloc: Bloc, names: ReadonlyMap<string, string>, { ids }: Model) {
  const named = [...ids.definitions, ...ids.references].filter(({ node }) => isWithin(node, bloc));
  return named.flatMap(({ id, node }) => {
    const name = names.get(id);
    return name === undefined ? [] : replaceText(node, 0, String(node.value).length, name);
  });
}

function isWithin(node: ScalarNode, bloc: Bloc): boolean {
  const [inner, outer] = [spanOf(node), spanOf(bloc.node)];
  return outer.start <= inner.start && inner.end <= outer.end;
}
