import type { Definition, Kind, Model } from '../../model';
import { descriptorAt, referentielDescriptor } from '../../model';
import {
  type Piece,
  pathAt,
  placeInSource,
  resolved,
  type ScalarNode,
  type Span,
  type SyntaxNode,
  type SyntaxTree,
  sourceOf,
  spanOf,
} from '../../syntax';
import { isMention } from './mentions';
import { type IdToken, tokensOf } from './tokens';

/** A place where an id is written. The span is that of the id alone, without the quotes around it. */
export interface Occurrence extends Span {
  readonly id: string;
  readonly role: 'definition' | 'reference' | 'mention';
  /** The elements it may mean; several only where an id was given twice and nothing tells. */
  readonly definitions: readonly Definition[];
  /** The value it is in, or is; undefined in a comment. */
  readonly node: ScalarNode | undefined;
}

/** The id at an offset: where it is given, in a list of ids, in a sentence or a comment. */
export function occurrenceAt(model: Model, offset: number): Occurrence | undefined {
  const { tree, ids } = model;
  const node = resolved(pathAt(tree, offset).nodes.at(-1));
  if (node?.kind === 'scalar' && !runsOn(node)) {
    const definition = ids.definitions.find((candidate) => candidate.node === node);
    if (definition) return asDefinition(definition);
    const reference = ids.references.find((candidate) => candidate.node === node);
    if (reference) return asReference(model, reference);
  }
  const piece = tree.pieces.findLast(({ start }) => start <= offset);
  if (!piece) return undefined;
  for (const [text, tokens] of tokensOf(piece)) {
    if (ids.definitionsOf(text).length === 0) continue;
    const token = tokens.find(
      ({ start, end }) => piece.start + start <= offset && offset <= piece.start + end,
    );
    const mention = token && asMention(model, piece, token);
    if (mention) return mention;
  }
  return undefined;
}

/** A quote left open swallows the lines below: that is no id. */
function runsOn(node: ScalarNode): boolean {
  return sourceOf(node).includes('\n') && node.style !== 'literal' && node.style !== 'folded';
}

/** Every place where an id is written, in the order of the text. */
export function occurrencesOf(model: Model, id: string): Occurrence[] {
  const { ids } = model;
  const found = [
    ...unique(ids.definitionsOf(id)).map(asDefinition),
    ...uniqueByNode(ids.referencesTo(id)).map((reference) => asReference(model, reference)),
    ...mentionsOf(model, id),
  ];
  return found.sort((a, b) => a.start - b.start);
}

/** Those of the elements that an occurrence may mean. */
export function sameSymbol(model: Model, { id, definitions }: Occurrence): Occurrence[] {
  const all = occurrencesOf(model, id);
  if (definitions.length === 0) return all;
  return all.filter((other) => other.definitions.some((definition) => isOneOf(definition, definitions)));
}

/** Where an id that was given stands in sentences and comments. */
export function mentionsOf(model: Model, id: string): Occurrence[] {
  const mentions: Occurrence[] = [];
  if (model.ids.definitionsOf(id).length === 0) return mentions;
  for (const piece of model.tree.pieces) {
    for (const token of tokensOf(piece).get(id) ?? []) {
      const mention = asMention(model, piece, token);
      if (mention) mentions.push(mention);
    }
  }
  return mentions;
}

/** The elements that an id may mean at a place: of one of the kinds wanted, the nearest first of all. */
export function resolveId(
  { ids }: Model,
  id: string,
  kinds: readonly Kind[] | undefined,
  from: SyntaxNode | undefined,
): readonly Definition[] {
  const all = unique(ids.definitionsOf(id));
  const fitting = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
  const candidates = fitting.length > 0 ? fitting : all;
  if (candidates.length < 2 || !from) return candidates;
  // An id given again in each bloc means, inside a bloc, that of the bloc.
  const around = partsAround(from);
  const depths = candidates.map(
    ({ node }) => partsAround(node).filter((part) => around.includes(part)).length,
  );
  const deepest = Math.max(...depths);
  return candidates.filter((_, rank) => depths[rank] === deepest);
}

/** The elements that hold a node, from an item of a root list inwards. */
function partsAround(node: SyntaxNode): SyntaxNode[] {
  const parents: SyntaxNode[] = [];
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) parents.push(at);
  return parents.slice(0, -2);
}

function asDefinition(definition: Definition): Occurrence {
  const { id, node } = definition;
  return { id, role: 'definition', definitions: [definition], node, ...placeOf(node, id) };
}

function asReference(
  model: Model,
  { id, kinds, node }: { id: string; kinds: readonly Kind[]; node: ScalarNode },
): Occurrence {
  const definitions = resolveId(model, id, kinds, node);
  return { id, role: 'reference', definitions, node, ...placeOf(node, id) };
}

function placeOf(node: ScalarNode, id: string): Span {
  return node.value === id ? placeInSource(node, 0, id.length) : spanOf(node);
}

function asMention(model: Model, piece: Piece, token: IdToken): Occurrence | undefined {
  const { tree, ids } = model;
  const kindsOf = (id: string) => ids.definitionsOf(id).map(({ kind }) => kind);
  const { within } = token;
  const isId = (word: string) => kindsOf(word).length > 0;
  if (within && (isId(within.word) || !within.parts.every(isId))) return undefined;
  const span = { start: piece.start + token.start, end: piece.start + token.end };
  const where = textAround(tree, span.start + 1);
  if (!where) return undefined;
  const { start } = where.span;
  const context = {
    text: tree.text.slice(start, where.span.end),
    start: span.start - start,
    end: span.end - start,
    comment: where.node === undefined,
    kindsOf,
  };
  if (!isMention(context)) return undefined;
  const definitions = resolveId(model, token.text, undefined, where.node ?? where.within);
  return { id: token.text, role: 'mention', definitions, node: where.node, ...span };
}

interface TextAround {
  readonly span: Span;
  /** Undefined for a comment. */
  readonly node: ScalarNode | undefined;
  /** What a comment stands in. */
  readonly within: SyntaxNode | undefined;
}

/** The sentence or comment that holds an offset; undefined where something else than French is written. */
function textAround(tree: SyntaxTree, offset: number): TextAround | undefined {
  const { nodes, path, onKey } = pathAt(tree, offset);
  const node = nodes.at(-1);
  if (onKey) return undefined;
  if (node?.kind === 'scalar' && holdsText(node, offset)) {
    const isProse = descriptorAt(referentielDescriptor, path)?.meta.form === 'texte';
    // What a decision said is quoted: its ids are those of the version that was refused.
    const isQuoted = path[0] === 'depots' && path.at(-1) === 'constat';
    return isProse && !isQuoted ? { span: spanOf(node), node, within: undefined } : undefined;
  }
  const { text, lines } = tree;
  const line = lines.lineAt(offset);
  const lineStart = lines.start(line);
  for (let at = text.indexOf('#', lineStart); at >= 0 && at < offset; at = text.indexOf('#', at + 1)) {
    if (at > lineStart && !/\s/.test(text.charAt(at - 1))) continue;
    const there = pathAt(tree, at).nodes.at(-1);
    if (there?.kind === 'scalar' && holdsText(there, at)) continue;
    const span = { start: at + 1, end: lineStart + lines.lineText(line).length };
    return { span, node: undefined, within: node };
  }
  return undefined;
}

/** Inside the text of a scalar: neither after it nor on the header line of a block text. */
function holdsText(node: ScalarNode, offset: number): boolean {
  const { start, end } = spanOf(node);
  if (offset < start || offset >= end) return false;
  if (node.style !== 'literal' && node.style !== 'folded') return true;
  const header = sourceOf(node).indexOf('\n');
  return header >= 0 && offset - start > header;
}

/** An element taken up by an alias is read several times and written once. */
function unique(definitions: readonly Definition[]): readonly Definition[] {
  return definitions.length < 2 ? definitions : uniqueByNode(definitions);
}

function uniqueByNode<T extends { readonly node: ScalarNode }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.node, one])).values()];
}

export function isOneOf({ node }: Definition, definitions: readonly Definition[]): boolean {
  return definitions.some((other) => other.node === node);
}
