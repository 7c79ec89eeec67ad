import { readFileSync } from 'node:fs';
import type { Rule } from '../../server/src/rules';
import { wordsOnDrafts } from '../../test/support/draft-checks';
import { LONG_EXAMPLES, runningWith, wordsOf, wordsOnLong } from '../../test/support/rule-checks';
import { CITING, citationWords, STRUCTURED, structureWords } from '../../test/support/structure-words';
import type { Producer } from './producer';
import { loadAllRules } from './rules';

/** What the rules say of their examples, word for word: a change of what users read is seen in review. */
export function wordingProducers(): Producer[] {
  return [
    { path: 'test/constats.txt', content: wording },
    { path: 'test/brouillons.txt', content: wordingOfDrafts },
    { path: 'test/structure.txt', content: structure },
  ];
}

const pageOf = ({ code }: Rule) => readFileSync(`server/src/rules/${code}.md`, 'utf8');

function structure(): string {
  const [changes, creations] = [STRUCTURED, CITING].map((path) => readFileSync(path, 'utf8'));
  return `${structureWords(changes!)}${citationWords(creations!)}`;
}

/** The same while these are being written. */
async function wordingOfDrafts(): Promise<string> {
  const rules = await loadAllRules();
  return rules.map((rule) => wordsOnDrafts(rule, pageOf(rule), runningWith(rule, rules))).join('\n');
}

async function wording(): Promise<string> {
  const rules = await loadAllRules();
  const long = LONG_EXAMPLES.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const sections = rules.map((rule) => {
    const page = pageOf(rule);
    const running = runningWith(rule, rules);
    const onLong = long.map(({ path, text }) => `${path}\n${wordsOnLong(rule, page, running, text)}`);
    return [wordsOf(rule, page, running), ...onLong].map((part) => part.trimEnd()).join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}
