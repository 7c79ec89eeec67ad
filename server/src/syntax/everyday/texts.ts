import type { ScalarNode, ScalarStyle } from '../nodes';
import { PlacedScalar } from '../placed';
import {
  ABSTAINS,
  APOSTROPHE,
  BACKSLASH,
  breaksBetween,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  CR,
  endOfBlank,
  endOfText,
  foldOf,
  GREATER,
  HASH,
  LF,
  MARK,
  QUOTE,
  SPACE,
  withoutEndSpaces,
} from './chars';
import { Cursor } from './cursor';

const HEADER = /[|>]-?(?= *\r?\n)/y;
const INTEGER = /^[-+]?[0-9]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
/** Numbers that are written in another way. */
const ODD_NUMBER =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|[-+]?[.0-9]+[eE][-+]?[0-9]+)$/;

/** The texts that a collection holds. */
export abstract class Texts extends Cursor {
  protected plain(parent: number): ScalarNode {
    const text = this.text;
    const start = this.at;
    if (!beginsPlain(text, start)) throw ABSTAINS;
    let value: ScalarNode['value'] = this.plainLine();
    let end = this.at;
    let next = this.endOfLine(end);
    this.line(next);
    if (this.column <= parent) value = resolvedText(value);
    while (this.column > parent) {
      if (this.commented || this.comments.length > 0) throw ABSTAINS;
      value += foldOf(breaksBetween(text, end, this.at)) + this.plainLine();
      end = this.at;
      next = this.endOfLine(end);
      this.line(next);
    }
    return this.scalar(start, value, 'plain', end);
  }

  /** The text up to the end of the line, without the spaces that end it. */
  protected plainLine(): string {
    const text = this.text;
    const start = this.at;
    let at = start;
    let end = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === SPACE) continue;
      if (code < SPACE) {
        if (code === LF || (code === CR && text.charCodeAt(at + 1) === LF)) break;
        throw ABSTAINS;
      }
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if ((code === COLON && this.isBlank(at + 1)) || code === MARK) throw ABSTAINS;
      end = at + 1;
    }
    this.at = end;
    this.end = end;
    return text.slice(start, end);
  }

  /** On one line, or on several that are deeper than `parent`. */
  protected quoted(quote: number, parent = Number.POSITIVE_INFINITY): ScalarNode {
    const text = this.text;
    const start = this.at;
    let value = '';
    let from = start + 1;
    let at = from;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        if (quote === QUOTE || text.charCodeAt(at + 1) !== APOSTROPHE) break;
        value += text.slice(from, ++at);
        from = at + 1;
      } else if (code === LF || (code === CR && text.charCodeAt(at + 1) === LF)) {
        let next = at;
        let column = 0;
        for (let following = endOfBlank(text, next); following >= 0; following = endOfBlank(text, next)) {
          if (following >= text.length) throw ABSTAINS;
          next = following;
        }
        while (text.charCodeAt(next + column) === SPACE) column++;
        if (column <= parent) throw ABSTAINS;
        next += column;
        value += withoutEndSpaces(text.slice(from, at)) + foldOf(breaksBetween(text, at, next));
        from = next;
        at = next - 1;
      } else if (!(code >= SPACE) || code === MARK || (code === BACKSLASH && quote === QUOTE)) throw ABSTAINS;
    }
    value += text.slice(from, at);
    this.at = at + 1;
    this.end = at + 1;
    return this.scalar(start, value, quote === QUOTE ? 'double' : 'single');
  }

  protected blockText(parent: number): ScalarNode {
    const text = this.text;
    const start = this.at;
    HEADER.lastIndex = start;
    const header = HEADER.exec(text)?.[0];
    if (header === undefined) throw ABSTAINS;
    const isFolded = text.charCodeAt(start) === GREATER;
    let at = endOfBlank(text, start + header.length);
    let column = -1;
    /** Line breaks before the next line of text, beyond the one that ends a line. */
    let blanks = 0;
    let value = '';
    let end = start;
    for (;;) {
      const lineStart = at;
      let code = text.charCodeAt(at);
      while (code === SPACE && (column < 0 || at - lineStart < column)) code = text.charCodeAt(++at);
      const indent = at - lineStart;
      const next = endOfBlank(text, at);
      if (next >= 0) {
        // A line of more spaces than the text is indented by says something.
        if (at < text.length && code === SPACE) throw ABSTAINS;
        if (next >= text.length) {
          at = next;
          break;
        }
        blanks++;
        at = next;
        continue;
      }
      if (column < 0) {
        if (indent <= parent) throw ABSTAINS;
        // The lines above may have no more spaces than this one.
        column = indent;
        if (blanks > 0) throw ABSTAINS;
      }
      if (indent < column) {
        if (indent > parent && code !== HASH) throw ABSTAINS;
        at = lineStart;
        break;
      }
      // Deeper lines keep their breaks.
      if (code === SPACE || code < SPACE) throw ABSTAINS;
      const lineEnd = endOfText(text, at);
      const line = text.slice(at, lineEnd);
      if (value !== '') value += isFolded ? foldOf(blanks + 1) : '\n'.repeat(blanks + 1);
      value += line;
      blanks = 0;
      end = lineEnd;
      at = lineEnd;
      if (at < text.length) at += text.charCodeAt(at) === CR ? 2 : 1;
    }
    if (value === '') throw ABSTAINS;
    if (header.length === 1) value += '\n';
    while (text.charCodeAt(end - 1) <= SPACE) end--;
    this.end = end;
    this.line(at);
    return this.scalar(start, value, isFolded ? 'folded' : 'literal', end);
  }

  protected scalar(start: number, value: ScalarNode['value'], style: ScalarStyle, end = this.at): ScalarNode {
    return new PlacedScalar(this.piece, start, end, value, style);
  }
}

/** May a text begin there without quotes? */
export function beginsPlain(text: string, at: number): boolean {
  const first = text.charAt(at);
  if ('&*!|>\'"%@`#,[]{}:?'.includes(first) || first.charCodeAt(0) === MARK) return false;
  if (first !== '-') return true;
  const second = text.charCodeAt(at + 1);
  return second > SPACE && second !== COMMA && second !== CLOSE_LIST && second !== CLOSE_MAP;
}

/** A text, or what YAML's core schema makes of it. */
export function resolvedText(text: string): ScalarNode['value'] {
  const first = text.charCodeAt(0);
  // Digits, sign, point, « ~ », or one of the words for nothing, true and false.
  if (first > 0x39 && !'nNtTfF~'.includes(text.charAt(0))) return text;
  if (text === '~' || /^(?:null|Null|NULL)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (INTEGER.test(text)) return Number.parseInt(text, 10);
  if (FLOAT.test(text)) return Number.parseFloat(text);
  if (ODD_NUMBER.test(text)) throw ABSTAINS;
  return text;
}
