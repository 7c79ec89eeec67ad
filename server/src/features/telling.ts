import type { Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis, Chunk, Found } from '../analysis';
import type { Severity } from '../rules';
import { type Along, along, changedItems, type Piece, pieceIndexAt, spliced } from '../syntax';
import { type Addressee, rangeOf, toLsp } from './diagnostics';
import { lostIn, lostLettersIn, tooMany } from './file-notices';

/** What is said of one piece of the text, in JSON: diagnostics, with commas between. */
export interface Told {
  readonly json: string;
}

/**
 * The diagnostics of a document, as the JSON that goes to the client: an edit costs what it changed, and what is said
 * again is not written again. The same object as long as all is told in the same words.
 */
export interface Telling {
  readonly parts: readonly Told[];
}

/** A finding in JSON; its lines are counted from that of its piece. */
interface Item {
  readonly found: Found;
  readonly range: Range;
  /** What comes after its range. */
  readonly rest: string;
  /** Of the places that it names. */
  readonly related: readonly Range[];
  /** Those that are in other pieces. */
  readonly named: readonly { readonly spot: Found['spot']; readonly piece: Piece | undefined }[];
  readonly json: string;
}

interface ToldChunk {
  readonly chunk: Chunk;
  readonly items: readonly Item[];
  /** The pieces of the places that they name, but their own. */
  readonly named: ReadonlySet<Piece>;
  /** Where the piece began. */
  readonly line: number;
  /** What is said of all of them, or of one severity alone, once it was asked for: the same object in the same words. */
  readonly said: Map<Severity | 'all', Told>;
}

/** What was told of a document, piece by piece: an edit changes what it has to. */
interface State {
  readonly to: Addressee;
  /** What is said of each finding, but for where. */
  readonly rests: Rests;
  /** The lines that all pieces began on. */
  layout: object;
  pieces: readonly Piece[];
  chunks: readonly Chunk[];
  told: ToldChunk[];
  readonly namers: Namers;
  /** How much each chunk says, by severity, the most serious first. */
  counts: number[][];
  /** Where letters are lost in each piece. */
  lost: Along<Piece, number> | undefined;
  telling: Telling | undefined;
}

/** By piece, those where a place in it is named. */
type Namers = Map<Piece, Set<Piece>>;

/** As many as VS Code underlines in a file. Twice as many would take it longer than from a key to the next. */
export const MOST_TOLD = 500;
const NOWHERE: Item['named'] = [];
const NO_RANGE: readonly Range[] = [];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

type Rests = WeakMap<Found, string>;

/** By memory, which lives as long as the document. */
const states = new WeakMap<object, State>();

/** `found`: some of it, chunk by chunk. */
export function tellingOf(
  analysis: Analysis,
  to: Addressee,
  found: readonly Chunk[] = analysis.chunks,
): Telling {
  const { memory, model } = analysis;
  const known = states.get(memory);
  const state = known?.to.uri === to.uri && known.to.pages === to.pages ? known : nothingTold(to);
  // One that was not brought up to date to the end is of no use.
  states.delete(memory);
  tellChunks(state, analysis, found);
  state.lost = along(state.lost, model.tree.pieces, lostIn);
  const count = countOf(state.counts);
  const parts = [
    ...notices(lostLettersIn(model.tree, state.lost.results), count),
    ...mostSerious(state.told, state.counts, count),
  ];
  const before = state.telling?.parts;
  const isSaid = (part: Told, rank: number) => part === before![rank] || part.json === before![rank]!.json;
  if (before?.length !== parts.length || !parts.every(isSaid)) state.telling = { parts };
  states.set(memory, state);
  return state.telling!;
}

function nothingTold(to: Addressee): State {
  return {
    to,
    rests: new WeakMap(),
    layout: {},
    pieces: [],
    chunks: [],
    told: [],
    namers: new Map(),
    counts: SEVERITIES.map(() => []),
    lost: undefined,
    telling: undefined,
  };
}

export const NOTHING_TOLD: Telling = { parts: [] };

/** Of what is not told piece by piece. */
export function plainTelling(diagnostics: readonly LspDiagnostic[]): Telling {
  return { parts: diagnostics.map((one) => ({ json: JSON.stringify(one) })) };
}

export function diagnosticsTold({ parts }: Telling): LspDiagnostic[] {
  return JSON.parse(`[${parts.map(({ json }) => json).join()}]`) as LspDiagnostic[];
}

/** What is told, to whom, and what of it is in place: on the lines where it was. */
interface Teller {
  readonly analysis: Analysis;
  readonly to: Addressee;
  readonly rests: Rests;
  readonly isInPlace: boolean;
}

/** Tells again the chunks that changed, and those that name a place that moved. */
function tellChunks(state: State, analysis: Analysis, chunks: readonly Chunk[]): void {
  const { to, rests, namers } = state;
  const { lines, pieces } = analysis.model.tree;
  const isInPlace = state.layout === lines.layout;
  const teller = { analysis, to, rests, isInPlace };
  const { start, endBefore, endAfter } = changedItems(state.chunks, chunks);
  const again = new Set<number>();
  // A node is in another piece only once its own is gone.
  for (const gone of goneFrom(state.pieces, pieces)) {
    for (const namer of namers.get(gone) ?? []) {
      const index = pieceIndexAt(pieces, namer.start);
      if (pieces[index] === namer && index < chunks.length) again.add(index);
    }
  }
  if (endBefore === endAfter) {
    for (let index = start; index < endAfter; index++)
      if (chunks[index] !== state.chunks[index]) again.add(index);
  } else {
    for (let index = start; index < endBefore; index++) forget(namers, state.told[index]!);
    const between = chunks.slice(start, endAfter);
    const none = between.map(() => undefined);
    const nothing = between.map(() => 0);
    // Those between are all told below.
    state.told = spliced<ToldChunk | undefined>(state.told, start, endBefore, none) as ToldChunk[];
    state.counts = state.counts.map((counts) => spliced(counts, start, endBefore, nothing));
    for (let index = start; index < endAfter; index++) again.add(index);
  }
  // Lines came or went: what is below is on others.
  if (!isInPlace) for (let index = 0; index < chunks.length; index++) again.add(index);
  for (const index of again) {
    const known: ToldChunk | undefined = state.told[index];
    const line = lines.firstLine(index);
    const chunk = chunks[index]!;
    if (known?.chunk === chunk && isTold(known, line, isInPlace)) continue;
    const now = toldChunk(teller, chunk, line, known);
    if (known) forget(namers, known);
    note(namers, now);
    state.told[index] = now;
    for (const [rank, severity] of SEVERITIES.entries()) state.counts[rank]![index] = countIn(now, severity);
  }
  state.layout = lines.layout;
  state.pieces = pieces;
  state.chunks = chunks;
}

function goneFrom(before: readonly Piece[], now: readonly Piece[]): readonly Piece[] {
  const { start, endBefore, endAfter } = changedItems(before, now);
  const left = new Set(now.slice(start, endAfter));
  return before.slice(start, endBefore).filter((piece) => !left.has(piece));
}

function note(namers: Namers, { chunk, named }: ToldChunk): void {
  for (const piece of named) {
    const known = namers.get(piece);
    if (known) known.add(chunk.piece);
    else namers.set(piece, new Set([chunk.piece]));
  }
}

function forget(namers: Namers, { chunk, named }: ToldChunk): void {
  for (const piece of named) {
    const known = namers.get(piece);
    if (known?.delete(chunk.piece) && known.size === 0) namers.delete(piece);
  }
}

/** Is all that it says as it was told? */
function isTold({ items, line }: ToldChunk, now: number, isInPlace: boolean): boolean {
  return line === now && items.every((item) => isThere(item) && (isInPlace || item.named.length === 0));
}

/** Are the places that it names in other pieces where they were, if those begin on the same lines? */
function isThere({ named }: Item): boolean {
  return named.every(({ spot, piece }) => spot.piece === piece);
}

/** `known`: what was told of that piece, or of the one that it stands for. */
function toldChunk(teller: Teller, chunk: Chunk, line: number, known: ToldChunk | undefined): ToldChunk {
  const { found, piece } = chunk;
  const items = found.map((one, rank) => {
    const near = known?.items[rank];
    const item = near?.found === one ? near : known?.items.find((other) => other.found === one);
    // What is found in another piece is elsewhere in it.
    if (
      !item ||
      known!.chunk.piece !== piece ||
      !isThere(item) ||
      (item.named.length > 0 && !teller.isInPlace)
    )
      return itemOf(teller, one, piece, line, item);
    if (known!.line === line) return item;
    // Other lines of its own piece may be named in it.
    if (one.related.length > 0) return itemOf(teller, one, piece, line, item);
    return { ...item, json: jsonOf(lowered(item.range, line), item.rest) };
  });
  const named = new Set<Piece>();
  for (const item of items) for (const { piece: other } of item.named) if (other) named.add(other);
  const said: ToldChunk['said'] = new Map();
  for (const [severity, told] of known?.said ?? [])
    if (areSameWords(ofSeverity(known!.items, severity), ofSeverity(items, severity)))
      said.set(severity, told);
  return { chunk, items, named, line, said };
}

function areSameWords(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every(({ json }, rank) => json === b[rank]!.json);
}

function ofSeverity(items: readonly Item[], severity: Severity | 'all'): readonly Item[] {
  return severity === 'all' ? items : items.filter(({ found }) => found.severity === severity);
}

function countIn({ items }: ToldChunk, severity: Severity): number {
  let count = 0;
  for (const { found } of items) if (found.severity === severity) count += 1;
  return count;
}

/** `known`: how it was told. */
function itemOf(
  { analysis, to, rests }: Teller,
  found: Found,
  piece: Piece,
  line: number,
  known: Item | undefined,
): Item {
  const { lines } = analysis.model.tree;
  const isAlone = found.related.length === 0;
  const related = isAlone ? NO_RANGE : found.related.map(({ span }) => rangeOf(lines, span));
  let rest = isAlone ? rests.get(found) : undefined;
  if (known?.related.every((range, rank) => isSameRange(range, related[rank]!))) rest = known.rest;
  if (rest === undefined) {
    const { range: _, ...others } = toLsp(analysis, found.diagnostic, to.uri, to.pages);
    rest = JSON.stringify(others).slice(1);
    if (isAlone) rests.set(found, rest);
  }
  const range = rangeOf(lines, found.spot.span);
  const named = isAlone
    ? NOWHERE
    : found.related.map((spot) => ({ spot, piece: spot.piece })).filter((one) => one.piece !== piece);
  return { found, range: lowered(range, -line), rest, related, named, json: jsonOf(range, rest) };
}

function isSameRange(a: Range, b: Range): boolean {
  return isSamePlace(a.start, b.start) && isSamePlace(a.end, b.end);
}

function isSamePlace(a: Range['start'], b: Range['start']): boolean {
  return a.line === b.line && a.character === b.character;
}

function jsonOf({ start, end }: Range, rest: string): string {
  const range = `{"start":${placeJson(start)},"end":${placeJson(end)}}`;
  return `{"range":${range},${rest}`;
}

function placeJson({ line, character }: Range['start']): string {
  return `{"line":${line},"character":${character}}`;
}

function lowered({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}

/** What is said of the file itself. */
function notices(lost: LspDiagnostic | undefined, count: number): Told[] {
  const said = [lost, count > MOST_TOLD ? tooMany(MOST_TOLD, count) : undefined];
  return said.flatMap((one) => (one ? [{ json: JSON.stringify(one) }] : []));
}

function countOf(counts: State['counts']): number {
  let count = 0;
  for (const each of counts) for (const one of each) count += one;
  return count;
}

/**
 * All that is told, in the order of the text; where there is more than an editor draws, what is most serious, then what
 * comes first in the text, and so much of it.
 */
function mostSerious(told: readonly ToldChunk[], counts: State['counts'], count: number): readonly Told[] {
  const shown: Told[] = [];
  if (count <= MOST_TOLD) {
    // What says nothing is not looked at: there may be a thousand chunks.
    for (let at = 0; at < told.length; at++) {
      let said = 0;
      for (const each of counts) said += each[at]!;
      if (said > 0) shown.push(saidOf(told[at]!, 'all'));
    }
    return shown;
  }
  let room = MOST_TOLD;
  for (const [level, each] of counts.entries()) {
    for (let at = 0; at < told.length; at++) {
      if (each[at] === 0) continue;
      room -= each[at]!;
      if (room < 0) return shown;
      shown.push(saidOf(told[at]!, SEVERITIES[level]!));
    }
  }
  return shown;
}

function saidOf({ items, said }: ToldChunk, severity: Severity | 'all'): Told {
  let told = said.get(severity);
  if (!told) {
    const some = ofSeverity(items, severity);
    told = { json: some.map(({ json }) => json).join() };
    said.set(severity, told);
  }
  return told;
}
