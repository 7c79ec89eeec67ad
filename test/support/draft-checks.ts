import assert from 'node:assert/strict';
import type { Rule } from '../../server/src/rules';
import { applyEdits, type TextEdit } from '../../server/src/syntax';
import { damages, WRITTEN } from './damages';
import { type Draft, drafts } from './drafts';
import type { Example } from './examples';
import { INVALID, Trial } from './rule-checks';

/**
 * What a rule says of its examples while something in them is not written, or is written as something else: by what it
 * says then (« rien », what it no longer says, what it says anew), the drafts of which it says that. Those of which it
 * says what it says of the example are left out.
 */
export function wordsOnDrafts(rule: Rule, page: string, running: readonly Rule[]): string {
  const trial = new Trial(rule, page, running);
  const lines = [`## ${rule.code}`];
  for (const example of trial.examples) {
    if (example.kind === 'corrigé') continue;
    lines.push(...section(`ligne ${example.line}`, onDrafts(trial, example, drafts(example.text))));
  }
  if (rule.code === INVALID) {
    const written = { attributes: {}, text: WRITTEN };
    lines.push(...section('abîmé', onDrafts(trial, written, damages(WRITTEN))));
  }
  return `${lines.join('\n')}\n`;
}

function section(title: string, said: ReadonlyMap<string, readonly Draft[]>): string[] {
  if (said.size === 0) return [];
  return [title, ...[...said].flatMap(([words, drafts]) => [` ${namesOf(drafts)}`, words])];
}

function onDrafts(
  trial: Trial,
  example: Pick<Example, 'attributes' | 'text'>,
  drafts: readonly Draft[],
): ReadonlyMap<string, readonly Draft[]> {
  const whole = constatsOf(trial, example).map(({ constat }) => constat);
  const said = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const constats = constatsOf(trial, { ...example, text: draft.text });
    const left = [...whole];
    const anew = constats.filter(({ constat }) => {
      const rank = left.indexOf(constat);
      if (rank >= 0) left[rank] = '';
      return rank < 0;
    });
    const gone = left.flatMap((constat, rank) => (constat === '' ? [] : [rank + 1]));
    if (anew.length === 0 && gone.length === 0) continue;
    if (draft.isShortened && constats.length === whole.length) continue;
    const words = draft.isShortened
      ? `  ${constats.length} au lieu de ${whole.length}`
      : [
          ...(constats.length === 0 ? ['  rien'] : gone.length > 0 ? [`  − ${gone.join(', ')}`] : []),
          ...anew.flatMap(({ constat, fixes }) => [`  ✘ ${constat}`, ...fixes()]),
        ].join('\n');
    said.set(words, [...(said.get(words) ?? []), draft]);
  }
  return said;
}

/** What is seen in a text, one line each, without what is expected instead. */
function constatsOf(trial: Trial, example: Pick<Example, 'attributes' | 'text'>) {
  const analysis = trial.analyse(example);
  const found = trial.found(analysis);
  return found.map((diagnostic) => {
    const { start, end, finding } = diagnostic;
    const [place] = example.text.slice(start, end).split('\n', 1);
    const fixes = trial.fixesOf(diagnostic, analysis);
    return {
      constat: `« ${place} » : ${trial.rule.message(finding.data).constat}`,
      fixes: () =>
        fixes.flatMap(({ title, edits }) => {
          if (edits.length === 0) return [];
          const text = applyEdits(example.text, edits);
          const after = trial.found(trial.analyse({ ...example, text }));
          assert.ok(after.length < found.length, `« ${title} » of\n${example.text}\ngives\n${text}`);
          return [`    → ${title} : ${written(edits)}`];
        }),
    };
  });
}

/** What a fix writes, wherever it does: the beginning of it, on one line. */
function written(edits: readonly TextEdit[]): string {
  const texts = edits.map(({ newText }) => JSON.stringify(newText)).join(', ');
  return texts.length > 100 ? `${texts.slice(0, 99)}…` : texts;
}

/** « jury.nom : sans, vide ; … » */
function namesOf(drafts: readonly Draft[]): string {
  const byPath = new Map<string, string[]>();
  for (const { path, change } of drafts) byPath.set(path, [...(byPath.get(path) ?? []), change]);
  return [...byPath].map(([path, changes]) => `${path} : ${changes.join(', ')}`).join(' ; ');
}
