import { memo } from '../../../french';
import { orderOf } from '../../../rules/shared/order';
import { block, blockItems } from '../../../rules/shared/set-path';
import {
  entryOf,
  type MapNode,
  renderScalar,
  replaceValue,
  type ScalarNode,
  type SyntaxNode,
  type SyntaxTree,
  setKey,
  type TextEdit,
} from '../../../syntax';
import type { Refactoring } from '../refactoring';
import { type Composition, compositionOf } from './jury-composition';

const KEYS = orderOf('jury', 'certification');
const compositionIn = memo(compositionOf);

/** « Structurer ce jury »: a composition told in a paragraph becomes members. The paragraph stays, as `description`. */
export const structureJury: Refactoring = {
  kind: 'refactor.rewrite.jury',
  offers({ analysis: { model }, at: { path, nodes } }) {
    const depth = path[1] === 'blocs' ? 3 : 2;
    if (path[0] !== 'jury' || path.length < depth) return [];
    const around = nodes[depth - 1];
    const key = path[depth - 1]!;
    const told = proseIn(around?.kind === 'map' ? entryOf(around, String(key))?.value : nodes[depth]);
    const composition = told && compositionIn(String(told.node.value));
    if (!composition || told.node.piece.problems.length > 0) return [];
    const { heads, note } = composition;
    const s = heads !== undefined && heads > 1 ? 's' : '';
    const read = heads === undefined ? ' d’après son texte' : ` : ${heads} membre${s} lu${s} dans son texte`;
    return [
      {
        title: `Structurer ce jury${read}`,
        edits: () => editsFor(model.tree, told, composition),
        confirm: 'Les membres que le texte dit, avec ses mots. Le texte reste sous « description ».',
        ...(note ? { note } : {}),
      },
    ];
  },
};

/** The text that tells a composition: the description of a jury, or what stands where its members, or itself, would. */
interface Told {
  readonly node: ScalarNode;
  readonly jury: MapNode | undefined;
}

function proseIn(node: SyntaxNode | undefined): Told | undefined {
  if (isText(node)) return { node, jury: undefined };
  if (node?.kind !== 'map') return undefined;
  const description = entryOf(node, 'description')?.value;
  const membres = entryOf(node, 'membres')?.value;
  if (isText(membres)) return description ? undefined : { node: membres, jury: node };
  return isText(description) && isEmpty(membres) ? { node: description, jury: node } : undefined;
}

function isEmpty(node: SyntaxNode | undefined): boolean {
  if (node?.kind === 'seq') return node.items.length === 0;
  return !node || (node.kind === 'scalar' && node.value === null);
}

function isText(node: SyntaxNode | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '';
}

function editsFor(
  tree: SyntaxTree,
  { node, jury }: Told,
  { membres, voixPreponderante }: Composition,
): TextEdit[] {
  const list = blockItems(membres.map((membre) => membre.join('\n')));
  const text = String(node.value);
  const like = text.includes('\n') ? 'literal' : text.length > 80 ? 'folded' : 'plain';
  const description = renderScalar(text, { flow: false, like, indent: '  ' });
  if (!jury) {
    const voix = voixPreponderante ? [['voix_preponderante', voixPreponderante] as const] : [];
    return replaceValue(node, block([['membres', list], ...voix, ['description', description]]));
  }
  const voix =
    voixPreponderante && !entryOf(jury, 'voix_preponderante')
      ? setKey(tree, jury, 'voix_preponderante', voixPreponderante, KEYS)
      : [];
  if (entryOf(jury, 'description')?.value === node)
    return [...setKey(tree, jury, 'membres', list, KEYS), ...voix];
  return [...replaceValue(node, list), ...voix, ...setKey(tree, jury, 'description', description, KEYS)];
}
