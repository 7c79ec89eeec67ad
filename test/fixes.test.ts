import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, type Diagnostic } from '../server/src/analysis';
import { fixAll, fixesOf } from '../server/src/features/fix-all';
import { rules } from '../server/src/rules';
import { applyEdits } from '../server/src/syntax';
import { sharedFolder } from './shared';
import { examplesIn, TODAY } from './support/examples';

/** Of one document, how many findings of a code have their fixes tried: the same fix again teaches little. */
const PER_CODE = 3;

const read = (text: string, today = TODAY) => analyse(text, { rules, today, fileExists: () => true });
const errors = ({ diagnostics }: Analysis) => diagnostics.filter(({ severity }) => severity === 'error');
const countOf = (code: string, { diagnostics }: Analysis) =>
  diagnostics.filter((found) => found.code === code).length;

/** The codes of the errors that a text has more of than before. */
function newErrors(before: Analysis, after: Analysis): string[] {
  const codes = new Set(errors(after).map(({ code }) => code));
  return [...codes].filter((code) => countOf(code, after) > countOf(code, before));
}

function tried({ diagnostics }: Analysis): Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= PER_CODE;
  });
}

const MAJORITY = ['jury/majorite-professionnels-externes', 'jury/majorite-externe'];
/** What a fix may bring to light, because it was true all along and could not be seen. */
const UNCOVERED: Readonly<Record<string, readonly string[]>> = {
  // Said at last, who sits may not be who should.
  'jury/membre-indetermine': MAJORITY,
  'jury/voix-inegales': MAJORITY,
  'jury/qualite-contradictoire': MAJORITY,
  // Without the one who may not sit, too few are left: the author has to find someone.
  'jury/formateur': ['jury/membre-seul', ...MAJORITY],
  'jury/tuteur': ['jury/membre-seul', ...MAJORITY],
  'jury/employeur': ['jury/membre-seul', ...MAJORITY],
};
/** Once the register is chosen, or what could not be read can be, all rules have more to look at. */
const reveals = (code: string, brought: string) =>
  code === 'certification/repertoire-absent' ||
  code.startsWith('format/') ||
  UNCOVERED[code]?.includes(brought);

/** What each fix of a text breaks; nothing is expected. */
function broken(text: string, today?: string): string[] {
  const faults: string[] = [];
  const analysis = read(text, today);
  for (const diagnostic of tried(analysis)) {
    for (const fix of fixesOf(analysis, diagnostic)) {
      const where = `${diagnostic.code} « ${fix.title} »`;
      const after = read(applyEdits(text, fix.edits), today);
      const more = newErrors(analysis, after).filter((code) => !reveals(diagnostic.code, code));
      if (more.length > 0) faults.push(`${where} brings ${more.join(', ')}`);
      if (countOf(diagnostic.code, after) >= countOf(diagnostic.code, analysis))
        faults.push(`${where} leaves its finding`);
    }
  }
  return faults;
}

const pages = readdirSync('server/src/rules', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.md'),
);
const drafts = readdirSync('examples').filter((name) => name.endsWith('.referentiel.yaml'));
const shared = sharedFolder();

describe('a fix removes its finding and brings no error', () => {
  it.each(pages)('on the examples of %s', (name) => {
    const examples = examplesIn(readFileSync(path.join('server/src/rules', name), 'utf8'));
    expect(examples.flatMap(({ text, attributes }) => broken(text, attributes.date))).toEqual([]);
  });

  it.each(drafts)('on examples/%s', (name) => {
    expect(broken(readFileSync(path.join('examples', name), 'utf8'))).toEqual([]);
  });

  const real = shared
    ? readdirSync(path.join(shared, 'corpus')).filter((name) => name.endsWith('.yaml'))
    : [];
  it.skipIf(!shared).each(real)(
    'on the real référentiel %s (skipped where they are not)',
    { timeout: 120_000 },
    (name) => {
      expect(broken(readFileSync(path.join(shared!, 'corpus', name), 'utf8'))).toEqual([]);
    },
  );
});

describe('the safe fixes together', () => {
  it.each(drafts)('leave nothing safe to fix, and no new error, in examples/%s', (name) => {
    const analysis = read(readFileSync(path.join('examples', name), 'utf8'));
    const fixed = fixAll(analysis).analysis;
    expect(newErrors(analysis, fixed)).toEqual([]);
    const again = fixAll(fixed).analysis;
    expect(again.text).toBe(fixed.text);
  });
});
