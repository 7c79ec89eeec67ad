import type { CompletionContext } from './context';

/** The text being written, on both sides of the cursor, and what it may hold there. */
export interface Sentence {
  /** From its first word to the cursor, on one line, without YAML's escapes. */
  readonly before: string;
  /** What is already written after the cursor. */
  readonly after: string;
  /** The part of `before` on the line of the cursor: only this may be replaced. */
  readonly here: string;
  readonly quote: '"' | "'" | undefined;
  /** Unquoted in a flow collection: a comma would end it. */
  readonly bare: boolean;
}

const LONGEST = 80;

/** Reads it by lines: the one being written may break the tree. Nothing when it is not one text. */
export function sentenceAt({ analysis, cursor }: CompletionContext): Sentence | undefined {
  const { text, lines } = analysis.model.tree;
  const { container, prefix, token, flow } = cursor;
  if (container === 'comment') return undefined;
  if (container !== 'block-text') {
    const { quote } = cursor;
    const before = unescaped(prefix.text, quote);
    // An escape would shift the places: leave such a text alone.
    if (before === undefined || /^[[{|>&*!%@`]/.test(prefix.text)) return undefined;
    const onLine = text.slice(prefix.end, token.end);
    const below =
      container === 'value' && !quote ? continuation(context(analysis, prefix.end), cursor.indent) : '';
    return { before, after: `${onLine}${below}`, here: before, quote, bare: flow && !quote };
  }
  const line = lines.lineAt(prefix.end);
  const own = lines.lineText(line);
  const column = prefix.end - lines.start(line);
  const indent = own.length - own.trimStart().length;
  const above: string[] = [];
  let quote: Sentence['quote'];
  for (let at = line - 1; at >= 0 && line - at < LONGEST; at--) {
    const other = lines.lineText(at);
    const start = other.length - other.trimStart().length;
    if (other.trim() === '') continue;
    if (start >= Math.min(indent, column) && start > cursor.indent) {
      above.unshift(other.trim());
      continue;
    }
    const value = other.replace(/^\s*(?:-\s+)*(?:[a-z_]+ *:)?/, '').trimStart();
    quote = /^["']/.test(value) ? (value[0] as '"' | "'") : undefined;
    if (!/^[|>]/.test(value) && value !== '') above.unshift(quote ? value.slice(1) : value);
    break;
  }
  const here = unescaped(own.slice(Math.min(indent, column), column), quote);
  const former = unescaped(above.join(' '), quote);
  if (here === undefined || former === undefined) return undefined;
  const rest = own.slice(column).replace(quote ? /["']\s*$/ : /(?!)/, '');
  return {
    before: former && here ? `${former} ${here}` : former ? `${former} ` : here,
    after: `${rest}${continuation(context(analysis, prefix.end), cursor.indent)}`,
    here,
    quote,
    bare: false,
  };
}

function context({ model }: CompletionContext['analysis'], offset: number) {
  const { lines } = model.tree;
  return { lines, line: lines.lineAt(offset) };
}

/** The line below when it goes on with the same text: deeper than the key, and no key itself. */
function continuation(
  { lines, line }: { lines: CompletionContext['analysis']['model']['tree']['lines']; line: number },
  indent: number,
): string {
  if (line + 1 >= lines.count) return '';
  const next = lines.lineText(line + 1);
  const start = next.length - next.trimStart().length;
  if (next.trim() === '' || start <= indent || /^(?:[a-z_]+\s*:(?:\s|$)|-\s|#)/.test(next.trim())) return '';
  return ` ${next.trim()}`;
}

/** The text without doubled quotes; undefined for a text with backslashes, whose places would not be sure. */
function unescaped(raw: string, quote: Sentence['quote']): string | undefined {
  if (quote === '"' && raw.includes('\\')) return undefined;
  return quote === "'" ? raw.replaceAll("''", "'") : raw;
}

/** How many characters of the source the end of the text takes: an apostrophe is doubled between single quotes. */
export function sourceLength(end: string, quote: Sentence['quote']): number {
  return quote === "'" ? end.length + (end.match(/'/g)?.length ?? 0) : end.length;
}
