import { fold, type JuryMembers, type JuryReading, readJury } from '../../../french';
import { line, toComplete } from '../../../rules/shared/drafting';

/** A composition read in a text, as the format writes it. */
export interface Composition {
  /** Each as its keys: `['qualite: Formateur', 'nombre: 1']`. */
  readonly membres: readonly (readonly string[])[];
  readonly voixPreponderante: string | undefined;
  /** How many members the text tells of; undefined when it does not say all numbers. */
  readonly heads: number | undefined;
  /** What the text leaves open. */
  readonly note: string | undefined;
}

/** Who sits according to a text, in its own words; undefined when it cannot be told without guessing. */
export function compositionOf(text: string): Composition | undefined {
  const reading = readJury(text);
  if (!reading || reading.members.length === 0) return undefined;
  const { members, total } = reading;
  // « deux formateurs dont un externe » counts one of them twice.
  if (members.some(({ span }, rank) => isPart(text, span.start) && (rank > 0 || total === undefined)))
    return undefined;
  const listed = members.reduce((sum, { count = 0 }) => sum + count, 0);
  const counted = members.every(({ count }) => count !== undefined);
  if (total !== undefined && listed > total) return undefined;
  const rest = counted && total !== undefined ? total - listed : 0;
  const membres = members.map(memberOf);
  if (rest > 0)
    membres.push([`qualite: ${line(toComplete('qualité des autres membres'))}`, `nombre: ${rest}`]);
  const president = members.find(isPresident);
  return {
    membres,
    voixPreponderante: president && hasCastingVote(text) ? line(qualityOf(president)) : undefined,
    heads: counted ? listed : undefined,
    note: noteOf(reading, president !== undefined, counted),
  };
}

function memberOf(member: JuryMembers): string[] {
  const { count, external, professional, words } = member;
  // « un formateur ou un professionnel »: what is read of them may be true of one only.
  const either = /(?<!\p{L})ou (?:une?|d'une?|deux|des|le|la|l')(?!\p{L})/u.test(fold(words));
  return [
    `qualite: ${line(qualityOf(member))}`,
    ...(isPresident(member) ? ['president: true'] : []),
    ...(count === undefined ? [] : [`nombre: ${count}`]),
    // That someone of the certifier does not exercise the trade is deduced, not said.
    ...(professional && !either ? ['professionnel: true'] : []),
    ...(external === undefined || either ? [] : [`externe: ${external}`]),
  ];
}

function qualityOf({ words }: JuryMembers): string {
  const flat = words.replace(/\s+/gu, ' ').trim();
  const bare = flat.replace(/^(?:les?|la|une?|des|du)\s+|^l['’]\s*/iu, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function isPresident({ president, count }: JuryMembers): boolean {
  return president === true && count === 1;
}

/** A group said after « dont » is a part of the one before. */
function isPart(text: string, start: number): boolean {
  return /(?<!\p{L})dont (?:au moins |au minimum )?$/u.test(fold(text.slice(Math.max(0, start - 40), start)));
}

/** « le président a voix prépondérante », said and not denied. */
function hasCastingVote(text: string): boolean {
  const folded = fold(text).replace(/\s+/gu, ' ');
  const at = folded.search(/voix (?:\p{L}{2,12} )?preponderante/u);
  if (at < 0) return false;
  const around = folded.slice(Math.max(0, at - 160), at + 80).split(/[.;]/u);
  const sentence = around.find((part) => part.includes('preponderante')) ?? '';
  return /president/u.test(sentence) && !/(?<!\p{L})(?:pas|sans|aucune?|ni|jamais)(?!\p{L})/u.test(sentence);
}

function noteOf({ atLeast, president }: JuryReading, named: boolean, counted: boolean): string | undefined {
  const open = [
    atLeast && 'les nombres y sont des minimums',
    !counted && 'il ne dit pas tous les nombres',
    president && !named && 'il ne dit pas lequel de ces membres préside',
  ].filter((part) => part !== false && part !== undefined);
  return open.length > 0 ? `À compléter d’après le texte du jury : ${open.join(' ; ')}.` : undefined;
}
