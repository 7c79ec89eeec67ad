import type { Kind } from '../../model';

/** What a mention is judged by: the text around it, and which words are ids here. */
interface MentionContext {
  /** The text or the comment that holds the word. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly comment: boolean;
  /** The kinds of element that a word is the id of; none when it is no id. */
  readonly kindsOf: (id: string) => readonly Kind[];
}

/**
 * Does this word of a sentence mean the element of that id? A false yes changes what the author wrote, a false no leaves
 * a mention behind: in doubt, no.
 *
 * - « BC01 », « C1.1 », « CCP2 », « C01 » mean nothing else in French, unless the sentence is about another
 *   certification (« le bloc BC01 de RNCP12345 ») or, for « A2.1 », about levels of language.
 * - « A1 », « E2 », « J1 » mean many things: a level of language, a format of paper, a day. They count when the text
 *   says what they are (« l’épreuve E2 », « voir A1 ») or lists them after one that does (« les blocs B1, B2 et B3 »).
 * - « E1 et E2 », « (K3) », « E1 : étude de cas » are enough for the letters that mean nothing else.
 */
export function isMention(context: MentionContext): boolean {
  const { text, start, end, kindsOf } = context;
  const id = text.slice(start, end);
  const kinds = kindsOf(id);
  if (kinds.length === 0 || /[+%°]/.test(text.charAt(end))) return false;
  const sentence = sentenceAround(text, start, end);
  if (OTHER_CERTIFICATION.test(sentence.before) || OTHER_CERTIFICATION.test(sentence.after)) return false;
  const level = LEVEL.test(id) && (LANGUAGE.test(sentence.before) || LANGUAGE.test(sentence.after));
  if (level) return false;
  if (isDistinctive(id)) return true;
  if (NOT_AN_ID.test(sentence.before)) return false;
  if (isIntroduced(sentence.before, kinds)) return true;
  if (isClear(id) && (context.comment || isLabel(text, start, end))) return true;
  return isListed(id, kinds, sentence, kindsOf);
}

/** Two groups of digits, two letters, or a zero in front: nothing but an id is written that way. */
function isDistinctive(id: string): boolean {
  return /\d\P{N}+\d/u.test(id) || /^\p{L}{2,}.?\d/u.test(id) || /^\p{L}0\d/u.test(id);
}

/** One letter and a number that name no level of language, paper, day, term or diploma. */
function isClear(id: string): boolean {
  return /^(?:[EKR]\d+|C(?:[3-9]|\d\d+)|A(?:[6-9]|\d\d+))$/.test(id);
}

/** « A1 » to « C2 », and their halves: the levels of the common European framework. */
const LEVEL = /^[ABC][12](?:\.\d)?$/;
const LANGUAGE =
  /(?<!\p{L})(?:niveaux?|cecrl?|langues?|linguistiques?|anglais|français|allemand|espagnol|italien|compréhension|expression|utilisateur|permis|habilitations?)(?!\p{L})/iu;
const OTHER_CERTIFICATION = /(?<![\p{L}\d])(?:RNCP|RS)\s?\d{3,6}(?!\d)/u;
const NOT_AN_ID =
  /(?<!\p{L})(?:formats?|papiers?|feuilles?|pages?|affiches?|catégories?|classes?|semestres?|trimestres?|niveaux?|licence|master|route|autoroute)\s+$/iu;

const NOUNS: Readonly<Record<Kind, string>> = {
  activite: 'activités?',
  bloc: 'blocs?(?:\\s+de\\s+compétences)?',
  competence: 'compétences?|capacités?',
  critere: 'critères?|indicateurs?',
  evaluation: 'évaluations?|épreuves?|mises?\\s+en\\s+situation',
  exigence: 'exigences?',
  justificatif: 'justificatifs?|pièces?|annexes?',
};
/** « bloc 2 », « épreuve n° 3 », « compétences 1 »: an element told by its number. */
export const TOLD =
  /(?<!\p{L})(activit|bloc|compéten|épreuve|évaluation)[a-zé]{0,4}\s+(?:n[°o]\s*)?(\d{1,3})(?![\d.,]\d|[\d%])/giu;

export function kindTold(noun: string): Kind | undefined {
  const start = noun.toLowerCase();
  if (start === 'épreuve') return 'evaluation';
  const kinds = ['activite', 'bloc', 'competence', 'evaluation'] as const;
  return kinds.find((kind) => NOUNS[kind].startsWith(start));
}

/** Between the noun and the id: « l’épreuve n° E1 », « les blocs : B1 », « (compétence « C4 ») ». */
const AFTER_NOUN = '(?:\\s+(?:professionnelle|écrite|orale|pratique|finale|n[°o]|numéros?))?\\s*[:«(]?\\s*$';
const INTRODUCED = new Map(
  Object.entries(NOUNS).map(([kind, noun]) => [
    kind,
    new RegExp(`(?<!\\p{L})(?:${noun})${AFTER_NOUN}`, 'iu'),
  ]),
);
const SEE = /(?<!\p{L})(?:voir(?:\s+aussi)?|cf\.?|→)\s+$/iu;

/** The text just before says what it is. */
function isIntroduced(before: string, kinds: readonly Kind[]): boolean {
  return SEE.test(before) || kinds.some((kind) => INTRODUCED.get(kind)?.test(before));
}

/** « (E1) », « E1 : étude de cas » at the beginning of a text. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start).trim();
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  return /^(?:[|>][-+\d]*|["'])?$/.test(before) && start < NEAR && /^\s*[:–—]/.test(text.slice(end, end + 4));
}

const LINK =
  "\\s*(?:,\\s*(?:et|ou|puis)?|;|/|–|—|-|et/ou|et|ou|à|puis|jusqu[’']à|ainsi\\s+que)\\s*(?:(?:de|du|des|la|le|les)\\s+|l[’'])?";
const WORD = '(\\p{L}[\\p{L}\\d._-]{0,20}\\d\\p{L}?)';
const ANY_NOUN = Object.values(NOUNS).join('|');
const LEFT = new RegExp(`(?<![\\p{L}\\d._-])${WORD}${LINK}(?:(?:${ANY_NOUN})\\s+)?$`, 'iu');
const RIGHT = new RegExp(`^${LINK}(?:(?:${ANY_NOUN})\\s+)?${WORD}(?![\\p{L}\\d])`, 'iu');

/** As far as a list is followed, in ids and in characters between two. */
const LONGEST_LIST = 12;
const STEP = 60;

/** Stands in a list of ids of its kind, one of which says what they are. */
function isListed(
  id: string,
  kinds: readonly Kind[],
  { before, after }: Sentence,
  kindsOf: MentionContext['kindsOf'],
): boolean {
  const alike = (other: string) => kindsOf(other).some((kind) => kinds.includes(kind));
  const tells = (other: string) => isDistinctive(other) || (isClear(id) && isClear(other));
  let left = before;
  for (let rank = 0; rank < LONGEST_LIST; rank++) {
    const match = LEFT.exec(left.slice(-STEP));
    if (!match || !alike(match[1]!)) break;
    left = left.slice(0, left.length - match[0].length);
    if (NOT_AN_ID.test(left)) return false;
    if (tells(match[1]!) || isIntroduced(left, kinds)) return true;
  }
  let right = after;
  for (let rank = 0; rank < LONGEST_LIST; rank++) {
    const match = RIGHT.exec(right.slice(0, STEP));
    if (!match || !alike(match[1]!)) return false;
    if (tells(match[1]!)) return true;
    right = right.slice(match[0].length);
  }
  return false;
}

interface Sentence {
  readonly before: string;
  readonly after: string;
}

/** How far a sentence is looked at. */
const NEAR = 160;

function sentenceAround(text: string, start: number, end: number): Sentence {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const ends = [...before.matchAll(/[.!?…]\s|\n\s*\n/g)].filter(
    ({ index }) => !/(?<!\p{L})(?:cf|ex|art|n)$/iu.test(before.slice(0, index)),
  );
  const from = ends.at(-1);
  const to = after.search(/[.!?…](?:\s|$)|\n\s*\n/);
  return {
    before: from ? before.slice(from.index + from[0].length) : before,
    after: to < 0 ? after : after.slice(0, to),
  };
}
