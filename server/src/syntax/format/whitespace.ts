import type { TextEdit } from '../span';

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/**
 * The edits that make one text of another that differs by white space alone, a run of blanks each; undefined when
 * anything else differs. What the author wrote is never inside an edit.
 */
export function whitespaceEdits(from: string, to: string, base: number): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const start = i;
    const newStart = j;
    while (i < from.length && isSpace(from.charCodeAt(i))) i++;
    while (j < to.length && isSpace(to.charCodeAt(j))) j++;
    pushDifference(edits, from.slice(start, i), to.slice(newStart, j), base + start);
    while (i < from.length && j < to.length) {
      const code = from.charCodeAt(i);
      if (isSpace(code) || isSpace(to.charCodeAt(j))) break;
      if (code !== to.charCodeAt(j)) return undefined;
      i++;
      j++;
    }
    if (start === i && newStart === j) return undefined;
  }
  return edits;
}

function pushDifference(edits: TextEdit[], former: string, wanted: string, start: number): void {
  if (former === wanted) return;
  const least = Math.min(former.length, wanted.length);
  let head = 0;
  while (head < least && former.charCodeAt(head) === wanted.charCodeAt(head)) head++;
  // « \r\n » is not cut in two.
  if (head > 0 && former.charCodeAt(head - 1) === 0x0d) head--;
  let tail = 0;
  while (tail < least - head && former.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  if (former.charAt(former.length - tail) === '\n' && former.charAt(former.length - tail - 1) === '\r')
    tail--;
  edits.push({
    start: start + head,
    end: start + former.length - tail,
    newText: wanted.slice(head, wanted.length - tail),
  });
}
