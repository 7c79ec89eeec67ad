import type { Lines } from '../../syntax';

/** How this author indents: columns from a key to the keys under it, and to the « - » under it. */
export interface Indentation {
  readonly unit: number;
  readonly dash: number;
}

/** Enough to know an author's habits. */
const LINES_READ = 400;

/** What the lines up to the cursor show, the nearest counting; two columns where they show nothing. */
export function indentationAt(lines: Lines, line: number): Indentation {
  const units = new Map<number, number>();
  const dashes = new Map<number, number>();
  let column: number | undefined;
  const last = Math.max(line, Math.min(lines.count, LINES_READ));
  for (let at = Math.max(0, last - LINES_READ); at < Math.min(last, lines.count); at++) {
    const text = lines.lineText(at);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const indent = text.length - text.trimStart().length;
    if (column !== undefined && !text.slice(0, indent).includes('\t')) {
      const steps = /^\s*-(?:\s|$)/.test(text) ? dashes : units;
      const step = indent - column;
      if (step >= (steps === dashes ? 0 : 1) && step <= 8) steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    const opened = /^(?<before>[ ]*(?:- +)*)[a-z_0-9]+:\s*(?:#.*)?$/.exec(text);
    column = opened?.groups?.before?.length;
  }
  const unit = mostOften(units);
  const dash = mostOften(dashes);
  return { unit: unit ?? (dash || 2), dash: dash ?? unit ?? 2 };
}

function mostOften(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A text written with steps of two columns, in the author's steps. */
export function reindented(text: string, { unit, dash }: Indentation): string {
  if ((unit === 2 && dash === 2) || !text.includes('\n')) return text;
  const levels = [{ from: 0, to: 0 }];
  return text
    .split('\n')
    .map((line) => {
      if (line.trim() === '') return line.trim();
      const from = line.length - line.trimStart().length;
      while (levels.at(-1)!.from > from) levels.pop();
      const level = levels.at(-1)!;
      let content = line.slice(from);
      const to = level.from === from ? level.to : level.to + (content.startsWith('- ') ? dash : unit);
      if (level.from !== from) levels.push({ from, to });
      for (let deep = 2; content.startsWith('- '); deep += 2) {
        levels.push({ from: from + deep, to: to + deep });
        content = content.slice(2);
      }
      return ' '.repeat(to) + line.slice(from);
    })
    .join('\n');
}

/** Every line but the first, moved to the right. */
export function hanging(text: string, columns: number): string {
  return columns > 0 ? text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`) : text;
}
