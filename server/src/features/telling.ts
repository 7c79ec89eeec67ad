import type { Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis, Chunk, Found } from '../analysis';
import type { Severity } from '../rules';
import { type Along, along, changedItems, type Piece, spliced } from '../syntax';
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
  /** The places in other pieces that are named. */
  readonly named: readonly { readonly spot: Found['spot']; readonly piece: Piece | undefined }[];
  readonly json: string;
}

interface ToldChunk extends Told {
  readonly items: readonly Item[];
  /** Where the piece began. */
  readonly line: number;
  /** It names places in other pieces. */
  readonly isNamed: boolean;
  /** What is said of those of one severity alone, once it was asked for. */
  readonly bySeverity: Map<Severity, Told>;
}

/** What was told of a document, piece by piece. */
interface State {
  readonly to: Addressee;
  /** What is said of each finding, but for where. */
  readonly rests: Rests;
  /** The lines that all pieces began on. */
  readonly layout: object;
  readonly chunks: readonly Chunk[];
  readonly told: readonly ToldChunk[];
  /** Those that name places in other pieces. */
  readonly areNamed: Along<ToldChunk, boolean>;
  readonly counts: Counts;
  /** Where letters are lost in each piece. */
  readonly lost: Along<Piece, number>;
  readonly telling: Telling;
}

/** How much each chunk says, by severity, the most serious first. */
type Counts = readonly Along<ToldChunk, number>[];

/** As many as VS Code underlines in a file. Twice as many would take it longer than from a key to the next. */
export const MOST_TOLD = 500;
const NOWHERE: Item['named'] = [];
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
  const { lines } = analysis.model.tree;
  const known = states.get(analysis.memory);
  const former = known?.to.uri === to.uri && known.to.pages === to.pages ? known : undefined;
  const rests: Rests = former?.rests ?? new WeakMap();
  const told = toldChunks({ analysis, to, rests }, found, former);
  const areNamed = along(former?.areNamed, told, ({ isNamed }) => isNamed);
  const counts = SEVERITIES.map((severity, rank) =>
    along(former?.counts[rank], told, (chunk) => countIn(chunk, severity)),
  );
  const count = countOf(counts);
  const lost = along(former?.lost, analysis.model.tree.pieces, lostIn);
  const parts = [
    ...notices(lostLettersIn(analysis.model.tree, lost.results), count),
    ...mostSerious(told, counts, count),
  ];
  const before = former?.telling.parts;
  const isSaid = (part: Told, rank: number) => part === before![rank] || part.json === before![rank]!.json;
  const isSame = before?.length === parts.length && parts.every(isSaid);
  const telling = isSame ? former!.telling : { parts };
  const { layout } = lines;
  states.set(analysis.memory, {
    to,
    rests,
    layout,
    chunks: found,
    told,
    areNamed,
    counts,
    lost,
    telling,
  });
  return telling;
}

export const NOTHING_TOLD: Telling = { parts: [] };

/** Of what is not told piece by piece. */
export function plainTelling(diagnostics: readonly LspDiagnostic[]): Telling {
  return { parts: diagnostics.map((one) => ({ json: JSON.stringify(one) })) };
}

export function diagnosticsTold({ parts }: Telling): LspDiagnostic[] {
  return JSON.parse(`[${parts.map(({ json }) => json).join()}]`) as LspDiagnostic[];
}

/** What is told, to whom, and how it was told before. */
interface Teller {
  readonly analysis: Analysis;
  readonly to: Addressee;
  readonly rests: Rests;
}

/** All of them, those that were told before as they were. */
function toldChunks(
  teller: Teller,
  chunks: readonly Chunk[],
  former: State | undefined,
): readonly ToldChunk[] {
  const { lines } = teller.analysis.model.tree;
  const { start, endBefore, endAfter } = changedItems(former?.chunks ?? [], chunks);
  const between = chunks.slice(start, endAfter);
  const told = spliced<ToldChunk | undefined>(
    former?.told ?? [],
    start,
    endBefore,
    between.map(() => undefined),
  );
  const isInPlace = former?.layout === lines.layout;
  const areNamed = spliced(
    former?.areNamed.results ?? [],
    start,
    endBefore,
    between.map(() => false),
  );
  for (let index = 0; index < told.length; index++) {
    if (isInPlace && !areNamed[index] && (index < start || index >= endAfter)) continue;
    const known = told[index];
    const line = lines.firstLine(index);
    if (known && known.line === line && (isInPlace || !known.isNamed) && known.items.every(isThere)) continue;
    told[index] = toldChunk(teller, chunks[index]!, line, { known, isInPlace });
  }
  return told as ToldChunk[];
}

/** Are the places that it names in other pieces where they were, if those begin on the same lines? */
function isThere({ named }: Item): boolean {
  return named.every(({ spot, piece }) => spot.piece === piece);
}

/** `known`: how it was told, on other lines or when the places that it names were others. */
function toldChunk(
  teller: Teller,
  { found, piece }: Chunk,
  line: number,
  { known, isInPlace }: { readonly known: ToldChunk | undefined; readonly isInPlace: boolean },
): ToldChunk {
  const items = found.map((one, rank) => {
    const item = known?.items[rank];
    if (!item || !isThere(item) || (item.named.length > 0 && !isInPlace))
      return itemOf(teller, one, piece, line);
    if (known!.line === line) return item;
    // Other lines of its own piece may be named in it.
    if (one.related.length > 0) return itemOf(teller, one, piece, line);
    return { ...item, json: jsonOf(lowered(item.range, line), item.rest) };
  });
  return {
    json: items.map(({ json }) => json).join(),
    items,
    line,
    isNamed: items.some(({ named }) => named.length > 0),
    bySeverity: new Map(),
  };
}

function countIn({ items }: ToldChunk, severity: Severity): number {
  return items.filter(({ found }) => found.severity === severity).length;
}

function itemOf({ analysis, to, rests }: Teller, found: Found, piece: Piece, line: number): Item {
  const isAlone = found.related.length === 0;
  let rest = isAlone ? rests.get(found) : undefined;
  if (rest === undefined) {
    const { range: _, ...others } = toLsp(analysis, found.diagnostic, to.uri, to.pages);
    rest = JSON.stringify(others).slice(1);
    if (isAlone) rests.set(found, rest);
  }
  const range = rangeOf(analysis.model.tree.lines, found.spot.span);
  const named = isAlone
    ? NOWHERE
    : found.related.map((spot) => ({ spot, piece: spot.piece })).filter((one) => one.piece !== piece);
  return { found, range: lowered(range, -line), rest, named, json: jsonOf(range, rest) };
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

function countOf(counts: Counts): number {
  let count = 0;
  for (const { results } of counts) for (const one of results) count += one;
  return count;
}

/**
 * All that is told, in the order of the text; where there is more than an editor draws, what is most serious, then what
 * comes first in the text, and so much of it.
 */
function mostSerious(told: readonly ToldChunk[], counts: Counts, count: number): readonly Told[] {
  const shown: Told[] = [];
  if (count <= MOST_TOLD) {
    // What says nothing is not looked at: there may be a thousand chunks.
    for (let at = 0; at < told.length; at++)
      if (counts.some(({ results }) => results[at]! > 0)) shown.push(told[at]!);
    return shown;
  }
  let room = MOST_TOLD;
  for (const [level, { results }] of counts.entries()) {
    for (let at = 0; at < told.length; at++) {
      if (results[at] === 0) continue;
      room -= results[at]!;
      if (room < 0) return shown;
      shown.push(ofSeverity(told[at]!, SEVERITIES[level]!));
    }
  }
  return shown;
}

function ofSeverity(chunk: ToldChunk, severity: Severity): Told {
  const { items, bySeverity } = chunk;
  let some = bySeverity.get(severity);
  if (!some) {
    const kept = items.filter(({ found }) => found.severity === severity);
    some = kept.length === items.length ? chunk : { json: kept.map(({ json }) => json).join() };
    bySeverity.set(severity, some);
  }
  return some;
}
