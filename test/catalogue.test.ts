import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule, Severity } from '../server/src/rules';
import catalogue from './catalogue.json' with { type: 'json' };
import { sharedFolder } from './shared';
import { loadRules } from './support/rules';

const LETTERS: Record<Severity, string> = { error: 'E', warning: 'A', advice: 'I' };

/** Codes that differ from the catalogue agreed on, each with its reason. */
const DIFFERENCES: Readonly<Record<string, string>> = {};

const loaded = await loadRules();
const rules = new Map<string, Rule>(
  loaded.flatMap(({ code, rule }) => (rule ? [[code, rule] as const] : [])),
);

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('holds %s as agreed', (code, agreed) => {
    if (code in DIFFERENCES) return;
    const rule = rules.get(code);
    expect(rule, 'the rule exists').toBeDefined();
    expect({ motif: rule!.motif, severity: LETTERS[rule!.severity] }).toEqual(agreed);
  });

  it('argues no difference that is none', () => {
    const needless = Object.keys(DIFFERENCES).filter((code) => {
      const agreed = catalogue[code as keyof typeof catalogue];
      const rule = rules.get(code);
      return !agreed || (rule && rule.motif === agreed.motif && LETTERS[rule.severity] === agreed.severity);
    });
    expect(needless).toEqual([]);
  });
});

const shared = sharedFolder();
const read = (file: string) => readFileSync(join(shared!, 'sources', file), 'utf8');

describe.skipIf(shared === undefined)('the sources cited (skipped where the shared folder is absent)', () => {
  it('are articles of the code du travail, down to the item', () => {
    const articles = articlesOf(
      `${read('legi-code-du-travail-certification.md')}\n${read('legi-code-du-travail-vae.md')}`,
    );
    const wrong = cited('code-du-travail').flatMap(({ code, reference }) =>
      partsOf(reference).flatMap(({ article, items }) => {
        const text = articles.get(article);
        if (text === undefined) return [`${code} : pas d’article ${article}`];
        return items
          .filter((item) => !has(text, item))
          .map((item) => `${code} : pas de ${item} à l’article ${article}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are sections of the Vademecum', () => {
    const text = read('vademecum-rncp-v1.1.txt');
    const sections = new Set([...text.matchAll(/^\s*(\d(?:\.\d+)+)\s/gmu)].map(([, section]) => section));
    const wrong = cited('vademecum').flatMap(({ code, reference }) => {
      const numbers = [...reference.matchAll(/\d(?:\.\d+)+/gu)].map(([number]) => number);
      if (numbers.length === 0)
        return new RegExp(reference, 'iu').test(text) ? [] : [`${code} : rien sur « ${reference} »`];
      return numbers
        .filter((number) => !sections.has(number))
        .map((number) => `${code} : pas de section ${number}`);
    });
    expect(wrong).toEqual([]);
  });
});

function cited(texte: 'code-du-travail' | 'vademecum'): { code: string; reference: string }[] {
  return [...rules].flatMap(([code, { sources }]) =>
    sources.flatMap((source) =>
      source.texte === texte && 'reference' in source ? [{ code, reference: source.reference }] : [],
    ),
  );
}

/** « ### Article R6113-9 » and what follows, to the next title. */
function articlesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^### Article ([LRD]\d+(?:-\d+)*)\n([\s\S]*?)(?=^##|(?![\s\S]))/gmu)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );
}

/** « R6113-9, I, 3°, a et R6113-11, I, 2°, a »: each article, with its items. */
function partsOf(reference: string): { article: string; items: string[] }[] {
  return [...reference.matchAll(/([LRD]\d+(?:-\d+)*)([^LRD]*)/gu)].map(([, article = '', rest = '']) => ({
    article,
    items: rest.match(/\d+° ?(?:bis)?|(?<![\p{L}\d])[a-h](?!\p{L})|(?<!\p{L})I{1,3}V?(?!\p{L})/gu) ?? [],
  }));
}

/** « I. - », « 2° bis », « a) ». */
function has(text: string, item: string): boolean {
  const name = item.trim();
  if (name.includes('°')) return new RegExp(`${name.replace(' ', '\\s')}(?!\\sbis)`, 'u').test(text);
  return /^[a-h]$/u.test(name)
    ? text.includes(`${name})`)
    : new RegExp(`(?<!\\p{L})${name}\\s*\\.?\\s*[-–—.]`, 'u').test(text);
}
