import type { Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis, Chunk, Found } from '../analysis';
import type { Severity } from '../rules';
import { type Along, along, changedItems, type Piece } from '../syntax';
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
  /** What comes after its range; undefined: other lines are named in it. */
  readonly rest: string | undefined;
  readonly json: string;
}

interface ToldChunk extends Told {
  readonly items: readonly Item[];
  /** Where the piece began. */
  readonly line: number;
  /** The places in other pieces that are named. */
  readonly named: readonly { readonly spot: Found['spot']; readonly piece: Piece | undefined }[];
  /** By how many severities: what is said of the most serious ones alone. */
  readonly levels: Map<number, Told>;
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

/** As many as VS Code shows of a file. */
export const MOST_TOLD = 1000;
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
  const areNamed = along(former?.areNamed, told, ({ named }) => named.length > 0);
  const counts = SEVERITIES.map((severity, rank) =>
    along(former?.counts[rank], told, (chunk) => countIn(chunk, severity)),
  );
  const lost = along(former?.lost, analysis.model.tree.pieces, lostIn);
  const parts = [
    ...notices(lostLettersIn(analysis.model.tree, lost.results), countOf(counts)),
    ...mostSerious(told, counts),
  ];
  const before = former?.telling.parts;
  const isSame = before?.length === parts.length && parts.every((part, rank) => part === before[rank]);
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
  const between = chunks.slice(start, endAfter).map(() => undefined);
  const told: (ToldChunk | undefined)[] = [...(former?.told ?? [])];
  told.splice(start, endBefore - start, ...between);
  const isInPlace = former?.layout === lines.layout;
  const areNamed = former?.areNamed.results.toSpliced(start, endBefore - start, ...between.map(() => false));
  for (let index = 0; index < told.length; index++) {
    const isNamed = areNamed?.[index] === true;
    if (isInPlace && !isNamed && (index < start || index >= endAfter)) continue;
    const known = told[index];
    const line = lines.firstLine(index);
    const isStill = known && (!isNamed || (isInPlace && known.named.every(isThere)));
    if (isStill && known.line === line) continue;
    told[index] = toldChunk(teller, chunks[index]!, line, isStill ? known : undefined);
  }
  return told as ToldChunk[];
}

function countIn({ items }: ToldChunk, severity: Severity): number {
  return items.filter(({ found }) => found.severity === severity).length;
}

function isThere({ spot, piece }: ToldChunk['named'][number]): boolean {
  return spot.piece === piece;
}

/** `moved`: how it was told on other lines. */
function toldChunk(teller: Teller, chunk: Chunk, line: number, moved: ToldChunk | undefined): ToldChunk {
  const items = chunk.found.map((found, rank) => {
    const item = moved?.items[rank];
    return item?.rest === undefined
      ? itemOf(teller, found, line)
      : { ...item, json: jsonOf(lowered(item.range, line), item.rest) };
  });
  return {
    json: items.map(({ json }) => json).join(),
    items,
    line,
    named: chunk.found
      .flatMap(({ related }) => related.map((spot) => ({ spot, piece: spot.piece })))
      .filter(({ piece }) => piece !== chunk.piece),
    levels: new Map(),
  };
}

function itemOf({ analysis, to, rests }: Teller, found: Found, line: number): Item {
  const isAlone = found.related.length === 0;
  let rest = isAlone ? rests.get(found) : undefined;
  if (rest === undefined) {
    const { range: _, ...others } = toLsp(analysis, found.diagnostic, to.uri, to.pages);
    rest = JSON.stringify(others).slice(1);
    if (isAlone) rests.set(found, rest);
  }
  const range = rangeOf(analysis.model.tree.lines, found.spot.span);
  return { found, range: lowered(range, -line), rest: isAlone ? rest : undefined, json: jsonOf(range, rest) };
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

/** All that is told, or so much of it: first all that is most serious, then what comes first in the text. */
function mostSerious(told: readonly ToldChunk[], counts: Counts): readonly Told[] {
  const levels = levelsOf(told.length, counts);
  const shown: Told[] = [];
  for (let at = 0; at < told.length; at++) {
    let [some, all] = [0, 0];
    for (const [level, { results }] of counts.entries()) {
      all += results[at]!;
      if (level < levels[at]!) some += results[at]!;
    }
    // What is told as it was is not looked at: there may be a thousand chunks.
    if (some > 0) shown.push(some === all ? told[at]! : downTo(told[at]!, levels[at]!));
  }
  return shown;
}

/** By how many severities there is room for, of each chunk. */
function levelsOf(length: number, counts: Counts): readonly number[] {
  if (countOf(counts) <= MOST_TOLD) return new Array<number>(length).fill(counts.length);
  const levels = new Array<number>(length).fill(0);
  let room = MOST_TOLD;
  for (const [level, { results }] of counts.entries()) {
    for (let at = 0; at < length; at++) {
      room -= results[at]!;
      if (room < 0) return levels;
      levels[at] = level + 1;
    }
  }
  return levels;
}

/** So many severities of a chunk, from the most serious one. */
function downTo({ items, levels }: ToldChunk, level: number): Told {
  let some = levels.get(level);
  if (!some) {
    const shown = SEVERITIES.slice(0, level);
    const kept = items.filter(({ found }) => shown.includes(found.severity));
    some = { json: kept.map(({ json }) => json).join() };
    levels.set(level, some);
  }
  return some;
}
