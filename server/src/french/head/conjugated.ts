import {
  CLITICS,
  DETERMINERS,
  PARTITIVES,
  PERSONS,
  PREPOSITIONS,
  REFLEXIVES,
  SUBJECT_PRONOUNS,
} from '../lexicon/function-words';
import type { Token } from '../text';
import { infinitiveOfForm, isNominalForm } from '../verbs';
import { isAdverb } from './words';

/** A subject and its verb, or a verb alone: « Le candidat analyse », « Gère un budget », « Se conforme ». */
export function conjugatedAt(
  tokens: readonly Token[],
  opening: number,
): { readonly from: number; readonly to: number; readonly lemma?: string } | undefined {
  const first = tokens[opening]!;
  if (SUBJECT_PRONOUNS.has(first.folded)) {
    const found = finiteWithin(tokens, opening + 1, 4, true);
    return { from: opening, to: found?.to ?? opening + 1, ...(found && { lemma: found.lemma }) };
  }
  if (DETERMINERS.has(first.folded) && tokens[opening + 1]?.kind === 'word') {
    const person = PERSONS.has(tokens[opening + 1]!.folded) || PERSONS.has(tokens[opening + 2]?.folded ?? '');
    const found = finiteWithin(tokens, opening + 2, person ? 14 : 9, person);
    if (found !== undefined) return { from: opening, to: found.to, lemma: found.lemma };
    return undefined;
  }
  let cursor = opening;
  let clitic = false;
  while (cursor < opening + 3 && tokens[cursor] !== undefined) {
    const folded = tokens[cursor]!.folded;
    if (folded === 'ne' || folded === "n'") cursor += 1;
    else if (['se', "s'", 'en', 'y'].includes(folded)) {
      clitic = folded !== 'en';
      cursor += 1;
    } else break;
  }
  const token = tokens[cursor];
  if (token === undefined || token.kind !== 'word') return undefined;
  const lemma = infinitiveOfForm(token.word, token.folded);
  if (lemma === undefined) return undefined;
  if (clitic || finiteReading(tokens, cursor)) return { from: opening, to: cursor + 1, lemma };
  return undefined;
}

/** Verbs built with « à » whose form is a noun that is not: « participe aux réunions ». */
const WITH_A = new Set(['participe', 'veille', 'procede', 'accede']);

/** Whether a form that may be a noun is a verb here: nothing but a verb is followed by « le », « un », « son ». */
export function finiteReading(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!isNominalForm(token.folded)) {
    if (['a', 'est', 'sont', 'ont'].includes(token.folded))
      return token.word !== 'à' && next !== undefined && token.word !== 'À';
    return true;
  }
  if (next === undefined) return false;
  if (WITH_A.has(token.folded) && ['a', 'au', 'aux'].includes(next.folded)) return true;
  if (DETERMINERS.has(next.folded) && next.folded !== 'tout') return true;
  if (next.kind === 'word' && isAdverb(next) && next.folded !== 'ensemble') {
    const after = tokens[index + 2];
    return after !== undefined && (DETERMINERS.has(after.folded) || PARTITIVES.has(after.folded));
  }
  if (next.folded === ',' || next.folded === 'et' || next.folded === 'ou') {
    for (let cursor = index + 2; cursor < Math.min(tokens.length, index + 6); cursor += 1) {
      const other = tokens[cursor]!;
      if (
        other.kind === 'punctuation' ||
        other.folded === 'et' ||
        other.folded === 'ou' ||
        REFLEXIVES.has(other.folded)
      )
        continue;
      return (
        infinitiveOfForm(other.word, other.folded) !== undefined &&
        (!isNominalForm(other.folded) || DETERMINERS.has(tokens[cursor + 1]?.folded ?? ''))
      );
    }
  }
  return false;
}

function finiteWithin(
  tokens: readonly Token[],
  from: number,
  count: number,
  lenient: boolean,
): { readonly lemma: string; readonly at: number; readonly to: number } | undefined {
  for (let index = from; index < Math.min(tokens.length, from + count); index += 1) {
    const token = tokens[index]!;
    if (token.depth > 0) continue;
    if (token.folded === 'qui' || token.folded === 'que' || token.folded === "qu'" || token.folded === 'dont')
      return undefined;
    if (
      token.kind !== 'word' ||
      DETERMINERS.has(token.folded) ||
      PREPOSITIONS.has(token.folded) ||
      token.folded === 'et'
    ) {
      if (token.word !== 'a') continue;
    }
    const previous = tokens[index - 1];
    const lemma = infinitiveOfForm(token.word, token.folded);
    if (lemma === undefined) continue;
    const afterPreposition =
      previous !== undefined &&
      (DETERMINERS.has(previous.folded) || PREPOSITIONS.has(previous.folded)) &&
      !CLITICS.has(previous.folded);
    if (afterPreposition) continue;
    const plain = !isNominalForm(token.folded);
    if (
      plain
        ? finiteReading(tokens, index)
        : lenient
          ? directVerb(tokens, index, from)
          : finiteReading(tokens, index)
    ) {
      return { lemma, at: index, to: index + 1 };
    }
  }
  return undefined;
}

/** Right after its subject, an ambiguous form is the verb: « le candidat analyse ». */
function directVerb(tokens: readonly Token[], index: number, from: number): boolean {
  return index === from || finiteReading(tokens, index) || CLITICS.has(tokens[index - 1]?.folded ?? '');
}
