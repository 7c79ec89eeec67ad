import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rules } from '../../server/src/rules';
import { checksOf, type RuleCheck, wordsOf } from '../support/rule-checks';

/** The checks of one rule, as `test/rules.test.ts` and `test/generated.test.ts` make them. */
export interface RuleSuite {
  readonly code: string;
  /** Of what the checks expect: another one when the examples changed. */
  readonly digest: string;
  readonly checks: readonly RuleCheck[];
}

/** Of all rules. `pageOf`: by code; `wording`: `test/constats.txt`. */
export function suitesOf(pageOf: (code: string) => string, wording: string): RuleSuite[] {
  const words = new Map(
    wording.split(/^(?=## )/m).map((section) => [/^## (.*)/.exec(section)![1]!, section.trim()]),
  );
  return rules.map((rule) => {
    const page = pageOf(rule.code);
    const needsAll = rule.scope === 'bilan' || rule.scope === 'suppression';
    const running = needsAll
      ? rules
      : rules.filter(({ code }) => code === rule.code || code === 'format/yaml-invalide');
    const says: RuleCheck = {
      name: 'says what is written down, word for word',
      run: () => assert.equal(wordsOf(rule, page, needsAll ? rules : [rule]).trim(), words.get(rule.code)),
    };
    const digest = createHash('sha256')
      .update(`${page}${words.get(rule.code)}`)
      .digest('hex')
      .slice(0, 8);
    return { code: rule.code, digest, checks: [...checksOf(rule, page, running), says] };
  });
}
