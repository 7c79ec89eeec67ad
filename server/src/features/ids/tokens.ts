import type { Piece } from '../../syntax';

/** A word of a text that has the look of an id: a letter first, a digit somewhere. Offsets are relative to the piece. */
export interface IdToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** « E1/E2 », « C1.1-C1.4 »: what this one is a part of, and all its parts. */
  readonly within?: { readonly word: string; readonly parts: readonly string[] };
}

const known = new WeakMap<Piece, ReadonlyMap<string, readonly IdToken[]>>();

/** The words of a piece that have the look of an id; looked for once, until its text changes. */
export function tokensOf(piece: Piece): ReadonlyMap<string, readonly IdToken[]> {
  let tokens = known.get(piece);
  if (!tokens) {
    tokens = scan(piece.text);
    known.set(piece, tokens);
  }
  return tokens;
}

function scan(text: string): ReadonlyMap<string, readonly IdToken[]> {
  const found = new Map<string, IdToken[]>();
  const add = (token: IdToken) => {
    const same = found.get(token.text);
    if (same) same.push(token);
    else found.set(token.text, [token]);
  };
  // From digit to digit: they are scarce in prose.
  const digits = /\d/g;
  let floor = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    let start = match.index;
    let end = start + 1;
    while (start > floor && inWord(text, start - 1)) start--;
    while (end < text.length && inWord(text, end)) end++;
    digits.lastIndex = end;
    floor = end;
    while (start < end && isConnector(text.charCodeAt(start))) start++;
    while (end > start && isConnector(text.charCodeAt(end - 1))) end--;
    if (end - start > LONGEST) continue;
    const word = text.slice(start, end);
    if (looksLikeId(word)) add({ text: word, start, end });
    if (!/[-/]/.test(word)) continue;
    const within = { word, parts: word.split(/[-/]/) };
    let at = start;
    for (const part of within.parts) {
      if (looksLikeId(part)) add({ text: part, start: at, end: at + part.length, within });
      at += part.length + 1;
    }
  }
  return found;
}

const LONGEST = 80;

function looksLikeId(word: string): boolean {
  return /^\p{L}/u.test(word) && /\d/.test(word);
}

function isConnector(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x2f || code === 0x5f; /* . - / _ */
}

function inWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    const letter = code | 0x20;
    return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x7a) || isConnector(code);
  }
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
}
