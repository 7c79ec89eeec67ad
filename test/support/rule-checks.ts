import assert from 'node:assert/strict';
import { type Analysis, analyse, type Diagnostic, Neighbourhood, summaryOf } from '../../server/src/analysis';
import { readModel } from '../../server/src/model';
import type { Rule } from '../../server/src/rules';
import { citation } from '../../server/src/rules/source';
import { applyEdits } from '../../server/src/syntax';
import { type Example, examplesIn, mark, neighboursIn, TODAY, versionsIn } from './examples';

/** Something that must hold of a rule: throws when it does not. */
export interface RuleCheck {
  readonly name: string;
  readonly run: () => void;
}

/** A rule, tried on the examples of its page. */
export class Trial {
  readonly examples: readonly Example[];
  readonly #versions: ReadonlyMap<string, string>;
  readonly #neighbours: ReadonlyMap<string, string>;

  constructor(
    readonly rule: Rule,
    page: string,
    /** Those that run beside it. */
    readonly running: readonly Rule[],
  ) {
    this.examples = examplesIn(page);
    this.#versions = versionsIn(page);
    this.#neighbours = neighboursIn(page);
  }

  of(kind: Example['kind']): readonly Example[] {
    return this.examples.filter((example) => example.kind === kind);
  }

  analyse({ attributes, text }: Pick<Example, 'attributes' | 'text'>): Analysis {
    const folder = new Neighbourhood();
    for (const [name, other] of this.#neighbours)
      folder.put(name, summaryOf(readModel(other), `file:///${name}`));
    const files = (attributes.fichiers ?? '').split(',');
    const analysis = analyse(text, {
      rules: this.running,
      today: attributes.date ?? TODAY,
      fileExists: (path) => files.includes(path),
      refusedVersion: (version) => this.#versions.get(version),
      neighbours: folder.around('exemple', 'file:///exemple.referentiel.yaml', () => {}),
    });
    assert.deepEqual(analysis.failures, []);
    return analysis;
  }

  found({ diagnostics }: Analysis): readonly Diagnostic[] {
    return diagnostics.filter(({ code }) => code === this.rule.code);
  }

  fixesOf({ finding }: Diagnostic, { model }: Analysis) {
    return this.rule.fixes?.(finding, { tree: model.tree, model }) ?? [];
  }

  /** What is said of an example and proposed for it. */
  words(example: Pick<Example, 'attributes' | 'text'>): string[] {
    const analysis = this.analyse(example);
    return this.found(analysis).flatMap((diagnostic) => {
      const { start, end, message, related, elsewhere = [] } = diagnostic;
      const said = (from: number, to: number) => `« ${example.text.slice(from, to).split('\n', 1)[0]} »`;
      return [
        `  ✘ ${said(start, end)} : ${message}`,
        ...related.map((one) => `    · ${said(one.start, one.end)} : ${one.message}`),
        ...elsewhere.map((one) => `    · ailleurs : ${one.message}`),
        ...this.fixesOf(diagnostic, analysis).flatMap(({ title, safe, edits }) => [
          `    → ${title}${safe ? ' (sans risque)' : ''}`,
          ...edits.map(({ start, end, newText }) => `      ${start}-${end} ${JSON.stringify(newText)}`),
        ]),
      ];
    });
  }

  /** Each fix of each finding of an example. */
  fixed(example: Example) {
    const analysis = this.analyse(example);
    return this.found(analysis).flatMap((diagnostic) => this.fixesOf(diagnostic, analysis));
  }
}

/** Constat, attendu, (source). */
const SENTENCES = /^[«\p{Lu}\d].*[.»!?] .*[.!?»] \(.+\)$/su;
export const INVALID = 'format/yaml-invalide';

/** A rule, with those whose findings it reads. */
export function runningWith(rule: Rule, rules: readonly Rule[]): readonly Rule[] {
  return rule.scope === 'bilan' || rule.scope === 'suppression' ? rules : [rule];
}

/** `page`: of the rule, whose examples are its tests. `running`: it, and those that it needs. */
export function checksOf(rule: Rule, page: string, running: readonly Rule[]): RuleCheck[] {
  const trial = new Trial(rule, page, running);
  const invalid = ({ diagnostics }: Analysis) => diagnostics.some(({ code }) => code === INVALID);

  const onBad = (example: Example): RuleCheck[] => [
    {
      name: `reports the bad example, line ${example.line}`,
      run: () => {
        const found = trial.found(trial.analyse(example));
        assert.equal(mark(example.text, found), mark(example.text, example.marks));
        for (const { message } of found) assert.match(message, SENTENCES);
      },
    },
    {
      name: `is gone after each fix, line ${example.line}`,
      run: () => {
        const before = trial.analyse(example);
        for (const { title, edits, safe } of trial.fixed(example)) {
          const text = applyEdits(example.text, edits);
          const after = trial.analyse({ ...example, text });
          const gives = `« ${title} » gives:\n${text}`;
          assert.ok(trial.found(after).length < trial.found(before).length, gives);
          assert.ok(invalid(before) || !invalid(after), gives);
          if (safe) assert.equal(rule.fix, 'safe', 'only a rule declared safe gives safe fixes');
        }
      },
    },
  ];

  return [
    {
      name: 'has a bad and a good example, a title, sources',
      run: () => {
        assert.ok(trial.of('incorrect').length > 0, 'examples marked « incorrect »');
        assert.ok(trial.of('correct').length > 0, 'examples marked « correct »');
        assert.match(rule.title, /^\p{Lu}/u);
        assert.ok(rule.sources.length > 0);
      },
    },
    ...trial.of('incorrect').flatMap(onBad),
    ...trial.of('correct').map((example) => ({
      name: `spares the good example, line ${example.line}`,
      run: () => assert.equal(mark(example.text, trial.found(trial.analyse(example))), example.text),
    })),
    {
      name: 'fixes what it says it fixes',
      run: () => {
        const isFixed = (example: Example) => {
          const analysis = trial.analyse(example);
          const [first] = trial.found(analysis);
          return first !== undefined && trial.fixesOf(first, analysis).length > 0;
        };
        assert.equal(trial.of('incorrect').some(isFixed), rule.fix !== undefined);
        if (rule.fix !== 'safe') return;
        const fixes = trial.of('incorrect').flatMap((example) => trial.fixed(example));
        assert.ok(
          fixes.some(({ safe }) => safe),
          'an example that a safe fix applies to',
        );
      },
    },
    {
      name: 'gives the corrected example',
      run: () => {
        for (const [index, example] of trial.examples.entries()) {
          if (example.kind !== 'corrigé') continue;
          const source = trial.examples.slice(0, index).findLast(({ kind }) => kind === 'incorrect')!;
          assert.equal(applyEdits(source.text, trial.fixed(source)[0]!.edits), example.text);
        }
      },
    },
  ];
}

/** Whole référentiels: one where each rule is silent, one that has faults of all kinds. */
export const LONG_EXAMPLES = ['conforme', 'refus'].map((name) => `examples/${name}.referentiel.yaml`);

/** All that a rule says and proposes on its examples, word for word. */
export function wordsOf(rule: Rule, page: string, running: readonly Rule[]): string {
  const trial = new Trial(rule, page, running);
  const { code, title, task, motif, severity, scope, fix, since, sources, whenComplete } = rule;
  const facts = [
    severity,
    motif,
    scope,
    fix ?? '—',
    whenComplete ? 'complet' : '—',
    since,
    citation(sources),
  ];
  const lines = [`## ${code}`, title, String(task), facts.join(' · ')];
  for (const [rank, example] of trial.of('incorrect').entries())
    lines.push(`exemple ${rank + 1}`, ...trial.words(example));
  return `${lines.join('\n')}\n`;
}

/** The same on a long example. */
export function wordsOnLong(rule: Rule, page: string, running: readonly Rule[], text: string): string {
  return new Trial(rule, page, running).words({ attributes: {}, text }).join('\n');
}
