import { memo } from './memo';

/** A place in a string, in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'word' | 'number' | 'punctuation';

export interface Token extends TextSpan {
  readonly kind: TokenKind;
  /** Lower case, NFC, straight apostrophe, « œ » written « oe ». */
  readonly word: string;
  /** `word` without its accents: what lookups use, since capitals often lose theirs. */
  readonly folded: string;
  /** First letter is upper case in the text. */
  readonly capital: boolean;
  /** How many parentheses or brackets are open here. */
  readonly depth: number;
  /** A line break lies between the previous token and this one. */
  readonly newline: boolean;
}

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const MARK = /\p{M}/u;
const SPACE = /\s/u;

/** NFC, one kind of apostrophe, hyphen and space, ligatures opened: two spellings of a word become one. */
export function normalise(text: string): string {
  // Most words have nothing to normalise, and ten replacements each would be the costliest step of an analysis.
  if (isNormal(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC\u2032`´]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\u00AD/gu, '')
    .replace(/[\u00A0\u2000-\u200A\u202F]/gu, ' ')
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'Oe')
    .replace(/æ/gu, 'ae')
    .replace(/Æ/gu, 'Ae');
}

/** Accents and case removed; never used to compute a position, since lengths change. */
export function fold(text: string): string {
  return unaccent(normalise(text).toLowerCase());
}

function unaccent(lower: string): string {
  if (isPlain(lower)) return lower;
  let folded = '';
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index);
    if (code < 128) folded += lower[index];
    else if (code >= 0xe0 && code <= 0xff) folded += LATIN[code - 0xe0];
    else return lower.normalize('NFD').replace(/\p{M}/gu, '');
  }
  return folded;
}

/** « à » to « ÿ » without their accents. */
const LATIN = 'aaaaaa\u00e6ceeeeiiii\u00f0nooooo\u00f7ouuuuy\u00fey';

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 || code === 96) return false;
  }
  return true;
}

/** Letters of French in one code each, and nothing else that `normalise` would change. */
function isNormal(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128 && code !== 96) continue;
    if (code < 0xc0 || code > 0x17f || code === 0xe6 || code === 0xc6 || code === 0x152 || code === 0x153)
      return false;
  }
  return true;
}

enum Class {
  Space,
  Letter,
  Digit,
  Mark,
  Apostrophe,
  Hyphen,
  Other,
}

function classOf(code: number, text: string, index: number): Class {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter;
    if (code === 32 || (code >= 9 && code <= 13)) return Class.Space;
    if (code >= 48 && code <= 57) return Class.Digit;
    if (code === 39 || code === 96) return Class.Apostrophe;
    if (code === 45) return Class.Hyphen;
    return Class.Other;
  }
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return Class.Letter;
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x2032 || code === 0xb4) {
    return Class.Apostrophe;
  }
  if (code === 0x2010 || code === 0x2011) return Class.Hyphen;
  if (code === 0xad) return Class.Mark;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (SPACE.test(character)) return Class.Space;
  if (LETTER.test(character)) return Class.Letter;
  if (MARK.test(character)) return Class.Mark;
  if (DIGIT.test(character)) return Class.Digit;
  return Class.Other;
}

/** Words that keep the apostrophe inside them. */
const WHOLE = new Set([
  "aujourd'hui",
  "presqu'ile",
  "quelqu'un",
  "quelqu'une",
  "prud'homme",
  "prud'homal",
  "prud'hommes",
]);

/**
 * Words, numbers and punctuation with their places. An elided article is a token of its own (« l' », « s' »), a hyphen
 * belongs to the word. One pass, whatever the text.
 */
export const tokenise = memo((text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const length = text.length;
  let index = 0;
  let depth = 0;
  let newline = false;
  while (index < length) {
    const code = text.charCodeAt(index);
    const kind = classOf(code, text, index);
    if (kind === Class.Space || kind === Class.Mark) {
      if (code === 10 || code === 13) newline = true;
      index += 1;
      continue;
    }
    const start = index;
    if (kind === Class.Letter || kind === Class.Digit) {
      let digits = kind === Class.Digit;
      index += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      while (index < length) {
        const next = text.charCodeAt(index);
        const nextKind = classOf(next, text, index);
        if (nextKind === Class.Letter || nextKind === Class.Mark || nextKind === Class.Digit) {
          if (nextKind === Class.Letter) digits = false;
          index += next >= 0xd800 && next <= 0xdbff ? 2 : 1;
          continue;
        }
        if (index + 1 >= length) break;
        const after = classOf(text.charCodeAt(index + 1), text, index + 1);
        if (nextKind === Class.Hyphen && (after === Class.Letter || after === Class.Digit)) {
          index += 1;
          continue;
        }
        // « 2,5 », « 3.2.1 », « 50 000 » read as one number.
        if (digits && after === Class.Digit && (next === 44 || next === 46)) {
          index += 1;
          continue;
        }
        break;
      }
      // The apostrophe closes an elided word.
      if (index < length && classOf(text.charCodeAt(index), text, index) === Class.Apostrophe && !digits) {
        index += 1;
        let whole = index;
        while (whole < length && classOf(text.charCodeAt(whole), text, whole) === Class.Letter) whole += 1;
        if (whole > index && WHOLE.has(fold(text.slice(start, whole)))) index = whole;
      }
      const raw = text.slice(start, index);
      const plain = isPlain(raw);
      const word = (plain ? raw : normalise(raw)).toLowerCase();
      tokens.push({
        kind: digits ? 'number' : 'word',
        start,
        end: index,
        word,
        folded: plain ? word : unaccent(word),
        capital: raw.charAt(0) !== raw.charAt(0).toLowerCase(),
        depth,
        newline,
      });
      newline = false;
      continue;
    }
    const character = text[start] ?? '';
    index += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    if (character === ')' || character === ']' || character === '}') depth = Math.max(0, depth - 1);
    const word = kind === Class.Apostrophe ? "'" : kind === Class.Hyphen ? '-' : text.slice(start, index);
    tokens.push({
      kind: 'punctuation',
      start,
      end: index,
      word,
      folded: word,
      capital: false,
      depth,
      newline,
    });
    if (character === '(' || character === '[' || character === '{') depth += 1;
    newline = false;
  }
  return tokens;
});

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The span without the spaces and light punctuation at its ends. */
export function trimSpan(text: string, start: number, end: number): TextSpan {
  let from = start;
  let to = end;
  while (from < to && isLight(text.charCodeAt(from))) from += 1;
  while (to > from && isLight(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** A space, or one of « , ; : . – — - ». Codes rather than a pattern: this is asked of every part of every statement. */
function isLight(code: number): boolean {
  return (
    code === 32 ||
    code === 44 ||
    code === 46 ||
    code === 58 ||
    code === 59 ||
    code === 45 ||
    code === 0xa0 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x202f ||
    (code >= 9 && code <= 13)
  );
}

/** A letter of French, capital or not. */
export function isLetterCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7)
  );
}
