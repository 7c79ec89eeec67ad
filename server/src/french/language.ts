import {
  FRENCH_SMALL,
  type KnownLanguage,
  type LanguageSigns,
  type OtherLanguage,
  SIGNS,
} from './lexicon/languages';
import { memo } from './memo';
import { type Token, tokenise } from './text';
import { infinitiveOf } from './verbs';

export type { OtherLanguage } from './lexicon/languages';

/** Fewer words than that tell no language; fewer than `SHORT`, without a verb that opens, must tell it plainly. */
const FEWEST = 4;
const SHORT = 6;
/** The language is sought in the beginning: a long text costs no more than a short one. */
const MOST_WORDS = 120;
const MOST_CHARACTERS = 1200;

const LANGUAGES = Object.entries(SIGNS) as readonly (readonly [KnownLanguage, LanguageSigns])[];

/**
 * The language that a text is written in, when it is surely not French; undefined when it is French, or when nothing
 * tells. A French statement full of English words is French: what joins the words counts, more than the words.
 */
export const otherLanguageOf = memo((text: string): OtherLanguage | undefined => {
  const words = tokenise(text.slice(0, MOST_CHARACTERS)).filter(({ kind }) => kind === 'word');
  if (words.length > MOST_WORDS) words.length = MOST_WORDS;
  if (isOtherAlphabet(words)) return 'autre alphabet';
  if (words.length < FEWEST) return undefined;
  const first = words.find(({ word }) => word.length > 2) ?? words[0]!;
  const opensInFrench = infinitiveOf(first.folded) !== undefined;
  if (opensInFrench && words.some(({ folded }) => PLAINLY_FRENCH.has(folded))) return undefined;
  let found: OtherLanguage | undefined;
  let most = 0;
  for (const [language, signs] of LANGUAGES) {
    const theirs = evidence(words, first, signs);
    if (
      theirs < (words.length < SHORT && !signs.verbs.has(first.folded) ? 3 : 2) ||
      theirs * 6 < words.length
    )
      continue;
    const ours =
      words.filter((word) => isFrench(word, signs)).length +
      (opensInFrench && !signs.verbs.has(first.folded) ? 2 : 0);
    const lead = theirs - 3 * ours;
    if (lead <= most) continue;
    most = lead;
    found = language;
  }
  return found;
});

/** After an infinitive, one of these leaves no doubt: nearly every statement is told apart here. */
const PLAINLY_FRENCH: ReadonlySet<string> = new Set([
  'les',
  'des',
  'du',
  'et',
  'une',
  'aux',
  'dans',
  'afin',
  "d'",
]);

/** Most words have no letter of the Latin alphabet: a word of Greek in a sentence is quoted, a symbol alone is a symbol. */
function isOtherAlphabet(words: readonly Token[]): boolean {
  const foreign = words.filter(({ word }) => !LATIN.test(word));
  return foreign.length * 2 > words.length && foreign.some(({ word }) => word.length > 2);
}

const LATIN = /\p{Script=Latin}/u;

/** What only that language has, French left out. */
function evidence(words: readonly Token[], first: Token, signs: LanguageSigns): number {
  const { small, verbs, infinitives, endings, letters } = signs;
  let count = verbs.has(first.folded) || endsWith(first.folded, infinitives) ? 1 : 0;
  for (const { word, folded } of words) {
    if (FRENCH_SMALL.has(folded)) continue;
    if (small.has(folded) || (word !== folded && has(word, letters))) count += 1;
    else if (endsWith(folded, endings)) count += 0.5;
  }
  return count;
}

/** A small word, or a letter, that French has and the other language lacks. */
function isFrench({ word, folded }: Token, { small, sharedLetters }: LanguageSigns): boolean {
  if (FRENCH_SMALL.has(folded)) return !small.has(folded);
  return (
    word !== folded &&
    [...FRENCH_LETTERS].some((letter) => !sharedLetters.includes(letter) && word.includes(letter))
  );
}

const FRENCH_LETTERS = 'êçœèàîôûë';

function has(word: string, letters: string): boolean {
  for (const letter of letters) if (word.includes(letter)) return true;
  return false;
}

function endsWith(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.length >= ending.length + 4 && word.endsWith(ending));
}
