import assert from 'node:assert/strict';
import type { Rule } from '../../server/src/rules';
import { applyEdits, type TextEdit } from '../../server/src/syntax';
import { damages, WRITTEN } from './damages';
import { type Draft, drafts, respellings, WORDS } from './drafts';
import type { Example } from './examples';
import { MORE_EXAMPLES } from './more-examples';
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
    const others = [
      ...drafts(example.text),
      ...example.marks.flatMap((mark) => respellings(example.text, mark)),
    ];
    lines.push(...section(`ligne ${example.line}`, onDrafts(trial, example, others)));
  }
  for (const text of MORE_EXAMPLES[rule.code] ?? []) {
    const said = constatsOf(trial, { attributes: {}, text });
    lines.push(
      `aussi ${JSON.stringify(text)}`,
      ...said.flatMap(({ constat, tried }) => [`  ✘ ${constat}`, ...tried()]),
    );
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
  const whole = constatsOf(trial, example);
  const said = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const constats = constatsOf(trial, { ...example, text: draft.text });
    const words = draft.isReworded ? lengths(constats, whole) : differences(constats, whole);
    if (words !== undefined) said.set(words, [...(said.get(words) ?? []), draft]);
  }
  return said;
}

/** Other words change what is quoted: how many findings are left says enough. */
function lengths({ length }: readonly Constat[], whole: readonly Constat[]): string | undefined {
  return length === whole.length ? undefined : `  ${length} au lieu de ${whole.length}`;
}

/** « rien »; « − » those that are no longer said; « = » those that are, and are fixed otherwise; « ✘ » the new ones. */
function differences(constats: readonly Constat[], whole: readonly Constat[]): string | undefined {
  if (constats.length === 0) return whole.length === 0 ? undefined : '  rien';
  const left = new Set(whole.keys());
  const lines: string[] = [];
  for (const { constat, fixes, tried } of constats) {
    const rank = [...left].find((one) => whole[one]!.constat === constat);
    if (rank === undefined) lines.push(`  ✘ ${constat}`, ...tried());
    else {
      left.delete(rank);
      if (fixes.join() !== whole[rank]!.fixes.join()) lines.push(`  = ${rank + 1}`, ...fixes);
    }
  }
  const gone = [...left].map((rank) => rank + 1);
  if (gone.length > 0) lines.unshift(`  − ${gone.join(', ')}`);
  return lines.length > 0 ? lines.join('\n') : undefined;
}

interface Constat {
  readonly constat: string;
  readonly fixes: readonly string[];
  /** The same, once each fix was applied. */
  readonly tried: () => readonly string[];
}

/** What is seen in a text, one line each, without what is expected instead. */
function constatsOf(trial: Trial, example: Pick<Example, 'attributes' | 'text'>): Constat[] {
  const analysis = trial.analyse(example);
  const found = trial.found(analysis);
  return found.map((diagnostic) => {
    const { start, end, finding } = diagnostic;
    const [place] = example.text.slice(start, end).split('\n', 1);
    const proposed = trial.fixesOf(diagnostic, analysis).filter(({ edits }) => edits.length > 0);
    const fixes = proposed.map(({ title, edits }) => `    → ${title} : ${written(edits)}`);
    for (const { title, edits } of proposed) {
      const text = applyEdits(example.text, edits);
      const keeps = text.split(STRAY).length >= example.text.split(STRAY).length;
      assert.ok(keeps || REMOVING.test(title), `« ${title} » loses words of\n${example.text}\n: \n${text}`);
    }
    const tried = () => {
      for (const { title, edits } of proposed) {
        const text = applyEdits(example.text, edits);
        const after = trial.found(trial.analyse({ ...example, text }));
        assert.ok(after.length < found.length, `« ${title} » of\n${example.text}\ngives\n${text}`);
      }
      return fixes;
    };
    return { constat: `« ${place} » : ${trial.rule.message(finding.data).constat}`, fixes, tried };
  });
}

const STRAY = WORDS.replaceAll('"', '');
/** Other fixes keep what stands, be it where something else is expected. */
const REMOVING = /^(?:Retirer|Supprimer|Remplacer) /;

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
