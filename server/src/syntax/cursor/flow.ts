import { type Cursor, commentFrom, lastKey, type Path, type Place } from './cursor';
import { closingQuote } from './words';

interface FlowToken {
  readonly start: number;
  end: number | undefined;
  readonly quote: '"' | "'" | undefined;
}

interface FlowFrame {
  readonly kind: 'map' | 'seq';
  readonly path: Path;
  index: number;
  key: string | undefined;
  readonly present: FlowToken[];
}

/** Reads a flow collection from its bracket to `end`, and says where in it the cursor is. */
export function flowCursor(place: Place, from: number, end: number, path: Path, indent: number): Cursor {
  const { text } = place.tree;
  const stack: FlowFrame[] = [];
  let token: FlowToken | undefined;
  let seen:
    | { frame: FlowFrame | undefined; token: FlowToken | undefined; path: Path; key: boolean }
    | undefined;
  const child = (frame: FlowFrame | undefined): Path => {
    if (!frame) return path;
    return frame.kind === 'seq'
      ? [...frame.path, frame.index]
      : frame.key === undefined
        ? frame.path
        : [...frame.path, frame.key];
  };
  const look = () => {
    const frame = stack[stack.length - 1];
    seen = { frame, token, path: child(frame), key: frame?.kind === 'map' && frame.key === undefined };
  };
  const finish = (at: number, isKey: boolean) => {
    const frame = stack[stack.length - 1];
    if (token && token.end === undefined) token.end = at;
    if (frame && token && (isKey || frame.kind === 'seq' || frame.key === undefined))
      frame.present.push(token);
  };
  const limit = Math.max(end, place.offset);
  for (let at = from; at < limit; at++) {
    if (at === place.offset) look();
    const char = text.charAt(at);
    const top = stack[stack.length - 1];
    if (char === '#' && (at === 0 || /\s/.test(text.charAt(at - 1)))) {
      const newline = text.indexOf('\n', at);
      const stop = newline < 0 ? text.length : newline;
      if (place.offset > at && place.offset <= stop)
        return commentFrom(place, at - place.tree.lines.start(place.line));
      at = stop - 1;
    } else if (/\s/.test(char)) {
      if (char === '\n' && token && token.end === undefined && stack.length === 0) break;
    } else if ((char === '"' || char === "'") && !token) {
      const close = closingQuote(text, at, limit) ?? lineLimit(text, at, limit);
      token = { start: at + 1, end: close, quote: char };
      if (place.offset > at && place.offset <= close) look();
      at = close;
    } else if ((char === '[' || char === '{') && !token) {
      stack.push({
        kind: char === '[' ? 'seq' : 'map',
        path: child(top),
        index: 0,
        key: undefined,
        present: [],
      });
    } else if (char === ']' || char === '}') {
      finish(at, false);
      stack.pop();
      token = undefined;
      if (stack.length === 0) break;
    } else if (char === ',' && top) {
      finish(at, false);
      token = undefined;
      top.index++;
      top.key = undefined;
    } else if (
      char === ':' &&
      top?.kind === 'map' &&
      top.key === undefined &&
      token &&
      /^[\s,[\]{}]?$/.test(text.charAt(at + 1))
    ) {
      finish(at, true);
      top.key = text.slice(token.start, token.end).trim();
      token = undefined;
    } else if (!token) token = { start: at, end: undefined, quote: undefined };
  }
  if (!seen) look();
  if (token && token.end === undefined) token.end = Math.min(limit, Math.max(place.offset, token.start));
  const { frame, token: word, path: at, key } = seen!;
  // A word the cursor has left for good (« A1 | ») is still the one being written.
  const start = word ? word.start : place.offset;
  const finished = word?.end ?? place.offset;
  const written = word ? text.slice(start, finished).trimEnd().length : 0;
  const stop = word?.quote ? finished : Math.max(place.offset, start + written);
  const others = (frame?.present ?? [])
    .filter((other) => other !== word)
    .map((other) => text.slice(other.start, other.end).trim());
  return {
    container: !frame ? 'value' : frame.kind === 'seq' ? 'seq' : key ? 'map' : 'value',
    path: at,
    key: lastKey(at),
    prefix: { start, end: place.offset, text: text.slice(start, place.offset) },
    token: { start, end: stop },
    quote: word?.quote,
    present: key || frame?.kind === 'seq' ? others : [],
    indent,
    flow: true,
    onKey: key,
    dash: false,
    needsSpace: text.charAt(place.offset - 1) === ':' && !key,
  };
}

function lineLimit(text: string, at: number, limit: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? limit : Math.min(newline, limit);
}
