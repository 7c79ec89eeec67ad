import { readFileSync } from 'node:fs';
import { LONG_EXAMPLES, wordsOf, wordsOnLong } from '../../test/support/rule-checks';
import type { Producer } from './producer';
import { loadAllRules } from './rules';

/** What the rules say of their examples, word for word: a change of what users read is seen in review. */
export function wordingProducers(): Producer[] {
  return [{ path: 'test/constats.txt', content: wording }];
}

async function wording(): Promise<string> {
  const rules = await loadAllRules();
  const long = LONG_EXAMPLES.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const sections = rules.map((rule) => {
    const page = readFileSync(`server/src/rules/${rule.code}.md`, 'utf8');
    const running = rule.scope === 'bilan' || rule.scope === 'suppression' ? rules : [rule];
    const onLong = long.map(({ path, text }) => `${path}\n${wordsOnLong(rule, page, running, text)}`);
    return [wordsOf(rule, page, running), ...onLong].map((part) => part.trimEnd()).join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}
