import { isLetterCode } from '../text';

const BULLET = /^(?:[•●▪■◦‣·*→✓✔➢➤►\uF0B7]|[-–—>o](?=\s))/u;

/** « Compétence 4 : » */
const NUMBERED =
  /^(?:bloc|comp[ée]tence|activit[ée]|t[âa]che|axe|crit[èe]re)\s{1,3}[\d.]{1,8}\s{0,3}[:.–—-]/iu;

/** « C1.2 », « RNCP01-1 : », « 1) », « 1.2 », « a) » */
const CODE =
  /^(?:[A-Z]{1,6}[-_.]?\d{1,4}(?:[.\-_]\d{1,4}){0,4}[a-z]?(?:\s{0,3}[.:)–—-]{1,2}(?=[\s\p{L}])|(?=\s))|\d{1,3}(?:\.\d{1,3}){0,4}\s{0,2}[.):°–—-](?=[\s\p{L}])|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s)|[a-zA-Z]\))/u;

const QUOTE = /^[«»"“”„']/u;

const PARENTHESIS = /^\((?:[^()]{0,80})\)/u;

/** Where the statement begins, after bullets, numbers, codes and quotes. */
export function openingOffset(text: string): number {
  let offset = 0;
  for (let round = 0; round < 8; round += 1) {
    while (offset < text.length && text.charCodeAt(offset) <= 32) offset += 1;
    if (startsPlainly(text, offset)) break;
    while (offset < text.length && /\s/u.test(text[offset] ?? '')) offset += 1;
    const rest = text.slice(offset, offset + 120);
    const match =
      BULLET.exec(rest) ??
      NUMBERED.exec(rest) ??
      CODE.exec(rest) ??
      QUOTE.exec(rest) ??
      PARENTHESIS.exec(rest);
    if (match === null || offset + match[0].length >= text.length) break;
    offset += match[0].length;
  }
  return offset;
}

/** Two letters and no number soon after: nothing to skip, as nearly always; the patterns cost more than the rest. */
function startsPlainly(text: string, offset: number): boolean {
  if (!isLetterCode(text.charCodeAt(offset)) || !isLetterCode(text.charCodeAt(offset + 1))) return false;
  for (let index = offset + 2; index < offset + 30; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}
