import { NAMED, SPELLED, THRESHOLDS, UNITS } from './lexicon/thresholds';
import { memo } from './memo';
import { type TextSpan, type Token, tokenise } from './text';

const PATTERNS: readonly (readonly string[])[] = THRESHOLDS.map((phrase) => phrase.split(' ')).sort(
  (a, b) => b.length - a.length,
);

/** « au moins 3 sources », « ne dépasse pas 5 % », « sous 48 h », « deux minutes au plus »: what can be measured. */
export const measuresIn = memo((text: string): readonly TextSpan[] => {
  const tokens = tokenise(text);
  const spans: TextSpan[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const from = Math.max(floor, thresholdBefore(tokens, index));
    if (!isAmount(tokens, index, from < index)) continue;
    const unit = unitAfter(text, tokens, index);
    const to = limitAfter(tokens, unit);
    // A bare number may be anything: « 2 » of a list, a year.
    if (from === index && to === index) continue;
    spans.push({ start: tokens[from]!.start, end: tokens[to]!.end });
    floor = to + 1;
    index = to;
  }
  return spans;
});

function isAmount(tokens: readonly Token[], index: number, limited: boolean): boolean {
  const token = tokens[index]!;
  if (token.kind === 'number') {
    const before = tokens[index - 1];
    return before === undefined || limited || !NAMED.has(before.folded);
  }
  if (limited && SPELLED.has(token.folded)) return true;
  // « 30min », « 5cm »
  const glued = /^\d+([a-z]+)$/u.exec(token.folded);
  return glued !== null && UNITS.has(glued[1]!) && !NAMED.has(tokens[index - 1]?.folded ?? '');
}

/** The first token of the threshold that ends just before this one, or the token itself. */
function thresholdBefore(tokens: readonly Token[], index: number): number {
  for (const pattern of PATTERNS) {
    const from = index - pattern.length;
    if (from >= 0 && pattern.every((word, step) => sameWord(tokens[from + step]!, word))) return from;
  }
  return index;
}

function sameWord(token: Token, word: string): boolean {
  return token.folded === word || (word === 'de' && ["d'", 'des'].includes(token.folded));
}

/** The last token of the unit that follows, or the number itself. */
function unitAfter(text: string, tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1];
  if (next === undefined || next.newline) return index;
  // « 20 °C »
  const two = tokens[index + 2];
  if (two && UNITS.has(text.slice(next.start, two.end).toLowerCase())) return index + 2;
  if (UNITS.has(next.folded)) {
    // « 2 h 30 »
    const [hours, minutes] = [next.folded === 'h', tokens[index + 2]];
    return hours && minutes?.kind === 'number' ? index + 2 : index + 1;
  }
  return index;
}

/** « deux minutes au plus », « 5 % près » */
function limitAfter(tokens: readonly Token[], index: number): number {
  const [one, two] = [tokens[index + 1], tokens[index + 2]];
  if (one?.folded === 'au' && ['plus', 'moins', 'maximum', 'minimum'].includes(two?.folded ?? ''))
    return index + 2;
  return one && ['maximum', 'minimum', 'pres'].includes(one.folded) ? index + 1 : index;
}
