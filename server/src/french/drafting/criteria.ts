import { words } from '../lexicon/words';
import { analyseStatement } from '../statement';
import { subjectiveWords } from '../subjective';
import { capitalise, fold, tokenise } from '../text';
import { CRITERIA, CRITERIA_BY_ACTION } from './criteria-text';
import { matchedAt } from './domain';
import type { Draft } from './draft';
import { definite, type NounPhrase, nounPhrase, shortened, withA, withDe } from './nouns';

interface Family {
  readonly stems: readonly (readonly string[])[];
  readonly classes: readonly string[];
  readonly domains: readonly string[];
  readonly actions: readonly string[];
  readonly sentences: readonly string[];
}

/** A sentence, in parts: a list of choices stands for a figure to set. */
export type SentencePart = string | readonly string[];
export type Sentence = readonly SentencePart[];

function read(table: string): readonly Family[] {
  const families: Family[] = [];
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    if (line.startsWith('  ')) {
      (families.at(-1)!.sentences as string[]).push(line.trim());
      continue;
    }
    const keys = words(line);
    const marked = (mark: string) => keys.filter((key) => key.startsWith(mark)).map((key) => key.slice(1));
    const plain = keys.filter((key) => !/^[@#]/u.test(key));
    families.push({
      stems: plain.filter((key) => !/^[A-Z]$/u.test(key)).map((key) => key.split('-')),
      classes: plain.filter((key) => /^[A-Z]$/u.test(key)),
      domains: marked('@'),
      actions: marked('#'),
      sentences: [],
    });
  }
  return families;
}

let tables: { readonly byObject: readonly Family[]; readonly byAction: readonly Family[] } | undefined;

/**
 * Indicators for a competence, the closest to what it is about first. `written` are those it has already, `elsewhere`
 * those of the other competences: what is said everywhere measures nothing.
 */
export function criteriaFor(
  statement: string,
  { written, elsewhere }: { readonly written: readonly string[]; readonly elsewhere: readonly string[] },
  draft: Draft,
  most = 12,
): readonly Sentence[] {
  tables ??= { byObject: read(CRITERIA), byAction: read(CRITERIA_BY_ACTION) };
  const { verbs, object } = analyseStatement(statement);
  const phrase = object && nounPhrase(statement.slice(object.start, object.end), 14);
  const about = object ? statement.slice(object.start, object.end) : '';
  const action = draft.actionOf(verbs.at(-1)?.lemma ?? '', about);
  const fits = ({ domains, actions }: Family): boolean =>
    (actions.length === 0 || actions.includes(action)) &&
    (domains.length === 0 ||
      draft.domains.slice(0, 2).some(({ name }) => domains.some((domain) => name.startsWith(domain))));
  const tokens = tokenise(about).filter(({ kind }) => kind === 'word');
  const ranked: { family: Family; rank: number }[] = [];
  for (const family of tables.byObject) {
    if (!fits(family)) continue;
    const at = tokens.findIndex((_, index) =>
      family.stems.some((stem) => matchedAt(tokens, index, stem) > 0),
    );
    if (at >= 0) ranked.push({ family, rank: at });
    else if (family.stems.length === 0 && family.classes.length === 0) ranked.push({ family, rank: 3.6 });
    else if (family.classes.some((letter) => phrase?.classes.includes(letter)))
      ranked.push({ family, rank: 40 });
  }
  for (const family of tables.byAction)
    if (family.stems.some(([key]) => key === action)) ranked.push({ family, rank: 3.5 });
  ranked.sort((a, b) => a.rank - b.rank);
  const uses = usesOf(elsewhere);
  const used = (sentence: Sentence): number => uses.get(bare(textOf(sentence))) ?? 0;
  // What the author's own words say of it may judge: a criterion does not.
  return sentencesOf(ranked, phrase && shortened(definite(phrase), 6), written)
    .filter((sentence) => used(sentence) < TOO_MANY && subjectiveWords(textOf(sentence)).length === 0)
    .sort((a, b) => used(a) - used(b))
    .slice(0, most);
}

/** How many times each is written elsewhere. */
function usesOf(elsewhere: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const text of elsewhere) uses.set(bare(text), (uses.get(bare(text)) ?? 0) + 1);
  return uses;
}

/** One more would make a criterion that says nothing of its competence. */
const TOO_MANY = 3;

/** Two of each family in turn, so that they do not all say the same. */
function sentencesOf(
  ranked: readonly { readonly family: Family }[],
  phrase: NounPhrase | undefined,
  written: readonly string[],
): readonly Sentence[] {
  const known = new Set(written.map(bare));
  const found: Sentence[] = [];
  const seen = new Set<string>();
  for (const [from, to] of [
    [0, 3],
    [3, 9],
  ] as const) {
    for (const { family } of ranked) {
      for (const pattern of family.sentences.slice(from, to)) {
        const sentence = filled(pattern, phrase);
        if (!sentence) continue;
        const key = bare(textOf(sentence));
        if (seen.has(key) || known.has(key)) continue;
        seen.add(key);
        found.push(sentence);
      }
    }
  }
  return found;
}

function bare(text: string): string {
  return fold(text)
    .replace(/\d+/gu, '#')
    .replace(/[.\s]+$/u, '');
}

/** The sentence with the object in it; nothing when it wants one and there is none. */
function filled(pattern: string, phrase: NounPhrase | undefined): Sentence | undefined {
  if (/[{[]/u.test(pattern) && !phrase) return undefined;
  const text = phrase ? withPhrase(pattern, phrase) : pattern;
  return text.split(/<([^>]+)>/u).map((part, index) => (index % 2 === 1 ? part.split('/') : part));
}

function withPhrase(pattern: string, { text, plural }: NounPhrase): string {
  return pattern
    .replace('{O}', capitalise(text))
    .replaceAll('{o}', text)
    .replaceAll('{de}', withDe(text))
    .replaceAll('{à}', withA(text))
    .replace(/\[([^|\]]*)\|([^\]]*)\]/gu, (_, one: string, many: string) => (plural ? many : one));
}

/** As it reads once every first choice is kept. */
export function textOf(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part[0])).join('');
}
