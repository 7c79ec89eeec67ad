import { DETERMINERS } from './lexicon/function-words';
import {
  COMPOSITION,
  EXTERNAL,
  INTERNAL,
  NOT_EXTERNAL,
  NOT_PROFESSIONAL,
  NUMBERS,
  PRESIDENT,
  PROFESSIONAL,
  SEATS,
  TRAINER,
  WHOLE,
} from './lexicon/jury-words';
import { splitSentences } from './sentences';
import { fold, type TextSpan, type Token, tokenise, trimSpan } from './text';
import { infinitiveOfForm, isNominalForm } from './verbs';

/** One line of a jury: « 2 professionnels externes à l'école ». What is undefined was not said. */
export interface JuryMembers {
  readonly span: TextSpan;
  /** Who they are, the number left out: « professionnels externes à l'école ». */
  readonly words: string;
  readonly count?: number;
  readonly external?: boolean;
  readonly professional?: boolean;
  readonly president?: boolean;
  readonly trainer?: boolean;
}

/** A jury described in prose; undefined fields were not said or not understood. */
export interface JuryReading {
  readonly members: readonly JuryMembers[];
  readonly total?: number;
  readonly external?: number;
  readonly professional?: number;
  /** Members both professional and external: the ones the majority is counted on. */
  readonly externalProfessional?: number;
  /** A president is named; undefined when nothing says there is one. */
  readonly president?: boolean;
  /** « au moins », « minimum »: the numbers are lower bounds. */
  readonly atLeast?: boolean;
  /** « 60 % de membres extérieurs » */
  readonly externalPercent?: number;
  readonly professionalPercent?: number;
}

interface Group extends JuryMembers {
  /** A part of the group before: « trois membres dont deux professionnels ». */
  readonly part: boolean;
}

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

/** The sentence says who sits, rather than what they do or what is asked of them. */
function tellsComposition(tokens: readonly Token[], folded: string, listed: boolean): boolean {
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

function isMinimum(folded: string): boolean {
  return (
    /(?<!\p{L})(?:au moins|au minimum|nombre minimum|minimum de|minimum)(?!\p{L})(?! \p{N}{1,2} (?:ans|annees))/u.test(
      folded,
    ) && !/au moins \p{N}{1,2} an/u.test(folded)
  );
}

/** « au nombre de 3 », « au nombre minimum de 2 » */
function announcedSize(folded: string): number | undefined {
  const match = /(?<!\p{L})au nombre (?:minimum |maximum )?d[e']\s?(\p{L}{2,6}|\p{N}{1,2})(?!\p{L})/u.exec(
    folded,
  );
  return match === null ? undefined : numberOf(match[1]!);
}

function numberOf(word: string): number | undefined {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : undefined;
}

function readPercents(
  folded: string,
  percents: { externalPercent?: number; professionalPercent?: number },
): void {
  const external = '(?:externes?|exterieure?s?|independante?s?)';
  const match =
    new RegExp(
      `(\\d{1,3}) ?% (?:au moins )?(?:de |d')?(?:membres |personnes |professionnels )?(?:\\p{L}{2,15} )?${external}`,
      'u',
    ).exec(folded) ??
    new RegExp(`${external} (?:\\p{L}{2,12} ){0,4}(?:est )?(?:de |a )?(\\d{1,3}) ?%`, 'u').exec(folded);
  if (match !== null) percents.externalPercent = Number(match[1]);
  const professional = /(\d{1,3}) ?% (?:au moins )?de (?:membres )?professionnel/u.exec(folded);
  if (professional !== null) percents.professionalPercent = Number(professional[1]);
  const half =
    /(?<!\p{L})(la moitie|un tiers|deux tiers) (?:au moins )?(?:d'|de |des |sont )?(?:membres |professionnels? )?(?:sont )?(?:de |d'|des )?(professionnels?)? ?(externes?|exterieure?s?)?/u.exec(
      folded,
    );
  if (half !== null) {
    const share = half[1] === 'la moitie' ? 50 : half[1] === 'un tiers' ? 33 : 67;
    if (/extern|exterieur/u.test(half[0])) percents.externalPercent ??= share;
    if (/professionnel/u.test(half[0])) percents.professionalPercent ??= share;
  }
}

interface Quantity {
  readonly count?: number;
  readonly end: number;
}

/** « 2 », « deux », « un », « des », « le »: what may stand before a seat. */
function quantityAt(tokens: readonly Token[], index: number): Quantity | undefined {
  const token = tokens[index];
  if (token === undefined || token.depth > 0) return undefined;
  const number = numberOf(token.folded);
  if (number !== undefined) {
    const next = tokens[index + 1];
    // « 2 ou 3 membres », « 3 à 5 membres »: the lower number, said to be one.
    if (
      next !== undefined &&
      ['ou', 'a', '/', '-'].includes(next.folded) &&
      numberOf(tokens[index + 2]?.folded ?? '') !== undefined
    ) {
      return { end: index + 3 };
    }
    return { count: number, end: index + 1 };
  }
  if (['le', 'la', "l'", 'du'].includes(token.folded)) return { count: 1, end: index + 1 };
  // « de trois membres »: the number says more.
  if (numberOf(tokens[index + 1]?.folded ?? '') !== undefined) return undefined;
  if (['des', 'les', 'plusieurs', 'de', "d'"].includes(token.folded)) return { end: index + 1 };
  return undefined;
}

/** A seat here, or after one adjective. */
function seatAfter(tokens: readonly Token[], index: number): number | undefined {
  for (let step = index; step <= index + 2; step += 1) {
    const token = tokens[step];
    if (token === undefined || token.kind !== 'word' || token.depth > 0) return undefined;
    if (
      SEATS.some(
        (seat) =>
          token.folded === seat || (token.folded.startsWith(seat) && token.folded.length - seat.length <= 3),
      )
    )
      return step;
    if (
      [
        'de',
        "d'",
        'du',
        'des',
        'la',
        'le',
        "l'",
        'et',
        'ans',
        'an',
        'candidats',
        'jours',
        'heures',
        'mois',
      ].includes(token.folded)
    )
      return undefined;
  }
  return undefined;
}

function groupsOf(raw: string, tokens: readonly Token[], offset: number): readonly Group[] {
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

/** External, professional, president: said, denied, or undefined. */
function qualitiesOf(
  words: string,
): Pick<JuryMembers, 'external' | 'professional' | 'president' | 'trainer'> {
  // « quatre membres dont la moitié d'externes » says nothing of the four.
  const own = words.replace(
    /(?<!\p{L})dont (?:au moins )?(?:la moitie|un tiers|deux tiers|\d{1,3} ?%|un |une |deux |trois |\d).*$/u,
    '',
  );
  const external = NOT_EXTERNAL.test(own)
    ? false
    : EXTERNAL.test(own)
      ? true
      : INTERNAL.test(own)
        ? false
        : undefined;
  const trainer = TRAINER.test(own);
  const about = own.replace(NOT_PROFESSIONAL, '');
  const professional = PROFESSIONAL.test(about) ? true : trainer || external === false ? false : undefined;
  return {
    ...(external !== undefined && { external }),
    ...(professional !== undefined && { professional }),
    ...(PRESIDENT.test(words) && !/vice-president/u.test(words) && { president: true }),
    ...(trainer && { trainer: true }),
  };
}

function summarise(
  groups: readonly Group[],
  announced: number | undefined,
  said: {
    readonly atLeast: boolean;
    readonly president: boolean;
    readonly externalPercent?: number;
    readonly professionalPercent?: number;
  },
): JuryReading {
  const { whole, members } = wholeAndMembers(withBodies(groups));
  const counted = members.every((group) => group.count !== undefined) && members.length > 0;
  const sum = members.reduce((total, group) => total + (group.count ?? 0), 0);
  const total = whole ?? announced ?? (counted && !members.some((group) => group.part) ? sum : undefined);
  // « trois membres dont deux professionnels externes »: the others are neither.
  const rest = total === undefined ? 0 : Math.max(0, total - sum);
  const complete = counted && (rest === 0 || members.some((group) => group.part));
  const count = (test: (group: Group) => boolean | undefined): number | undefined => {
    if (!complete) return undefined;
    let found = 0;
    for (const group of members) {
      const answer = test(group);
      if (answer === undefined) return undefined;
      if (answer) found += group.count ?? 0;
    }
    return found;
  };
  const external = count((group) => group.external);
  const professional = count((group) => group.professional);
  const externalProfessional = count((group) =>
    group.external === false || group.professional === false
      ? false
      : group.external === undefined || group.professional === undefined
        ? undefined
        : true,
  );
  return {
    members: members.map(({ part: _part, ...group }) => group),
    ...(total !== undefined && { total }),
    ...(external !== undefined && { external }),
    ...(professional !== undefined && { professional }),
    ...(externalProfessional !== undefined && { externalProfessional }),
    ...(said.president && { president: true }),
    ...(said.atLeast && { atLeast: true }),
    ...(said.externalPercent !== undefined && { externalPercent: said.externalPercent }),
    ...(said.professionalPercent !== undefined && { professionalPercent: said.professionalPercent }),
  };
}

/** « externe à la structure de Cambridge » names the body that certifies: « responsable des examens de Cambridge » is of it. */
function withBodies(groups: readonly Group[]): readonly Group[] {
  const bodies = groups.flatMap((group) => {
    const match =
      /(?:extern|ext[ée]rieur|ind[ée]pendant)\p{L}{0,3} (?:à|au|aux|de|du|des) (?:[^,;.()]{0,40}? )?(?:l['’]|d['’])?(\p{Lu}[\p{L}\p{N}-]{2,30})/u.exec(
        group.words,
      );
    return group.external === true && match !== null ? [match[1]!] : [];
  });
  if (bodies.length === 0) return groups;
  return groups.map((group) =>
    group.external === undefined && bodies.some((body) => group.words.includes(body))
      ? { ...group, external: false }
      : group,
  );
}

/** « 5 personnes : 3 membres externes, 2 représentants »: the first number is the whole when the others add up to it. */
function wholeAndMembers(groups: readonly Group[]): {
  readonly whole?: number;
  readonly members: readonly Group[];
} {
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return { members: groups };
  const generic = WHOLE.some((seat) => fold(first.words).startsWith(seat)) && first.count !== undefined;
  const plain =
    generic &&
    first.external === undefined &&
    first.professional === undefined &&
    fold(first.words).split(/[ ']/u).length <= 5;
  if (!plain) return { members: groups };
  const sum = others.reduce((total, group) => total + (group.count ?? 0), 0);
  if (sum <= first.count!) return { whole: first.count!, members: others };
  return { members: groups };
}
