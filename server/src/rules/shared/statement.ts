import { analyseStatement, type Statement, type Vocabulary } from '../../french';
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

/** Words as people count them: « l’application » is one, a dash or a bullet none. */
export function wordsIn(text: string): RegExpMatchArray[] {
  return [...text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
}
