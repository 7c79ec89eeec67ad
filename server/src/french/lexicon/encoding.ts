/**
 * Front coding of a sorted list: each word is one character saying how many letters it shares with the previous one,
 * then the rest. No separator: that character is a digit or a capital, and the words have none.
 */
const BASE = 48;
/** « Z » is the last of them. */
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
  // One native split is several times faster, at the first call, than a loop over the characters.
  for (const entry of encoded.match(/[0-Z][^0-Z]*/gu) ?? []) {
    previous = previous.slice(0, entry.charCodeAt(0) - BASE) + entry.slice(1);
    words.push(previous);
  }
  return words;
}
