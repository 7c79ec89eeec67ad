import type { ScalarStyle } from './nodes';
import { parsePiece } from './parse-piece';

/** Where a scalar is to be written. */
export interface ScalarPlace {
  /** Inside `[…]` or `{…}`, where commas and brackets end a plain text. */
  readonly flow: boolean;
  /** The style to keep when the value allows it; plain by default. */
  readonly like?: ScalarStyle | undefined;
  /** Indentation of the content lines: without it no block style (`|`, `>`) is written. */
  readonly indent?: string | undefined;
}

/** Text width at which a folded text is wrapped again. */
export const WIDTH = 110;

/**
 * YAML for a text: it reads back as that very string. Plain when that is safe for YAML 1.2 and 1.1 readers alike
 * (« yes », « 12:30 » and numbers are quoted; an ISO date stays plain, as the format writes them), else quoted.
 */
export function renderScalar(value: string, { flow, like = 'plain', indent }: ScalarPlace): string {
  switch (like) {
    case 'plain':
      if (isSafePlain(value, flow)) return value;
      if (!flow && indent && value.includes('\n')) return literal(value, indent) ?? doubleQuoted(value);
      // The format's own quotes are double ones; single ones spare backslashes.
      return /["\\]/.test(value) && !value.includes("'") && isOneLine(value)
        ? singleQuoted(value)
        : doubleQuoted(value);
    case 'single':
      return isOneLine(value) ? singleQuoted(value) : doubleQuoted(value);
    case 'double':
      return doubleQuoted(value);
    case 'literal':
      return (!flow && indent ? literal(value, indent) : undefined) ?? doubleQuoted(value);
    case 'folded':
      return (!flow && indent ? folded(value, indent) : undefined) ?? doubleQuoted(value);
  }
}

export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function doubleQuoted(value: string): string {
  return `"${doubleEscaped(value)}"`;
}

/** What stands between double quotes; characters that YAML does not print are escaped. */
export function doubleEscaped(value: string): string {
  return value.replace(ESCAPED, (char) => {
    const known = ESCAPES[char];
    if (known !== undefined) return known;
    const code = char.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to escape.
const ESCAPED = /[\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that need double quotes.
const UNPRINTED = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;

function isOneLine(value: string): boolean {
  return !UNPRINTED.test(value) && !value.includes('\n');
}

/** Read as something else than a text by YAML 1.2 or 1.1. */
const NOT_A_TEXT =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?(?:\.[0-9_]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:e[-+]?[0-9]+)?|[-+]?0[xob][0-9a-f_]+|[-+]?\.inf|\.nan|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)$/i;

function isSafePlain(value: string, flow: boolean): boolean {
  if (value === '' || !isOneLine(value) || value !== value.trim()) return false;
  if (NOT_A_TEXT.test(value)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?![^\s,[\]{}])|---|\.\.\.)/.test(value)) return false;
  if (/:(?=\s|$)|\s#/.test(value)) return false;
  return !flow || !/[,[\]{}]|:(?=[,[\]{}"'])/.test(value);
}

/** Undefined when the value cannot be said by a literal block. */
function literal(value: string, indent: string): string | undefined {
  if (UNPRINTED.test(value) || /^[ \t]+$/m.test(value)) return undefined;
  if (/^\s/.test(value) || value === '' || value.endsWith('\n\n')) return undefined;
  const clip = value.endsWith('\n');
  const lines = (clip ? value.slice(0, -1) : value).split('\n');
  return `${clip ? '|' : '|-'}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`;
}

/** Undefined when the value cannot be said by a folded block. */
function folded(value: string, indent: string): string | undefined {
  if (UNPRINTED.test(value) || /^[ \t]/m.test(value)) return undefined;
  if (/^\s/.test(value) || value === '' || value.endsWith('\n\n')) return undefined;
  const clip = value.endsWith('\n');
  const paragraphs = (clip ? value.slice(0, -1) : value).split('\n');
  const lines = paragraphs.flatMap((paragraph, rank) => {
    const wrapped = paragraph === '' ? [] : wrap(paragraph, WIDTH - indent.length);
    return rank === paragraphs.length - 1 ? wrapped : [...wrapped, ''];
  });
  const text = `${clip ? '>' : '>-'}\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}`;
  return readsAs(text, value) ? text : undefined;
}

function wrap(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // Only a lone space may become a line break.
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function readsAs(yaml: string, value: string): boolean {
  const { root, problems } = parsePiece(`k: ${yaml}\n`, 0, 'whole');
  const read = root?.kind === 'map' ? root.entries[0]?.value : undefined;
  return problems.length === 0 && read?.kind === 'scalar' && read.value === value;
}
