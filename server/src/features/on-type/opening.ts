import { competencesOf, type Descriptor, type Model, type ObjectDescriptor } from '../../model';
import { entryOf, resolved, type SyntaxNode } from '../../syntax';
import { Numbering } from '../numbering';
import { type Item, keysOf } from './lines';

type Path = readonly (string | number)[];

/** What a new item of a list begins with, after its « - »: lines whose first is bare, the others indented by two. */
export function openingOf(
  model: Model,
  list: Path,
  descriptor: Descriptor | undefined,
  previous: Item | undefined,
): string | undefined {
  if (descriptor?.kind !== 'list' || descriptor.meta.single) return undefined;
  if (descriptor.item.kind !== 'object') return '';
  const beside = previous && keysOf(model.tree.lines, previous);
  const { item } = descriptor;
  const names = [...item.keys.keys()];
  const kind = item.keys.get('id')?.meta.defines;
  // « criteres » may be plain texts, and items may do without id: as the author does beside.
  if (beside && beside.keys.length === 0) return '';
  if (!kind || (beside && beside.id === undefined)) return `${known(item, beside?.keys[0]) ?? names[0]}: `;
  if (!beside && kind === 'critere' && hasPlainCriteria(model)) return '';
  const last = beside?.id;
  const parent = idAt(model, list.slice(0, -1));
  const id = new Numbering(model).next(kind, { parent, last });
  const after = beside?.keys[beside.keys.indexOf('id') + 1 || 1];
  return `id: ${id}\n  ${known(item, after) ?? names[names.indexOf('id') + 1]}: `;
}

/** The author writes criteria without ids: the first that are written tell. */
function hasPlainCriteria({ referentiel }: Model): boolean {
  for (const { criteres } of competencesOf(referentiel)) {
    const [first] = criteres ?? [];
    if (first?.enonce) return first.id === undefined;
  }
  return false;
}

/** A key that is written on one line. */
function known({ keys }: ObjectDescriptor, key: string | undefined): string | undefined {
  return key !== undefined && keys.get(key)?.kind === 'scalar' ? key : undefined;
}

/** The id of the element that holds a list. */
function idAt({ tree }: Model, path: Path): string | undefined {
  let node: SyntaxNode | undefined = tree.root;
  for (const step of path) {
    const held: SyntaxNode | undefined = resolved(node);
    if (held?.kind === 'map') node = entryOf(held, String(step))?.value;
    else if (held?.kind === 'seq' && typeof step === 'number') node = held.items[step];
    else return undefined;
  }
  const element = resolved(node);
  const id = element?.kind === 'map' ? entryOf(element, 'id')?.value : undefined;
  return id?.kind === 'scalar' && id.value !== null ? String(id.value) : undefined;
}
