import { DETERMINERS } from '../lexicon/function-words';
import { COMPOSITION } from '../lexicon/jury-words';
import type { Token } from '../text';
import { infinitiveOfForm, isNominalForm } from '../verbs';
import { quantityAt, seatAfter } from './seats';

/** The sentence says who sits, rather than what they do or what is asked of them. */
export function tellsComposition(tokens: readonly Token[], folded: string, listed: boolean): boolean {
  if (/(?<!\p{L})(?:taux|desaccord|egalite des voix|dispose de)(?!\p{L})/u.test(folded)) return false;
  if (
    /^(?:ils|elles|il|celui-ci|le president|la presidente|les membres|les personnes|les representants|les professionnels)(?!\p{L})/u.test(
      folded,
    )
  ) {
    return /(?<!\p{L})(?:compose|constitue|comprend|nombre)/u.test(folded);
  }
  if (tokens.some((token) => COMPOSITION.some((word) => token.folded.startsWith(word)))) return true;
  if (/^(?:le |un )?jury (?:de |d'|: )/u.test(folded) && !hasMainVerb(tokens)) return true;
  if (!listed || hasMainVerb(tokens)) return false;
  const first = tokens.findIndex((token) => token.kind !== 'punctuation');
  return (
    first >= 0 &&
    (seatAfter(tokens, first) !== undefined || seatAfter(tokens, first + 1) !== undefined) &&
    quantityAt(tokens, first) !== undefined
  );
}

/** A conjugated verb of its own: the sentence tells what someone does. */
function hasMainVerb(tokens: readonly Token[]): boolean {
  for (const [index, token] of tokens.entries()) {
    if (token.folded === 'qui' || token.folded === 'dont') return false;
    if (token.kind !== 'word' || token.depth > 0 || index === 0) continue;
    if (['doit', 'doivent', 'peut', 'peuvent', 'est', 'sont', 'sera', 'seront'].includes(token.folded))
      return true;
    if (
      /(?:e|t|ent|ra|ront)$/u.test(token.folded) &&
      !isNominalForm(token.folded) &&
      infinitiveOfForm(token.word, token.folded) !== undefined
    ) {
      const next = tokens[index + 1];
      if (
        next !== undefined &&
        (DETERMINERS.has(next.folded) || ['a', 'au', 'aux', 'des', 'du'].includes(next.folded))
      )
        return true;
    }
  }
  return false;
}
