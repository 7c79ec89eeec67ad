/*
 * Tab stops of a snippet: `$1`, `${1}`, `${1:text}`, `${1|one,two|}`; `$0` is where the cursor ends.
 */

const STOP = /\$\{(\d+)(?::([^}\\]*)|\|([^}\\|]+)\|)?\}|\$(\d+)/g;

/** The text each stop has when nothing is typed: its default, or its first choice. */
export function defaultsOf(body: string): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const [, number, text, choices] of body.matchAll(STOP)) {
    const given = text ?? choices?.split(',')[0];
    if (number !== undefined && given !== undefined) defaults.set(number, given);
  }
  return defaults;
}

/** The text without stops, as it stands if nothing is typed. */
export function expanded(text: string, defaults: ReadonlyMap<string, string>): string {
  return text.replace(STOP, (_, number: string | undefined, own, choices, bare: string | undefined) => {
    return own ?? choices?.split(',')[0] ?? defaults.get(number ?? bare ?? '') ?? '';
  });
}

/** The same stops, numbered from 1 in the order of the text; the final one, if any, stays the final one. */
export function renumbered(text: string): string {
  const numbers = new Map<string, number>([['0', 0]]);
  return text.replace(STOP, (stop, braced: string | undefined, _text, _choices, bare: string | undefined) => {
    const number = braced ?? bare ?? '0';
    if (!numbers.has(number)) numbers.set(number, numbers.size);
    return stop.replace(/\d+/, String(numbers.get(number)));
  });
}

/** The first stop of a text, with a choice among ids when there are several. */
export function choiceStop(number: number, choices: readonly string[]): string {
  const [only] = choices;
  if (only === undefined) return `$${number}`;
  return choices.length === 1 ? only : `\${${number}|${choices.join(',')}|}`;
}
