import { COMPOSITION } from '../lexicon/jury-words';
import { fold, type Token, trimSpan } from '../text';
import { numberOf } from './numbers';
import { qualitiesOf } from './qualities';
import type { Group } from './reading';
import { quantityAt, seatAfter } from './seats';

export function groupsOf(raw: string, tokens: readonly Token[], offset: number): readonly Group[] {
  const starts: {
    readonly at: number;
    readonly seat: number;
    readonly count?: number;
    readonly part: boolean;
  }[] = [];
  const verb = tokens.findIndex((token) => COMPOSITION.some((word) => token.folded.startsWith(word)));
  let from = 0;
  // « Le jury national de certification est composé de : 1 docteur … »: what comes before the verb is the jury itself.
  if (verb >= 0 && tokens[verb]!.folded !== 'dont') from = verb + 1;
  for (let index = from; index < tokens.length; index += 1) {
    const quantity = quantityAt(tokens, index);
    if (quantity === undefined) continue;
    const seat = seatAfter(tokens, quantity.end);
    if (seat === undefined) continue;
    const token = tokens[index]!;
    const before = previousWord(tokens, index);
    const exact = numberOf(token.folded) !== undefined;
    // Without a number, only at the head of a line or of an item of the list.
    const heads =
      index === 0 ||
      starts.length === 0 ||
      [',', ':', ';', 'et', 'dont', '-', '•', "d'", 'de'].includes(before);
    if (!exact && !heads) continue;
    if (
      !exact &&
      (token.folded === 'de' || token.folded === "d'") &&
      starts.length > 0 &&
      ![',', 'et', ';', ':'].includes(before)
    )
      continue;
    if (
      token.folded === 'les' ||
      ((token.folded === 'de' || token.folded === "d'") &&
        index > from &&
        starts.length === 0 &&
        before !== '')
    ) {
      if (!['compose', 'composes', 'composee', 'constitue', 'constitues', 'forme', ':'].includes(before))
        continue;
    }
    if (before === 'ou' && starts.length > 0) continue;
    if (['deposer', 'depuis', 'pour', 'experience', 'representer'].includes(before) && !exact) continue;
    if (exact && ['contre', 'pour', 'depuis'].includes(before)) continue;
    starts.push({
      at: index,
      seat,
      part: before === 'dont',
      ...(quantity.count !== undefined && { count: quantity.count }),
    });
    index = seat;
  }
  const groups: Group[] = [];
  for (const [position, start] of starts.entries()) {
    const next = starts[position + 1]?.at ?? tokens.length;
    let last = next - 1;
    while (
      last > start.seat &&
      ['et', ',', ';', ':', '.', 'de', "d'", 'dont', 'ou', 'ainsi', 'que', '-', '•'].includes(
        tokens[last]!.folded,
      )
    )
      last -= 1;
    const span = trimSpan(raw, tokens[start.at]!.start, tokens[last]!.end);
    const skip =
      numberOf(tokens[start.at]!.folded) !== undefined ||
      ["d'", 'de', 'des'].includes(tokens[start.at]!.folded)
        ? 1
        : 0;
    const wordsStart = tokens[start.at + skip]!.start;
    groups.push({
      span: { start: offset + span.start, end: offset + span.end },
      words: raw.slice(wordsStart, span.end),
      part: start.part,
      ...(start.count !== undefined && { count: start.count }),
      ...qualitiesOf(fold(raw.slice(wordsStart, span.end)).replace(/\s+/gu, ' ')),
    });
  }
  return groups;
}

function previousWord(tokens: readonly Token[], index: number): string {
  for (let step = index - 1; step >= 0; step -= 1) {
    const token = tokens[step]!;
    // « et d'un représentant », « dont au moins deux »
    if (["d'", 'de', 'moins', 'minimum', 'au'].includes(token.folded)) continue;
    return token.folded;
  }
  return '';
}
