import { type Difference, differenceOf } from './difference';
import { Lines } from './lines';
import { listOf } from './list';
import type { Entry, MapNode, Piece, ScalarNode, SyntaxNode, SyntaxProblem } from './nodes';
import { resolved, spanOf } from './nodes';
import { parsePiece } from './parse-piece';
import { piecesAfterEdit, piecesOf } from './pieces';
import { PlacedMap } from './placed';
import { applyEdits, type Span, type TextEdit } from './span';
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
  const read = readPieces(
    source,
    isRootKey,
    previous && { pieces: previous.pieces, difference: difference! },
    takeOver,
  );
  return assemble(source, read, previous);
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
  const text = applyEdits(source.toString(), edits);
  const difference = differenceOf(source.toString(), text);
  return problemsIn(readPieces(Text.of(text), isRootKey, { pieces: copies, difference })).length;
}

interface Read {
  readonly pieces: readonly Piece[];
  /** False when they are read apart although aliases reach from one to another. */
  readonly aliases: boolean;
}

function readPieces(
  source: Text,
  isRootKey: ParseOptions['isRootKey'],
  previous?: { readonly pieces: readonly Piece[]; readonly difference: Difference },
  replaced?: Parameters<typeof piecesAfterEdit>[4],
): Read {
  const pieces =
    (previous && piecesAfterEdit(source, previous.pieces, previous.difference, isRootKey, replaced)) ??
    piecesOf(source.toString(), isRootKey);
  if (!pieces) return { pieces: [parsePiece(source.toString(), 0, 'whole')], aliases: true };
  if (!pieces.some((piece) => piece.reachesOut)) return { pieces, aliases: true };
  const whole = parsePiece(source.toString(), 0, 'whole');
  if (whole.problems.every(aboutAliases)) return { pieces: [whole], aliases: true };
  // Anchors in a broken text: the pieces keep the damage where it is, at the price of the aliases.
  return { pieces, aliases: false };
}

function problemsIn({ pieces, aliases }: Read): SyntaxProblem[] {
  const all: SyntaxProblem[] = [];
  // Nearly all have none, and this is done for each letter typed.
  for (const { problems } of pieces)
    for (const problem of problems) if (aliases || problem.kind !== 'alias') all.push(problem);
  return all;
}

function aboutAliases({ kind }: SyntaxProblem): boolean {
  return kind === 'alias' || kind === 'trop-imbrique';
}

/** The whole text, as if it were a piece. */
class DocumentPiece implements Piece {
  readonly start = 0;
  readonly kind = 'whole';
  readonly root = undefined;
  readonly problems: readonly SyntaxProblem[] = [];
  readonly reachesOut = false;

  constructor(readonly source: Text) {}

  get text(): string {
    return this.source.toString();
  }
}

function assemble(source: Text, { pieces, aliases }: Read, previous: SyntaxTree | undefined): SyntaxTree {
  const entries: Entry[] = [];
  let strayRoot: SyntaxNode | undefined;
  const document = new DocumentPiece(source);
  const root = new PlacedMap(document, 0, source.length, false, entries);
  let list: { key: ScalarNode; items: (SyntaxNode | undefined)[]; pieces: Piece[] } | undefined;
  const closeList = () => {
    if (!list || list.pieces.length === 0) return;
    const value = listOf(list.key, list.items, list.pieces, source);
    value.parent = root;
    for (const item of list.items) if (item) item.parent = value;
    entries.push({ key: list.key, value, colon: true });
    list = undefined;
  };
  for (const piece of pieces) {
    const top = resolved(piece.root);
    if (piece.kind === 'item' && list) {
      list.pieces.push(piece);
      if (top?.kind === 'seq') list.items.push(...top.items);
      continue;
    }
    if (list?.pieces.length === 0) entries.push({ key: list.key, value: undefined, colon: true });
    closeList();
    list = undefined;
    if (top?.kind === 'map' && !(piece.kind === 'whole' && top.flow)) {
      for (const entry of top.entries) {
        entry.key.parent = root;
        if (entry.value) entry.value.parent = root;
      }
      const last = top.entries[top.entries.length - 1];
      entries.push(...top.entries);
      if (piece.kind === 'section' && last && !last.value) {
        // Its items, if any, are the pieces that follow.
        entries.pop();
        list = { key: last.key, items: [], pieces: [] };
      }
    } else if (top?.kind === 'map') {
      entries.push(...top.entries);
    } else if (top) strayRoot ??= top;
  }
  if (list?.pieces.length === 0) entries.push({ key: list.key, value: undefined, colon: true });
  closeList();
  const problems = problemsIn({ pieces, aliases });
  const lines = new Lines(pieces, previous?.lines);
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
  };
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
