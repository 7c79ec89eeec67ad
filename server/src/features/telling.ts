import type { Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis, Chunk, Found } from '../analysis';
import type { Severity } from '../rules';
import { changedItems, type Piece } from '../syntax';
import { type Addressee, toLsp } from './diagnostics';
import { lostLettersIn, tooMany } from './file-notices';

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
  /** By severity, the most serious first. */
  readonly counts: readonly number[];
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
  /** The lines that all pieces began on. */
  readonly layout: object;
  readonly chunks: readonly Chunk[];
  readonly told: readonly ToldChunk[];
  readonly telling: Telling;
}

/** As many as VS Code shows of a file. */
export const MOST_TOLD = 1000;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

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
  const told = toldChunks(analysis, to, found, former);
  const parts = [...notices(analysis, told), ...mostSerious(told)];
  const before = former?.telling.parts;
  const isSame = before?.length === parts.length && parts.every((part, rank) => part === before[rank]);
  const telling = isSame ? former!.telling : { parts };
  states.set(analysis.memory, { to, layout: lines.layout, chunks: found, told, telling });
  return telling;
}

export function diagnosticsTold({ parts }: Telling): LspDiagnostic[] {
  return JSON.parse(`[${parts.map(({ json }) => json).join()}]`) as LspDiagnostic[];
}

/** All of them, those that were told before as they were. */
function toldChunks(
  analysis: Analysis,
  to: Addressee,
  chunks: readonly Chunk[],
  former: State | undefined,
): readonly ToldChunk[] {
  const { lines } = analysis.model.tree;
  const { start, endBefore, endAfter } = changedItems(former?.chunks ?? [], chunks);
  const told: (ToldChunk | undefined)[] = [...(former?.told ?? [])];
  told.splice(start, endBefore - start, ...chunks.slice(start, endAfter).map(() => undefined));
  const isInPlace = former?.layout === lines.layout;
  for (let index = 0; index < told.length; index++) {
    const known = told[index];
    const isNamed = known !== undefined && known.named.length > 0;
    if (known && isInPlace && !isNamed) continue;
    const line = lines.firstLine(index);
    const isStill = known && (!isNamed || (isInPlace && known.named.every(isThere)));
    if (isStill && known.line === line) continue;
    told[index] = toldChunk(analysis, to, chunks[index]!, line, isStill ? known : undefined);
  }
  return told as ToldChunk[];
}

function isThere({ spot, piece }: ToldChunk['named'][number]): boolean {
  return spot.piece === piece;
}

/** `moved`: how it was told on other lines. */
function toldChunk(
  analysis: Analysis,
  to: Addressee,
  chunk: Chunk,
  line: number,
  moved: ToldChunk | undefined,
): ToldChunk {
  const items = chunk.found.map((found, rank) => {
    const item = moved?.items[rank];
    return item?.rest === undefined
      ? itemOf(analysis, found, line, to)
      : { ...item, json: `{"range":${JSON.stringify(lowered(item.range, line))},${item.rest}` };
  });
  return {
    json: items.map(({ json }) => json).join(),
    items,
    counts: SEVERITIES.map((severity) => items.filter(({ found }) => found.severity === severity).length),
    line,
    named: chunk.found
      .flatMap(({ related }) => related.map((spot) => ({ spot, piece: spot.piece })))
      .filter(({ piece }) => piece !== chunk.piece),
    levels: new Map(),
  };
}

function itemOf(analysis: Analysis, found: Found, line: number, to: Addressee): Item {
  const { range, ...others } = toLsp(analysis, found.diagnostic, to.uri, to.pages);
  const rest = JSON.stringify(others).slice(1);
  return {
    found,
    range: lowered(range, -line),
    rest: found.related.length > 0 ? undefined : rest,
    json: `{"range":${JSON.stringify(range)},${rest}`,
  };
}

function lowered({ start, end }: Range, by: number): Range {
  return {
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  };
}

/** What is said of the file itself. */
function notices(analysis: Analysis, told: readonly ToldChunk[]): Told[] {
  const lost = lostLettersIn(analysis.model.tree);
  const count = countOf(told);
  const said = [lost, count > MOST_TOLD ? tooMany(MOST_TOLD, count) : undefined];
  return said.flatMap((one) => (one ? [{ json: JSON.stringify(one) }] : []));
}

function countOf(told: readonly ToldChunk[]): number {
  let count = 0;
  for (const { items } of told) count += items.length;
  return count;
}

/** All that is told, or so much of it: first all that is most serious, then what comes first in the text. */
function mostSerious(told: readonly ToldChunk[]): readonly Told[] {
  if (countOf(told) <= MOST_TOLD) return told.filter(({ items }) => items.length > 0);
  let room = MOST_TOLD;
  const levels = told.map(() => 0);
  for (let level = 1; level <= SEVERITIES.length && room >= 0; level++) {
    for (let at = 0; at < told.length; at++) {
      room -= told[at]!.counts[level - 1]!;
      if (room < 0) break;
      levels[at] = level;
    }
  }
  return told.flatMap((chunk, at) => downTo(chunk, levels[at]!));
}

/** So many severities of a chunk, from the most serious one. */
function downTo(chunk: ToldChunk, level: number): Told | readonly Told[] {
  const [errors = 0, warnings = 0, advice = 0] = chunk.counts;
  const left = [0, errors, errors + warnings, errors + warnings + advice][level]!;
  if (left === 0) return [];
  if (left === chunk.items.length) return chunk;
  let some = chunk.levels.get(level);
  if (!some) {
    const shown = SEVERITIES.slice(0, level);
    const kept = chunk.items.filter(({ found }) => shown.includes(found.severity));
    some = { json: kept.map(({ json }) => json).join() };
    chunk.levels.set(level, some);
  }
  return some;
}
