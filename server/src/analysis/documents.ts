import type { ActiveRule, Memory } from './memory';
import { isSame, type Now, Watch } from './reads';
import { judge, type Verdict } from './verdict';

/**
 * What a rule says of the whole document: the same object as the last time if all that it read then is the same, or if
 * it says the same again.
 */
export function ofDocument(active: ActiveRule, now: Now, memory: Memory): Verdict {
  const { documents, founds } = memory;
  const { rule, local } = active;
  const known = documents.get(rule);
  if (known && isSame(known.reads, now)) return known.verdict;
  const watch = new Watch(now, local);
  const found = judge(active, founds, watch.referentiel, watch.context);
  const verdict = known && saysTheSame(known.verdict, found) ? known.verdict : found;
  documents.set(rule, { reads: watch.close(), verdict });
  return verdict;
}

function saysTheSame(a: Verdict, b: Verdict): boolean {
  return (
    a === b ||
    (a.failures.length === 0 &&
      b.failures.length === 0 &&
      a.found.length === b.found.length &&
      a.found.every((one, rank) => one === b.found[rank]))
  );
}
