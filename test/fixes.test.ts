import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Analysis, analyse, type Diagnostic } from '../server/src/analysis';
import { fixAll, fixesOf } from '../server/src/features/fix-all';
import { rules } from '../server/src/rules';
import { applyEdits, commentsOf } from '../server/src/syntax';
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
const real = shared ? readdirSync(path.join(shared, 'corpus')).filter((name) => name.endsWith('.yaml')) : [];

describe('a fix removes its finding and brings no error', () => {
  it.each(pages)('on the examples of %s', (name) => {
    const examples = examplesIn(readFileSync(path.join('server/src/rules', name), 'utf8'));
    expect(examples.flatMap(({ text, attributes }) => broken(text, attributes.date))).toEqual([]);
  });

  it.each(drafts)('on examples/%s', (name) => {
    expect(broken(readFileSync(path.join('examples', name), 'utf8'))).toEqual([]);
  });

  it.skipIf(!shared).each(real)(
    'on the real référentiel %s (skipped where they are not)',
    { timeout: 120_000 },
    (name) => {
      expect(broken(readFileSync(path.join(shared!, 'corpus', name), 'utf8'))).toEqual([]);
    },
  );
});

/** A text without what typography may change. */
function bare(value: unknown): unknown {
  if (typeof value === 'string') {
    const plain = value
      .normalize('NFD')
      .replace(/E\u0301/g, 'E')
      .replaceAll('’', "'");
    return plain.replace(/ +/g, ' ').replace(/ (?=[;?!:](?:\s|$))/g, '');
  }
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bare(inner)]));
}
const valuesOf = (text: string) => {
  const { format: _, ...rest } = (parse(text, { uniqueKeys: false }) ?? {}) as Record<string, unknown>;
  return bare(rest);
};
const commentsIn = (text: string) =>
  commentsOf(read(text).model.tree).map(({ start, end }) => text.slice(start, end));
const lineCount = (text: string) => text.split('\n').length;

describe('the safe fixes together', () => {
  const texts = [
    ...drafts.map((name) => path.join('examples', name)),
    ...real.map((name) => path.join(shared!, 'corpus', name)),
  ];
  it.each(texts)(
    'leave nothing safe to fix, no new error, the same values, lines and comments: %s',
    (name) => {
      // Without its version, so that each has something to be corrected.
      const text = readFileSync(name, 'utf8').replace(/^format: 1\r?\n/m, '');
      const analysis = read(text);
      const { analysis: fixed, counts } = fixAll(analysis);
      expect(counts.get('format/version-inconnue')).toBe(1);
      expect(newErrors(analysis, fixed)).toEqual([]);
      expect(valuesOf(fixed.text)).toEqual(valuesOf(text));
      expect(commentsIn(fixed.text)).toEqual(commentsIn(text));
      expect(lineCount(fixed.text) - lineCount(text)).toBeLessThanOrEqual(2);
      expect(fixAll(read(fixed.text)).counts.size).toBe(0);
    },
  );
});
