import type { SyntaxTree } from '../tree';
import type { Cursor } from './cursor';
import { Scan } from './scan';

export type { Cursor };

/**
 * Where the cursor is, by indentation alone: the line being written may break the tree around it, the lines above it
 * still say what is open. Never throws; at worst the place is the map whose column is nearest.
 */
export function cursorAt(tree: SyntaxTree, offset: number): Cursor {
  const at = Math.min(Math.max(offset, 0), tree.text.length);
  const { line, character } = tree.lines.positionAt(at);
  const column = Math.min(character, tree.lines.lineText(line).length);
  return new Scan({ tree, offset: at, line, column }).run();
}
