/** Two generations of so many texts: more than the parts of any section that is edited. */
const GENERATION = 256;
/** What is longer is no statement, and would weigh. */
const LONGEST = 2000;

/**
 * The same pure function of a text, which remembers the last texts it was asked. An edit reads its whole section again,
 * as new objects, whose texts are nearly all those of before: nothing else than their texts tells so. Bounded, and true
 * for ever: there is nothing to clear. What it returns is shared: not to be changed.
 */
export function memo<T>(read: (text: string) => T): (text: string) => T {
  let recent = new Map<string, { readonly result: T }>();
  let older = recent;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let known = recent.get(text);
    if (known) return known.result;
    known = older.get(text);
    const key = copyOf(text);
    known ??= { result: read(key) };
    if (recent.size >= GENERATION) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, known);
    return known.result;
  };
}

let lastCopy = '';

/**
 * A part of a document holds the whole document: only a copy may be kept. The same, when several functions are asked of
 * one text after the other, as they are of the one that is edited.
 */
function copyOf(text: string): string {
  if (text !== lastCopy) lastCopy = ` ${text}`.slice(1);
  return lastCopy;
}

/** The same for a function that depends on something else, told by its identity. */
export function memoBy<K extends object, T>(read: (text: string, key: K) => T): (text: string, key: K) => T {
  const memos = new WeakMap<K, (text: string) => T>();
  return (text, key) => {
    let one = memos.get(key);
    if (!one) {
      one = memo((asked) => read(asked, key));
      memos.set(key, one);
    }
    return one(text);
  };
}
