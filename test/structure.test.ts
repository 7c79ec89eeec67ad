import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type Analysis, analyse } from '../server/src/analysis';
import type { Offer } from '../server/src/features/code-actions/refactoring';
import { createMissing } from '../server/src/features/code-actions/refactorings/create-missing';
import { duplicateBloc } from '../server/src/features/code-actions/refactorings/duplicate-bloc';
import { extractCommonCore } from '../server/src/features/code-actions/refactorings/extract-common-core';
import { mergeCompetences } from '../server/src/features/code-actions/refactorings/merge-competences';
import { moveCompetence } from '../server/src/features/code-actions/refactorings/move-competence';
import { moveUpDown } from '../server/src/features/code-actions/refactorings/move-up-down';
import { splitCompetence } from '../server/src/features/code-actions/refactorings/split-competence';
import type { Model } from '../server/src/model';
import { rules } from '../server/src/rules';
import { applyEdits, commentsOf, pathAt, type SyntaxNode, spanOf } from '../server/src/syntax';
import { sharedFolder } from './shared';
import { TODAY } from './support/examples';

const STRUCTURE = [
  moveCompetence,
  moveUpDown,
  splitCompetence,
  mergeCompetences,
  extractCommonCore,
  createMissing,
  duplicateBloc,
];
const PARTS_CHANGE = [splitCompetence, mergeCompetences, extractCommonCore];

const read = (text: string) => analyse(text, { rules, today: TODAY, fileExists: () => true });

/** The texts of all values, on one line each. */
function textsOf({ tree }: Model): string[] {
  const texts: string[] = [];
  const visit = (node: SyntaxNode | undefined) => {
    if (node?.kind === 'map') for (const { value } of node.entries) visit(value);
    else if (node?.kind === 'seq') for (const item of node.items) visit(item);
    else if (node?.kind === 'scalar' && node.value !== null) texts.push(flat(String(node.value)));
  };
  visit(tree.root);
  return texts;
}
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const commentsIn = ({ tree }: Model) =>
  commentsOf(tree).map(({ start, end }) => tree.text.slice(start, end).replace(/^#\s*/, '').trim());
const unresolved = ({ ids }: Model) =>
  new Set(ids.references.filter(({ id }) => !ids.find(id)).map(({ id }) => id));

/** What of a text an offer loses or breaks; nothing is expected. */
function faultsOf(before: Analysis, offer: Offer, splits: boolean): string[] {
  const edits = offer.edits();
  const after = read(applyEdits(before.text, edits));
  const faults: string[] = [];
  if (edits.length === 0) faults.push('does nothing');
  if (after.model.tree.problems.length > before.model.tree.problems.length) faults.push('breaks the YAML');
  const comments = commentsIn(after.model);
  const said = comments.join('\n');
  const lost = commentsIn(before.model).filter((comment) => !said.includes(comment));
  if (lost.length > 0) faults.push(`loses comments: ${lost.join(' | ')}`);
  const kept = textsOf(after.model);
  const everywhere = [...kept, said].join('\n');
  const ids = new Set(before.model.ids.definitions.map(({ id }) => id));
  for (const text of new Set(textsOf(before.model))) {
    const spread = splits && text.split(' ').every((word) => flatWords(everywhere).has(bare(word)));
    if (!ids.has(text) && !everywhere.includes(text) && !spread) faults.push(`loses « ${text} »`);
  }
  const former = unresolved(before.model);
  const dangling = [...unresolved(after.model)].filter((id) => !former.has(id));
  if (dangling.length > 0) faults.push(`no longer resolves ${dangling.join(', ')}`);
  if (before.text.includes('\r\n') && /(?<!\r)\n/.test(after.text)) faults.push('mixes ends of line');
  if (/[ \t]\r?$/m.test(after.text) && !/[ \t]\r?$/m.test(before.text)) faults.push('leaves white space');
  return faults.map((fault) => `${offer.title}: ${fault}`);
}
const bare = (word: string) => word.toLowerCase().replace(/[.,;]+$/, '');
function flatWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map(bare));
}

/** What is offered at a place, each with the refactoring that offers it. */
function offersAt(analysis: Analysis, start: number, end = start) {
  const place = { analysis, start, end, at: pathAt(analysis.model.tree, start) };
  return STRUCTURE.flatMap((refactoring) =>
    refactoring.offers(place).map((offer) => ({ refactoring, offer })),
  );
}

const shared = sharedFolder();
const corpus = shared ? path.join(shared, 'corpus') : '';
const files = [
  ...readdirSync('examples')
    .filter((name) => name.endsWith('.referentiel.yaml'))
    .map((name) => `examples/${name}`),
  ...(shared ? readdirSync(corpus).filter((name) => name.endsWith('.referentiel.yaml')) : []).map((name) =>
    path.join(corpus, name),
  ),
];
const LAYOUTS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'CRLF, no last end of line': (text) => text.trimEnd().replaceAll('\n', '\r\n'),
  'lists right under their key, four columns a step': (text) =>
    parseDocument(text).toString({ indentSeq: false, indent: 4, lineWidth: 0 }),
  'comments and blank lines everywhere': (text) => {
    let count = 0;
    return text.replace(/^( *)- /gm, (item, indent: string) => {
      count += 1;
      return count % 3 === 0 ? `\n${indent}# note ${count}\n${item}` : item;
    });
  },
};

const cases = files.flatMap((name, rank) => {
  const layouts = Object.keys(LAYOUTS);
  // Each real one in one of the layouts: what they add to the examples is their content.
  return name.startsWith('examples')
    ? layouts.map((layout) => [name, layout])
    : [[name, layouts[rank % layouts.length]!]];
}) as [string, string][];

describe('every change of structure keeps what is written', () => {
  it.each(cases)('%s, %s', { timeout: 120_000 }, (name, layout) => {
    const analysis = read(LAYOUTS[layout]!(readFileSync(name, 'utf8')));
    expect(analysis.diagnostics).toBeDefined();
    fc.assert(
      fc.property(fc.nat(analysis.text.length), fc.nat(1000), fc.nat(600), (start, choice, length) => {
        const offers = offersAt(analysis, start, choice % 4 === 0 ? start + length : start);
        const chosen = offers[choice % Math.max(1, offers.length)];
        if (!chosen) return;
        const splits = PARTS_CHANGE.includes(chosen.refactoring);
        expect(faultsOf(analysis, chosen.offer, splits)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 20) },
    );
  });
});

describe('a draft cut anywhere, with anything typed in it', () => {
  const drafts = files.filter((name) => name.startsWith('examples'));
  const TYPED = ['', '"', '[', '- ', ': ', '\t', '{ a', '|\n', '&a ', '*a', '# ', "'"];
  it.each(drafts)('%s', { timeout: 120_000 }, (name) => {
    const whole = readFileSync(name, 'utf8');
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.constantFrom(...TYPED),
        fc.nat(1000),
        (length, place, cursor, typed, choice) => {
          const at = place % (length + 1);
          const text = whole.slice(0, at) + typed + whole.slice(at, length);
          const analysis = read(text);
          const offers = offersAt(analysis, cursor % (text.length + 1));
          const chosen = offers[choice % Math.max(1, offers.length)];
          if (!chosen) return;
          const edits = chosen.offer.edits();
          const { model } = read(applyEdits(text, edits));
          expect(model.tree.problems.length).toBeLessThanOrEqual(analysis.model.tree.problems.length);
          expect(chosen.offer.note).not.toBe('');
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});

/** What a move may bring to light: the note says it. */
const ANNOUNCED = [
  'competence/non-evaluee',
  'evaluation/sans-competence',
  'bloc/sans-competence',
  'bloc/competence-unique',
];

describe('a competence that moves', () => {
  it.each(cases.filter(([, layout]) => layout === 'as it is'))('brings no other error to %s', (name) => {
    const analysis = read(readFileSync(name, 'utf8'));
    const count = (code: string, { diagnostics }: Analysis) =>
      diagnostics.filter((found) => found.code === code && found.severity === 'error').length;
    for (const bloc of (analysis.model.referentiel.blocs ?? []).slice(0, 2)) {
      const competence = bloc.competences?.[1];
      if (!competence) continue;
      const { start } = spanOf(competence.node);
      const [move] = moveCompetence.offers({
        analysis,
        start,
        end: start,
        at: pathAt(analysis.model.tree, start),
      });
      if (!move) continue;
      const after = read(applyEdits(analysis.text, move.edits()));
      const codes = new Set(after.diagnostics.map(({ code }) => code));
      const more = [...codes].filter((code) => count(code, after) > count(code, analysis));
      expect(more.filter((code) => !ANNOUNCED.includes(code))).toEqual([]);
      if (more.includes('competence/non-evaluee')) expect(move.note).toContain('n’est plus évaluée');
    }
  });
});
