import { readFileSync } from 'node:fs';
import { wordsOf } from '../../test/support/rule-checks';
import type { Producer } from './producer';
import { loadAllRules } from './rules';

/** What the rules say of their examples, word for word: a change of what users read is seen in review. */
export function wordingProducers(): Producer[] {
  return [{ path: 'test/constats.txt', content: wording }];
}

async function wording(): Promise<string> {
  const rules = await loadAllRules();
  return rules
    .map((rule) => wordsOf(rule, readFileSync(`server/src/rules/${rule.code}.md`, 'utf8'), beside(rule)))
    .join('\n');
  function beside(rule: (typeof rules)[number]) {
    return rule.scope === 'bilan' || rule.scope === 'suppression' ? rules : [rule];
  }
}
