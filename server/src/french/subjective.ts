import { DETERMINERS } from './lexicon/function-words';
import { IDIOMS } from './lexicon/idioms';
import { DEFAULT_INDICATORS, INDICATOR_PATTERNS, INDICATORS } from './lexicon/indicators';
import {
  ADJECTIVES,
  ADVERBS_OF_JUDGEMENT,
  JUDGEMENT_PHRASES,
  PARTICIPLES,
  PREDICATES_ONLY,
  QUALITY_NOUNS,
  VAGUE_AMOUNTS,
} from './lexicon/subjective-words';
import { memoBy } from './memo';
import type { Vocabulary } from './statement';
import { fold, type TextSpan, type Token, tokenise } from './text';
import { infinitiveOf } from './verbs';

export interface SubjectiveWord extends TextSpan {
  readonly word: string;
}

/** Feminine and plural of an adjective, without accents. */
function inflections(adjective: string): readonly string[] {
  const forms = [adjective];
  const feminine = (word: string): string => {
    if (word.endsWith('e')) return word;
    if (word.endsWith('eux')) return `${word.slice(0, -1)}se`;
    if (word.endsWith('if')) return `${word.slice(0, -1)}ve`;
    if (word.endsWith('er')) return `${word.slice(0, -2)}ere`;
    if (word.endsWith('el')) return `${word}le`;
    if (word === 'bon') return 'bonne';
    if (word === 'beau') return 'belle';
    return `${word}e`;
  };
  forms.push(PARTICIPLES.has(adjective) ? `${adjective}e` : feminine(adjective));
  if (adjective.endsWith('al')) forms.push(`${adjective.slice(0, -1)}ux`);
  return forms.flatMap((form) => (/[sx]$/u.test(form) ? [form] : [form, `${form}s`]));
}

/** Form → lemma. */
const JUDGEMENTS: ReadonlyMap<string, string> = new Map([
  ...ADJECTIVES.flatMap((adjective) => inflections(adjective).map((form) => [form, adjective] as const)),
  ...ADVERBS_OF_JUDGEMENT.map((adverb) => [adverb, adverb] as const),
]);
const PHRASES = byInitial(
  [...JUDGEMENT_PHRASES, ...VAGUE_AMOUNTS].map((phrase) => phrase.replace(/'/gu, "' ").split(' ')),
);
const IDIOM_PATTERNS = byInitial(IDIOMS.map((idiom) => idiom.replace(/'/gu, "' ").split(/\s+/u)));
const BE = new Set([
  'est',
  'sont',
  'soit',
  'soient',
  'reste',
  'restent',
  'semble',
  'parait',
  'etait',
  'etaient',
  'sera',
  'seront',
  'demeure',
  'ete',
  'jugee',
  'juge',
]);

/** Patterns of words by their first letter: most need not be looked at. */
function byInitial(patterns: readonly (readonly string[])[]): ReadonlyMap<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const pattern of patterns) {
    const initial = pattern[0]!.charAt(0);
    const known = map.get(initial);
    if (known) known.push(pattern);
    else map.set(initial, [pattern]);
  }
  return map;
}

/** Judgement words that nothing observable supports. */
export function subjectiveWords(criterion: string, vocabulary: Vocabulary = {}): readonly SubjectiveWord[] {
  const { acceptedWords = [], vagueWords = [] } = vocabulary;
  return judged(criterion, acceptedWords.length + vagueWords.length > 0 ? vocabulary : NO_WORDS);
}

const NO_WORDS: Vocabulary = {};

const judged = memoBy((criterion: string, vocabulary: Vocabulary): readonly SubjectiveWord[] => {
  const tokens = tokenise(criterion);
  const spared = sparedTokens(tokens);
  const accepted = new Set((vocabulary.acceptedWords ?? []).map(fold));
  const added = new Set((vocabulary.vagueWords ?? []).map(fold));
  const found: SubjectiveWord[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || spared.has(index)) continue;
    const length = added.has(token.folded) ? 1 : judgementAt(tokens, index, spared);
    if (length === 0) continue;
    const end = tokens[index + length - 1]!.end;
    const lemma = JUDGEMENTS.get(token.folded) ?? token.folded;
    const words = criterion.slice(token.start, end);
    if (accepted.has(token.folded) || accepted.has(lemma) || accepted.has(fold(words))) continue;
    if (isSupported(criterion, tokens, index + length)) continue;
    found.push({ start: token.start, end, word: words });
    index += length - 1;
  }
  return found;
});

/** How many tokens the judgement that begins here holds; 0 when there is none. */
function judgementAt(tokens: readonly Token[], index: number, spared: ReadonlySet<number>): number {
  const token = tokens[index]!;
  for (const phrase of PHRASES.get(token.folded.charAt(0)) ?? []) {
    if (phrase[0] === token.folded && phrase.every((word, step) => sameWord(tokens[index + step], word))) {
      if (VAGUE_AMOUNTS.includes(phrase.join(' ')) && phrase.length === 1 && !beforeNoun(tokens, index))
        continue;
      return phrase.length;
    }
  }
  if (QUALITY_NOUNS.has(token.folded)) return headsCriterion(tokens, index) ? 1 : 0;
  const lemma = JUDGEMENTS.get(token.folded);
  if (lemma === undefined) return 0;
  if (token.folded === 'bien') return adverbBien(tokens, index) ? 1 : 0;
  if (lemma === 'suffisamment' || lemma === 'assez') return 1;
  // « adapte », « précise », « complète » are verbs when an object follows.
  if (isVerbForm(tokens, index)) return 0;
  if (
    PARTICIPLES.has(lemma) &&
    !token.word.includes('é') &&
    tokens.some((other) => /[àâçéèêëîïôùûü]/u.test(other.word))
  ) {
    return 0;
  }
  if (PREDICATES_ONLY.has(lemma) && !isPredicate(tokens, index, spared)) return 0;
  return 1;
}

function sameWord(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  return (
    token.folded === word ||
    (word === 'de' && (token.folded === "d'" || token.folded === 'du' || token.folded === 'des'))
  );
}

function beforeNoun(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (next === undefined || next.kind !== 'word') return false;
  return previous === undefined || previous.folded !== 'ou';
}

/** « bien identifiées », « est bien organisé »; not « le bien », « un bien immobilier ». */
function adverbBien(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (
    previous !== undefined &&
    (DETERMINERS.has(previous.folded) ||
      ['de', "d'", 'du', 'des', 'au', 'ou', 'aussi', 'si'].includes(previous.folded))
  )
    return false;
  if (next !== undefined && /(?:[éiu]|is|it|ert)e?s?$/u.test(next.word)) return true;
  if (previous !== undefined && BE.has(previous.folded)) return true;
  return previous !== undefined && next !== undefined && next.folded === 'les';
}

function isVerbForm(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (
    next === undefined ||
    token.word.endsWith('é') ||
    token.word.endsWith('ée') ||
    token.word.endsWith('és')
  )
    return false;
  if (!/e$/u.test(token.folded)) return false;
  return DETERMINERS.has(next.folded) && next.folded !== 'tout' && !BE.has(tokens[index - 1]?.folded ?? '');
}

function isPredicate(tokens: readonly Token[], index: number, spared: ReadonlySet<number>): boolean {
  for (let step = index - 1; step >= Math.max(0, index - 6); step -= 1) {
    const token = tokens[step]!;
    if (BE.has(token.folded)) return true;
    const transparent =
      token.folded === 'et' ||
      token.folded === ',' ||
      token.folded === 'ou' ||
      token.folded === 'tres' ||
      token.folded === 'pas' ||
      token.folded === 'plus' ||
      token.folded.endsWith('ment') ||
      (JUDGEMENTS.has(token.folded) && !spared.has(step)) ||
      (/(?:[éiu]|is|it)e?s?$/u.test(token.word) &&
        infinitiveOf(token.folded.replace(/ee?s?$|es?$/u, 'er')) !== undefined);
    if (!transparent) return false;
  }
  return false;
}

/** « Pertinence de l'analyse », « La qualité de la rédaction »: the quality is what the criterion is about. */
function headsCriterion(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index).filter((token) => token.kind === 'word');
  if (before.length > 1 || (before.length === 1 && !DETERMINERS.has(before[0]!.folded))) return false;
  const next = tokens[index + 1];
  if (next === undefined || !['de', "d'", 'du', 'des'].includes(next.folded)) return false;
  return !tokens.some((token) =>
    /^(?:mesure|controle|verifie|evalue|calcule|teste|chiffre|renseigne|etabli|justifie)/u.test(token.folded),
  );
}

/** Tokens inside an idiom. */
function sparedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const spared = new Set<number>();
  for (let index = 0; index < tokens.length; index += 1) {
    for (const pattern of IDIOM_PATTERNS.get(tokens[index]!.folded.charAt(0)) ?? []) {
      let step = 0;
      for (; step < pattern.length; step += 1) {
        const token = tokens[index + step];
        if (token === undefined || !matchesIdiom(token.folded, pattern[step]!)) break;
      }
      if (step === pattern.length)
        for (let inside = 0; inside < step; inside += 1) spared.add(index + inside);
    }
  }
  return spared;
}

function matchesIdiom(folded: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.endsWith('*')) return folded === pattern;
  const stem = pattern.slice(0, -1);
  return folded.startsWith(stem) && folded.length - stem.length <= 3;
}

/** An observable element follows: a colon and its detail, a list in parentheses, a number, a norm. */
function isSupported(text: string, tokens: readonly Token[], after: number): boolean {
  const last = tokens[after - 1]!;
  for (let index = after; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.word === ':' && tokens.length - index > 2) return true;
    if (token.word === '(') {
      const close = tokens.findIndex((other, at) => at > index && other.word === ')');
      const inside = tokens.slice(index + 1, close < 0 ? tokens.length : close);
      if (
        inside.some((other) => other.kind === 'number' || other.word === ',' || other.word === '%') &&
        inside.length > 2
      )
        return true;
      // « Les valeurs sont correctement exprimées (unités) »: what is looked at ends the sentence.
      const ends = close > 0 && (tokens[close + 1] === undefined || tokens[close + 1]!.word === '.');
      if (ends && inside.some(({ kind, folded }) => kind === 'word' && !JUDGEMENTS.has(folded))) return true;
    }
    if (token.word === '.' && tokens[index + 1] !== undefined) break;
  }
  const end = text.indexOf('. ', last.end);
  const rest = fold(text.slice(last.end, end < 0 ? text.length : end));
  return INDICATORS.some((pattern) => pattern.test(rest));
}

/** Measurable endings that fit what the criterion is about. */
export function indicatorPatternsFor(criterion: string): readonly string[] {
  const words = tokenise(criterion).map((token) => token.folded);
  const patterns = INDICATOR_PATTERNS.filter(([stems]) =>
    stems.some((stem) => words.some((word) => word.startsWith(stem))),
  ).flatMap(([, list]) => list);
  return [...new Set([...patterns.slice(0, 4), ...DEFAULT_INDICATORS])].slice(0, 5);
}
