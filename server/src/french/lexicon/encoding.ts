/**
 * Front coding of a sorted list: each word is one character saying how many letters it shares with the previous one,
 * then the rest. No separator: that character is a digit or a capital, and the words have none.
 */
const BASE = 48;
const MOST = 42;

export function encodeWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort();
  let previous = '';
  let encoded = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < MOST && shared < word.length && word[shared] === previous[shared]) shared += 1;
    encoded += String.fromCharCode(BASE + shared) + word.slice(shared);
    previous = word;
  }
  return encoded;
}

export function decodeWords(encoded: string): string[] {
  const words: string[] = [];
  let previous = '';
  let index = 0;
  while (index < encoded.length) {
    const shared = encoded.charCodeAt(index) - BASE;
    let end = index + 1;
    while (end < encoded.length) {
      const code = encoded.charCodeAt(end);
      if (code >= BASE && code <= BASE + MOST) break;
      end += 1;
    }
    previous = previous.slice(0, shared) + encoded.slice(index + 1, end);
    words.push(previous);
    index = end;
  }
  return words;
}
