import type { Span } from '../span';
import type { SyntaxTree } from '../tree';

/**
 * Where something is being written. `path` leads to it:
 * - `map`: a key is expected; `path` is the map's, `present` its other keys. On an empty line under « key: » nothing
 *   says yet whether a map or a list will stand there: it is a `map` without keys.
 * - `seq`: a list item is expected; `path` ends with its index, `present` has the plain items already there. What
 *   the item is (a text, or the first key of a map) is the format's to say.
 * - `value`: the value of `key`, on the line of the key.
 * - `block-text`: inside a text of several lines.
 * - `comment`: inside a comment; the path is not looked for.
 */
export interface Cursor {
  readonly container: 'map' | 'seq' | 'value' | 'block-text' | 'comment';
  readonly path: readonly (string | number)[];
  /** The innermost key of `path`. */
  readonly key: string | undefined;
  /** What is typed of the word, up to the cursor; an opening quote is left out. */
  readonly prefix: Span & { readonly text: string };
  /** The whole word around the cursor, the part after it included: what a completion replaces. */
  readonly token: Span;
  readonly quote: '"' | "'" | undefined;
  readonly present: readonly string[];
  /** The column where the keys or the « - » of the container stand. */
  readonly indent: number;
  readonly flow: boolean;
  /** What is typed is a key. */
  readonly onKey: boolean;
  /** For a `seq` in block style: its « - » is written already. */
  readonly dash: boolean;
  /** The character before the cursor is a « : » or a « - » that still needs its space. */
  readonly needsSpace: boolean;
}

export type Path = readonly (string | number)[];

/** Where the cursor is in the text. `column` is never after the end of the line. */
export interface Place {
  readonly tree: SyntaxTree;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** The text of the line of the cursor, or of another. */
export function textOf(place: Place, line = place.line): string {
  return place.tree.lines.lineText(line);
}

/** What `cursorFrom` is told, in columns of the line of the cursor. */
export interface Given {
  readonly container: Cursor['container'];
  readonly path: Path;
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  readonly quote?: '"' | "'" | undefined;
  readonly present?: readonly string[];
  readonly onKey?: boolean;
  readonly dash?: boolean;
  readonly needsSpace?: boolean;
}

export function cursorFrom(place: Place, given: Given): Cursor {
  const base = place.tree.lines.start(place.line);
  const start = base + given.from;
  const end = Math.max(start, base + place.column);
  return {
    container: given.container,
    path: given.path,
    key: lastKey(given.path),
    prefix: { start, end, text: place.tree.text.slice(start, end) },
    token: { start, end: Math.max(end, base + given.to) },
    quote: given.quote,
    present: given.present ?? [],
    indent: given.indent,
    flow: false,
    onKey: given.onKey ?? false,
    dash: given.dash ?? false,
    needsSpace: given.needsSpace ?? false,
  };
}

export function commentFrom(place: Place, from: number): Cursor {
  return cursorFrom(place, {
    container: 'comment',
    path: [],
    from,
    to: textOf(place).length,
    indent: 0,
  });
}

export function lastKey(path: Path): string | undefined {
  return path.findLast((step): step is string => typeof step === 'string');
}
