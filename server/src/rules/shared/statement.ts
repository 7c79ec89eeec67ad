import { analyseStatement, memo, type Statement, type Vocabulary } from '../../french';
import type { LocatedValue } from '../../model';

const known = new WeakMap<object, { readonly vocabulary: Vocabulary; readonly statement: Statement }>();

/** What a competence says, read once however many rules ask. */
export function statementOf(enonce: LocatedValue<string>, vocabulary: Vocabulary): Statement {
  const former = known.get(enonce);
  if (former && former.vocabulary.acceptedVerbs === vocabulary.acceptedVerbs) return former.statement;
  const statement = analyseStatement(enonce.value, vocabulary);
  known.set(enonce, { vocabulary, statement });
  return statement;
}

interface WordAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words as people count them: « l’application » is one, a dash or a bullet none. */
export function wordsIn(text: string): WordAt[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) =>
    SAYS_SOMETHING.test(word) ? [{ text: word, start: index, end: index + word.length }] : [],
  );
}

/** How many there are: several rules ask it of each statement. */
export const wordCount = memo((text): number => wordsIn(text).length);

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Half a word, or a word alone: `competence/sans-objet` says that it is too short, and there is nothing more to say. */
export function isOneWord(text: string): boolean {
  return wordCount(text) < 2;
}

/** The first words from an offset, to be quoted: no preposition is left hanging. */
export function firstWords(
  text: string,
  from: number,
  most = 4,
): { start: number; end: number; text: string } {
  const shown = wordsIn(text.slice(from)).slice(0, most);
  const stop = shown.findIndex((word) => /[,.;:]$/u.test(word.text));
  if (stop >= 0) shown.length = stop + 1;
  while (shown.length > 1 && SMALL.test(shown.at(-1)!.text)) shown.pop();
  const start = from + (shown[0]?.start ?? 0);
  const seen = text.slice(start, from + (shown.at(-1)?.end ?? 0)).replace(/(?<![\s,.;:])[\s,.;:]+$/u, '');
  return { start, end: start + seen.length, text: seen };
}

const SMALL = /^(?:à|aux?|d['’]une?|de|des|du|en|et|la|le|les|ou|par|pour|sur|une?|avec|dans)$/iu;
