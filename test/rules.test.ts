import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../server/src/rules';
import { checksOf } from './support/rule-checks';
import { loadRules } from './support/rules';

const loaded = await loadRules();
const rules: Rule[] = loaded.flatMap(({ rule }) => rule ?? []);
/** A rule that reads what the others report needs them, however few are tested. */
const running = rules.some(({ scope }) => scope === 'bilan')
  ? (await loadRules('')).flatMap(({ rule }) => rule ?? [])
  : rules;
it.each(loaded)('the file of $code exports its rule', ({ code, rule }) => expect(rule?.code).toBe(code));

const page = (code: string) => readFileSync(`server/src/rules/${code}.md`, 'utf8');

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it.each(checksOf(rule, page(code), running))('$name', ({ run }) => run());
});
