/*
 * The words of YAML on a line, told apart by their look: the tree may be broken there.
 */

export const KEY =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#&*!|>%@`"'[\]{},?:-](?:[^#]|(?<=\S)#)*?)(?<![ \t])[ \t]*:(?=\s|$)/;
export const BLANK = /^\s*$/;
export const COMMENT = /^\s*#/;

export function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)![0].length;
}

export function isDash(text: string, at: number): boolean {
  return text.charAt(at) === '-' && /^\s?$/.test(text.charAt(at + 1));
}

export function quoteOf(text: string): '"' | "'" | undefined {
  const first = text.charAt(0);
  return first === '"' || first === "'" ? first : undefined;
}

/** « key: » at a column, its colon included. A key is short: a long line is not searched to its end. */
export function keyAt(text: string, at: number): string | undefined {
  return KEY.exec(text.slice(at, at + 300))?.[0];
}

/** The word that ends at a column. */
export function wordBefore(text: string, column: number): string {
  return /(?<!\S)\S*$/.exec(text.slice(Math.max(0, column - 100), column))![0];
}

/** The name in « key : ». */
export function nameOf(key: string): string {
  const name = key.slice(0, -1).trimEnd();
  return quoteOf(name) ? name.slice(1, -1) : name;
}

/** The text after a « - », when it is one and stands on one line. */
export function plainItem(written: string): string[] {
  const item = written.trimStart();
  return item === '' || /^[#[{|>]/.test(item) || isDash(item, 0) || keyAt(item, 0) !== undefined
    ? []
    : [bare(item)];
}

/** A value on one line, without its quotes nor its comment. */
function bare(value: string): string {
  const text = value.trim();
  const quote = quoteOf(text);
  if (quote) {
    const close = closingQuote(text, 0, text.length);
    if (close !== undefined) return text.slice(1, close);
  }
  return text.slice(0, commentStart(text)).trimEnd();
}

/** Where a comment starts in the text of a line, quotes aside. */
export function commentStart(text: string): number | undefined {
  const at = text.search(/(?<=^|\s)#/);
  return at < 0 ? undefined : at;
}

/** The quote that closes the one at `from`. */
export function closingQuote(text: string, from: number, end: number): number | undefined {
  const quote = text.charAt(from);
  for (let at = from + 1; at < end; at++) {
    const char = text.charAt(at);
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at++;
      else return at;
    }
  }
  return undefined;
}

/** After the bracket that closes the one at `from`. */
export function closingBracket(text: string, from: number, end: number): number | undefined {
  let depth = 0;
  let opens = true;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === '#' && /\s/.test(text.charAt(at - 1))) {
      const newline = text.indexOf('\n', at);
      if (newline < 0) return undefined;
      at = newline;
    } else if ((char === '"' || char === "'") && opens) {
      const close = closingQuote(text, at, end);
      if (close === undefined) return undefined;
      at = close;
      opens = false;
    } else if ((char === '[' || char === '{') && opens) depth++;
    else if (char === ']' || char === '}') {
      if (--depth === 0) return at + 1;
      opens = false;
    } else if (char === ',' || (char === ':' && /\s/.test(text.charAt(at + 1)))) opens = true;
    else if (!/\s/.test(char)) opens = false;
  }
  return undefined;
}
