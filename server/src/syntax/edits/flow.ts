import { type MapNode, type SeqNode, spanOf } from '../nodes';
import type { Span, TextEdit } from '../span';
import { insertion } from './lines';
import { endOf, endOfEntry, type Source } from './source';

/** The anchors and tags that end a text; read from its end, so that none is read twice. */
const PROPERTIES = /$(?<=((?:[&!][^\s,[\]{}]*[ \t]+)*))/;

/** The elements of a flow collection, anchors and tags included. */
function flowSpans(source: Source, node: MapNode | SeqNode): Span[] | undefined {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    const line = source.slice(source.lineStart(start), start);
    spans.push({ start: start - PROPERTIES.exec(line)![1]!.length, end });
  };
  if (node.kind === 'map') {
    for (const entry of node.entries) add(spanOf(entry.key).start, endOfEntry(source, entry));
  } else {
    for (const item of node.items) {
      if (!item) return undefined;
      add(spanOf(item).start, spanOf(item).end);
    }
  }
  return spans;
}

export function insertInFlow(
  source: Source,
  node: MapNode | SeqNode,
  rank: number,
  text: string,
): TextEdit[] {
  const spans = flowSpans(source, node);
  if (!spans) return [];
  const whole = spanOf(node);
  if (node.kind === 'map' && source.char(whole.start) !== '{') {
    // « [a: 1] »: a map without its braces.
    const [before, after] = rank === 0 ? [`{ ${text}, `, ' }'] : ['{ ', `, ${text} }`];
    return [insertion(whole.start, before), insertion(endOf(source, node), after)];
  }
  const previous = spans[rank - 1];
  const next = spans[rank];
  if (!previous) {
    if (next) {
      const own = source.isFirstOnLine(next.start);
      const indent = source.slice(source.lineStart(next.start), next.start);
      return [insertion(next.start, own ? `${text},${source.eol}${indent}` : `${text}, `)];
    }
    const blank = source.slice(whole.start + 1, whole.end - 1);
    if (/[^ \t]/.test(blank)) return [insertion(whole.start + 1, node.kind === 'map' ? ` ${text}` : text)];
    return [
      { start: whole.start + 1, end: whole.end - 1, newText: node.kind === 'map' ? ` ${text} ` : text },
    ];
  }
  if (source.isFirstOnLine(previous.start)) {
    const line = source.slice(previous.end, source.lineEnd(previous.end));
    const rest = /^[ \t]*(?:(,)[ \t]*)?(?:(?<=[ \t])#.*)?$/.exec(line);
    if (rest && source.sameLine(previous.start, previous.end)) {
      const indent = source.slice(source.lineStart(previous.start), previous.start);
      const newLine = `${source.eol}${indent}${text}`;
      const at = source.lineEnd(previous.end);
      if (rest[1]) return [insertion(at, `${newLine},`)];
      return at === previous.end
        ? [insertion(at, `,${newLine}`)]
        : [insertion(previous.end, ','), insertion(at, newLine)];
    }
  }
  return [insertion(previous.end, `, ${text}`)];
}

export function removeInFlow(source: Source, node: MapNode | SeqNode, index: number): TextEdit[] {
  const spans = flowSpans(source, node);
  const span = spans?.[index];
  if (!spans || !span) return [];
  const whole = spanOf(node);
  if (node.kind === 'map' && source.char(whole.start) !== '{') {
    return spans.length === 1 ? [{ start: span.start, end: span.end, newText: '{}' }] : [];
  }
  const comma = commaAfter(source, span.end);
  const end = comma === undefined ? span.end : comma + 1;
  const direct = comma === undefined || source.slice(span.end, comma).trim() === '';
  const previous = spans[index - 1];
  const last = index === spans.length - 1;
  const edits: TextEdit[] = [];
  const lineRest = source.slice(end, source.lineEnd(end));
  if (direct && source.isFirstOnLine(span.start) && /^[ \t]*(?:[ \t]#.*)?$/.test(lineRest)) {
    edits.push({ start: source.lineStart(span.start), end: source.nextLine(end), newText: '' });
  } else if (last && previous && /^\s*,\s*$/.test(source.slice(previous.end, span.start))) {
    return [{ start: previous.end, end: span.end, newText: '' }];
  } else if (spans.length === 1 && source.slice(whole.start + 1, span.start).trim() === '') {
    const close = source.slice(end, whole.end - 1);
    const to = direct && close.trim() === '' ? whole.end - 1 : end;
    if (direct) return [{ start: whole.start + 1, end: to, newText: '' }];
    edits.push({ start: span.start, end: span.end, newText: '' }, { start: comma!, end, newText: '' });
  } else if (direct) {
    let to = end;
    while (/[ \t]/.test(source.char(to))) to++;
    // A « # » needs the blank before it.
    edits.push({ start: span.start, end: source.char(to) === '#' ? end : to, newText: '' });
  } else {
    edits.push({ start: span.start, end: span.end, newText: '' }, { start: comma!, end, newText: '' });
  }
  if (last && previous && comma === undefined) {
    const before = commaAfter(source, previous.end);
    if (before !== undefined && before < edits[0]!.start) {
      edits.unshift({ start: before, end: before + 1, newText: '' });
    }
  }
  return edits;
}

/** The comma after an element, past blanks and comments. */
function commaAfter(source: Source, offset: number): number | undefined {
  const at = source.skipBlanks(offset);
  return source.char(at) === ',' ? at : undefined;
}
