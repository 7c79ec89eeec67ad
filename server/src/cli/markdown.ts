import { styleText } from 'node:util';
import { wrap } from './wrap';

type Style = Parameters<typeof styleText>[0];

export interface Rendering {
  readonly width: number;
  readonly colours: boolean;
}

/**
 * The Markdown of our own pages (titles, paragraphs, lists, tables, code) as text for people: no mark of it is left. It
 * reads well without colours; they only help the eye.
 */
export function renderMarkdown(markdown: string, rendering: Rendering): string {
  const { width, colours } = rendering;
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const out: string[] = [];
  for (const block of blocksOf(markdown)) {
    if (block.kind === 'title') {
      const title = plain(block.text);
      if (out.length > 0) out.push('');
      if (block.level === 1) out.push(paint('bold', title), '═'.repeat(Math.min(title.length, width)));
      else out.push(paint('bold', title), '─'.repeat(Math.min(title.length, width)));
    } else if (block.kind === 'code') {
      out.push(...block.lines.map((line) => (line === '' ? '' : paint('cyan', `    ${line}`))), '');
    } else if (block.kind === 'table') out.push(...table(block.rows, width), '');
    else if (block.kind === 'list') {
      for (const item of block.items) {
        const [first, ...rest] = rowsOf(item, width - 4);
        out.push(`  • ${first}`, ...rest.map((row) => `    ${row}`));
      }
      out.push('');
    } else out.push(...rowsOf(block.text, width), '');
  }
  return `${out.join('\n').trimEnd()}\n`;
}

/** Stands for a space of some code while rows are cut: code is not cut. */
const HELD = '\ue000';

function rowsOf(markdown: string, width: number): string[] {
  const text = plain(markdown.replace(/`[^`]*`/g, (code) => code.replaceAll(' ', HELD)));
  return wrap(text, width).map((row) => row.replaceAll(HELD, ' '));
}

/** A text without the marks of Markdown; code stands between guillemets, unless it does already. */
export function plain(markdown: string): string {
  return markdown
    .replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank))
    .replace(/\[([^[\]]*)\]\((https?:[^)[]*)\)/g, '$1 ($2)')
    .replace(/\[([^[\]]*)\]\([^)[]*\)/g, '$1')
    .replace(/(«[\s\u00a0\u202f]*)?`([^`]*)`/g, (_, open: string | undefined, code: string) =>
      open === undefined ? `«\u00a0${code}\u00a0»` : `${open}${code}`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1')
    .trim();
}

type Block =
  | { readonly kind: 'title'; readonly level: number; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string };

/** The blocks of a page, in order. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const title = /^(#+) (.*)$/.exec(line);
    const takeWhile = (test: (line: string) => boolean) => {
      const from = at;
      while (at < lines.length && test(lines[at]!)) at++;
      return lines.slice(from, at);
    };
    if (line.trim() === '') at++;
    else if (title) {
      blocks.push({ kind: 'title', level: title[1]!.length, text: title[2]! });
      at++;
    } else if (line.startsWith('```')) {
      at++;
      blocks.push({ kind: 'code', lines: takeWhile((next) => !next.startsWith('```')) });
      at++;
    } else if (line.startsWith('|')) {
      blocks.push({ kind: 'table', rows: takeWhile((next) => next.startsWith('|')).map(cellsOf) });
    } else if (/^[-*] /.test(line)) {
      const items = takeWhile((next) => /^[-*] |^ +\S/.test(next)).join('\n');
      blocks.push({ kind: 'list', items: items.split(/^[-*] /m).slice(1) });
    } else {
      const text = takeWhile((next) => next.trim() !== '' && !/^(?:#+ |```|\||[-*] )/.test(next));
      blocks.push({ kind: 'paragraph', text: text.join('\n') });
    }
  }
  return blocks;
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Alone in its cell, code needs no mark. */
function cell(markdown: string): string {
  return plain(markdown.replace(/^`([^`]*)`$/, '$1'));
}

/** A table of two columns without titles is a list of « name : value »; others keep their titles. */
function table(rows: readonly (readonly string[])[], width: number): string[] {
  const [head = [], , ...body] = rows;
  const untitled = head.every((cell) => cell === '');
  const shown = (untitled ? body : [head, ...body]).map((row) => row.map(cell));
  const widths = head.slice(0, -1).map((_, column) => Math.max(...shown.map((row) => row[column]!.length)));
  const before = widths.reduce((sum, columnWidth) => sum + columnWidth + 3, 0);
  return shown.flatMap((row) => {
    const start = widths.map((columnWidth, column) => row[column]!.padEnd(columnWidth)).join('   ');
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', Math.max(30, width - before));
    const gap = untitled ? ' : ' : '   ';
    return [`${start}${gap}${first}`, ...rest.map((line) => `${' '.repeat(before)}${line}`)];
  });
}
