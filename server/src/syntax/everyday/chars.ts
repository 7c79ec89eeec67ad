/** What is left to the library, which reads any YAML. */
export const ABSTAINS = Symbol('abstains');

const TAB = 0x09;
export const [SPACE, DASH, COLON, HASH, LF, CR] = [0x20, 0x2d, 0x3a, 0x23, 0x0a, 0x0d];
export const [QUOTE, APOSTROPHE, BACKSLASH, COMMA] = [0x22, 0x27, 0x5c, 0x2c];
/** Of the order of bytes: what it means is left to the library. */
export const MARK = 0xfeff;
export const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, PIPE, GREATER] = [
  0x5b, 0x5d, 0x7b, 0x7d, 0x7c, 0x3e,
];

/** What so many line breaks between two lines of a folded text stand for. */
export function foldOf(breaks: number): string {
  return breaks > 1 ? '\n'.repeat(breaks - 1) : ' ';
}

export function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(0, end);
}

/** The beginning of the next line when nothing but spaces is left on this one; -1 otherwise. */
export function endOfBlank(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  if (at >= text.length) return at;
  const code = text.charCodeAt(at);
  if (code === LF) return at + 1;
  return code === CR && text.charCodeAt(at + 1) === LF ? at + 2 : -1;
}

/** Where a comment ends, the blanks at its end left out. Of a lone return, or another control character, the library tells. */
export function commentEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  let end = feed < 0 ? text.length : feed;
  for (let code = text.charCodeAt(end - 1); code <= SPACE; code = text.charCodeAt(end - 1)) {
    if (code !== SPACE && code !== TAB && !(code === CR && end === feed)) throw ABSTAINS;
    end--;
  }
  return end;
}

export function afterBreak(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed + 1;
}

export function breaksBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LF) count++;
  return count;
}

/** Where the line ends, its line break left out. */
export function endOfText(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  // What a tabulation or a lone return means is left to the library.
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < SPACE && !(code === CR && at === end - 1 && feed >= 0)) throw ABSTAINS;
  }
  return feed > from && text.charCodeAt(feed - 1) === CR ? feed - 1 : end;
}
