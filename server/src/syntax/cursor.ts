import { spanOf } from './nodes';
import type { Span } from './span';
import type { SyntaxTree } from './tree';

/**
 * Where something is being written. `path` leads to it:
 * - `map`: a key is expected; `path` is the map's, `present` its other keys. On an empty line under « key: » nothing
 *   says yet whether a map or a list will stand there: it is a `map` without keys.
 * - `seq`: a list item is expected; `path` ends with its index, `present` has the plain items already there. What
 *   the item is (a text, or the first key of a map) is the format's to say.
 * - `value`: the value of `key`, on the line of the key.
 * - `block-text`: inside a text of several lines.
 * - `comment`: inside a comment; the path is not looked for.
 */
export interface Cursor {
  readonly container: 'map' | 'seq' | 'value' | 'block-text' | 'comment';
  readonly path: readonly (string | number)[];
  /** The innermost key of `path`. */
  readonly key: string | undefined;
  /** What is typed of the word, up to the cursor; an opening quote is left out. */
  readonly prefix: Span & { readonly text: string };
  /** The whole word around the cursor, the part after it included: what a completion replaces. */
  readonly token: Span;
  readonly quote: '"' | "'" | undefined;
  readonly present: readonly string[];
  /** The column where the keys or the « - » of the container stand. */
  readonly indent: number;
  readonly flow: boolean;
  /** What is typed is a key. */
  readonly onKey: boolean;
  /** For a `seq` in block style: its « - » is written already. */
  readonly dash: boolean;
  /** The character before the cursor is a « : » or a « - » that still needs its space. */
  readonly needsSpace: boolean;
}

type Path = readonly (string | number)[];

interface Frame {
  readonly kind: 'map' | 'seq';
  readonly column: number;
  readonly path: Path;
  readonly present: string[];
  /** Of a map: its last key. */
  key: string | undefined;
  /** Of a list: the index of its last item. */
  index: number;
  /** The last key or item has something on its own line. */
  filled: boolean;
}

const KEY =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#&*!|>%@`"'[\]{},?:-](?:[^#]|(?<=\S)#)*?)[ \t]*:(?=\s|$)/;
const BLANK = /^\s*$/;
const COMMENT = /^\s*#/;

/**
 * Where the cursor is, by indentation alone: the line being written may break the tree around it, the lines above it
 * still say what is open. Never throws; at worst the place is the map whose column is nearest.
 */
export function cursorAt(tree: SyntaxTree, offset: number): Cursor {
  return new Scan(tree, Math.min(Math.max(offset, 0), tree.text.length)).run();
}

class Scan {
  readonly #line: number;
  readonly #column: number;
  #stack: Frame[] = [];

  constructor(
    readonly tree: SyntaxTree,
    readonly offset: number,
  ) {
    const { line, character } = tree.lines.positionAt(offset);
    this.#line = line;
    this.#column = Math.min(character, tree.lines.lineText(line).length);
  }

  run(): Cursor {
    this.#stack = [newFrame('map', 0, [])];
    for (let line = this.#sectionStart(); line < this.#line; ) {
      const text = this.#text(line);
      if (BLANK.test(text) || COMMENT.test(text)) {
        line++;
        continue;
      }
      const inside = this.#absorb(line);
      if (inside.cursor) return inside.cursor;
      line = inside.next;
    }
    return this.#cursorLine();
  }

  #text(line: number): string {
    return this.tree.lines.lineText(line);
  }

  #at(line: number, column: number): number {
    return this.tree.lines.start(line) + column;
  }

  /** The root key that the cursor is under. */
  #sectionStart(): number {
    for (let line = this.#line - 1; line >= 0; line--) {
      if (/^[^\s#-]/.test(this.#text(line)) && keyAt(this.#text(line), 0) !== undefined) return line;
    }
    return 0;
  }

  get #top(): Frame {
    return this.#stack[this.#stack.length - 1]!;
  }

  /** Takes a line above the cursor into account; a cursor when the value it opens holds the cursor. */
  #absorb(line: number): { next: number; cursor?: Cursor } {
    const text = this.#text(line);
    const place = this.#open(text);
    if (!place) return { next: line + 1 };
    const { at, column, path, frame } = place;
    const value = text.slice(at);
    frame.filled = !BLANK.test(value) && !COMMENT.test(value);
    if (!frame.filled) return { next: line + 1 };
    if (frame.kind === 'seq') frame.present.push(...plainItem(value));
    const start = at + value.length - value.trimStart().length;
    const extent = this.#extent(line, start, column);
    if (this.#line >= extent.next) return { next: extent.next };
    const cursor = this.#inside(extent, path, column);
    return cursor ? { next: extent.next, cursor } : { next: extent.next };
  }

  /**
   * Opens what the start of a line says: its « - », its key. Gives where the value starts and what holds it;
   * undefined for a line that says nothing (the rest of a text, a word alone).
   */
  #open(text: string): { at: number; column: number; path: Path; frame: Frame } | undefined {
    let at = indentOf(text);
    this.#close(at, isDash(text, at));
    if (this.#continues(at)) return undefined;
    let holder: Frame | undefined;
    while (isDash(text, at)) {
      holder = this.#item(at);
      at++;
      const next = at + indentOf(text.slice(at));
      if (next >= text.length || text.charAt(next) === '#')
        return { at, column: holder.column, path: childOf(holder), frame: holder };
      at = next;
    }
    const key = keyAt(text, at);
    if (key === undefined) {
      return holder && { at, column: holder.column, path: childOf(holder), frame: holder };
    }
    const map = this.#key(at, nameOf(key));
    return { at: at + key.length, column: map.column, path: childOf(map), frame: map };
  }

  /** Closes what a line at that column is no longer in. */
  #close(column: number, dash: boolean): Frame | undefined {
    let closed: Frame | undefined;
    while (this.#stack.length > 1) {
      const top = this.#top;
      if (top.column < column || (top.column === column && (dash || top.kind === 'map'))) {
        // A map that is the item of a list ends with the next « - », which stands before its keys.
        break;
      }
      closed = this.#stack.pop();
    }
    return closed;
  }

  /** Is a line at that column the rest of the text above? */
  #continues(column: number): boolean {
    const top = this.#top;
    return top.filled && top.column < column;
  }

  #item(column: number): Frame {
    let top = this.#top;
    if (top.kind !== 'seq' || top.column !== column) {
      const path = this.#stack.length === 1 && top.key === undefined ? [] : childOf(top);
      top.filled = false;
      top = newFrame('seq', column, path);
      this.#stack.push(top);
    }
    top.index++;
    top.filled = false;
    return top;
  }

  #key(column: number, name: string): Frame {
    let top = this.#top;
    if (top.kind !== 'map' || top.column !== column) {
      const isRoot = this.#stack.length === 1 && top.key === undefined;
      const path = isRoot ? [] : childOf(top);
      top = newFrame('map', column, path);
      this.#stack.push(top);
    }
    top.key = name;
    top.present.push(name);
    top.filled = false;
    return top;
  }

  /** How far a value goes that starts on a line; `column` is that of the key or « - » before it. */
  #extent(line: number, start: number, column: number): Extent {
    const text = this.#text(line)
      .slice(start)
      .replace(/^(?:[&!]\S*[ \t]+)+/, '');
    const from = this.#at(line, this.#text(line).length - text.length);
    if (/^[|>][0-9+-]*\s*(?:#.*)?$/.test(text))
      return { kind: 'block', from, next: this.#outside(line, column, true) };
    const region = this.#outside(line, column, false);
    const end = this.tree.lines.start(region);
    if (text.startsWith('"') || text.startsWith("'")) {
      const close = closingQuote(this.tree.text, from, end);
      return {
        kind: 'quoted',
        from,
        next: close === undefined ? line + 1 : this.tree.lines.lineAt(close) + 1,
      };
    }
    if (text.startsWith('[') || text.startsWith('{')) {
      const limit = this.#flowEnd(region);
      const close = closingBracket(this.tree.text, from, limit);
      return {
        kind: 'flow',
        from,
        next: close === undefined ? region : this.tree.lines.lineAt(close) + 1,
        end: close ?? limit,
      };
    }
    return { kind: 'plain', from, next: this.#textEnd(line, region) };
  }

  /** A bracket that closes may stand at the column of the key. */
  #flowEnd(region: number): number {
    const { lines, text } = this.tree;
    let line = region;
    while (line < lines.count && BLANK.test(this.#text(line))) line++;
    if (line >= lines.count) return text.length;
    return /^\s*[\]}]/.test(this.#text(line)) ? lines.start(line + 1) : lines.start(region);
  }

  /** The first line after `line` that is not deeper than `column`. */
  #outside(line: number, column: number, block: boolean): number {
    const { count } = this.tree.lines;
    let next = line + 1;
    let last = next;
    for (; next < count; next++) {
      const text = this.#text(next);
      if (BLANK.test(text)) continue;
      if (indentOf(text) <= column) break;
      last = next + 1;
    }
    if (next >= count) return block ? count : Math.max(last, line + 1);
    return block ? next : last;
  }

  /** A plain text ends with the first comment. */
  #textEnd(line: number, region: number): number {
    for (let next = line + 1; next < region; next++) if (COMMENT.test(this.#text(next))) return next;
    return region;
  }

  /** The cursor is on a line after the first of a value. */
  #inside(extent: Extent, path: Path, column: number): Cursor | undefined {
    const text = this.#text(this.#line);
    if (extent.kind === 'flow') return this.#flow(extent.from, extent.end!, path, column);
    if (extent.kind === 'block' && BLANK.test(text) && this.#column <= column) return undefined;
    if (extent.kind === 'plain') {
      if (BLANK.test(text)) return undefined;
      const comment = commentStart(text);
      if (comment !== undefined && this.#column > comment) return this.#comment(comment);
    }
    const word = wordBefore(text, this.#column);
    return this.#cursor({
      container: 'block-text',
      path,
      from: this.#column - word.length,
      to: this.#column + /^[^\s]*/.exec(text.slice(this.#column))![0].length,
      indent: column,
    });
  }

  // -------------------------------------------------------------------------------------------------------------

  #cursorLine(): Cursor {
    const text = this.#text(this.#line);
    const first = indentOf(text);
    const column = this.#column;
    if (BLANK.test(text)) return this.#empty(column, column, column);
    if (text.charAt(first) === '#' && column > first) return this.#comment(first);
    if (column < first || text.charAt(first) === '#') return this.#empty(column, column, column);

    // A word alone at the column of the « - » may be a new item.
    this.#close(first, keyAt(text, first) === undefined);
    if (this.#continues(first)) {
      // Deeper than the keys: the rest of the text above, unless it looks like a key.
      const comment = commentStart(text);
      if (comment !== undefined && column > comment) return this.#comment(comment);
      const path = childOf(this.#top);
      const word = wordBefore(text, column);
      return this.#cursor({
        container: 'block-text',
        path,
        from: column - word.length,
        to: column,
        indent: this.#top.column,
      });
    }
    let at = first;
    let holder: Frame | undefined;
    while (isDash(text, at)) {
      holder = this.#item(at);
      const next = at + 1 + indentOf(text.slice(at + 1));
      const nothing = next >= text.length || text.charAt(next) === '#';
      if (nothing && column > next) return this.#comment(next);
      if (nothing || column < next) {
        return this.#cursor({
          container: 'seq',
          path: childOf(holder),
          from: column,
          to: column,
          indent: at,
          dash: true,
          present: this.#items(holder),
          needsSpace: column === at + 1,
        });
      }
      at = next;
    }
    const key = keyAt(text, at);
    if (key !== undefined) {
      const colon = at + key.length - 1;
      const name = nameOf(key);
      const map = this.#key(at, name);
      if (column <= colon) {
        const quoted = quoteOf(key);
        const end = at + key.slice(0, -1).trimEnd().length;
        return this.#cursor({
          container: 'map',
          path: map.path,
          from: at + (quoted ? 1 : 0),
          to: quoted ? end - 1 : end,
          quote: quoted,
          indent: at,
          onKey: true,
          present: this.#keys(map, name),
        });
      }
      return this.#value(text, colon + 1, childOf(map), map.column, 'value');
    }
    if (holder) {
      return this.#value(text, at, childOf(holder), holder.column, 'seq', holder);
    }
    if (/^["'[{|>]/.test(text.slice(at))) return this.#underKey(text, at);
    const comment = commentStart(text);
    if (comment !== undefined && column > comment) return this.#comment(comment);
    const end = at + text.slice(at, comment).trimEnd().length;
    return this.#empty(at, at, Math.max(end, column));
  }

  /** A quoted or flow value that starts on a line of its own, under its key. */
  #underKey(text: string, at: number): Cursor {
    return this.#value(text, at, childOf(this.#top), this.#top.column, 'value');
  }

  /** The cursor is in the value that starts at `at` on its line, or where it will. */
  #value(
    text: string,
    at: number,
    path: Path,
    column: number,
    container: 'value' | 'seq',
    seq?: Frame,
  ): Cursor {
    const written = text.slice(at);
    const start = at + indentOf(written);
    const here = this.#column;
    const shared = {
      container,
      path,
      indent: column,
      dash: container === 'seq',
      present: seq ? this.#items(seq) : [],
      needsSpace: here === at && container === 'value',
    };
    if (start >= text.length || here < start) return this.#cursor({ ...shared, from: here, to: here });
    if (text.charAt(start) === '#') {
      return here === start && start > at
        ? this.#cursor({ ...shared, from: here, to: here })
        : this.#comment(start);
    }
    const extent = this.#extent(this.#line, start, column);
    const from = extent.from - this.tree.lines.start(this.#line);
    if (here < from) return this.#cursor({ ...shared, from: here, to: here });
    if (extent.kind === 'flow') {
      if (here === from) return this.#cursor({ ...shared, from: here, to: here });
      const end = extent.end!;
      const closed = this.offset >= end && /[\]}]/.test(this.tree.text.charAt(end - 1));
      if (!closed) return this.#flow(extent.from, end, path, column);
      const comment = commentStart(text.slice(end - this.tree.lines.start(this.#line)));
      const base = end - this.tree.lines.start(this.#line);
      if (comment !== undefined && here > base + comment) return this.#comment(base + comment);
      return this.#cursor({ ...shared, from: here, to: here });
    }
    if (extent.kind === 'quoted') {
      const quote = text.charAt(from) as '"' | "'";
      const close = closingQuote(
        this.tree.text,
        extent.from,
        this.tree.lines.start(this.#line) + text.length,
      );
      const end = close === undefined ? text.length : close - this.tree.lines.start(this.#line);
      if (here <= end) return this.#cursor({ ...shared, from: Math.min(from + 1, here), to: end, quote });
    }
    const comment = commentStart(text.slice(from));
    if (comment !== undefined && here > from + comment) return this.#comment(from + comment);
    const end = from + text.slice(from, comment === undefined ? undefined : from + comment).trimEnd().length;
    return this.#cursor({ ...shared, from, to: Math.max(end, here) });
  }

  /** A line without « : » nor « - », empty or with a word from `from` to `to`: its column says what it is in. */
  #empty(column: number, from: number, to: number): Cursor {
    const next = this.#nextLine();
    let closed: Frame | undefined;
    while (this.#stack.length > 1 && this.#top.column > column) closed = this.#stack.pop();
    let top = this.#top;
    if (top.kind === 'seq' && top.column === column) {
      const below = this.#stack[this.#stack.length - 2];
      const dashNext = next !== undefined && isDash(next, indentOf(next)) && indentOf(next) === column;
      // « - » at the column of the key: an empty line there is for a key, unless the list goes on below.
      if (below?.kind === 'map' && below.column === column && !dashNext) {
        this.#stack.pop();
        top = below;
      } else return this.#newItem(top, from, to);
    }
    if (top.column === column || (this.#stack.length === 1 && top.key === undefined)) {
      return this.#cursor({
        container: 'map',
        path: top.path,
        from,
        to,
        indent: column,
        onKey: true,
        present: this.#keys(top, undefined),
      });
    }
    // Deeper than the innermost element.
    if (top.kind === 'seq') {
      if (closed?.kind === 'map') {
        return this.#cursor({
          container: 'map',
          path: closed.path,
          from,
          to,
          indent: closed.column,
          onKey: true,
          present: this.#keys(closed, undefined),
        });
      }
      if (top.filled) return this.#newItem(top, from, to);
      return this.#cursor({
        container: 'seq',
        path: childOf(top),
        from,
        to,
        indent: top.column,
        dash: true,
        present: this.#items(top),
      });
    }
    if (top.filled) {
      return this.#cursor({
        container: 'map',
        path: top.path,
        from,
        to,
        indent: top.column,
        onKey: true,
        present: this.#keys(top, undefined),
      });
    }
    if (
      closed?.kind === 'seq' ||
      (next !== undefined && isDash(next, indentOf(next)) && indentOf(next) > top.column)
    ) {
      const list = closed?.kind === 'seq' ? closed : newFrame('seq', indentOf(next!), childOf(top));
      return this.#newItem(list, from, to);
    }
    const map = closed ?? newFrame('map', column, childOf(top));
    return this.#cursor({
      container: 'map',
      path: map.path,
      from,
      to,
      indent: map.column,
      onKey: true,
      present: this.#keys(map, undefined),
    });
  }

  #newItem(list: Frame, from: number, to: number): Cursor {
    return this.#cursor({
      container: 'seq',
      path: [...list.path, list.index + 1],
      from,
      to,
      indent: list.column,
      present: this.#items(list),
    });
  }

  /** The next line that says something. */
  #nextLine(): string | undefined {
    for (let line = this.#line + 1; line < this.tree.lines.count; line++) {
      const text = this.#text(line);
      if (!BLANK.test(text) && !COMMENT.test(text)) return text;
    }
    return undefined;
  }

  /** The keys of a map, those below the cursor included, less the one being written. */
  #keys(map: Frame, own: string | undefined): string[] {
    const keys = [...map.present];
    if (own !== undefined) keys.splice(keys.lastIndexOf(own), 1);
    this.#below(map.column, (text, at) => {
      const key = keyAt(text, at);
      if (key !== undefined) keys.push(nameOf(key));
    });
    if (map.path.length === 0) {
      // Only the section of the cursor was read: the tree knows the others.
      const others = this.tree.root.entries.filter(
        ({ key }) => this.tree.lines.lineAt(spanOf(key).start) !== this.#line,
      );
      return [...new Set([...others.map(({ key }) => String(key.value)), ...keys])];
    }
    return [...new Set(keys)];
  }

  /** The plain items of a list, those below the cursor included. */
  #items(list: Frame): string[] {
    const items = [...list.present];
    this.#below(list.column, (text, at) => {
      if (!isDash(text, at)) return;
      items.push(...plainItem(text.slice(at + 1)));
    });
    return items;
  }

  /** Visits the lines below the cursor that stand at a column, until one stands before it. */
  #below(column: number, visit: (text: string, at: number) => void): void {
    for (let line = this.#line + 1; line < this.tree.lines.count; line++) {
      const text = this.#text(line);
      if (BLANK.test(text) || COMMENT.test(text)) continue;
      const at = indentOf(text);
      if (at < column) return;
      if (at === column) visit(text, at);
    }
  }

  #comment(from: number): Cursor {
    return this.#cursor({
      container: 'comment',
      path: [],
      from,
      to: this.#text(this.#line).length,
      indent: 0,
    });
  }

  #cursor(given: Given): Cursor {
    const base = this.tree.lines.start(this.#line);
    const start = base + given.from;
    const end = Math.max(start, base + this.#column);
    return {
      container: given.container,
      path: given.path,
      key: lastKey(given.path),
      prefix: { start, end, text: this.tree.text.slice(start, end) },
      token: { start, end: Math.max(end, base + given.to) },
      quote: given.quote,
      present: given.present ?? [],
      indent: given.indent,
      flow: false,
      onKey: given.onKey ?? false,
      dash: given.dash ?? false,
      needsSpace: given.needsSpace ?? false,
    };
  }

  // -------------------------------------------------------------------------------------------------------------

  /** Reads a flow collection from its bracket to `end`, and says where in it the cursor is. */
  #flow(from: number, end: number, path: Path, indent: number): Cursor {
    const { text } = this.tree;
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
    const limit = Math.max(end, this.offset);
    for (let at = from; at < limit; at++) {
      if (at === this.offset) look();
      const char = text.charAt(at);
      const top = stack[stack.length - 1];
      if (char === '#' && (at === 0 || /\s/.test(text.charAt(at - 1)))) {
        const newline = text.indexOf('\n', at);
        const stop = newline < 0 ? text.length : newline;
        if (this.offset > at && this.offset <= stop)
          return this.#comment(at - this.tree.lines.start(this.#line));
        at = stop - 1;
      } else if (/\s/.test(char)) {
        if (char === '\n' && token && token.end === undefined && stack.length === 0) break;
      } else if ((char === '"' || char === "'") && !token) {
        const close = closingQuote(text, at, limit) ?? this.#lineLimit(at, limit);
        token = { start: at + 1, end: close, quote: char };
        if (this.offset > at && this.offset <= close) look();
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
    if (token && token.end === undefined) token.end = Math.min(limit, Math.max(this.offset, token.start));
    const { frame, token: word, path: at, key } = seen!;
    // A word the cursor has left for good (« A1 | ») is still the one being written.
    const start = word ? word.start : this.offset;
    const finished = word?.end ?? this.offset;
    const written = word ? text.slice(start, finished).trimEnd().length : 0;
    const stop = word?.quote ? finished : Math.max(this.offset, start + written);
    const others = (frame?.present ?? [])
      .filter((other) => other !== word)
      .map((other) => text.slice(other.start, other.end).trim());
    return {
      container: !frame ? 'value' : frame.kind === 'seq' ? 'seq' : key ? 'map' : 'value',
      path: at,
      key: lastKey(at),
      prefix: { start, end: this.offset, text: text.slice(start, this.offset) },
      token: { start, end: stop },
      quote: word?.quote,
      present: key || frame?.kind === 'seq' ? others : [],
      indent,
      flow: true,
      onKey: key,
      dash: false,
      needsSpace: text.charAt(this.offset - 1) === ':' && !key,
    };
  }

  #lineLimit(at: number, limit: number): number {
    const newline = this.tree.text.indexOf('\n', at);
    return newline < 0 ? limit : Math.min(newline, limit);
  }
}

interface Extent {
  readonly kind: 'block' | 'quoted' | 'flow' | 'plain';
  /** Offset of the first character of the value, anchor and tag left out. */
  readonly from: number;
  /** The first line after the value. */
  readonly next: number;
  /** Of a flow collection: after its last bracket, or as far as it may go. */
  readonly end?: number;
}

/** What `#cursor` is told, in columns of the line of the cursor. */
interface Given {
  readonly container: Cursor['container'];
  readonly path: Path;
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  readonly quote?: '"' | "'" | undefined;
  readonly present?: readonly string[];
  readonly onKey?: boolean;
  readonly dash?: boolean;
  readonly needsSpace?: boolean;
}

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

function newFrame(kind: Frame['kind'], column: number, path: Path): Frame {
  return { kind, column, path, present: [], key: undefined, index: -1, filled: false };
}

function childOf(frame: Frame): Path {
  if (frame.kind === 'seq') return [...frame.path, Math.max(0, frame.index)];
  return frame.key === undefined ? frame.path : [...frame.path, frame.key];
}

function lastKey(path: Path): string | undefined {
  return path.findLast((step): step is string => typeof step === 'string');
}

function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)![0].length;
}

function isDash(text: string, at: number): boolean {
  return text.charAt(at) === '-' && /^\s?$/.test(text.charAt(at + 1));
}

function quoteOf(text: string): '"' | "'" | undefined {
  const first = text.charAt(0);
  return first === '"' || first === "'" ? first : undefined;
}

/** « key: » at a column, its colon included. A key is short: a long line is not searched to its end. */
function keyAt(text: string, at: number): string | undefined {
  return KEY.exec(text.slice(at, at + 300))?.[0];
}

/** The word that ends at a column. */
function wordBefore(text: string, column: number): string {
  return /\S*$/.exec(text.slice(Math.max(0, column - 100), column))![0];
}

/** The name in « key : ». */
function nameOf(key: string): string {
  const name = key.slice(0, -1).trimEnd();
  return quoteOf(name) ? name.slice(1, -1) : name;
}

/** The text after a « - », when it is one and stands on one line. */
function plainItem(written: string): string[] {
  const item = written.trimStart();
  return item === '' || /^[#[{|>]/.test(item) || isDash(item, 0) || keyAt(item, 0) !== undefined
    ? []
    : [bare(item)];
}

/** A value on one line, without its quotes nor its comment. */
function bare(value: string): string {
  const text = value.trim();
  const quote = quoteOf(text);
  if (quote) {
    const close = closingQuote(text, 0, text.length);
    if (close !== undefined) return text.slice(1, close);
  }
  return text.slice(0, commentStart(text)).trimEnd();
}

/** Where a comment starts in the text of a line, quotes aside. */
function commentStart(text: string): number | undefined {
  const at = text.search(/(?<=^|\s)#/);
  return at < 0 ? undefined : at;
}

/** The quote that closes the one at `from`. */
function closingQuote(text: string, from: number, end: number): number | undefined {
  const quote = text.charAt(from);
  for (let at = from + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at++;
      else return at;
    }
  }
  return undefined;
}

/** After the bracket that closes the one at `from`. */
function closingBracket(text: string, from: number, end: number): number | undefined {
  let depth = 0;
  let opens = true;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === '#' && /\s/.test(text.charAt(at - 1))) {
      const newline = text.indexOf('\n', at);
      if (newline < 0) return undefined;
      at = newline;
    } else if ((char === '"' || char === "'") && opens) {
      const close = closingQuote(text, at, end);
      if (close === undefined) return undefined;
      at = close;
      opens = false;
    } else if ((char === '[' || char === '{') && opens) depth++;
    else if (char === ']' || char === '}') {
      if (--depth === 0) return at + 1;
      opens = false;
    } else if (char === ',' || (char === ':' && /\s/.test(text.charAt(at + 1)))) opens = true;
    else if (!/\s/.test(char)) opens = false;
  }
  return undefined;
}
