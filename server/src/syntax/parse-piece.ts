import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import { trimmedEnd, trimmedTextEnd } from './blanks';
import { readEveryday } from './everyday';
import type { Entry, Piece, ProblemKind, ScalarNode, ScalarStyle, SyntaxNode, SyntaxProblem } from './nodes';
import { PlacedAlias, PlacedMap, PlacedScalar, PlacedSeq } from './placed';

const NONE: readonly SyntaxProblem[] = [];

/** Beyond this depth the text is no référentiel; recursion over it stays bounded. */
const MAX_DEPTH = 200;
/** How many nodes aliases may stand for in all before they are no longer followed (« alias bomb »). */
const MAX_ALIASED_NODES = 20_000;

/** Reads a slice of text alone. Never throws: what cannot be read is a problem of the piece. */
export function parsePiece(text: string, start: number, kind: Piece['kind']): Piece {
  if (kind === 'section' || kind === 'item') {
    const piece = { start, text, kind, root: undefined, problems: NONE, reachesOut: false };
    const root = readEveryday(piece);
    if (root) return Object.assign(piece, { root, isEveryday: true });
  }
  return parseAnything(text, start, kind);
}

/** The library reads any YAML, and tells what is wrong with it. */
export function parseAnything(text: string, start: number, kind: Piece['kind']): Piece {
  const problems: SyntaxProblem[] = [];
  const piece = { start, text, kind, root: undefined as SyntaxNode | undefined, problems, reachesOut: false };
  const nesting = tooDeep(text);
  if (nesting !== undefined) {
    problems.push({ kind: 'trop-imbrique', piece, start: nesting, end: Math.min(nesting + 1, text.length) });
    return piece;
  }
  try {
    const document = parseDocument(text, {
      prettyErrors: false,
      uniqueKeys: false,
      strict: true,
      logLevel: 'silent',
    });
    const converter = new Converter(piece, text, problems);
    for (const error of [...document.errors, ...document.warnings])
      problems.push(problemOf(error, piece, text));
    piece.root = converter.convert(document.contents as Node | null, 0);
    piece.reachesOut = converter.reachesOut;
  } catch {
    problems.push({ kind: 'autre', piece, start: 0, end: Math.min(1, text.length) });
  }
  return piece;
}

/** Offset at which flow brackets or block indentation go deeper than any référentiel; undefined otherwise. */
function tooDeep(text: string): number | undefined {
  let flow = 0;
  let dashes = 0;
  let leading = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      leading = true;
      dashes = 0;
    } else if (code === 0x5b || code === 0x7b) {
      leading = false;
      if (++flow > MAX_DEPTH) return at;
    } else if (code === 0x5d || code === 0x7d) {
      flow = Math.max(0, flow - 1);
    } else if (leading && (code === 0x2d || code === 0x3f)) {
      if (++dashes > MAX_DEPTH) return at;
    } else if (code > 0x20) leading = false;
  }
  // Indentation deepens by one column a level at least: 200 levels need a line indented as much.
  const indented = new RegExp(`^ {${MAX_DEPTH},}(?=[^ \\n]*(?:-|:)(?: |$))`, 'm').exec(text);
  return indented?.index;
}

class Converter {
  reachesOut = false;
  readonly #anchors = new Map<string, SyntaxNode>();
  readonly #weights = new WeakMap<SyntaxNode, number>();
  #aliased = 0;

  constructor(
    readonly piece: Piece,
    readonly text: string,
    readonly problems: SyntaxProblem[],
  ) {}

  convert(node: Node | null, depth: number): SyntaxNode | undefined {
    if (!node?.range) return undefined;
    if (depth > MAX_DEPTH) {
      this.problems.push({
        kind: 'trop-imbrique',
        piece: this.piece,
        start: node.range[0],
        end: node.range[1],
      });
      return undefined;
    }
    const converted = this.#convert(node, depth);
    if (node.tag !== undefined && this.text.charAt(node.range[0]) === '!') this.reachesOut = true;
    if (!isAlias(node) && node.anchor !== undefined) {
      this.reachesOut = true;
      if (converted) this.#anchors.set(node.anchor, converted);
    }
    return converted;
  }

  #convert(node: Node, depth: number): SyntaxNode | undefined {
    const [start, valueEnd] = node.range!;
    if (isAlias(node)) return this.#alias(node.source, start, valueEnd);
    if (isScalar(node)) {
      if (start === valueEnd) return undefined;
      const end = trimmedTextEnd(this.text, start, valueEnd);
      return new PlacedScalar(this.piece, start, end, scalarValue(node), styleOf(node));
    }
    if (isMap(node)) {
      const end = this.#trimmed(start, valueEnd);
      let first = start;
      let last = end;
      const entries: Entry[] = [];
      for (const pair of node.items) {
        const key = this.#key(pair.key as Node | null, end, depth);
        if (!key) continue;
        const value = this.convert(pair.value as Node | null, depth + 1);
        entries.push({ key, value, colon: !node.flow || pair.value !== null });
        first = Math.min(first, key.start);
        last = endWith(last, [key, value]);
      }
      return new PlacedMap(this.piece, first, last, node.flow === true, entries);
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.convert(item as Node | null, depth + 1));
      const end = endWith(this.#trimmed(start, valueEnd), items);
      return new PlacedSeq(this.piece, start, end, node.flow === true, items);
    }
    return undefined;
  }

  #alias(name: string, start: number, end: number): SyntaxNode {
    this.reachesOut = true;
    let target = this.#anchors.get(name);
    if (!target) this.problems.push({ kind: 'alias', piece: this.piece, start, end });
    else {
      this.#aliased += this.#weight(target);
      if (this.#aliased > MAX_ALIASED_NODES) {
        target = undefined;
        this.problems.push({ kind: 'trop-imbrique', piece: this.piece, start, end });
      }
    }
    return new PlacedAlias(this.piece, start, end, name, target);
  }

  /** How many nodes a node stands for once its own aliases are followed. */
  #weight(node: SyntaxNode): number {
    const known = this.#weights.get(node);
    if (known !== undefined) return known;
    let weight = 1;
    if (node.kind === 'alias') weight += node.target ? this.#weight(node.target) : 0;
    else if (node.kind === 'seq') for (const item of node.items) weight += item ? this.#weight(item) : 0;
    else if (node.kind === 'map')
      for (const { value } of node.entries) weight += 1 + (value ? this.#weight(value) : 0);
    this.#weights.set(node, weight);
    return weight;
  }

  #key(key: Node | null, mapEnd: number, depth: number): ScalarNode | undefined {
    if (!key?.range) return undefined;
    // One that is not written (« ? ») is said to be where the blanks after the map end.
    const start = Math.min(key.range[0], mapEnd);
    const end = Math.max(start, Math.min(key.range[1], mapEnd));
    const converted = this.convert(key, depth + 1);
    if (converted?.kind === 'scalar') return converted;
    // A collection or an alias as a key: its source stands for it, so that it is reported as an unknown key.
    const written = this.#trimmed(start, end);
    return new PlacedScalar(this.piece, start, written, this.text.slice(start, written), 'plain');
  }

  #trimmed(start: number, end: number): number {
    return trimmedEnd(this.text, start, end);
  }
}

/** Of a part that does not close, the library says that it ends after what it is in. */
function endWith(end: number, parts: readonly (SyntaxNode | undefined)[]): number {
  return parts.reduce((last, part) => Math.max(last, part?.end ?? 0), end);
}

function scalarValue(node: Scalar): ScalarNode['value'] {
  const { value } = node;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  return value === null || value === undefined ? null : (node.source ?? String(value));
}

function styleOf(node: Scalar): ScalarStyle {
  switch (node.type) {
    case Scalar.QUOTE_SINGLE:
      return 'single';
    case Scalar.QUOTE_DOUBLE:
      return 'double';
    case Scalar.BLOCK_LITERAL:
      return 'literal';
    case Scalar.BLOCK_FOLDED:
      return 'folded';
    default:
      return 'plain';
  }
}

function problemOf(error: YAMLError | YAMLWarning, piece: Piece, text: string): SyntaxProblem {
  const start = Math.min(error.pos[0], text.length);
  const end = Math.max(start, Math.min(error.pos[1], text.length));
  return { kind: kindOf(error, text, start), piece, start, end };
}

function kindOf(error: YAMLError | YAMLWarning, text: string, at: number): ProblemKind {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tabulation';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'deux-points';
    case 'BAD_DQ_ESCAPE':
      return 'echappement';
    case 'BAD_SCALAR_START':
    // « !important » is read as a tag, and the word is lost.
    case 'TAG_RESOLVE_FAILED':
      return 'caractere-reserve';
    case 'KEY_OVER_1024_CHARS':
      return 'cle-trop-longue';
    case 'BAD_ALIAS':
      return 'alias';
    case 'MULTIPLE_DOCS':
      return 'plusieurs-documents';
    case 'MISSING_CHAR':
      if (error.message.includes('quote')) return 'guillemet-non-ferme';
      return text.charAt(at - 1) === '\t' ? 'tabulation' : 'indentation';
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? 'crochet-non-ferme' : 'indentation';
    case 'UNEXPECTED_TOKEN':
      return error.message.includes('at node end') ? 'texte-apres-valeur' : 'indentation';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'indentation';
    default:
      return 'autre';
  }
}
