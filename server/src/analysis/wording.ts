import type { Rule } from '../rules/rule';

/** Of a message, in characters: more is not read. What it quotes is mostly a few words; nothing says that it must be. */
const MOST = 1_200;
/** What is kept of a quotation, and of a word, when there is more. */
const QUOTED = 160;
const WORD = 80;

/** What a rule says of what it found, its sentences one after the other; a text of the author is not quoted whole when it is long. */
export function said(rule: Rule, data: unknown): string {
  const { constat, attendu } = rule.message(data);
  return bounded(`${constat} ${attendu}`);
}

export function bounded(message: string): string {
  if (message.length <= MOST) return message;
  const short = message
    .replace(/« ([^»]*) »/g, (whole, text: string) =>
      text.length > QUOTED ? `« ${cut(text, QUOTED)} »` : whole,
    )
    .replace(/\S+/gu, (word) => (word.length > 2 * WORD ? cut(word, WORD) : word));
  return short.length > MOST ? cut(short, MOST) : short;
}

/** Never in the middle of a letter. */
function cut(text: string, length: number): string {
  return `${text
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
