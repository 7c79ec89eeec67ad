/** A slice of the text to parse alone: a root section, or one item of a section that is a list. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly kind: 'section' | 'item';
}

const ROOT_KEY = /^(?:[a-z_][a-z0-9_]*|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=\s|$)/;
/** « Remarque : » wrapped to the margin is prose; a key of the format has its colon right after. */
const SPACED_COLON = /[ \t]:$/;
/** « Blocs: », « mes blocs: »: no key of the format, yet what closes the list above, whose items are deeper. */
const OTHER_KEY =
  /^(?:(?:[^ \t\n"'#[\]{},&*!|>%@`?:-]|[?:-](?=\S))(?:(?![ \t]#)[^\n])*?|"[^"\n]*"|'[^'\n]*'):(?=\s|$)/;
/** « &a key: », « !!str key: », « *a : », « [a]: ». */
const MARKED_KEY = /^[&!*[{]/;
const EXPLICIT_KEY = /^[?:](?=\s|$)/;
/** A lone return, or a no-break space, is text. */
const NO_VALUE = /^[ \t]*(?:#|\r?\n?$)/;
/** YAML has none that is longer, unless « ? » announces it. */
const LONGEST_KEY = 1024;
const [LF, CR] = [0x0a, 0x0d];
const OUT_OF_REACH = /^(?:---|\.\.\.|%)/;

/** Where cutting begins when what is above did not change, and where it may stop. */
export interface Resumption {
  /** Something comes above: the text does not begin there. */
  readonly rooted: boolean;
  /** Of the first slice, as it was. */
  readonly kind: Slice['kind'];
  /** Column of its « - » when it is an item. */
  readonly column: number | undefined;
  /** From a slice of this kind that begins there on, all slices are those of the text as it was. */
  readonly meets: (at: number, kind: Slice['kind']) => boolean;
}

/**
 * Cuts a block-style document by indentation alone, so that what is broken in one slice stays there. Comments and
 * blank lines belong to the slice above them. Undefined when cutting would not be sound: several documents,
 * directives, a root that is not a block map. `resumption`: the text is what comes from a slice on.
 */
export function cut(
  text: string,
  isRootKey: (key: string) => boolean,
  resumption?: Resumption,
): Slice[] | undefined {
  const slices: Slice[] = [];
  const { meets } = resumption ?? {};
  let start = 0;
  let kind: Slice['kind'] = resumption?.kind ?? 'section';
  let rooted = resumption?.rooted === true;
  /** Column of the « - » of the open list section; -1: not known yet; undefined: not a list. */
  let itemColumn = resumption?.column;
  /** True when the rest is known. */
  const close = (end: number, next: Slice['kind']): boolean => {
    if (end > start) slices.push({ start, end, kind });
    const opened = end > start && meets?.(end, next) === true;
    start = end;
    kind = next;
    return opened;
  };
  for (let at = start, next = start; at < text.length; at = next) {
    const newline = text.indexOf('\n', at);
    next = newline < 0 ? text.length : newline + 1;
    const first = text.charCodeAt(at);
    if (first === 0xfeff && at === 0 && !resumption?.rooted) return undefined;
    // A lone return is text.
    if (saysSomething(first) || (first === CR && text.charCodeAt(at + 1) !== LF)) {
      // A line of a megabyte is not copied to be looked at.
      const line = text.slice(at, Math.min(next, at + LONGEST_KEY + 2));
      if (OUT_OF_REACH.test(line)) return undefined;
      // Cutting that begins again at a section does not know what that section closed.
      const closes = kind === 'item' || (at === 0 && resumption?.rooted === true);
      const key = ROOT_KEY.exec(line)?.[0] ?? (closes ? OTHER_KEY.exec(line)?.[0] : undefined);
      if (key !== undefined) {
        const name = key
          .slice(0, -1)
          .trimEnd()
          .replace(/^["']|["']$/g, '');
        if (isRootKey(name) || (!SPACED_COLON.test(key) && (closes || /^[a-z_]/.test(key)))) {
          // The lines above the first key (comments) go with it.
          if (rooted && close(at, 'section')) return slices;
          rooted = true;
          itemColumn = NO_VALUE.test(line.slice(key.length)) ? -1 : undefined;
          continue;
        }
      }
      if (!rooted) return undefined;
      if (EXPLICIT_KEY.test(line) || (kind === 'item' && MARKED_KEY.test(line))) {
        // Its lists, and what comes before its « : », are its own.
        if (kind === 'item' && close(at, 'section')) return slices;
        itemColumn = undefined;
        continue;
      }
    }
    if (itemColumn === undefined || !rooted) continue;
    const column = columnIn(text, at, next);
    if (column < 0) continue;
    const isItem = isDash(text, at + column, next);
    if (itemColumn === -1) itemColumn = isItem ? column : undefined;
    // The library takes a lone « : » under the « - » of a list for a key beside that list's.
    const isLoneColon =
      column <= (itemColumn ?? -1) && /^:(?=\s|$)/.test(text.slice(at + column, at + column + 2));
    if (isLoneColon && close(at, 'section')) return slices;
    if (isLoneColon) itemColumn = undefined;
    if (isItem && column === itemColumn && close(at, 'item')) return slices;
  }
  if (!rooted) return undefined;
  close(text.length, 'section');
  return slices;
}

/** Not a blank, an end of line or a comment. Other control characters are text. */
function saysSomething(code: number): boolean {
  if (code <= 0x20) return code !== 0x20 && code !== 0x09 && code !== LF && code !== CR;
  return code !== 0x23;
}

/** Of the first character of a line; less than 0: the line is blank, or a comment. */
function columnIn(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === 0x20) at++;
  const code = text.charCodeAt(at);
  return at >= to || code === LF || code === CR || code === 0x23 ? -1 : at - from;
}

/** The « - » of an item of a list. */
function isDash(text: string, at: number, to: number): boolean {
  if (text.charCodeAt(at) !== 0x2d) return false;
  const after = text.charCodeAt(at + 1);
  return at + 1 >= to || after === 0x20 || after === LF || after === CR || after === 0x09;
}
