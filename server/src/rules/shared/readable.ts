import { type OtherLanguage, otherLanguageOf } from '../../french';
import type { LocatedValue } from '../../model';
import { isUnfinished } from './placeholder';

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
