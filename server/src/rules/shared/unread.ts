import { entryOf, resolved, type SyntaxNode, type SyntaxTree } from '../../syntax';
import { secondDocument } from './second-document';

/** Broken YAML, or a text that is no map, may be all that keeps the section from being read: that is told first. */
export function mayBeUnread(tree: SyntaxTree, section: string): boolean {
  const entry = entryOf(tree.root, section);
  if (entry) return tree.problems.some(({ piece }) => piece === entry.key.piece);
  return tree.strayRoot !== undefined || tree.problems.length > 0 || secondDocument(tree) !== undefined;
}

/** Something that a fix must not write over: keys and dashes alone are nothing yet. */
export function isWritten(value: SyntaxNode | undefined): boolean {
  const node = resolved(value);
  if (node?.kind === 'seq') return node.items.some(isWritten);
  if (node?.kind === 'map') return node.entries.some((entry) => isWritten(entry.value));
  return node !== undefined && node.value !== null;
}
