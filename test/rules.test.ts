import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, type Diagnostic, Neighbourhood, summaryOf } from '../server/src/analysis';
import { readModel } from '../server/src/model';
import type { Rule } from '../server/src/rules';
import { applyEdits } from '../server/src/syntax';
import { type Example, examplesIn, mark, neighboursIn, TODAY, versionsIn } from './support/examples';
import { loadRules } from './support/rules';

const loaded = await loadRules();
const rules: Rule[] = loaded.flatMap(({ rule }) => rule ?? []);
/** A rule that reads what the others report needs them, however few are tested. */
const running = rules.some(({ scope }) => scope === 'bilan')
  ? (await loadRules('')).flatMap(({ rule }) => rule ?? [])
  : rules;
it.each(loaded)('the file of $code exports its rule', ({ code, rule }) => expect(rule?.code).toBe(code));

const page = (code: string) => readFileSync(`server/src/rules/${code}.md`, 'utf8');

interface Around {
  /** Texts by their names. */
  readonly versions: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<string, string>;
}

function check(
  example: Pick<Example, 'attributes'>,
  text: string,
  { versions, neighbours }: Around,
): Analysis {
  const folder = new Neighbourhood();
  for (const [name, other] of neighbours) folder.put(name, summaryOf(readModel(other), `file:///${name}`));
  const files = (example.attributes.fichiers ?? '').split(',');
  return analyse(text, {
    rules: running,
    today: example.attributes.date ?? TODAY,
    fileExists: (path) => files.includes(path),
    refusedVersion: (version) => versions.get(version),
    neighbours: folder.around('exemple', 'file:///exemple.referentiel.yaml', () => {}),
  });
}

const of = (code: string, { diagnostics }: Analysis) => diagnostics.filter((found) => found.code === code);
const fixesOf = ({ rule, finding }: Diagnostic, { model }: Analysis) =>
  rule.fixes?.(finding, { tree: model.tree, model }) ?? [];

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const examples = examplesIn(page(code));
  const around = { versions: versionsIn(page(code)), neighbours: neighboursIn(page(code)) };
  const incorrect = examples.filter(({ kind }) => kind === 'incorrect');
  const correct = examples.filter(({ kind }) => kind === 'correct');

  it('has a bad and a good example, a title, sources', () => {
    expect(incorrect.length, 'examples marked « incorrect »').toBeGreaterThan(0);
    expect(correct.length, 'examples marked « correct »').toBeGreaterThan(0);
    expect(rule.title).toMatch(/^\p{Lu}/u);
    expect(rule.sources.length).toBeGreaterThan(0);
  });

  it.each(incorrect.map((example) => [example.line, example] as const))(
    'reports the bad example, line %i',
    (_, example) => {
      const analysis = check(example, example.text, around);
      expect(analysis.failures).toEqual([]);
      const found = of(code, analysis);
      expect(mark(example.text, found)).toBe(mark(example.text, example.marks));
      for (const { message } of found) expect(message).toMatch(/^[«\p{Lu}\d].*[.»!?] .*[.!?»] \(.+\)$/su);
    },
  );

  it.each(correct.map((example) => [example.line, example] as const))(
    'spares the good example, line %i',
    (_, example) => {
      const analysis = check(example, example.text, around);
      expect(analysis.failures).toEqual([]);
      expect(mark(example.text, of(code, analysis))).toBe(example.text);
    },
  );

  it('fixes what it says it fixes', () => {
    const fixable = incorrect.filter((example) => {
      const analysis = check(example, example.text, around);
      const first = of(code, analysis)[0];
      return first !== undefined && fixesOf(first, analysis).length > 0;
    });
    expect(fixable.length > 0, 'an example that the fix applies to').toBe(rule.fix !== undefined);
  });

  it.runIf(rule.fix === 'safe')('has an example that a safe fix applies to', () => {
    const fixes = incorrect.flatMap((example) => {
      const analysis = check(example, example.text, around);
      return of(code, analysis).flatMap((diagnostic) => fixesOf(diagnostic, analysis));
    });
    expect(fixes.some(({ safe }) => safe)).toBe(true);
  });

  it.each(incorrect.map((example) => [example.line, example] as const))(
    'is gone after each fix, line %i',
    (_, example) => {
      const analysis = check(example, example.text, around);
      const before = of(code, analysis);
      for (const diagnostic of before) {
        for (const fix of fixesOf(diagnostic, analysis)) {
          const fixed = applyEdits(example.text, fix.edits);
          const after = check(example, fixed, around);
          expect(of(code, after).length, `« ${fix.title} » gives:\n${fixed}`).toBeLessThan(before.length);
          expect(of('format/yaml-invalide', after), `« ${fix.title} » gives:\n${fixed}`).toEqual(
            of('format/yaml-invalide', analysis).length > 0 ? expect.anything() : [],
          );
          if (fix.safe) expect(rule.fix, 'only a rule declared safe gives safe fixes').toBe('safe');
        }
      }
    },
  );

  it('gives the corrected example', () => {
    for (const [index, example] of examples.entries()) {
      if (example.kind !== 'corrigé') continue;
      const source = examples.slice(0, index).findLast(({ kind }) => kind === 'incorrect');
      const analysis = check(example, source!.text, around);
      const fix = fixesOf(of(code, analysis)[0]!, analysis)[0];
      expect(applyEdits(source!.text, fix!.edits)).toBe(example.text);
    }
  });
});
