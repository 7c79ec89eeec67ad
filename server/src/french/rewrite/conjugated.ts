import { finiteReading, type Head } from '../head';
import { CLITICS, DETERMINERS, PERSONS, REFLEXIVES, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import type { Token } from '../text';
import { infinitiveOfForm, isNominalForm } from '../verbs';
import type { Edit } from './edits';

const AUXILIARIES = new Set([
  'être',
  'avoir',
  'pouvoir',
  'devoir',
  'savoir',
  'vouloir',
  'falloir',
  'aller',
  'venir',
]);

/** « Le candidat rédige, met en forme et diffuse » → « Rédiger, mettre en forme et diffuser ». */
export function fromConjugated(tokens: readonly Token[], head: Head): readonly Edit[] | undefined {
  const at = head.to - 1;
  const verb = tokens[at];
  if (verb === undefined || head.lemma === undefined || AUXILIARIES.has(head.lemma)) return undefined;
  const first = tokens[head.opening]!;
  let from = head.opening;
  if (SUBJECT_PRONOUNS.has(first.folded)) from = head.opening + 1;
  else if (DETERMINERS.has(first.folded)) {
    if (
      !PERSONS.has(tokens[head.opening + 1]?.folded ?? '') &&
      !PERSONS.has(tokens[head.opening + 2]?.folded ?? '')
    )
      return undefined;
    from = at;
    while (
      from > head.opening + 2 &&
      (CLITICS.has(tokens[from - 1]!.folded) || ['ne', "n'"].includes(tokens[from - 1]!.folded))
    )
      from -= 1;
  }
  const edits: Edit[] = [];
  if (from > head.opening) edits.push({ start: first.start, end: tokens[from]!.start, text: '' });
  let negation = '';
  if (['ne', "n'"].includes(tokens[from]?.folded ?? '')) {
    const pas = tokens[at + 1];
    if (pas === undefined || !['pas', 'plus', 'jamais'].includes(pas.folded)) return undefined;
    edits.push({ start: tokens[from]!.start, end: tokens[from + 1]!.start, text: '' });
    edits.push({ start: verb.end, end: pas.end, text: '' });
    negation = `ne ${pas.word} `;
    from += 1;
  }
  if (['nous', 'vous', 'me', "m'", 'te', "t'"].includes(tokens[from]?.folded ?? '') && from < at)
    return undefined;
  if (negation !== '') {
    if (from < at) return undefined;
  }
  edits.push({ start: verb.start, end: verb.end, text: negation + head.lemma });

  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.depth > 0) continue;
    if (
      ['qui', 'que', "qu'", 'dont', 'ou', 'lorsque', 'quand', 'si', 'afin', 'pour'].includes(token.folded) &&
      token.word !== 'ou'
    )
      break;
    // A second clause with its own subject would be left as it is.
    if (token.folded === 'mais' || token.word === '.' || token.word === ';') {
      if (index < tokens.length - 1) return undefined;
    }
    if (!['et', 'ou', ',', 'puis', '/'].includes(token.folded)) continue;
    let next = index + 1;
    while (['et', 'ou', '/', 'puis', ','].includes(tokens[next]?.folded ?? '')) next += 1;
    const subject = next;
    if (SUBJECT_PRONOUNS.has(tokens[next]?.folded ?? '') && !CLITICS.has(tokens[next]!.folded)) next += 1;
    const afterSubject = next;
    while (
      CLITICS.has(tokens[next]?.folded ?? '') &&
      tokens[next + 1]?.kind === 'word' &&
      next - afterSubject < 2
    )
      next += 1;
    const candidate = tokens[next];
    if (candidate === undefined || candidate.kind !== 'word') continue;
    const lemma = infinitiveOfForm(candidate.word, candidate.folded);
    if (lemma === undefined) continue;
    const reflexive =
      next > afterSubject &&
      (REFLEXIVES.has(tokens[next - 1]!.folded) || ['y', 'en'].includes(tokens[next - 1]!.folded));
    if (next > afterSubject && !reflexive && isNominalForm(candidate.folded)) continue;
    // After « et les », a noun that is also a form of a verb is a noun.
    if (isNominalForm(candidate.folded) && !reflexive && !finiteReading(tokens, next)) continue;
    if (AUXILIARIES.has(lemma)) return undefined;
    if (afterSubject > subject)
      edits.push({ start: tokens[subject]!.start, end: tokens[afterSubject]!.start, text: '' });
    edits.push({ start: candidate.start, end: candidate.end, text: lemma });
    index = next;
  }
  return edits;
}
