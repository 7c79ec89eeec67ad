import { type Assembly, assemble, problemsIn, type Read } from './assemble';
import { changedItems, type Difference, differenceOf } from './difference';
import type { Lines } from './lines';
import type { MapNode, Piece, SyntaxNode, SyntaxProblem } from './nodes';
import { spanOf } from './nodes';
import { parsePiece } from './parse-piece';
import { piecesAfterEdit, piecesOf } from './pieces';
import { applyEdits, inOrder, type Span, type TextEdit } from './span';
import { takeOver } from './take-over';
import { Text } from './text';

/** The syntax of one text: its pieces, and one tree made of theirs. Immutable but for `Piece.start` and `parent`. */
export interface SyntaxTree {
  /** Put together when it is asked for: an edit costs less than a copy of the whole. */
  readonly text: string;
  readonly source: Text;
  readonly lines: Lines;
  readonly pieces: readonly Piece[];
  /** The root map, made of the entries of all pieces; its offsets are absolute. */
  readonly root: MapNode;
  readonly problems: readonly SyntaxProblem[];
  /** A root that is no map (a list, a text): nothing of it is in `root`. */
  readonly strayRoot: SyntaxNode | undefined;
  /** From which that of the next version is made. */
  readonly assembly: Assembly;
}

/** A text that was edited. */
export interface Edited {
  readonly source: Text;
  /** From the text of the previous tree. */
  readonly difference: Difference;
}

export interface ParseOptions {
  /** Is this a key that the format knows at the root? Those open a new piece whatever surrounds them. */
  readonly isRootKey: (key: string) => boolean;
  /** The tree of the text before the edit, no longer to be used: what did not change is taken from it. */
  readonly previous?: SyntaxTree | undefined;
}

/** Parsing never fails: whatever the text, there is a tree and a list of problems. */
export function parseTree(text: string | Text | Edited, { isRootKey, previous }: ParseOptions): SyntaxTree {
  const isEdited = typeof text === 'object' && 'difference' in text;
  const source = typeof text === 'string' ? Text.of(text) : isEdited ? text.source : text;
  const difference =
    previous && (isEdited ? text.difference : differenceOf(previous.text, source.toString()));
  const former = previous && { ...previous.assembly, difference: difference! };
  const assembly = assemble(source, readPieces(source, isRootKey, former, takeOver), previous?.assembly);
  const { lines, pieces, root, problems, strayRoot } = assembly;
  return {
    get text() {
      return source.toString();
    },
    source,
    lines,
    pieces,
    root,
    problems,
    strayRoot,
    assembly,
  };
}

/**
 * How many problems a text would have once edited. The tree stays as it is: only what the edits touch is read, apart
 * from it.
 */
export function problemsAfter(
  { source, pieces }: SyntaxTree,
  edits: readonly TextEdit[],
  isRootKey: ParseOptions['isRootKey'],
): number {
  const copies = pieces.map((piece) => ({ ...piece }));
  const { source: after, difference } = editedBy(source, edits);
  return problemsIn(readPieces(after, isRootKey, { pieces: copies, difference })).length;
}

/** So many edits are cheaper applied to the whole at once. */
const MANY = 50;

function editedBy(source: Text, edits: readonly TextEdit[]): Edited {
  if (edits.length === 0 || edits.length > MANY) {
    const text = applyEdits(source.toString(), edits);
    return { source: Text.of(text), difference: differenceOf(source.toString(), text) };
  }
  const sorted = inOrder(edits);
  let after = source;
  // From the last: the places of the others are those of the text that they were computed from.
  for (const edit of sorted.toReversed()) after = after.edited(edit, edit.newText);
  const [{ start }, { end }] = [sorted[0]!, sorted.at(-1)!];
  return {
    source: after,
    difference: { start, endBefore: end, endAfter: end + after.length - source.length },
  };
}

/** What was read before an edit. */
interface Previous {
  readonly pieces: readonly Piece[];
  readonly difference: Difference;
  /** See `Read`; not known: all pieces are looked at. */
  readonly reaches?: boolean;
}

function readPieces(
  source: Text,
  isRootKey: ParseOptions['isRootKey'],
  previous?: Previous,
  replaced?: Parameters<typeof piecesAfterEdit>[4],
): Read {
  const pieces =
    (previous && piecesAfterEdit(source, previous.pieces, previous.difference, isRootKey, replaced)) ??
    piecesOf(source.toString(), isRootKey);
  if (!pieces) return { pieces: [parsePiece(source.toString(), 0, 'whole')], aliases: true, reaches: true };
  const { start, endAfter } = changedItems(previous?.pieces ?? [], pieces);
  const unknown = previous?.reaches === false ? pieces.slice(start, endAfter) : pieces;
  if (!unknown.some((piece) => piece.reachesOut)) return { pieces, aliases: true, reaches: false };
  const whole = parsePiece(source.toString(), 0, 'whole');
  if (whole.problems.every(aboutAliases)) return { pieces: [whole], aliases: true, reaches: true };
  // Anchors in a broken text: the pieces keep the damage where it is, at the price of the aliases.
  return { pieces, aliases: false, reaches: true };
}

function aboutAliases({ kind }: SyntaxProblem): boolean {
  return kind === 'alias' || kind === 'trop-imbrique';
}

/** A place in the tree: the innermost node or key there, and the way to it from the root. */
export interface TreePath {
  /** From the root to the innermost node that contains the offset. */
  readonly nodes: readonly SyntaxNode[];
  /** Keys and indexes that lead to it: ['blocs', 0, 'competences', 2, 'enonce']. */
  readonly path: readonly (string | number)[];
  /** The offset is on the last key of `path` rather than on its value. */
  readonly onKey: boolean;
}

/** What is at an offset; both ends of a node count as inside, as for a cursor. */
export function pathAt(tree: SyntaxTree, offset: number): TreePath {
  const nodes: SyntaxNode[] = [tree.root];
  const path: (string | number)[] = [];
  let current: SyntaxNode | undefined = tree.root;
  while (current) {
    const node: SyntaxNode = current;
    current = undefined;
    if (node.kind === 'map') {
      for (const entry of node.entries) {
        if (contains(spanOf(entry.key), offset)) {
          return { nodes: [...nodes, entry.key], path: [...path, String(entry.key.value)], onKey: true };
        }
        if (entry.value && contains(spanOf(entry.value), offset)) {
          path.push(String(entry.key.value));
          current = entry.value;
          break;
        }
      }
    } else if (node.kind === 'seq') {
      const index = node.items.findIndex((item) => item && contains(spanOf(item), offset));
      if (index >= 0) {
        path.push(index);
        current = node.items[index];
      }
    }
    if (current) nodes.push(current);
  }
  return { nodes, path, onKey: false };
}

function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
