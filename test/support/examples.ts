import type { Span } from '../../server/src/syntax';

/** The day on which the examples are read, unless they say another. */
export const TODAY = '2026-11-24';

/** A fenced example of a rule's page: « ```yaml incorrect date=2027-01-01 ». */
export interface Example {
  readonly kind: 'incorrect' | 'correct' | 'corrigé';
  /** Without its marks. */
  readonly text: string;
  /** What ⟦ and ⟧ enclose. */
  readonly marks: readonly Span[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

const VERSION = /^```yaml refusé version=(\S+)\n([\s\S]*?)^```$/gmu;

/** The texts that the examples of a page call refused versions: « ```yaml refusé version=depot-2025.yaml ». */
export function versionsIn(page: string): ReadonlyMap<string, string> {
  return new Map([...page.matchAll(VERSION)].map(([, name, text]) => [name!, text!]));
}

const NEIGHBOUR = /^```yaml voisin nom=(\S+)\n([\s\S]*?)^```$/gmu;

/** The other documents of the folder that the examples of a page are in: « ```yaml voisin nom=autre.referentiel.yaml ». */
export function neighboursIn(page: string): ReadonlyMap<string, string> {
  return new Map([...page.matchAll(NEIGHBOUR)].map(([, name, text]) => [name!, text!]));
}

const FENCE = /^```yaml (incorrect|correct|corrigé)([^\n]*)\n([\s\S]*?)^```$/gmu;

export function examplesIn(page: string): Example[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const [, kind, rest = '', body = ''] = match;
    const attributes: Record<string, string> = {};
    for (const [, name, value] of rest.matchAll(/([\p{L}-]+)=(\S+)/gu)) attributes[name!] = value!;
    const line = page.slice(0, match.index).split('\n').length;
    return { kind: kind as Example['kind'], ...unmark(body), attributes, line };
  });
}

/** Takes the marks out of a text: `⟦…⟧` around what is expected to be found, `‸` where the cursor is. */
export function unmark(marked: string): { text: string; marks: Span[]; cursor: number | undefined } {
  const marks: Span[] = [];
  const open: number[] = [];
  let cursor: number | undefined;
  let text = '';
  for (const char of marked) {
    if (char === '⟦') open.push(text.length);
    else if (char === '⟧') marks.push({ start: open.pop() ?? 0, end: text.length });
    else if (char === '‸') cursor = text.length;
    else text += char;
  }
  marks.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, marks, cursor };
}

/** The inverse: draws spans in a text, so that a failing comparison is read at a glance. */
export function mark(text: string, spans: readonly Span[]): string {
  const at = [...spans].sort((a, b) => b.start - a.start || b.end - a.end);
  let result = text;
  for (const { start, end } of at) {
    result = `${result.slice(0, start)}⟦${result.slice(start, end)}⟧${result.slice(end)}`;
  }
  return result;
}
