import type { Ask, LocalContext } from '../rules/rule';
import { changedItems, revised } from '../syntax';

/** What a question got of each element of a list, the last time. */
interface Asked {
  readonly of: readonly object[] | undefined;
  readonly under: unknown;
  readonly answers: readonly unknown[];
  /** The last version of which it was asked. */
  version: number;
}

type Question = Ask<never, unknown, unknown, never>;

const NONE: readonly never[] = [];

/**
 * Questions about each element of a list, asked again of those alone that are not the same object as before. The list of
 * answers is the same object as long as the answers are the same: who draws from it has nothing new to draw.
 */
export class Answers {
  readonly #bySection = new Map<string, Map<Question, Asked>>();
  #version = 0;

  of<T extends object, R, U>(
    section: string,
    list: readonly T[] | undefined,
    question: Ask<T, R, unknown, U>,
    local: LocalContext<unknown>,
    under: U,
  ): readonly R[] {
    let asked = this.#bySection.get(section);
    if (!asked) {
      asked = new Map();
      this.#bySection.set(section, asked);
    }
    const asOf = asked.get(question);
    const known = asOf?.under === under ? asOf : undefined;
    if (known && known.of === list) {
      known.version = this.#version;
      return known.answers as readonly R[];
    }
    const former = (known?.of ?? NONE) as readonly T[];
    const answers = renewed(list ?? NONE, former, (known?.answers ?? NONE) as readonly R[], (element) =>
      question(element, local, under),
    );
    asked.set(question, { of: list, under, answers, version: this.#version });
    return answers;
  }

  /** All questions were asked of this version: a list that no one asks about would hold on to the text it was read of. */
  settle(): void {
    for (const asked of this.#bySection.values())
      for (const [question, { version }] of asked) if (version !== this.#version) asked.delete(question);
    this.#version += 1;
  }
}

function renewed<T extends object, R>(
  list: readonly T[],
  former: readonly T[],
  known: readonly R[],
  question: (element: T) => R,
): readonly R[] {
  const { start, endBefore, endAfter } = changedItems(former, list);
  // As most edits are.
  if (endAfter - start === 1 && endBefore - start === 1) {
    const answer = question(list[start]!);
    return isSameAnswer(answer, known[start]) ? known : revised(known, start, endBefore, [answer]);
  }
  const fresh = list.slice(start, endAfter);
  const moved = new Map(
    former.slice(start, endBefore).map((element, rank) => [element, known[start + rank]!]),
  );
  const between = fresh.map((element) => (moved.has(element) ? moved.get(element)! : question(element)));
  if (list.length !== former.length) return revised(known, start, endBefore, between);
  const settled = between.map((answer, rank) => {
    const before = known[start + rank]!;
    return isSameAnswer(answer, before) ? before : answer;
  });
  return revised(known, start, endBefore, settled);
}

/** Plain values, lists and objects of them; anything else (a node, an element) is compared as an object. */
function isSameAnswer(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return isSameList(a, b);
  if (!isPlain(a) || !isPlain(b)) return false;
  let count = 0;
  for (const key in a) {
    if (!(key in b) || !isSameAnswer(a[key], b[key])) return false;
    count++;
  }
  return count === Object.keys(b).length;
}

/** A list of the format has its node. */
function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  const nodeOf = (list: object) => ('node' in list ? list.node : undefined);
  return (
    a.length === b.length && nodeOf(a) === nodeOf(b) && a.every((part, rank) => isSameAnswer(part, b[rank]))
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
