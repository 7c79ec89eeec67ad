import { type OtherLanguage, otherLanguageOf } from '../../french';
import type { LocatedValue } from '../../model';
import { isUnfinished, placeholdersIn } from './placeholder';
import { wordCount } from './statement';

const known = new WeakMap<object, { readonly language: OtherLanguage | undefined }>();

/** The language of a text that is not in French, sought once however many rules ask. */
export function languageOf(text: LocatedValue<string>): OtherLanguage | undefined {
  let found = known.get(text);
  if (!found) {
    found = { language: otherLanguageOf(text.value) };
    known.set(text, found);
  }
  return found.language;
}

/** Its wording can be judged: nothing is left to write, and it is in French (`competence/autre-langue` tells otherwise). */
export function isReadable(text: LocatedValue<string>): boolean {
  return !isUnfinished(text.value) && languageOf(text) === undefined;
}

/** So many words before what is left to write are a beginning that can be judged. */
const BEGINNING = 3;

/** The way it begins can be judged: its end may still be to write, as a fix leaves it (« …, afin de [à compléter] »). */
export function beginsReadably(text: LocatedValue<string>): boolean {
  const [first] = placeholdersIn(text.value);
  const begun = !first || wordCount(text.value.slice(0, first.start)) >= BEGINNING;
  return begun && languageOf(text) === undefined;
}
