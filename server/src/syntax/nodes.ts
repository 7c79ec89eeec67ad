import type { Span } from './span';

/**
 * A part of the text that was parsed on its own. Its nodes keep offsets relative to `start`, which moves when the
 * text before it changes: a piece whose own text did not change stays the same object, with the same nodes.
 */
export interface Piece {
  /** Absolute offset of the piece in the current text. */
  start: number;
  readonly text: string;
  /** `list`: all items of a section, each of which was parsed on its own. */
  readonly kind: 'section' | 'item' | 'list' | 'whole';
  readonly root: SyntaxNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Something in it (anchor, alias, tag) may reach beyond it: the text has to be parsed as a whole. */
  readonly reachesOut: boolean;
  /** Written in plain block style: what a part of it says depends on nothing but its own text. */
  readonly isEveryday?: boolean;
  /** See `Lines`. */
  lineStarts?: readonly number[];
}

interface NodeBase {
  readonly piece: Piece;
  /** Relative to the piece. Trailing white space and comments are not included. */
  readonly start: number;
  readonly end: number;
  parent: MapNode | SeqNode | undefined;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly flow: boolean;
  /** An item without a value (« - » alone) is undefined. */
  readonly items: readonly (SyntaxNode | undefined)[];
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  /** By YAML's core schema: `2027-03-15` and `oui` are texts, `3` a number, `true` a boolean. */
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  /** Undefined when no anchor of that name comes before. */
  readonly target: SyntaxNode | undefined;
}

export type SyntaxNode = MapNode | SeqNode | ScalarNode | AliasNode;

export interface Entry {
  readonly key: ScalarNode;
  readonly value: SyntaxNode | undefined;
  /** False for a key of a flow map that no « : » follows, the mark of an unquoted comma. */
  readonly colon: boolean;
}

export type ProblemKind =
  | 'tabulation'
  | 'guillemet-non-ferme'
  | 'deux-points'
  | 'indentation'
  | 'crochet-non-ferme'
  | 'caractere-reserve'
  | 'texte-apres-valeur'
  | 'echappement'
  | 'cle-trop-longue'
  | 'alias'
  | 'plusieurs-documents'
  | 'trop-imbrique'
  | 'autre';

/** What keeps a piece from being YAML, at its place (relative to the piece). */
export interface SyntaxProblem extends Span {
  readonly kind: ProblemKind;
  readonly piece: Piece;
}

/** Where a node is in the current text. */
export function spanOf(node: { readonly piece: Piece; readonly start: number; readonly end: number }): Span {
  return { start: node.piece.start + node.start, end: node.piece.start + node.end };
}

/** The text of a node as written, quotes and indicators included. */
export function sourceOf(node: SyntaxNode): string {
  return node.piece.text.slice(node.start, node.end);
}

/** Follows an alias to what it stands for. */
export function resolved(node: SyntaxNode | undefined): Exclude<SyntaxNode, AliasNode> | undefined {
  let current = node;
  for (let hops = 0; current?.kind === 'alias'; hops++) current = hops < 10 ? current.target : undefined;
  return current;
}

/** Something that an edit must not write over: keys, dashes and quotes alone are nothing yet. */
export function isWritten(value: SyntaxNode | undefined): boolean {
  const node = resolved(value);
  if (node?.kind === 'seq') return node.items.some(isWritten);
  if (node?.kind === 'map') return node.entries.some((entry) => isWritten(entry.value));
  return node !== undefined && node.value !== null && String(node.value).trim() !== '';
}

export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key.value === key);
}
