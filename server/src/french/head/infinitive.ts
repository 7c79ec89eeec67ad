import { AMBIGUOUS_HEADS, FOLLOWERS, NOUN_PHRASES } from '../lexicon/ambiguous-heads';
import { CLITICS, NEGATIONS, REFLEXIVES } from '../lexicon/function-words';
import { fold, type Token } from '../text';
import { infinitiveOf, isPresentParticiple } from '../verbs';
import { isAdverb, isDeterminer, phraseAt } from './words';

/** Words given by the settings, ready for lookups. */
export interface ReadyVocabulary {
  readonly acceptedVerbs: readonly string[];
}

export const NO_VOCABULARY: ReadyVocabulary = { acceptedVerbs: [] };

/** An infinitive with its pronoun, and the tokens it spans. */
export interface VerbAt {
  readonly lemma: string;
  /** First token, adverbs and negation left out. */
  readonly first: number;
  /** Token of the infinitive. */
  readonly at: number;
}

/** Skips adverbs, negation and pronouns before an infinitive; undefined when no infinitive follows. */
export function verbFrom(
  tokens: readonly Token[],
  index: number,
  vocabulary: ReadyVocabulary,
): VerbAt | undefined {
  let cursor = index;
  let reflexive: Token | undefined;
  let clitic = false;
  let first = index;
  for (let step = 0; step < 6; step += 1) {
    const token = tokens[cursor];
    if (token === undefined || token.kind !== 'word') return undefined;
    const next = tokens[cursor + 1];
    const infinitive = infinitiveOf(token.folded, vocabulary.acceptedVerbs);
    if (infinitive !== undefined && (clitic || readsAsVerb(tokens, cursor, vocabulary))) {
      return {
        lemma: reflexive === undefined ? infinitive : `${elide(reflexive.folded, infinitive)}${infinitive}`,
        first,
        at: cursor,
      };
    }
    if (next === undefined) return undefined;
    if (CLITICS.has(token.folded)) {
      if (!clitic) first = cursor;
      clitic = true;
      if (REFLEXIVES.has(token.folded)) reflexive = token;
      else if (infinitive === undefined && !isInfinitiveAhead(tokens, cursor + 1, vocabulary))
        return undefined;
      cursor += 1;
      continue;
    }
    if (NEGATIONS.has(token.folded) || isAdverb(token)) {
      cursor += 1;
      if (!clitic) first = cursor;
      continue;
    }
    return undefined;
  }
  return undefined;
}

function isInfinitiveAhead(tokens: readonly Token[], index: number, vocabulary: ReadyVocabulary): boolean {
  for (let cursor = index; cursor < index + 3; cursor += 1) {
    const token = tokens[cursor];
    if (token === undefined) return false;
    if (CLITICS.has(token.folded)) continue;
    return (
      infinitiveOf(token.folded, vocabulary.acceptedVerbs) !== undefined && !AMBIGUOUS_HEADS.has(token.folded)
    );
  }
  return false;
}

function elide(pronoun: string, infinitive: string): string {
  return pronoun === "s'" || /^[aeiouyh]/u.test(fold(infinitive)) ? (pronoun === 'se' ? 'se ' : "s'") : 'se ';
}

/** An infinitive that is also a noun is a verb only before what cannot follow a noun. */
function readsAsVerb(tokens: readonly Token[], index: number, vocabulary: ReadyVocabulary): boolean {
  const token = tokens[index]!;
  if (!AMBIGUOUS_HEADS.has(token.folded)) return true;
  const next = tokens[index + 1];
  if (next === undefined || next.depth !== token.depth) return false;
  const ahead = `${token.folded} ${phraseAt(tokens, index + 1, 3)} `;
  if (
    NOUN_PHRASES.some(
      (phrase) => ahead.startsWith(`${phrase} `) || (phrase.endsWith("'") && ahead.startsWith(phrase)),
    )
  ) {
    return false;
  }
  if (isDeterminer(next) || next.folded === 'des' || next.folded === 'du') return true;
  // « être » and « avoir » are verbs but in those few phrases.
  if ((token.folded === 'etre' || token.folded === 'avoir') && next.kind === 'word') return true;
  if (FOLLOWERS[token.folded]?.includes(next.folded.replace(/'$/u, ''))) return true;
  if (next.folded === 'afin') return true;
  if (next.folded === 'en') {
    const after = tokens[index + 2];
    return after !== undefined && isPresentParticiple(after.folded);
  }
  if (next.kind === 'word' && infinitiveOf(next.folded, vocabulary.acceptedVerbs) !== undefined) return true;
  if (next.kind === 'word' && isAdverb(next)) {
    const after = tokens[index + 2];
    return isDeterminer(after) || after?.folded === 'des' || after?.folded === 'du';
  }
  if (isLink(next)) {
    let after = index + 2;
    while (after < index + 5 && tokens[after] !== undefined && isLink(tokens[after]!)) after += 1;
    const other = tokens[after];
    return (
      other !== undefined &&
      infinitiveOf(other.folded, vocabulary.acceptedVerbs) !== undefined &&
      (!AMBIGUOUS_HEADS.has(other.folded) || readsAsVerb(tokens, after, vocabulary))
    );
  }
  return false;
}

function isLink(token: Token): boolean {
  return token.folded === 'et' || token.folded === 'ou' || token.folded === ',' || token.folded === '/';
}
