import type { Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import type { Analysis, Chunk, Found } from '../analysis';
import type { Severity } from '../rules';
import type { Piece } from '../syntax';
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
  readonly to: Addressee;
  /** Where the piece began. */
  readonly line: number;
  /** The places in other pieces that are named, and the lines that all pieces began on. */
  readonly named: readonly { readonly spot: Found['spot']; readonly piece: Piece | undefined }[];
  readonly layout: object;
  /** By how many severities: what is said of the most serious ones alone. */
  readonly levels: Map<number, Told>;
}

/** As many as VS Code shows of a file. */
export const MOST_TOLD = 1000;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

const chunks = new WeakMap<Chunk, ToldChunk>();
/** By memory, which lives as long as the document. */
const tellings = new WeakMap<object, Telling>();

/** `found`: some of it, chunk by chunk. */
export function tellingOf(
  analysis: Analysis,
  to: Addressee,
  found: readonly Chunk[] = analysis.chunks,
): Telling {
  const told: ToldChunk[] = [];
  for (const [index, chunk] of found.entries())
    if (chunk.found.length > 0) told.push(toldChunk(analysis, chunk, index, to));
  const parts = [...notices(analysis, told), ...mostSerious(told)];
  const known = tellings.get(analysis.memory);
  if (known?.parts.length === parts.length && parts.every((part, rank) => part === known.parts[rank]))
    return known;
  const telling = { parts };
  tellings.set(analysis.memory, telling);
  return telling;
}

export function diagnosticsTold({ parts }: Telling): LspDiagnostic[] {
  return JSON.parse(`[${parts.map(({ json }) => json).join()}]`) as LspDiagnostic[];
}

function toldChunk(analysis: Analysis, chunk: Chunk, index: number, to: Addressee): ToldChunk {
  const { lines } = analysis.model.tree;
  const line = lines.firstLine(index);
  const known = chunks.get(chunk);
  const isStill =
    known?.to.uri === to.uri &&
    known.to.pages === to.pages &&
    (known.named.length === 0 || known.layout === lines.layout) &&
    known.named.every(({ spot, piece }) => spot.piece === piece);
  if (isStill && known.line === line) return known;
  const items = chunk.found.map((found, rank) => {
    const item = isStill ? known.items[rank] : undefined;
    return item?.rest === undefined
      ? itemOf(analysis, found, line, to)
      : { ...item, json: `{"range":${JSON.stringify(lowered(item.range, line))},${item.rest}` };
  });
  const told: ToldChunk = {
    json: items.map(({ json }) => json).join(),
    items,
    to,
    line,
    named: chunk.found
      .flatMap(({ related }) => related.map((spot) => ({ spot, piece: spot.piece })))
      .filter(({ piece }) => piece !== chunk.piece),
    layout: lines.layout,
    levels: new Map(),
  };
  chunks.set(chunk, told);
  return told;
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
  const count = told.reduce((sum, { items }) => sum + items.length, 0);
  const said = [lost, count > MOST_TOLD ? tooMany(MOST_TOLD, count) : undefined];
  return said.flatMap((one) => (one ? [{ json: JSON.stringify(one) }] : []));
}

/** All that is told, or so much of it: first all that is most serious, then what comes first in the text. */
function mostSerious(told: readonly ToldChunk[]): readonly Told[] {
  if (told.reduce((sum, { items }) => sum + items.length, 0) <= MOST_TOLD) return told;
  let room = MOST_TOLD;
  const levels = told.map(() => 0);
  for (const [rank, severity] of SEVERITIES.entries()) {
    for (const [at, { items }] of told.entries()) {
      room -= items.filter(({ found }) => found.severity === severity).length;
      if (room < 0) return downTo(told, levels);
      levels[at] = rank + 1;
    }
  }
  return told;
}

/** Of each chunk so many severities, from the most serious one. */
function downTo(told: readonly ToldChunk[], levels: readonly number[]): readonly Told[] {
  return told.flatMap((chunk, at) => {
    const level = levels[at]!;
    let some = chunk.levels.get(level);
    if (!some) {
      const shown = SEVERITIES.slice(0, level);
      const kept = chunk.items.filter(({ found }) => shown.includes(found.severity));
      some = kept.length === chunk.items.length ? chunk : { json: kept.map(({ json }) => json).join() };
      chunk.levels.set(level, some);
    }
    return some.json === '' ? [] : some;
  });
}
