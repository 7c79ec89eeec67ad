export { Lines, type Position } from './lines';
export type {
  Entry,
  MapNode,
  Piece,
  ProblemKind,
  ScalarNode,
  SeqNode,
  SyntaxNode,
  SyntaxProblem,
} from './nodes';
export { entryOf, resolved, sourceOf, spanOf } from './nodes';
export { placeInSource } from './source-map';
export { applyEdits, overlaps, type Span, type TextEdit } from './span';
export { parseTree, pathAt, type SyntaxTree, type TreePath } from './tree';
