import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Analysis, analyse } from '../../server/src/analysis';
import type { Offer, Refactoring } from '../../server/src/features/code-actions/refactoring';
import { convertText } from '../../server/src/features/code-actions/refactorings/convert-text';
import { sortAllKeys, sortKeys } from '../../server/src/features/code-actions/refactorings/sort-keys';
import { structureEvaluation } from '../../server/src/features/code-actions/refactorings/structure-evaluation';
import { structureJury } from '../../server/src/features/code-actions/refactorings/structure-jury';
import { applyEdits, pathAt } from '../../server/src/syntax';
import { commentTexts } from '../../server/src/syntax/testing/documents';
import { sharedFolder } from '../shared';
import { TODAY } from '../support/examples';

const ACTIONS: readonly Refactoring[] = [
  structureEvaluation,
  structureJury,
  convertText,
  sortKeys,
  sortAllKeys,
];
const EXAMPLES = ['conforme', 'conforme-rs', 'refus'].map((name) => `examples/${name}.referentiel.yaml`);
const shared = sharedFolder();
const CORPUS = shared
  ? readdirSync(join(shared, 'corpus')).filter((name) => name.endsWith('.referentiel.yaml'))
  : [];

/** The values, as any reader of YAML has them; nothing, for an alias of no anchor: there is then nothing to compare. */
function read(text: string): unknown {
  try {
    return parse(text, { uniqueKeys: false, logLevel: 'silent' }) ?? {};
  } catch {
    return {};
  }
}
const analysed = (text: string): Analysis => analyse(text, { rules: [], today: TODAY });

/** All the texts that a document says, keys and values, and how many times; spaces and breaks alike. */
function textsIn(value: unknown, counts = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) for (const item of value) textsIn(item, counts);
  else if (typeof value === 'object' && value !== null)
    for (const [key, held] of Object.entries(value)) {
      textsIn(key, counts);
      textsIn(held, counts);
    }
  else {
    const text = String(value).replace(/\s+/gu, ' ').trim();
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What a broken text says depends on who mends it, and where: only its words are sure. */
function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What may be offered at a place, as the server finds it. */
function offersAt(analysis: Analysis, at: number): { kind: string; offer: Offer }[] {
  const place = { analysis, start: at, end: at, at: pathAt(analysis.model.tree, at) };
  return ACTIONS.flatMap(({ kind, offers }) => offers(place).map((offer) => ({ kind, offer })));
}

/** Offers of a document, a few of each title, found from place to place. */
function offersOf(analysis: Analysis): { kind: string; offer: Offer }[] {
  const { text } = analysis.model.tree;
  const counts = new Map<string, number>();
  const found: { kind: string; offer: Offer }[] = [];
  for (let at = 0; at < text.length; at += 97)
    for (const one of offersAt(analysis, at)) {
      const count = counts.get(one.offer.title) ?? 0;
      counts.set(one.offer.title, count + 1);
      if (count < 3) found.push(one);
    }
  return found;
}

/** An offer does something; then the text parses as well as it did, and nothing that the author wrote is lost. */
function check(analysis: Analysis, found: readonly { kind: string; offer: Offer }[]): void {
  const { text, problems } = analysis.model.tree;
  const broken = problems.length > 0;
  const [values, comments] = [read(text), commentTexts(text).sort()];
  const said = [...(broken ? wordsIn(text) : textsIn(values))];
  for (const { kind, offer } of found) {
    const after = applyEdits(text, offer.edits());
    const label = `${offer.title}\n--- before\n${text}\n--- after\n${after}`;
    expect(after === text, label).toBe(false);
    expect(analysed(after).model.tree.problems.length, label).toBe(problems.length);
    expect(commentTexts(after).sort(), label).toEqual(comments);
    const written = broken ? wordsIn(after) : textsIn(read(after));
    expect(
      said.filter(([one, count]) => (written.get(one) ?? 0) < count),
      label,
    ).toEqual([]);
    if (!broken && /cles$/iu.test(kind)) expect(read(after), label).toEqual(values);
    if (text.includes('\r\n')) expect(/(?<!\r)\n/u.test(after), label).toBe(false);
  }
}

describe('every offer', () => {
  it.each(EXAMPLES)('on %s loses nothing', (file) => {
    const text = readFileSync(file, 'utf8');
    for (const layout of [text, text.replace(/\r?\n/gu, '\r\n').trimEnd()]) {
      const analysis = analysed(layout);
      const found = offersOf(analysis);
      expect(found.length).toBeGreaterThan(0);
      check(analysis, found);
    }
  });

  it('on a text broken anywhere: no exception, and what parsed still parses', () => {
    const text = readFileSync(EXAMPLES[0]!, 'utf8').slice(0, 6000);
    fc.assert(
      fc.property(
        fc.nat(6000),
        fc.constantFrom('"', '[', '\t', '- ', ': ', '\n', '{', '&a ', '*a '),
        fc.nat(6000),
        (cut, added, at) => {
          const analysis = analysed(text.slice(0, cut) + added + text.slice(cut));
          check(analysis, offersAt(analysis, at));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  });
});

describe.skipIf(!shared)('every offer on real référentiels (skipped: no shared folder)', () => {
  it.each(CORPUS)('%s', (name) => {
    const analysis = analysed(readFileSync(join(shared!, 'corpus', name), 'utf8'));
    check(analysis, offersOf(analysis));
  });
});
