import { type Cursor, commentFrom, cursorFrom, type Path, type Place, textOf } from './cursor';
import { emptyLine } from './empty-line';
import { type Extent, extentOf } from './extent';
import { flowCursor } from './flow';
import { childOf, type Frame, Frames } from './frames';
import { itemAbove } from './pieces';
import { itemsOf, keysOf } from './siblings';
import {
  BLANK,
  COMMENT,
  closingQuote,
  commentStart,
  indentOf,
  isDash,
  keyAt,
  nameOf,
  plainItem,
  quoteOf,
  wordBefore,
} from './words';

/** Reads the lines from the section of the cursor down to it, then the line of the cursor. */
export class Scan {
  readonly #frames = new Frames();

  constructor(readonly place: Place) {}

  run(): Cursor {
    for (let line = this.#firstLine(); line < this.place.line; ) {
      const text = textOf(this.place, line);
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

  /** Where reading begins: the item of a list section that the line above the cursor is in, else its section. */
  #firstLine(): number {
    const item = itemAbove(this.place);
    if (!item) return this.#sectionStart();
    this.#frames.enter(item);
    return item.line;
  }

  /** The root key that the cursor is under. */
  #sectionStart(): number {
    for (let line = this.place.line - 1; line >= 0; line--) {
      if (/^[^\s#-]/.test(textOf(this.place, line)) && keyAt(textOf(this.place, line), 0) !== undefined)
        return line;
    }
    return 0;
  }

  /** Takes a line above the cursor into account; a cursor when the value it opens holds the cursor. */
  #absorb(line: number): { next: number; cursor?: Cursor } {
    const text = textOf(this.place, line);
    const place = this.#frames.open(text);
    if (!place) return { next: line + 1 };
    const { at, column, path, frame } = place;
    const value = text.slice(at);
    frame.filled = !BLANK.test(value) && !COMMENT.test(value);
    if (!frame.filled) return { next: line + 1 };
    if (frame.kind === 'seq') frame.present.push(...plainItem(value));
    const start = at + value.length - value.trimStart().length;
    const extent = extentOf(this.place.tree, line, start, column);
    if (this.place.line >= extent.next) return { next: extent.next };
    const cursor = this.#inside(extent, path, column);
    return cursor ? { next: extent.next, cursor } : { next: extent.next };
  }

  /** The cursor is on a line after the first of a value. */
  #inside(extent: Extent, path: Path, column: number): Cursor | undefined {
    const text = textOf(this.place);
    if (extent.kind === 'flow') return flowCursor(this.place, extent.from, extent.end!, path, column);
    if (extent.kind === 'block' && BLANK.test(text) && this.place.column <= column) return undefined;
    if (extent.kind === 'plain') {
      if (BLANK.test(text)) return undefined;
      const comment = commentStart(text);
      if (comment !== undefined && this.place.column > comment) return commentFrom(this.place, comment);
    }
    const word = wordBefore(text, this.place.column);
    return cursorFrom(this.place, {
      container: 'block-text',
      path,
      from: this.place.column - word.length,
      to: this.place.column + /^[^\s]*/.exec(text.slice(this.place.column))![0].length,
      indent: column,
    });
  }

  #cursorLine(): Cursor {
    const text = textOf(this.place);
    const first = indentOf(text);
    const column = this.place.column;
    if (BLANK.test(text)) return emptyLine(this.place, this.#frames, column, column, column);
    if (text.charAt(first) === '#' && column > first) return commentFrom(this.place, first);
    if (column < first || text.charAt(first) === '#')
      return emptyLine(this.place, this.#frames, column, column, column);

    // A word alone at the column of the « - » may be a new item.
    this.#frames.close(first, keyAt(text, first) === undefined);
    if (this.#frames.continues(first)) {
      // Deeper than the keys: the rest of the text above, unless it looks like a key.
      const comment = commentStart(text);
      if (comment !== undefined && column > comment) return commentFrom(this.place, comment);
      const path = childOf(this.#frames.top);
      const word = wordBefore(text, column);
      return cursorFrom(this.place, {
        container: 'block-text',
        path,
        from: column - word.length,
        to: column,
        indent: this.#frames.top.column,
      });
    }
    let at = first;
    let holder: Frame | undefined;
    while (isDash(text, at)) {
      holder = this.#frames.item(at);
      const next = at + 1 + indentOf(text.slice(at + 1));
      const nothing = next >= text.length || text.charAt(next) === '#';
      if (nothing && column > next) return commentFrom(this.place, next);
      if (nothing || column < next) {
        return cursorFrom(this.place, {
          container: 'seq',
          path: childOf(holder),
          from: column,
          to: column,
          indent: at,
          dash: true,
          present: itemsOf(this.place, holder),
          needsSpace: column === at + 1,
        });
      }
      at = next;
    }
    const key = keyAt(text, at);
    if (key !== undefined) {
      const colon = at + key.length - 1;
      const name = nameOf(key);
      const map = this.#frames.key(at, name);
      if (column <= colon) {
        const quoted = quoteOf(key);
        const end = at + key.slice(0, -1).trimEnd().length;
        return cursorFrom(this.place, {
          container: 'map',
          path: map.path,
          from: at + (quoted ? 1 : 0),
          to: quoted ? end - 1 : end,
          quote: quoted,
          indent: at,
          onKey: true,
          present: keysOf(this.place, map, name),
        });
      }
      return this.#value(text, colon + 1, childOf(map), map.column, 'value');
    }
    if (holder) {
      return this.#value(text, at, childOf(holder), holder.column, 'seq', holder);
    }
    if (/^["'[{|>]/.test(text.slice(at))) return this.#underKey(text, at);
    const comment = commentStart(text);
    if (comment !== undefined && column > comment) return commentFrom(this.place, comment);
    const end = at + text.slice(at, comment).trimEnd().length;
    return emptyLine(this.place, this.#frames, at, at, Math.max(end, column));
  }

  /** A quoted or flow value that starts on a line of its own, under its key. */
  #underKey(text: string, at: number): Cursor {
    return this.#value(text, at, childOf(this.#frames.top), this.#frames.top.column, 'value');
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
    const here = this.place.column;
    const shared = {
      container,
      path,
      indent: column,
      dash: container === 'seq',
      present: seq ? itemsOf(this.place, seq) : [],
      needsSpace: here === at && container === 'value',
    };
    if (start >= text.length || here < start)
      return cursorFrom(this.place, { ...shared, from: here, to: here });
    if (text.charAt(start) === '#') {
      return here === start && start > at
        ? cursorFrom(this.place, { ...shared, from: here, to: here })
        : commentFrom(this.place, start);
    }
    const extent = extentOf(this.place.tree, this.place.line, start, column);
    const from = extent.from - this.place.tree.lines.start(this.place.line);
    if (here < from) return cursorFrom(this.place, { ...shared, from: here, to: here });
    if (extent.kind === 'flow') {
      if (here === from) return cursorFrom(this.place, { ...shared, from: here, to: here });
      const end = extent.end!;
      const closed = this.place.offset >= end && /[\]}]/.test(this.place.tree.text.charAt(end - 1));
      if (!closed) return flowCursor(this.place, extent.from, end, path, column);
      const comment = commentStart(text.slice(end - this.place.tree.lines.start(this.place.line)));
      const base = end - this.place.tree.lines.start(this.place.line);
      if (comment !== undefined && here > base + comment) return commentFrom(this.place, base + comment);
      return cursorFrom(this.place, { ...shared, from: here, to: here });
    }
    if (extent.kind === 'quoted') {
      const quote = text.charAt(from) as '"' | "'";
      const close = closingQuote(
        this.place.tree.text,
        extent.from,
        this.place.tree.lines.start(this.place.line) + text.length,
      );
      const end = close === undefined ? text.length : close - this.place.tree.lines.start(this.place.line);
      if (here <= end)
        return cursorFrom(this.place, { ...shared, from: Math.min(from + 1, here), to: end, quote });
    }
    const comment = commentStart(text.slice(from));
    if (comment !== undefined && here > from + comment) return commentFrom(this.place, from + comment);
    const end = from + text.slice(from, comment === undefined ? undefined : from + comment).trimEnd().length;
    return cursorFrom(this.place, { ...shared, from, to: Math.max(end, here) });
  }
}
