import { stemmer } from '@orama/stemmers/french';
import { OPPOSITE_VERBS, OPPOSITES } from './lexicon/opposites';
import { COMMON_WORDS, LIGHT_VERBS, NOUN_GROUPS, PHRASES, STOP_WORDS, VERB_GROUPS } from './lexicon/synonyms';
import { nominalisationOf } from './nominalisation';
import { type ReadStatement, readStatement } from './statement';
import { fold, type Token } from './text';
import { infinitiveOf } from './verbs';

export interface Similarity {
  /** 0 to 1. */
  readonly score: number;
  /** Words by which the two statements differ, those of the first before those of the second. */
  readonly difference: readonly string[];
}

/** From this score two statements say the same thing. */
export const DUPLICATE_THRESHOLD = 0.6;

/** A statement reduced to the ids of its terms, sorted; ids belong to one `Terms`. */
export interface Profile {
  readonly all: Int32Array;
  readonly object: Int32Array;
  readonly modifiers: Int32Array;
  /** One entry a head verb: its own id and those of its groups of synonyms. */
  readonly verbs: readonly (readonly number[])[];
  /** Ids of the sides of opposition the words stand on: `2 n` and `2 n + 1` are opposed. */
  readonly sides: readonly number[];
  readonly verbSides: readonly number[];
  readonly weight: number;
  /** What two statements are looked for by: their objects or, where there is none, all terms. */
  readonly subject: { readonly terms: Int32Array; readonly weight: number };
  /** Term id → the word as written, to say what differs. */
  readonly words: ReadonlyMap<number, string>;
}

const GROUPS_OF_VERB = new Map<string, number[]>();
for (const [index, group] of VERB_GROUPS.entries()) {
  for (const verb of group) GROUPS_OF_VERB.set(verb, [...(GROUPS_OF_VERB.get(verb) ?? []), index]);
}
const GROUP_OF_NOUN = new Map(
  NOUN_GROUPS.flatMap((group) => group.map((noun) => [noun, group[0]!] as const)),
);
const PHRASE_PATTERNS = new Map<string, (readonly [readonly string[], string])[]>();
for (const [words, stands] of PHRASES) {
  const pattern = words.split(' ');
  PHRASE_PATTERNS.set(pattern[0]!, [...(PHRASE_PATTERNS.get(pattern[0]!) ?? []), [pattern, stands]]);
}

/** Numbers the terms met so far; one a comparison or one an index, never shared. */
export class Terms {
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, string>();
  readonly #sides = new Map<string, readonly number[]>();
  readonly weights: number[] = [];

  id(term: string): number {
    let id = this.#ids.get(term);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(term, id);
      this.weights.push(isCommonTerm(term) ? 0.5 : 1);
    }
    return id;
  }

  /** The sides of opposition a word stands on. */
  sides(folded: string): readonly number[] {
    let sides = this.#sides.get(folded);
    if (sides === undefined) {
      sides = sidesOfWord(folded);
      this.#sides.set(folded, sides);
    }
    return sides;
  }

  /** The term a word stands for: its group, the verb its noun of action comes from, or its stem. */
  stem(folded: string): string {
    let stem = this.#stems.get(folded);
    if (stem === undefined) {
      stem = termOf(folded);
      this.#stems.set(folded, stem);
    }
    return stem;
  }
}

/** The stemmer treats « conflit » and « conflits » apart: the plural goes first. */
function stemOf(folded: string): string {
  if (folded.length > 40) return folded;
  const singular =
    folded.length > 4 && folded.endsWith('aux')
      ? `${folded.slice(0, -3)}al`
      : folded.replace(/(?<=.{3})[sx]$/u, '');
  return stemmer(singular);
}

function termOf(folded: string): string {
  const singular = folded.replace(/(?<=.{3})[sx]$/u, '');
  const group = GROUP_OF_NOUN.get(folded) ?? GROUP_OF_NOUN.get(singular);
  if (group !== undefined) return stemOf(group);
  const verb = infinitiveOf(folded) ?? verbOfNoun(folded) ?? verbOfNoun(singular);
  if (verb !== undefined) return verbTerm(fold(verb));
  return stemOf(folded);
}

const OTHER_NOUNS: Readonly<Record<string, string>> = {
  'mise-en-oeuvre': 'mettre en place',
  'mise-a-jour': 'mettre a jour',
  'prise-en-charge': 'prendre en charge',
  'prise-en-compte': 'prendre en compte',
  planning: 'planifier',
  veille: 'veiller',
  bilan: 'bilan',
};

function verbOfNoun(folded: string): string | undefined {
  if (Object.hasOwn(OTHER_NOUNS, folded)) return OTHER_NOUNS[folded];
  return nominalisationOf(folded)?.verb;
}

/** A verb stands for the first of its groups, so that « créer » and « produire » are one term. */
function verbTerm(folded: string): string {
  const group = GROUPS_OF_VERB.get(folded)?.[0];
  return group === undefined ? stemOf(folded) : stemOf(VERB_GROUPS[group]![0]!);
}

let commonTerms: ReadonlySet<string> | undefined;

/** Worked out at the first comparison: it needs the verb list. */
function isCommonTerm(term: string): boolean {
  commonTerms ??= new Set([...COMMON_WORDS].map(termOf));
  return commonTerms.has(term);
}

interface Word {
  readonly folded: string;
  readonly written: string;
}

/** The words that count in a range of tokens: parentheses dropped, fixed groups joined. */
function wordsOf(tokens: readonly Token[], from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  for (let index = from; index < to; index += 1) {
    const token = tokens[index]!;
    if (token.depth > 0 || token.kind === 'punctuation') continue;
    const phrase = PHRASE_PATTERNS.get(token.folded)?.find(([pattern]) =>
      pattern.every((word, step) => tokens[index + step]?.folded === word && index + step < to),
    );
    if (phrase !== undefined) {
      const written = tokens
        .slice(index, index + phrase[0].length)
        .map((part) => part.word)
        .join(' ')
        .replace(/' /gu, "'");
      if (phrase[1] !== '') words.push({ folded: phrase[1], written });
      index += phrase[0].length - 1;
      continue;
    }
    if (STOP_WORDS.has(token.folded) || (token.folded.length === 1 && token.kind === 'word')) continue;
    words.push({ folded: token.folded, written: token.word });
  }
  return words;
}

export function profileOf(read: ReadStatement, terms: Terms): Profile {
  const { tokens } = read;
  const written = new Map<number, string>();
  const idsOf = (words: readonly Word[]): number[] =>
    words.map((word) => {
      const id = terms.id(terms.stem(word.folded));
      if (!written.has(id)) written.set(id, word.written);
      return id;
    });

  const { heads, object } = actionOf(read);
  const verbs = heads.map(({ lemma, written: word }) => {
    const id = terms.id(verbTerm(lemma));
    if (!written.has(id)) written.set(id, word);
    return [
      id,
      terms.id(`=${lemma}`),
      ...(GROUPS_OF_VERB.get(lemma) ?? []).map((group) => terms.id(`#${group}`)),
    ];
  });
  const objectIds = idsOf(object);
  const modifiers = read.modifiers.flatMap(([from, to]) => wordsOf(tokens, from, to));
  const modifierIds = idsOf(modifiers);
  const all = sorted([...verbs.map((ids) => ids[0]!), ...objectIds, ...modifierIds]);
  const objects = sorted(objectIds);
  const subject = objects.length > 0 ? objects : all;
  return {
    all,
    object: objects,
    modifiers: sorted(modifierIds),
    verbs,
    sides: sidesOf([...object, ...modifiers], terms),
    verbSides: verbSidesOf(heads.map(({ lemma }) => lemma)),
    weight: weigh(all, terms),
    subject: { terms: subject, weight: weigh(subject, terms) },
    words: written,
  };
}

interface HeadVerb {
  readonly lemma: string;
  readonly written: string;
}

/** Who does what: the verbs, those nouns hide included, and the words of the object. */
function actionOf(read: ReadStatement): {
  readonly heads: readonly HeadVerb[];
  readonly object: readonly Word[];
} {
  const { statement, tokens } = read;
  const { head } = statement;
  const words = read.cores.flatMap(([from, to]) => wordsOf(tokens, from, to));
  if (statement.verbs.length > 0) {
    const heads = statement.verbs.map((verb) => ({ lemma: fold(verb.lemma), written: verb.lemma }));
    // « Réaliser le nettoyage et la désinfection » is « nettoyer et désinfecter ».
    if (heads.length === 1 && LIGHT_VERBS.has(heads[0]!.lemma)) {
      const carried = leadingActions(words);
      if (carried.length > 0 && carried.length < words.length)
        return { heads: carried, object: words.slice(carried.length) };
    }
    return { heads, object: words };
  }
  if (head.kind === 'conjugue' && head.lemma !== undefined) {
    return { heads: [{ lemma: fold(head.lemma), written: head.lemma }], object: words };
  }
  const first = tokens.findIndex((token) => token.start >= head.span.start);
  const end = read.modifiers[0]?.[0] ?? tokens.length;
  const sentence = first < 0 ? [] : wordsOf(tokens, first, Math.max(first + 1, end));
  const carried = leadingActions(sentence);
  return { heads: carried, object: sentence.slice(carried.length) };
}

/** The verbs of the nouns of action that open the words, three at most. */
function leadingActions(words: readonly Word[]): readonly HeadVerb[] {
  const actions: HeadVerb[] = [];
  for (const word of words) {
    const verb = verbOfNoun(word.folded);
    if (verb === undefined || actions.length === 3) break;
    actions.push({ lemma: fold(verb), written: word.written });
  }
  return actions;
}

function sorted(ids: readonly number[]): Int32Array {
  return Int32Array.from(new Set(ids)).sort();
}

function weigh(ids: Int32Array, terms: Terms): number {
  let weight = 0;
  for (const id of ids) weight += terms.weights[id]!;
  return weight;
}

function sidesOf(words: readonly Word[], terms: Terms): readonly number[] {
  const sides = new Set<number>();
  for (const { folded } of words) for (const side of terms.sides(folded)) sides.add(side);
  return [...sides];
}

function sidesOfWord(folded: string): readonly number[] {
  const sides: number[] = [];
  for (const [index, pair] of OPPOSITES.entries()) {
    for (const side of [0, 1] as const) {
      const stands = pair[side].some(
        (stem) =>
          folded.startsWith(stem) &&
          (folded.length === stem.length || (stem.length > 3 && folded.length - stem.length <= 4)),
      );
      if (stands) sides.push(2 * index + side);
    }
  }
  return sides;
}

function verbSidesOf(lemmas: readonly string[]): readonly number[] {
  const sides = new Set<number>();
  for (const [index, pair] of OPPOSITE_VERBS.entries()) {
    for (const side of [0, 1] as const)
      if (lemmas.some((lemma) => pair[side].includes(lemma))) sides.add(2 * index + side);
  }
  return [...sides];
}

/** One says « front-end » where the other says « back-end », and neither says both. */
function areOpposed(a: readonly number[], b: readonly number[]): boolean {
  return a.some((side) => b.includes(side ^ 1) && !a.includes(side ^ 1) && !b.includes(side));
}

function overlap(
  a: Int32Array,
  b: Int32Array,
  terms: Terms,
): { readonly common: number; readonly union: number } {
  let i = 0;
  let j = 0;
  let common = 0;
  let union = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) {
      common += terms.weights[left]!;
      union += terms.weights[left]!;
      i += 1;
      j += 1;
    } else if (left < right) {
      union += terms.weights[left]!;
      i += 1;
    } else {
      union += terms.weights[right]!;
      j += 1;
    }
  }
  for (; i < a.length; i += 1) union += terms.weights[a[i]!]!;
  for (; j < b.length; j += 1) union += terms.weights[b[j]!]!;
  return { common, union };
}

function jaccard(a: Int32Array, b: Int32Array, terms: Terms): number {
  const { common, union } = overlap(a, b, terms);
  return union === 0 ? 0 : common / union;
}

/** Share of the heads that find the same verb, or a synonym, on the other side. */
function verbAgreement(a: Profile, b: Profile): number {
  if (a.verbs.length === 0 || b.verbs.length === 0) return a.verbs.length === b.verbs.length ? 1 : 0.5;
  let agreed = 0;
  for (const ids of a.verbs) if (b.verbs.some((others) => others.some((id) => ids.includes(id)))) agreed += 1;
  let back = 0;
  for (const ids of b.verbs) if (a.verbs.some((others) => others.some((id) => ids.includes(id)))) back += 1;
  return (agreed + back) / (a.verbs.length + b.verbs.length);
}

/** Mean of the score by parts (verbs, object, then the rest) and of the overlap of all terms. */
export function scoreOf(a: Profile, b: Profile, terms: Terms): number {
  const whole = jaccard(a.all, b.all, terms);
  const objects = a.object.length === 0 && b.object.length === 0 ? whole : jaccard(a.object, b.object, terms);
  const verbs = verbAgreement(a, b);
  let parts = objects * (0.55 + 0.45 * verbs * verbs);
  const aHas = a.modifiers.length > 0;
  const bHas = b.modifiers.length > 0;
  if (aHas && bHas) {
    if (objects >= 0.5) parts *= 0.4 + 0.6 * jaccard(a.modifiers, b.modifiers, terms);
  } else if (aHas !== bHas) parts *= 0.92;
  let score = (parts + whole) / 2;
  // « Recruter / former les collaborateurs du service »: a long common object must not make up for the verb.
  if (verbs === 0) score *= 0.9;
  if (areOpposed(a.sides, b.sides)) score *= 0.6;
  if (areOpposed(a.verbSides, b.verbSides)) score *= 0.75;
  return Math.min(1, score);
}

export function differenceOf(a: Profile, b: Profile): readonly string[] {
  // In the order of the sentences: the numbers of terms tell what was met first, perhaps in another version.
  const proper = (of: Profile, to: Profile) =>
    [...of.words].flatMap(([id, word]) => (word === '' || to.words.has(id) ? [] : [word]));
  return [...proper(a, b), ...proper(b, a)];
}

/** How close two statements are, and the words that tell them apart. */
export function compareStatements(a: string, b: string): Similarity {
  const terms = new Terms();
  const left = profileOf(readStatement(a), terms);
  const right = profileOf(readStatement(b), terms);
  const same = fold(a).trim() === fold(b).trim() && a.trim() !== '';
  return { score: same ? 1 : scoreOf(left, right, terms), difference: differenceOf(left, right) };
}
