import { OPPOSITE_VERBS } from './lexicon/opposites';
import { LIGHT_VERBS, PHRASES, STOP_WORDS } from './lexicon/synonyms';
import { listed } from './listed';
import type { Weighed } from './postings';
import type { ReadStatement } from './statement';
import { GROUPS_OF_VERB, sidesByWord, type Terms, verbOfNoun, verbTerm } from './terms';
import { fold, type Token } from './text';

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
  /** All terms, weighed. */
  readonly whole: Weighed;
  /** What two statements are looked for by: their objects or, where there is none, all terms. */
  readonly subject: Weighed;
  /** Term id → the word as written, to say what differs. */
  readonly words: ReadonlyMap<number, string>;
}

const PHRASE_PATTERNS = new Map<string, (readonly [readonly string[], string])[]>();
for (const [words, stands] of PHRASES) {
  const pattern = words.split(' ');
  listed(PHRASE_PATTERNS, pattern[0]!).push([pattern, stands]);
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
    whole: { terms: all, weight: weigh(all, terms) },
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

/** Each once, the smallest first. */
function sorted(ids: readonly number[]): Int32Array {
  const list = Int32Array.from(ids).sort();
  let count = 0;
  for (const id of list) if (count === 0 || list[count - 1] !== id) list[count++] = id;
  return count === list.length ? list : list.slice(0, count);
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

const SIDES_OF_VERB = sidesByWord(OPPOSITE_VERBS);

function verbSidesOf(lemmas: readonly string[]): readonly number[] {
  return [...new Set(lemmas.flatMap((lemma) => SIDES_OF_VERB.get(lemma) ?? []))];
}
