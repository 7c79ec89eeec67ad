import type { Analysis } from '../../analysis';
import {
  cursorAt,
  entryOf,
  type MapNode,
  resolved,
  type SeqNode,
  type SyntaxNode,
  type SyntaxTree,
} from '../../syntax';

/** The list that pasted elements join: of the competences of a bloc or of the root, of the criteria of a competence. */
export interface ListPlace {
  readonly key: 'competences' | 'criteres';
  readonly owner: MapNode;
  readonly seq: SeqNode | undefined;
  /** Where the cursor is, the elements of this list are what one writes. */
  readonly here: boolean;
}

type Path = readonly (string | number)[];

export function listPlaces({ model, register }: Analysis, offset: number): ListPlace[] {
  const { tree } = model;
  const { path, container } = cursorAt(tree, offset);
  const base = path[0] === 'blocs' && typeof path[1] === 'number' ? path.slice(0, 2) : [];
  const inBloc = base.length > 0;
  // At the root, competences are those of the RS.
  if (!inBloc && path[0] !== 'competences' && (register !== 'RS' || path.length > 0)) return [];
  const places: ListPlace[] = [];
  const onList = (list: Path) =>
    (container === 'seq' && path.length === list.length + 1) ||
    (container === 'map' && path.length === list.length);
  const add = (key: ListPlace['key'], of: Path) => {
    const owner = of.length === 0 ? tree.root : nodeAt(tree, of);
    if (owner?.kind !== 'map') return;
    const value = resolved(entryOf(owner, key)?.value);
    // A text where a list is expected: what it means is not ours to say.
    if (value && value.kind !== 'seq' && !(value.kind === 'scalar' && value.value === null)) return;
    const list = [...of, key];
    const under = list.every((step, rank) => path[rank] === step);
    places.push({ key, owner, seq: value?.kind === 'seq' ? value : undefined, here: under && onList(list) });
  };
  const rank = path[base.length + 1];
  add('competences', base);
  if (path[base.length] === 'competences' && typeof rank === 'number')
    add('criteres', path.slice(0, base.length + 2));
  return places;
}

function nodeAt(tree: SyntaxTree, path: Path): SyntaxNode | undefined {
  let node: SyntaxNode | undefined = tree.root;
  for (const step of path) {
    if (node?.kind === 'map' && typeof step === 'string') node = resolved(entryOf(node, step)?.value);
    else if (node?.kind === 'seq' && typeof step === 'number') node = resolved(node.items[step]);
    else return undefined;
  }
  return node;
}
