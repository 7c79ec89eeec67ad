export { commentsOf } from './comments';
export { composeEdits } from './compose';
export { type Cursor, cursorAt } from './cursor';
export {
  type Along,
  along,
  changedItems,
  type Difference,
  type Joined,
  joined,
  revised,
  spliced,
} from './difference';
export {
  appendItem,
  appendLines,
  appendToList,
  canSort,
  copyItem,
  insertItem,
  insertLineAbove,
  itemLines,
  moveItem,
  removeEntry,
  removeItem,
  removeText,
  renameKey,
  replaceText,
  replaceTexts,
  replaceValue,
  restyle,
  setKey,
  setRootSection,
  sortEntries,
  swapItems,
  takeItem,
} from './edits';
export { decoded, encodingOf } from './encoding';
export { type FormatOptions, formatTree } from './format';
export { Lines, type Position, wholeLines } from './lines';
export type {
  Entry,
  MapNode,
  Piece,
  ProblemKind,
  ScalarNode,
  ScalarStyle,
  SeqNode,
  SyntaxNode,
  SyntaxProblem,
} from './nodes';
export { entryOf, isWritten, resolved, sourceOf, spanOf } from './nodes';
export { pieceIndexAt } from './pieces';
export { renderScalar } from './scalars';
export { placeInSource } from './source-map';
export { applyEdits, overlaps, type Span, type TextEdit } from './span';
export { Text } from './text';
export { type Edited, parseTree, pathAt, problemsAfter, type SyntaxTree, type TreePath } from './tree';
