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
import { isMention, kindTold, TOLD } from './mentions';
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
    ...ids.definitionsOf(id).map(asDefinition),
    ...ids.referencesTo(id).map((reference) => asReference(model, reference)),
  ];
  // What an alias takes up is read several times and written once, as a definition first of all.
  const written = new Map(found.toReversed().map((one) => [one.node, one]));
  return [...written.values(), ...mentionsOf(model, id)].sort((a, b) => a.start - b.start);
}

/** Those of the elements that an occurrence may mean. */
export function sameSymbol(model: Model, { id, definitions }: Occurrence): Occurrence[] {
  const all = occurrencesOf(model, id);
  if (definitions.length === 0) return all;
  return all.filter((other) => other.definitions.some((definition) => isOneOf(definition, definitions)));
}

/** Where an id that was given stands in sentences and comments. */
function mentionsOf(model: Model, id: string): Occurrence[] {
  return [...wordsOf(model, id)].flatMap(([piece, token]) => asMention(model, piece, token) ?? []);
}

/** Where the same word stands in sentences and comments, but may mean something else. */
export function doubtsOf(model: Model, id: string): Span[] {
  return [...wordsOf(model, id)].flatMap(([piece, token]) => {
    const span = { start: piece.start + token.start, end: piece.start + token.end };
    const text = textAround(model.tree, span.start + 1);
    return text && !token.within && !asMention(model, piece, token) ? [span] : [];
  });
}

/** « le bloc 2 », « l’épreuve n° 3 »: elements told by their numbers, in sentences and comments. */
export function numbersTold(
  { tree }: Model,
  isWanted: (kind: Kind, number: number) => boolean,
): (Span & { readonly text: string })[] {
  return [...tree.text.matchAll(TOLD)].flatMap((match) => {
    const [text, noun = '', number] = match;
    const kind = kindTold(noun);
    if (!kind || !isWanted(kind, Number(number))) return [];
    const end = match.index + text.length;
    return textAround(tree, end - 1) ? [{ start: match.index, end, text: text.replace(/\s+/g, ' ') }] : [];
  });
}

function* wordsOf({ tree, ids }: Model, id: string): Generator<readonly [Piece, IdToken]> {
  if (ids.definitionsOf(id).length === 0) return;
  for (const piece of tree.pieces) {
    for (const token of tokensOf(piece).get(id) ?? []) yield [piece, token];
  }
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
  let tries = 0;
  for (let at = text.indexOf('#', lineStart); at >= 0 && at < offset; at = text.indexOf('#', at + 1)) {
    if (++tries > MOST_MARKS) return undefined;
    if (at > lineStart && !/\s/.test(text.charAt(at - 1))) continue;
    const there = pathAt(tree, at).nodes.at(-1);
    if (there?.kind === 'scalar' && holdsText(there, at)) continue;
    const span = { start: at + 1, end: lineStart + lines.lineText(line).length };
    return { span, node: undefined, within: node };
  }
  return undefined;
}

/** A line of thousands of « # » holds no comment worth looking for. */
const MOST_MARKS = 50;

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
  if (definitions.length < 2) return definitions;
  return [...new Map(definitions.map((definition) => [definition.node, definition])).values()];
}

function isOneOf({ node }: Definition, definitions: readonly Definition[]): boolean {
  return definitions.some((other) => other.node === node);
}
