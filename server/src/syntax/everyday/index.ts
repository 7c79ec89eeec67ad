import type { Entry, Piece, ScalarNode, SyntaxNode } from '../nodes';
import { PlacedMap, PlacedSeq } from '../placed';
import {
  ABSTAINS,
  APOSTROPHE,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  GREATER,
  HASH,
  MARK,
  OPEN_LIST,
  OPEN_MAP,
  PIPE,
  QUOTE,
  SPACE,
} from './chars';
import { beginsPlain, resolvedText, Texts } from './texts';

/** Deeper is no référentiel: the library says so. */
const DEEPEST = 60;

/** A key of the format, and any that looks like one, with its colon ahead. */
const KEY = /[A-Za-z_][A-Za-z0-9_]{0,99}(?=:(?:[ \n\r]|$))/y;
const NO_TEXT = /^(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$/;

/**
 * Reads the YAML that référentiels are mostly written in: block maps and lists, texts on one line or several, `>-` and
 * `|`, lists and maps in brackets on one line, comments. Gives what the library gives, some twenty times faster, or
 * undefined as soon as it meets anything else (a tabulation, an anchor, a fault): the library then reads the piece.
 */
export function readEveryday(piece: Piece): SyntaxNode | undefined {
  try {
    return new Reader(piece).read();
  } catch (error) {
    if (error === ABSTAINS) return undefined;
    throw error;
  }
}

class Reader extends Texts {
  #depth = 0;

  read(): SyntaxNode {
    this.line(0);
    if (this.column < 0) throw ABSTAINS;
    const root = this.isDash() ? this.#seq(this.column) : this.#map(this.column);
    if (this.column >= 0) throw ABSTAINS;
    return root;
  }

  #enter(): void {
    if (++this.#depth > DEEPEST) throw ABSTAINS;
  }

  #map(column: number): PlacedMap {
    this.#enter();
    const start = this.at;
    const entries: Entry[] = [];
    for (;;) {
      const key = this.#key();
      if (!key) throw ABSTAINS;
      this.end = ++this.at;
      const value = this.#value(column);
      this.absorb(value, column);
      entries.push({ key, value, colon: true });
      if (this.column < column) break;
      if (this.column > column) throw ABSTAINS;
    }
    this.#depth--;
    const map = new PlacedMap(this.piece, start, this.end, false, entries);
    this.close(column);
    return map;
  }

  /** A key, to its colon. */
  #key(): ScalarNode | undefined {
    KEY.lastIndex = this.at;
    if (!KEY.test(this.text)) return undefined;
    const start = this.at;
    const name = this.text.slice(start, KEY.lastIndex);
    if (NO_TEXT.test(name)) return undefined;
    this.at = KEY.lastIndex;
    return this.scalar(start, name, 'plain');
  }

  /** What follows « key: » in a map at that column. */
  #value(column: number): SyntaxNode | undefined {
    const next = this.endOfLine(this.at);
    if (next < 0) {
      this.skipSpaces();
      return this.#inline(column);
    }
    this.line(next);
    if (this.column > column) return this.#node(column);
    // A list may stand right under its key.
    if (this.column !== column || !this.isDash()) return undefined;
    const list = this.#seq(column);
    // Whether the comments below such a list are its own depends on what it ends with.
    if (this.comments.length > 0) throw ABSTAINS;
    return list;
  }

  /** What begins a line, under something at column `parent`. */
  #node(parent: number): SyntaxNode {
    if (this.isDash()) return this.#seq(this.column);
    KEY.lastIndex = this.at;
    return KEY.test(this.text) ? this.#map(this.column) : this.#inline(parent);
  }

  #seq(column: number): PlacedSeq {
    this.#enter();
    const start = this.at;
    const items: (SyntaxNode | undefined)[] = [];
    do {
      const dash = this.at;
      this.end = ++this.at;
      const next = this.endOfLine(this.at);
      if (next >= 0) {
        this.line(next);
        items.push(this.column > column ? this.#item(this.column, column) : undefined);
      } else {
        this.skipSpaces();
        items.push(this.#item(column + this.at - dash, column));
      }
      this.absorb(items.at(-1), column);
      if (this.column > column) throw ABSTAINS;
    } while (this.column === column && this.isDash());
    this.#depth--;
    const seq = new PlacedSeq(this.piece, start, this.end, false, items);
    this.close(column);
    return seq;
  }

  /** An item that begins at a column, of a list at column `list`. */
  #item(column: number, list: number): SyntaxNode {
    if (this.isDash()) return this.#seq(column);
    KEY.lastIndex = this.at;
    if (!KEY.test(this.text)) return this.#inline(list);
    return this.#map(column);
  }

  /** A value on the rest of the line, and maybe on the lines below, that are deeper than `parent`. */
  #inline(parent: number): SyntaxNode {
    const code = this.text.charCodeAt(this.at);
    if (code === PIPE || code === GREATER) return this.blockText(parent);
    let node: SyntaxNode;
    if (code === QUOTE || code === APOSTROPHE) node = this.quoted(code, parent);
    else if (code === OPEN_LIST || code === OPEN_MAP) node = this.#flow();
    else return this.plain(parent);
    const next = this.endOfLine(this.at);
    if (next < 0) throw ABSTAINS;
    this.line(next);
    return node;
  }

  /** A list or a map in brackets, on one line. */
  #flow(): SyntaxNode {
    this.#enter();
    const text = this.text;
    const start = this.at++;
    const isList = text.charCodeAt(start) === OPEN_LIST;
    const close = isList ? CLOSE_LIST : CLOSE_MAP;
    const items: SyntaxNode[] = [];
    const entries: Entry[] = [];
    this.skipSpaces();
    if (text.charCodeAt(this.at) !== close) {
      for (;;) {
        if (isList) items.push(this.#flowValue());
        else {
          const key = this.#key();
          if (!key || text.charCodeAt(this.at + 1) !== SPACE) throw ABSTAINS;
          this.at++;
          this.skipSpaces();
          entries.push({ key, value: this.#flowValue(), colon: true });
        }
        this.skipSpaces();
        const code = text.charCodeAt(this.at);
        if (code === close) break;
        if (code !== COMMA) throw ABSTAINS;
        this.at++;
        this.skipSpaces();
      }
    }
    this.end = ++this.at;
    this.#depth--;
    if (isList) return new PlacedSeq(this.piece, start, this.end, true, items);
    return new PlacedMap(this.piece, start, this.end, true, entries);
  }

  #flowValue(): SyntaxNode {
    const text = this.text;
    const start = this.at;
    const code = text.charCodeAt(start);
    if (code === OPEN_LIST || code === OPEN_MAP) return this.#flow();
    if (code === QUOTE || code === APOSTROPHE) return this.quoted(code);
    if (!beginsPlain(text, start)) throw ABSTAINS;
    let at = start;
    let end = start;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP) break;
      if (!(code > SPACE) || code === OPEN_LIST || code === OPEN_MAP || code === MARK) throw ABSTAINS;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) throw ABSTAINS;
      if (code === COLON && (this.isBlank(at + 1) || ',]}[{'.includes(text.charAt(at + 1)))) throw ABSTAINS;
      end = at + 1;
    }
    this.at = at;
    return this.scalar(start, resolvedText(text.slice(start, end)), 'plain', end);
  }
}
