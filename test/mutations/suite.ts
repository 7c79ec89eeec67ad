import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { type Rule, rules } from '../../server/src/rules';
import { CRITERIA_CHECKS } from '../support/criteria-checks';
import { wordsOnDrafts } from '../support/draft-checks';
import {
  checksOf,
  INVALID,
  LONG_EXAMPLES,
  type RuleCheck,
  runningWith,
  wordsOf,
  wordsOnLong,
} from '../support/rule-checks';
import { CITING, citationWords, STRUCTURED, structureWords } from '../support/structure-words';

/** The checks of one rule, as `test/rules.test.ts` and `test/generated.test.ts` make them. */
export interface RuleSuite {
  readonly code: string;
  /** What it tries, with what that imports. */
  readonly file: string;
  /** Of what the checks expect: another one when the examples changed. */
  readonly digest: string;
  readonly checks: readonly RuleCheck[];
}

/** A part of `test/constats.txt`: of one rule, on one text. */
const PART = new RegExp(
  `^(?=## |(?:${LONG_EXAMPLES.map((path) => path.replaceAll('.', '\\.')).join('|')})$)`,
  'm',
);

/** Of all rules. `read`: a file of the project. */
export function suitesOf(read: (path: string) => string): RuleSuite[] {
  const parts = read('test/constats.txt').split(PART);
  const drafts = read('test/brouillons.txt').split(/^(?=## )/m);
  const long = LONG_EXAMPLES.map(read);
  return [...rules.map(suiteOf), structureSuite(read), criteriaSuite(read)];

  function suiteOf(rule: Rule, rank: number): RuleSuite {
    const page = read(`server/src/rules/${rule.code}.md`);
    const beside = runningWith(rule, rules);
    const withYaml = rules.filter((one) => beside.includes(one) || one.code === INVALID);
    const own = parts.slice(rank * (1 + long.length), (rank + 1) * (1 + long.length));
    const says = (words: () => string, part: string | undefined, where: string): RuleCheck => ({
      name: `says what is written down, on ${where}`,
      run: () => assert.equal(words().trim(), part?.trim()),
    });
    return {
      code: rule.code,
      file: `server/src/rules/${rule.code}.ts`,
      digest: digestOf(page + own.join('') + drafts[rank]),
      checks: [
        ...checksOf(rule, page, withYaml),
        says(() => wordsOf(rule, page, beside), own[0], 'its examples'),
        ...long.map((text, at) => {
          const path = LONG_EXAMPLES[at]!;
          return says(() => `${path}\n${wordsOnLong(rule, page, beside, text)}`, own[at + 1], path);
        }),
        says(() => wordsOnDrafts(rule, page, beside), drafts[rank], 'its drafts'),
      ],
    };
  }
}

/** The changes of structure are made by what fixes are made of: as `test/structure.test.ts` and `test/generated.test.ts` try them. */
function structureSuite(read: (path: string) => string): RuleSuite {
  const [text, citing, expected] = [read(STRUCTURED), read(CITING), read('test/structure.txt')];
  const [changes, creations] = expected.split(/^(?=# )/m);
  return {
    code: 'structure',
    file: 'test/support/structure-words.ts',
    digest: digestOf(text + citing + expected),
    checks: [
      {
        name: 'changes what is written down',
        run: () => assert.equal(structureWords(text), changes),
      },
      {
        name: 'creates what is written down',
        run: () => assert.equal(citationWords(citing), creations),
      },
    ],
  };
}

function criteriaSuite(read: (path: string) => string): RuleSuite {
  const file = 'test/support/criteria-checks.ts';
  return { code: 'critères', file, digest: digestOf(read(file)), checks: CRITERIA_CHECKS };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
