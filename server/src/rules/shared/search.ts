import { memo } from '../../french';
import { type LocatedValue, once } from '../../model';
import { type TextPart, words } from '../rule';

/** A text as patterns see it. */
interface Flat {
  readonly text: string;
  /** The text itself, its own copy: what is found in it is kept. */
  readonly source: string;
  /** Where each of its characters comes from; undefined: from the same offset. */
  readonly offsets: () => readonly number[] | undefined;
  /** What was looked for, and where it was. */
  readonly found: Map<RegExp, readonly Occurrence[]>;
  /** What was looked for, and whether it is there. */
  readonly says: Map<RegExp, boolean>;
}

export interface Occurrence {
  /** As the author wrote it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** On the flat text. */
  readonly match: RegExpExecArray;
}

/**
 * A pattern over flat text (lower case, no accents, straight apostrophes, single spaces), whose ends are ends of
 * words: `wordPattern('controle continu|partiels?')`. « ' » and spaces in it are those of the flat text.
 */
export function wordPattern(alternatives: string): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${alternatives})(?![a-z0-9])`, 'gu');
}

/** Lower case, without accents, with straight apostrophes and one space for any run of white space. */
export function flatText(text: string): string {
  return flatten(text).text;
}

/** Every place where the pattern (see `wordPattern`) is found, in offsets of the text as written. */
export function occurrencesIn(text: string, pattern: RegExp): Occurrence[] {
  return occurrencesInFlat(flatten(text), pattern);
}

/** The same for a value of the model, which is flattened once however many rules read it. */
export function occurrencesAt(
  value: LocatedValue<string>,
  pattern: RegExp,
): readonly (Occurrence & { at: TextPart })[] {
  const flat = flatOf(value);
  let found = flat.found.get(pattern);
  if (!found) {
    found = occurrencesInFlat(flat, pattern);
    if (flat.found.size < MOST_PATTERNS) flat.found.set(pattern, found);
  }
  return found.map((occurrence) => ({ ...occurrence, at: words(value.node, occurrence) }));
}

/** Patterns are constants but for those of the settings, which must not pile up. */
const MOST_PATTERNS = 64;

/** Is the pattern found in one of these values? */
export function says(values: Iterable<LocatedValue<string> | undefined>, pattern: RegExp): boolean {
  for (const value of values) {
    if (value && isIn(flatOf(value), pattern)) return true;
  }
  return false;
}

function isIn({ text, says }: Flat, pattern: RegExp): boolean {
  let said = says.get(pattern);
  if (said === undefined) {
    said = text.search(pattern) >= 0;
    if (says.size < MOST_PATTERNS) says.set(pattern, said);
  }
  return said;
}

function occurrencesInFlat(flat: Flat, pattern: RegExp): Occurrence[] {
  const found: Occurrence[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(flat.text); match; match = pattern.exec(flat.text)) {
    if (match[0] === '') {
      pattern.lastIndex += 1;
      continue;
    }
    const offsets = flat.offsets();
    const [from, to] = [match.index, match.index + match[0].length];
    const [start, end] = offsets ? [offsets[from]!, offsets[to]!] : [from, to];
    found.push({ text: flat.source.slice(start, end), start, end, match });
  }
  return found;
}

const known = new WeakMap<object, Flat>();

function flatOf(value: LocatedValue<string>): Flat {
  let flat = known.get(value);
  if (!flat) {
    flat = flatten(value.value);
    known.set(value, flat);
  }
  return flat;
}

const LETTERS = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['’', "'"],
  ['ʼ', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00ad', ''],
]);

/** What French is written with: each of these characters gives one, but for « œ » and « æ », whatever is around it. */
const USUAL = /^(?:[!-\u009f\u00a1-\u00ac\u00ae-\u00ffŒœŸ’‘ʼ‐‑–—“”…€]|\s(?!\s))*$/u;
const TWO_LETTERS = /[œæ]/;
const OTHERS = /[œæ’ʼ‘`´\u2010\u2011]/g;

const flatten = memo((text: string): Flat => {
  if (!USUAL.test(text)) return oneByOne(text);
  const lower = text.toLowerCase();
  const flat = lower
    .replace(OTHERS, (letter) => LETTERS.get(letter)!)
    .replace(/\s/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const longer = TWO_LETTERS.test(lower);
  return {
    text: flat,
    source: text,
    offsets: longer ? once(() => oneByOne(text).offsets()) : () => undefined,
    found: new Map(),
    says: new Map(),
  };
});

/** Whatever the text, and where each character comes from. */
function oneByOne(text: string): Flat {
  let flat = '';
  const offsets: number[] = [];
  let same = true;
  let at = 0;
  // Asking the growing text for its end would copy it at each character.
  let blank = false;
  for (const char of text) {
    let simple =
      char.charCodeAt(0) < 128 && char !== '`' ? char.toLowerCase() : simplified(char.toLowerCase());
    if (simple !== '') {
      const space = simple.trim() === '';
      if (space) simple = blank ? '' : ' ';
      blank = space;
    }
    if (simple.length !== char.length) same = false;
    for (let rank = 0; rank < simple.length; rank++) offsets.push(at);
    flat += simple;
    at += char.length;
  }
  offsets.push(at);
  return {
    text: flat,
    source: text,
    offsets: () => (same ? undefined : offsets),
    found: new Map(),
    says: new Map(),
  };
}

function simplified(char: string): string {
  return LETTERS.get(char) ?? char.normalize('NFD').replace(/\p{M}/gu, '');
}
