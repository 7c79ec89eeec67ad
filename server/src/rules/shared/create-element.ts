import {
  type Bloc,
  type Competence,
  competencesOf,
  type Kind,
  type Model,
  mapOf,
  SECTIONS,
} from '../../model';
import { appendToList, insertItem, type MapNode, resolved, type ScalarNode, spanOf } from '../../syntax';
import type { Fix } from '../rule';
import { KIND_NAMES } from './kinds';
import { orderOf } from './order';
import { lastNumber } from './series';
import { setPath } from './set-path';
import { skeleton } from './skeletons';

/** A list where elements of a kind are defined. */
interface Home {
  readonly map: MapNode;
  readonly key: string;
  readonly order: readonly string[];
  /** « dans BC01 », « de C1.1 ». */
  readonly where: string;
}

/** Creates what `node` cites and nothing defines, to be completed: at its rank in the list it belongs to. */
export function creation(
  node: ScalarNode,
  id: string,
  kinds: readonly Kind[],
  model: Model,
): Fix | undefined {
  const kind = kinds.length === 1 ? kinds[0]! : kindLike(id, kinds, model);
  if (!kind) return undefined;
  const title = `Créer ${theKind(kind)} ${id}`;
  if (kind === 'exigence' && !model.referentiel.reglementation?.exigences) {
    const edits = setPath(
      model.tree,
      ['reglementation', 'exigences'],
      `\n  - ${indented(skeleton(kind, id))}`,
    );
    return edits.length > 0 ? { title, edits } : undefined;
  }
  const home = homeOf(kind, id, node, model);
  if (!home) return undefined;
  const edits = addition(home, id, skeleton(kind, id, assessedBeside(node, home)), model);
  return edits.length > 0 ? { title: home.where ? `${title} ${home.where}` : title, edits } : undefined;
}

function addition({ map, key, order }: Home, id: string, text: string, { tree, ids }: Model) {
  const list = resolved(map.entries.find((entry) => entry.key.value === key)?.value);
  if (list && list.kind !== 'seq' && !(list.kind === 'scalar' && list.value === null)) return [];
  if (list?.kind !== 'seq' || list.items.length === 0) return appendToList(tree, map, key, text, order);
  const own = lastNumber(id);
  const ranks = ids.definitions.flatMap((definition) => {
    const rank = list.items.indexOf(definition.owner.node);
    const number = rank < 0 ? undefined : lastNumber(definition.id);
    return number && number.head === own?.head ? [{ rank, digits: Number(number.digits) }] : [];
  });
  const next = ranks.find(({ digits }) => digits > Number(own?.digits));
  return insertItem(tree, list, next?.rank ?? list.items.length, text);
}

function homeOf(kind: Kind, id: string, node: ScalarNode, model: Model): Home | undefined {
  const { referentiel, tree } = model;
  switch (kind) {
    case 'activite':
    case 'bloc':
    case 'justificatif':
      return { map: tree.root, key: `${kind}s`, order: SECTIONS, where: '' };
    case 'exigence': {
      const map = referentiel.reglementation && mapOf(referentiel.reglementation);
      return map && { map, key: 'exigences', order: orderOf('reglementation'), where: '' };
    }
    case 'critere': {
      const competence = competencesOf(referentiel).find((one) => isOwnCriterion(id, one));
      const map = competence && mapOf(competence);
      const order = orderOf('blocs', 'competences');
      return map && { map, key: 'criteres', order, where: `de ${competence.id!.value}` };
    }
    default: {
      const key = kind === 'competence' ? 'competences' : 'evaluations';
      if (!referentiel.blocs) return { map: tree.root, key, order: SECTIONS, where: '' };
      const bloc = blocOf(id, node, model);
      const map = bloc && mapOf(bloc);
      return map && { map, key, order: orderOf('blocs'), where: bloc.id ? `dans ${bloc.id.value}` : '' };
    }
  }
}

/** « C2.9 » is of BC02; « C7 » of the bloc that cites it, or whose competences are cited with it. */
function blocOf(id: string, node: ScalarNode, { referentiel }: Model): Bloc | undefined {
  const blocs: readonly Bloc[] = referentiel.blocs ?? [];
  const numbers = id.match(/\d+/g) ?? [];
  const numbered = blocs.filter(
    (bloc) => numbers.length > 1 && Number(lastNumber(bloc.id?.value ?? '')?.digits) === Number(numbers[0]),
  );
  if (numbered.length === 1) return numbered[0];
  const { start } = spanOf(node);
  const citing = blocs.find((bloc) => spanOf(bloc.node).start <= start && start <= spanOf(bloc.node).end);
  if (citing) return citing;
  const beside = citedBeside(node);
  const assessed = blocs.filter((bloc) =>
    bloc.competences?.some((one) => one.id && beside.has(one.id.value)),
  );
  if (assessed.length === 1) return assessed[0];
  return blocs.length === 1 ? blocs[0] : undefined;
}

/** A new evaluation covers the competences cited with it, of its bloc. */
function assessedBeside(node: ScalarNode, { map }: Home): string[] {
  const list = resolved(map.entries.find(({ key }) => key.value === 'competences')?.value);
  if (list?.kind !== 'seq') return [];
  return [...citedBeside(node)].filter((id) =>
    list.items.some((item) => {
      const competence = resolved(item);
      const named =
        competence?.kind === 'map' && competence.entries.find(({ key }) => key.value === 'id')?.value;
      return named && named.kind === 'scalar' && named.value === id;
    }),
  );
}

/** The competences that the element holding a citation cites. */
function citedBeside(node: ScalarNode): ReadonlySet<string> {
  const holder = node.parent?.parent;
  const entry = holder?.kind === 'map' && holder.entries.find(({ key }) => key.value === 'competences');
  const list = entry ? resolved(entry.value) : undefined;
  const items = list?.kind === 'seq' ? list.items : [];
  return new Set(items.flatMap((item) => (item?.kind === 'scalar' ? [String(item.value)] : [])));
}

function isOwnCriterion(id: string, competence: Competence): boolean {
  const numbers = id.match(/\d+/g)?.map(Number) ?? [];
  const own = competence.id?.value.match(/\d+/g)?.map(Number) ?? [];
  return (
    own.length > 0 && own.length === numbers.length - 1 && own.every((number, at) => number === numbers[at])
  );
}

const LETTERS: Readonly<Record<string, Kind>> = {
  A: 'activite',
  B: 'bloc',
  BC: 'bloc',
  C: 'competence',
  K: 'critere',
  CR: 'critere',
  E: 'evaluation',
  R: 'exigence',
  J: 'justificatif',
};

/** What an id that may be of any kind looks like: the others that begin the same way, else the usual letters. */
function kindLike(id: string, kinds: readonly Kind[], { ids }: Model): Kind | undefined {
  const letters = /^(\p{L}+)[-_ ]?\d/u.exec(id)?.[1];
  if (!letters) return undefined;
  const alike = new Set<Kind>();
  for (const definition of ids.definitions)
    if (/^\p{L}+/u.exec(definition.id)?.[0] === letters) alike.add(definition.kind);
  const kind = alike.size === 0 ? LETTERS[letters.toUpperCase()] : [...alike][0];
  return alike.size < 2 && kind && kinds.includes(kind) ? kind : undefined;
}

function theKind(kind: Kind): string {
  const { one, feminine } = KIND_NAMES[kind];
  const noun = one.replace(/^une? /, '');
  return /^[aeiouyéè]/i.test(noun) ? `l’${noun}` : `${feminine ? 'la' : 'le'} ${noun}`;
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n    ');
}
