import { tellsComposition } from './jury/composition';
import { groupsOf } from './jury/groups';
import { announcedSize, isMinimum, readPercents } from './jury/numbers';
import type { Group, JuryReading } from './jury/reading';
import { summarise } from './jury/summary';
import { PRESIDENT } from './lexicon/jury-words';
import { splitSentences } from './sentences';
import { fold, tokenise } from './text';

export type { JuryMembers, JuryReading } from './jury/reading';

/** Who sits on a jury described in sentences; undefined when the text tells nothing of it. */
export function readJury(text: string): JuryReading | undefined {
  if (text.length > 20_000) return undefined;
  const groups: Group[] = [];
  let open = false;
  let atLeast = false;
  let announced: number | undefined;
  let president = false;
  const percents: { externalPercent?: number; professionalPercent?: number } = {};
  for (const sentence of splitSentences(text)) {
    const raw = text.slice(sentence.start, sentence.end);
    const folded = fold(raw).replace(/\s+/gu, ' ');
    readPercents(folded, percents);
    if (PRESIDENT.test(folded)) president = true;
    const tokens = tokenise(raw);
    const listed = open || groups.length === 0 || text[sentence.start - 1] === '\n';
    if (!tellsComposition(tokens, folded, listed)) continue;
    open = /:\s*$/u.test(raw) || open;
    if (isMinimum(folded)) atLeast = true;
    const size = announcedSize(folded);
    if (size !== undefined) announced ??= size;
    for (const group of groupsOf(raw, tokens, sentence.start)) groups.push(group);
  }
  if (groups.length === 0 && announced === undefined && Object.keys(percents).length === 0) return undefined;
  return summarise(groups, announced, { atLeast, president, ...percents });
}
