import type { Lines } from '../../syntax';

/** What lines say by their columns alone: the text around the cursor is seldom sound. */

export function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function isWritten(text: string): boolean {
  return !/^\s*(?:#|$)/.test(text);
}

/** The first line below, blank lines and comments left out; undefined at the end of the text. */
export function writtenBelow(lines: Lines, line: number): string | undefined {
  for (let at = line + 1; at < lines.count; at++) {
    const text = lines.lineText(at);
    if (isWritten(text)) return text;
  }
  return undefined;
}

/** Does what is below go on inside something at that column? */
export function goesDeeper(lines: Lines, line: number, column: number): boolean {
  const below = writtenBelow(lines, line);
  return below !== undefined && indentOf(below) > column;
}

/** An item of a block list: its first line, the column of its « - » and that of what it holds. */
export interface Item {
  readonly line: number;
  readonly dash: number;
  readonly column: number;
}

/** The item above a line whose « - », or whose keys, stand at that column. */
export function itemAbove(lines: Lines, line: number, column: number): Item | undefined {
  for (let at = line - 1; at >= 0; at--) {
    const text = lines.lineText(at);
    if (!isWritten(text)) continue;
    const indent = indentOf(text);
    if (indent > column) continue;
    const dash = /^ *(- +)\S/.exec(text);
    if (dash && (indent === column || indent + dash[1]!.length === column)) {
      return { line: at, dash: indent, column: indent + dash[1]!.length };
    }
    if (indent < column) return undefined;
  }
  return undefined;
}

/** The column of the key that holds a list whose « - » stands at that column. */
export function keyColumnOf(lines: Lines, line: number, dash: number): number {
  for (let at = line - 1; at >= 0; at--) {
    const text = lines.lineText(at);
    if (!isWritten(text)) continue;
    const lead = /^ *(?:- +)*/.exec(text)![0].length;
    if (indentOf(text) < dash || (indentOf(text) === dash && lead === dash)) return lead;
  }
  return 0;
}

/** The keys of an item, in order, as far as each begins a line; with the value of its id. */
export function keysOf(
  lines: Lines,
  { line, dash, column }: Item,
): { keys: string[]; id: string | undefined } {
  const keys: string[] = [];
  let id: string | undefined;
  for (let at = line; at < lines.count; at++) {
    const text = lines.lineText(at);
    if (at > line && isWritten(text) && indentOf(text) <= dash) break;
    if (at > line && (!isWritten(text) || indentOf(text) !== column)) continue;
    const own = text.slice(column);
    const key = /^\{? *["']?([a-z_0-9]+)["']?[ \t]*:(?=\s|$)/.exec(own)?.[1];
    if (key === undefined) continue;
    keys.push(key);
    id ??= /^\{? *id[ \t]*:[ \t]+["']?([^\s"',}#]+)/.exec(own)?.[1];
  }
  return { keys, id };
}
