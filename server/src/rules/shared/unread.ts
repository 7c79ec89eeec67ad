import { entryOf, type SyntaxTree } from '../../syntax';
import { secondDocument } from './second-document';

/** Broken YAML, or a text that is no map, may be all that keeps the section from being read: that is told first. */
export function mayBeUnread(tree: SyntaxTree, section: string): boolean {
  const entry = entryOf(tree.root, section);
  if (entry) return tree.problems.some(({ piece }) => piece === entry.key.piece);
  return tree.strayRoot !== undefined || tree.problems.length > 0 || secondDocument(tree) !== undefined;
}
