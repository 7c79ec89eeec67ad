import { type Descriptor, descriptorAt, referentielDescriptor } from '../../../model';
import {
  canSort,
  entryOf,
  type MapNode,
  type SyntaxNode,
  type SyntaxTree,
  sortEntries,
} from '../../../syntax';
import type { Refactoring } from '../refactoring';

/** « Ranger les clés »: those of the element under the cursor, else of the nearest around it that needs it. */
export const sortKeys: Refactoring = {
  kind: 'refactor.rewrite.cles',
  offers({ analysis: { model }, at }) {
    const { tree } = model;
    for (let depth = at.nodes.length - 1; depth >= 0; depth--) {
      const map = at.nodes[depth]!;
      const path = at.path.slice(0, depth);
      const order = map.kind === 'map' && orderOf(descriptorAt(referentielDescriptor, path));
      if (!order || !canSort(tree, map, order)) continue;
      const edits = () => sortEntries(tree, new Map([[map, order]]));
      return [{ title: `Ranger ${keysOf(tree, map, path)} dans l’ordre du format`, edits }];
    }
    return [];
  },
};

/** « Ranger les clés de tout le document ». */
export const sortAllKeys: Refactoring = {
  kind: 'source.rangerCles',
  offers({ analysis: { model } }) {
    const { tree } = model;
    const [first] = sortable(tree, tree.root, referentielDescriptor);
    if (!first) return [];
    return [
      {
        title: 'Ranger les clés de tout le document dans l’ordre du format',
        edits: () => sortEntries(tree, new Map(sortable(tree, tree.root, referentielDescriptor))),
      },
    ];
  },
};

function keysOf(tree: SyntaxTree, map: MapNode, path: readonly (string | number)[]): string {
  if (map === tree.root) return 'les sections';
  const id = entryOf(map, 'id')?.value;
  if (id?.kind === 'scalar' && typeof id.value === 'string') return `les clés de ${id.value}`;
  return `les clés de « ${path.findLast((step) => typeof step === 'string')} »`;
}

/** Maps where nothing is to be sorted, themselves included: their nodes outlive the edits of other pieces. */
const sortedMaps = new WeakMap<MapNode, Descriptor>();

/** The maps whose keys can be put in order, found one after the other. */
function* sortable(
  tree: SyntaxTree,
  node: SyntaxNode | undefined,
  descriptor: Descriptor | undefined,
): Generator<[MapNode, readonly string[]]> {
  if (node?.kind === 'seq') {
    const item = descriptor?.kind === 'list' ? descriptor.item : undefined;
    if (item) for (const element of node.items) yield* sortable(tree, element, item);
  } else if (node?.kind === 'map') {
    const object = objectOf(descriptor);
    const order = orderOf(descriptor);
    if (!object || !order || sortedMaps.get(node) === object) return;
    let found = canSort(tree, node, order);
    if (found) yield [node, order];
    for (const { key, value } of node.entries)
      for (const inside of sortable(tree, value, object.keys.get(String(key.value)))) {
        found = true;
        yield inside;
      }
    if (!found) sortedMaps.set(node, object);
  }
}

/** What the format says of a map: one written where a list is expected is its only item. */
function objectOf(descriptor: Descriptor | undefined) {
  const own = descriptor?.kind === 'list' && descriptor.meta.single ? descriptor.item : descriptor;
  return own?.kind === 'object' ? own : undefined;
}

const orders = new WeakMap<Descriptor, readonly string[]>();

function orderOf(descriptor: Descriptor | undefined): readonly string[] | undefined {
  const object = objectOf(descriptor);
  if (!object) return undefined;
  let order = orders.get(object);
  if (!order) {
    order = [...object.keys.keys()];
    orders.set(object, order);
  }
  return order;
}
