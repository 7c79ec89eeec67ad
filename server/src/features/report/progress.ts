import type { Analysis } from '../../analysis';
import { frenchDate } from '../../model';
import type { Motif } from '../../rules';
import { type Element, holdersOf } from './elements';

/** The findings of a version that was deposited: what those of later versions are compared with. Kept by the client. */
export interface NotedDeposit {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Of each finding, the code of its rule, what its element is recognised by, and the mark of what that says. */
  readonly constats: readonly (readonly [code: string, key: string, mark: string])[];
}

export interface Progress {
  readonly date: string;
  readonly corriges: number;
  readonly nouveaux: number;
  readonly byMotif: ReadonlyMap<Motif, { readonly corriges: number; readonly nouveaux: number }>;
  /** Indexes of the findings that were not in the deposit. */
  readonly added: ReadonlySet<number>;
}

export function noteOf(analysis: Analysis, date: string): NotedDeposit {
  const holders = holdersOf(analysis);
  return { date, constats: analysis.diagnostics.map(({ code }, index) => identity(code, holders[index])) };
}

/** It comes back from a client, that kept it for months. */
export function isNote(value: unknown): value is NotedDeposit {
  const { date, constats } = (value ?? {}) as Partial<NotedDeposit>;
  return (
    typeof date === 'string' &&
    Array.isArray(constats) &&
    constats.every((one) => Array.isArray(one) && one.length === 3 && one.every((x) => typeof x === 'string'))
  );
}

/**
 * What was corrected since, and what is new. A finding is the same when its rule is, and its element: with its id and
 * its words, else with its words alone (it was renumbered), else with its id alone (it was rewritten). Undefined while a
 * passage cannot be read: what is said of it would seem corrected.
 */
export function progressOf(
  deposit: NotedDeposit,
  { diagnostics, model, memory, options }: Analysis,
  holders: readonly (Element | undefined)[],
): Progress | undefined {
  if (model.tree.problems.length > 0) return undefined;
  const now = diagnostics.map(({ code }, index) => identity(code, holders[index]));
  const before = deposit.constats;
  let added = [...now.keys()];
  let gone = [...before.keys()];
  for (const told of [all, words, place]) {
    const left = new Map<string, number[]>();
    for (const index of gone) {
      const name = told(before[index]!);
      if (name === undefined) continue;
      const same = left.get(name);
      if (same) same.push(index);
      else left.set(name, [index]);
    }
    const found = new Set<number>();
    added = added.filter((index) => {
      const name = told(now[index]!);
      const same = name === undefined ? undefined : left.get(name)?.shift();
      if (same !== undefined) found.add(same);
      return same === undefined;
    });
    gone = gone.filter((index) => !found.has(index));
  }
  // What a rule that no longer runs said is not corrected.
  const running = new Map(
    memory.active.get(options.rules)?.all.map(({ rule }) => [rule.code as string, rule]),
  );
  const byMotif = new Map<Motif, { corriges: number; nouveaux: number }>();
  const count = (motif: Motif | undefined, what: 'corriges' | 'nouveaux') => {
    if (!motif) return 0;
    const counts = byMotif.get(motif) ?? { corriges: 0, nouveaux: 0 };
    counts[what]++;
    byMotif.set(motif, counts);
    return 1;
  };
  let corriges = 0;
  for (const index of gone) corriges += count(running.get(before[index]![0])?.motif, 'corriges');
  for (const index of added) count(diagnostics[index]!.motif, 'nouveaux');
  return { date: deposit.date, corriges, nouveaux: added.length, byMotif, added: new Set(added) };
}

/** « 5 corrigés, 1 nouveau »; nothing when nothing changed. */
export function progressInWords({ corriges, nouveaux }: { corriges: number; nouveaux: number }): string {
  const parts: string[] = [];
  if (corriges > 0) parts.push(`${corriges} corrigé${corriges > 1 ? 's' : ''}`);
  if (nouveaux > 0) parts.push(`${nouveaux} nouveau${nouveaux > 1 ? 'x' : ''}`);
  return parts.join(', ');
}

export function progressSentence(progress: Progress): string {
  const changed = progressInWords(progress) || 'Rien n’a changé';
  return `${changed} depuis le dépôt du ${frenchDate(progress.date)}.`;
}

type Identity = NotedDeposit['constats'][number];

const identity = (code: string, holder: Element | undefined): Identity => [
  code,
  holder?.key ?? '',
  holder?.text === undefined ? '' : markOf(holder),
];

const all = (one: Identity) => one.join('\n');
const words = ([code, , mark]: Identity) => (mark === '' ? undefined : `${code}\n${mark}`);
const place = ([code, key]: Identity) => `${code}\n${key}`;

const marks = new WeakMap<Element, string>();

/** A short mark of a text (FNV-1a): the text itself is not kept. Of each element once, however many its findings. */
function markOf(element: Element): string {
  let mark = marks.get(element);
  if (mark === undefined) {
    let hash = 0x811c9dc5;
    for (const letter of (element.text ?? '').normalize('NFC')) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    }
    mark = (hash >>> 0).toString(36);
    marks.set(element, mark);
  }
  return mark;
}
