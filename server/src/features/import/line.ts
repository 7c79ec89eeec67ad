import { cleanProse } from './clean';

/** What a line of a list is told to be by its own code or label. */
export type Role = 'bloc' | 'activite' | 'situation' | 'competence' | 'critere' | 'evaluation' | 'titre';

export type Marker =
  | { readonly kind: 'bullet'; readonly char: string }
  /** « 1.2 », « 3) »: its numbers. */
  | { readonly kind: 'number'; readonly numbers: readonly string[] }
  /** « A. », « b) » */
  | { readonly kind: 'letter'; readonly letter: string }
  /** « C1.2 », « Bloc 3 »: the role, and the code as it would be an id. */
  | { readonly kind: 'code'; readonly role: Role; readonly id: string | undefined };

/** A line, or a cell of a table. */
export interface Line {
  /** Every mark in front, the outermost first: « • C1.2 » has two. */
  readonly markers: readonly Marker[];
  readonly indent: number;
  readonly text: string;
  /** Follows an empty line. */
  readonly apart: boolean;
}

const WHITE = '[\\s\\u00A0\\u202F]';
const BULLET = new RegExp(
  `^(?:[•●▪■□▫◦○‣·∙⁃➔→➢➤►▶✓✔✗❖◆◇♦★☐☑☒\\uE000-\\uF8FF]+${WHITE}*|[*+>–—oO-]${WHITE}+|[–—](?=\\p{L})|-(?=\\p{Lu}\\p{Ll})|[§Øüvq]\\t\\s*)`,
  'u',
);
const SEPARATOR = `${WHITE}{0,4}(?:[:.)/|]{1,2}|[–—-](?=${WHITE}))?${WHITE}*`;
const NUMBER = new RegExp(
  `^\\(?((?:\\d{1,2}\\.){0,4}\\d{1,2})(?:(?:\\.(?!\\d)|[)°/]|${WHITE}[–—-](?=${WHITE})|\\.?[–—-](?=${WHITE}))${WHITE}*|(?<=\\.\\d{1,2})${WHITE}+|\\t\\s*)(?=\\S)`,
  'u',
);
const LETTER = new RegExp(`^([A-Z][.)]|[a-z]\\))${WHITE}+(?=\\S)`, 'u');
const ROMAN = new RegExp(`^([IVX]{1,4})[.)/–—-]${WHITE}*(?=\\S)`, 'u');

/** « BC01 : », « Bloc de compétences n° 2 – »: after the label, a number; then a separator or a blank. */
const LABELS: readonly (readonly [RegExp, Role, string])[] = [
  label('(?:RNCP\\s?\\d{3,6}\\s?)?(?:BC|BCC)\\s?[-.]?', 'bloc', 'BC'),
  label(`bloc(?:${WHITE}de${WHITE}comp[ée]tences?)?${WHITE}*(?:n[°o]${WHITE}*)?`, 'bloc', 'BC', 'i'),
  label(`CCP${WHITE}?`, 'bloc', 'BC'),
  label(`comp[ée]tence${WHITE}*(?:n[°o]${WHITE}*)?`, 'competence', 'C', 'i'),
  label(`activit[ée](?:${WHITE}type)?${WHITE}*(?:n[°o]${WHITE}*)?`, 'activite', 'A', 'i'),
  label(`t[âa]che${WHITE}*(?:n[°o]${WHITE}*)?`, 'situation', 'T', 'i'),
  label(`crit[èe]re${WHITE}*(?:n[°o]${WHITE}*)?`, 'critere', 'K', 'i'),
  label(`(?:[ée]preuve|[ée]valuation)${WHITE}*(?:n[°o]${WHITE}*)?`, 'evaluation', 'E', 'i'),
];

function label(pattern: string, role: Role, prefix: string, flags = ''): [RegExp, Role, string] {
  const number = '(\\d{1,3}(?:[.-]\\d{1,3}){0,3}|[IVX]{1,4}|[A-F])';
  return [new RegExp(`^${pattern}${number}(?![\\p{L}\\d]|[.,]\\d)${SEPARATOR}`, `u${flags}`), role, prefix];
}

/** « C1.2 », « AC11.03 », « K1.1.2 », « A2T1 »: a code of the author's own. */
const CODE = new RegExp(
  `^((?:CR|CE|Cr|K|AC|CP|CT|CS|SC|C|AT|A|EV|EP|E|T)[. ]?\\d{1,4}(?:[.\\-_]\\d{1,3}){0,4}(?:T\\d{1,2})?[a-z]?)(?:(?=\\t)|${WHITE}{0,4}(?:[:.)/|]{1,2}|[–—-](?=${WHITE}))|(?=${WHITE}+[\\p{Lu}\\p{L}’'«(])|$)${WHITE}*`,
  'u',
);
const CODE_ROLES: Readonly<Record<string, Role>> = {
  CR: 'critere',
  CE: 'critere',
  Cr: 'critere',
  K: 'critere',
  A: 'activite',
  AT: 'activite',
  T: 'situation',
  E: 'evaluation',
  EV: 'evaluation',
  EP: 'evaluation',
};

const TITLE = new RegExp(
  `^(?:intitul[ée]|titre|certification)(?:${WHITE}de${WHITE}la${WHITE}certification)?${WHITE}*:${WHITE}*(?=\\S)`,
  'iu',
);

/** What stands before the first word of a line, and the rest. */
export function readLine(raw: string, apart: boolean): Line {
  const blanks = /^[ \t\u00A0\u202F\u2000-\u200A]*/u.exec(raw)?.[0] ?? '';
  let rest = raw.slice(blanks.length);
  const markers: Marker[] = [];
  for (let round = 0; round < 3; round++) {
    const found = markerAt(rest, markers);
    if (!found) break;
    markers.push(found.marker);
    rest = rest.slice(found.length);
  }
  return { markers, indent: columnsOf(blanks), text: cleanProse(rest), apart };
}

function markerAt(text: string, before: readonly Marker[]): { marker: Marker; length: number } | undefined {
  const title = before.length === 0 ? TITLE.exec(text) : undefined;
  if (title) return { marker: { kind: 'code', role: 'titre', id: undefined }, length: title[0].length };
  if (before.some(({ kind }) => kind === 'code')) return undefined;
  const bullet = before.length === 0 ? BULLET.exec(text) : undefined;
  if (bullet) return { marker: { kind: 'bullet', char: text.charAt(0) }, length: bullet[0].length };
  for (const [pattern, role, prefix] of LABELS) {
    const match = pattern.exec(text);
    if (match)
      return { marker: { kind: 'code', role, id: idOf(prefix, match[1]!) }, length: match[0].length };
  }
  const code = CODE.exec(text);
  if (code) {
    const [whole, given = ''] = code;
    const id = given.replace(/[. ](?=\d)/u, (separator, at: number) =>
      /\d/u.test(given.slice(0, at)) ? separator : '',
    );
    const letters = /^\p{L}+/u.exec(id)?.[0] ?? '';
    const role = /^A.*T\d/u.test(id) ? 'situation' : (CODE_ROLES[letters] ?? 'competence');
    // « A3 paysage »: a code of one letter wants its separator, or a capital after it.
    const certain = whole.trim() !== given || role === 'competence' || role === 'critere';
    if (certain || /^(?:\p{Lu}|$)/u.test(text.slice(whole.length))) {
      return { marker: { kind: 'code', role, id }, length: whole.length };
    }
  }
  if (before.some(({ kind }) => kind !== 'bullet')) return undefined;
  const number = NUMBER.exec(text);
  if (number) return { marker: { kind: 'number', numbers: number[1]!.split('.') }, length: number[0].length };
  const letter = ROMAN.exec(text) ?? LETTER.exec(text);
  return letter ? { marker: { kind: 'letter', letter: letter[1]! }, length: letter[0].length } : undefined;
}

function idOf(prefix: string, given: string): string {
  const numbers = given.replaceAll('-', '.');
  if (prefix !== 'BC') return `${prefix}${numbers}`;
  const number = /^\d+$/u.test(given) ? Number(given) : (romanOf(given) ?? given.charCodeAt(0) - 64);
  return `BC${String(number).padStart(2, '0')}`;
}

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function romanOf(text: string): number | undefined {
  const rank = ROMANS.indexOf(text.toUpperCase());
  return rank < 0 ? undefined : rank + 1;
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const char of blanks) columns += char === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
