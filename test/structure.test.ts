import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Analysis } from '../server/src/analysis';
import { moveCompetence } from '../server/src/features/code-actions/refactorings/move-competence';
import { applyEdits, pathAt, spanOf } from '../server/src/syntax';
import { sharedFolder } from './shared';
import { faultsOf, offersAt, PARTS_CHANGE, read } from './support/structure';

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
