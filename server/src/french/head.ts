import { AMBIGUOUS_HEADS, FOLLOWERS, NOUN_PHRASES } from './lexicon/ambiguous-heads';
import {
  ADVERBS,
  CLITICS,
  DETERMINERS,
  FOREIGN_WORDS,
  FRENCH_WORDS,
  MENT_NOUNS,
  NEGATIONS,
  PARTICIPLE_NOUNS,
  PARTITIVES,
  PERSONS,
  PREPOSITIONS,
  QUALITIES,
  QUESTION_WORDS,
  REFLEXIVES,
  SUBJECT_PRONOUNS,
} from './lexicon/function-words';
import { CONCRETE_PHRASES, VAGUE_VERBS, VAGUE_WITH, type VagueVerb } from './lexicon/vague-verbs';
import { fold, isLetterCode, type Token } from './text';
import { infinitiveOf, infinitiveOfForm, isNominalForm, isPresentParticiple } from './verbs';

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

export type HeadKind = 'infinitif' | 'vague' | 'nom' | 'conjugue' | 'autre';

export interface Head {
  readonly kind: HeadKind;
  /** Tokens of the head, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly lemma?: string;
  readonly verb?: VerbAt;
  /** First token of the statement proper: after bullets and codes. */
  readonly opening: number;
}

const BULLET = /^(?:[•●▪■◦‣·*→✓✔➢➤►\uF0B7]|[-–—>o](?=\s))/u;
/** « Compétence 4 : » */
const NUMBERED =
  /^(?:bloc|comp[ée]tence|activit[ée]|t[âa]che|axe|crit[èe]re)\s{1,3}[\d.]{1,8}\s{0,3}[:.–—-]/iu;
/** « C1.2 », « RNCP01-1 : », « 1) », « 1.2 », « a) » */
const CODE =
  /^(?:[A-Z]{1,6}[-_.]?\d{1,4}(?:[.\-_]\d{1,4}){0,4}[a-z]?(?:\s{0,3}[.:)–—-]{1,2}(?=[\s\p{L}])|(?=\s))|\d{1,3}(?:\.\d{1,3}){0,4}\s{0,2}[.):°–—-](?=[\s\p{L}])|\d{1,3}(?:\.\d{1,3}){1,4}(?=\s)|[a-zA-Z]\))/u;
const QUOTE = /^[«»"“”„']/u;
const PARENTHESIS = /^\((?:[^()]{0,80})\)/u;

/** Where the statement begins, after bullets, numbers, codes and quotes. */
export function openingOffset(text: string): number {
  let offset = 0;
  for (let round = 0; round < 8; round += 1) {
    while (offset < text.length && text.charCodeAt(offset) <= 32) offset += 1;
    if (startsPlainly(text, offset)) break;
    while (offset < text.length && /\s/u.test(text[offset] ?? '')) offset += 1;
    const rest = text.slice(offset, offset + 120);
    const match =
      BULLET.exec(rest) ??
      NUMBERED.exec(rest) ??
      CODE.exec(rest) ??
      QUOTE.exec(rest) ??
      PARENTHESIS.exec(rest);
    if (match === null || offset + match[0].length >= text.length) break;
    offset += match[0].length;
  }
  return offset;
}

/** Two letters and no number soon after: nothing to skip, as nearly always; the patterns cost more than the rest. */
function startsPlainly(text: string, offset: number): boolean {
  if (!isLetterCode(text.charCodeAt(offset)) || !isLetterCode(text.charCodeAt(offset + 1))) return false;
  for (let index = offset + 2; index < offset + 30; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return false;
  }
  return true;
}

/** More words of another language than of French. */
export function looksForeign(tokens: readonly Token[]): boolean {
  let foreign = 0;
  let french = 0;
  for (const token of tokens) {
    if (token.word === 'a') continue;
    if (FRENCH_WORDS.has(token.folded)) {
      french += 1;
      // Three words of French before two of another language: enough to know.
      if (french > 2 && foreign < 2) return false;
    }
    if (FOREIGN_WORDS.has(token.folded)) foreign += 1;
  }
  if (foreign >= 2) return foreign > french;
  // « Manage a team of developers » has one such word, as « Appliquer le principe security by design » does.
  const first = tokens.find((token) => token.kind === 'word');
  return foreign === 1 && french === 0 && first !== undefined && infinitiveOf(first.folded) === undefined;
}

export function isAdverb(token: Token): boolean {
  const { folded } = token;
  if (ADVERBS.has(folded)) return true;
  if (!folded.endsWith('ment') || folded.length < 7 || QUESTION_WORDS.has(folded)) return false;
  if (/[ae]mment$/u.test(folded)) return true;
  if (MENT_NOUNS.has(folded)) return false;
  const stem = folded.slice(0, -4);
  if (folded.endsWith('issement') && infinitiveOf(`${folded.slice(0, -8)}ir`) !== undefined) return false;
  // « classement » comes from « classer »; « rapidement » from no verb.
  if (stem.endsWith('e') && infinitiveOf(`${stem}r`) !== undefined) return ADVERBS_LIKE_NOUNS.has(folded);
  if (stem.endsWith('ie') && infinitiveOf(`${stem.slice(0, -2)}yer`) !== undefined) return false;
  return true;
}

/** Adverbs whose stem is by chance a verb. */
const ADVERBS_LIKE_NOUNS = new Set([
  'fermement',
  'calmement',
  'vaguement',
  'librement',
  'proprement',
  'simplement',
  'completement',
  'doublement',
  'parfaitement',
  'tendrement',
  'pratiquement',
  'uniquement',
  'lestement',
  'chaudement',
  'fixement',
  'diversement',
  'regulierement',
  'seulement',
  'pleinement',
]);

export function isDeterminer(token: Token | undefined): boolean {
  return (
    token !== undefined && (DETERMINERS.has(token.folded) || (token.kind === 'number' && token.depth === 0))
  );
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
export function readsAsVerb(tokens: readonly Token[], index: number, vocabulary: ReadyVocabulary): boolean {
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

/** The next words, separated by spaces, elided ones without their apostrophe. */
export function phraseAt(tokens: readonly Token[], index: number, count: number): string {
  let phrase = '';
  for (let step = index; step < index + count && step < tokens.length; step += 1) {
    const token = tokens[step]!;
    if (token.kind === 'punctuation') break;
    phrase += phrase === '' || phrase.endsWith("'") ? token.folded : ` ${token.folded}`;
  }
  return phrase;
}

/** What the settings or the lists say of a vague verb heading a statement. */
export function vagueAt(
  tokens: readonly Token[],
  verb: VerbAt,
): { readonly lemma: string; readonly verb: VagueVerb; readonly to: number } | undefined {
  const lemma = fold(verb.lemma);
  const after = phraseAt(tokens, verb.at + 1, 6);
  const whole = `${lemma} ${after}`;
  if (CONCRETE_PHRASES.some((phrase) => whole.startsWith(phrase))) return undefined;
  if (
    lemma === 'etre' ||
    lemma === 'avoir' ||
    lemma === 'faire' ||
    lemma === 'prendre' ||
    lemma === 'rester' ||
    lemma === 'se tenir'
  ) {
    const found = vaguePhrase(lemma, after);
    if (found !== undefined) {
      const entry = VAGUE_VERBS[fold(found.lemma)];
      if (entry !== undefined) return { lemma: found.lemma, verb: entry, to: verb.at + 1 + found.words };
    }
  }
  const known = Object.hasOwn(VAGUE_VERBS, lemma) ? VAGUE_VERBS[lemma] : undefined;
  if (known !== undefined) return { lemma: verb.lemma, verb: known, to: verb.at + 1 };
  const conditional = Object.hasOwn(VAGUE_WITH, lemma) ? VAGUE_WITH[lemma] : undefined;
  if (conditional !== undefined) {
    const words = after.split(/[ ']/u);
    const hit =
      lemma === 'assister'
        ? conditional.objects.includes(words[0] ?? '')
        : conditional.objects.some(
            (object) =>
              words.slice(0, 4).some((word) => word.startsWith(object)) || ` ${after}`.includes(` ${object}`),
          );
    if (hit) return { lemma: verb.lemma, verb: conditional.verb, to: verb.at + 1 };
  }
  return undefined;
}

const AFTER_AVOIR: readonly (readonly [RegExp, string])[] = [
  [/^(?:la |une |des |les )?(?:capacite|aptitude)/u, 'avoir la capacité'],
  [/^(?:\S+ ){0,3}connaissances(?: |$)/u, 'avoir des connaissances'],
  [/^(?:\S+ ){1,3}connaissance(?: |$)/u, 'avoir une connaissance'],
  [/^connaissance(?: |$)/u, 'avoir connaissance'],
  [/^(?:\S+ ){0,3}notions(?: |$)/u, 'avoir des notions'],
  [/^(?:\S+ ){0,3}maitrise(?: |$)/u, 'avoir une maîtrise'],
  [/^(?:\S+ ){0,3}comprehension(?: |$)/u, 'avoir une compréhension'],
  [/^(?:\S+ ){0,3}vision(?: |$)/u, 'avoir une vision'],
  [/^(?:pleinement )?conscience(?: |$)/u, 'avoir conscience'],
  [/^(?:le|du) (?:\S+ )?sens(?: |$)/u, 'avoir le sens'],
  [/^(?:l'|un )esprit(?: |$)/u, "avoir l'esprit"],
];
const AFTER_ETRE: readonly (readonly [RegExp, string])[] = [
  [/^capables?(?: |$)/u, 'être capable'],
  [/^aptes?(?: |$)/u, 'être apte'],
  [/^en mesure(?: |$)/u, 'être en mesure'],
  [/^en capacite(?: |$)/u, 'être en capacité'],
  [/^sensibilisee?s?(?: |$)/u, 'être sensibilisé'],
  [/^(?:\S+ )?conscient/u, 'être conscient'],
  [/^(?:tres )?a l'aise(?: |$)/u, "être à l'aise"],
  [/^a l'ecoute(?: |$)/u, "être à l'écoute"],
  [/^familiarise/u, 'être familiarisé'],
  [/^familie/u, 'être familier'],
  [/^initie/u, 'être initié'],
  [/^forme/u, 'être formé'],
  [/^informe/u, 'être informé'],
  [/^associe/u, 'être associé'],
  [/^implique/u, 'être impliqué'],
];

function vaguePhrase(
  lemma: string,
  after: string,
): { readonly lemma: string; readonly words: number } | undefined {
  const table = lemma === 'avoir' ? AFTER_AVOIR : lemma === 'etre' ? AFTER_ETRE : undefined;
  for (const [pattern, name] of table ?? []) {
    const match = pattern.exec(after);
    if (match !== null) return { lemma: name, words: match[0].trim().split(/ |(?<=')/u).length };
  }
  if (lemma === 'faire' && after.startsWith('preuve ')) return { lemma: 'faire preuve', words: 1 };
  if (lemma === 'prendre' && /^part(?: |$)/u.test(after)) return { lemma: 'prendre part', words: 1 };
  if (lemma === 'prendre' && /^conscience(?: |$)/u.test(after))
    return { lemma: 'prendre conscience', words: 1 };
  if (lemma === 'rester' && /^informe/u.test(after)) return { lemma: 'rester informé', words: 1 };
  if (lemma === 'se tenir' && /^informe/u.test(after)) return { lemma: 'se tenir informé', words: 1 };
  if (lemma === 'se tenir' && /^au courant/u.test(after)) return { lemma: 'se tenir au courant', words: 2 };
  return undefined;
}

/** Reads how a statement begins. */
export function readHead(text: string, tokens: readonly Token[], vocabulary: ReadyVocabulary): Head {
  const offset = openingOffset(text);
  let opening = tokens.findIndex((token) => token.start >= offset && token.kind !== 'punctuation');
  if (opening < 0) opening = tokens.length;
  const first = tokens[opening];
  if (first === undefined) return { kind: 'autre', from: 0, to: Math.min(1, tokens.length), opening: 0 };
  if (first.kind !== 'word' || looksForeign(tokens)) {
    return { kind: 'autre', from: opening, to: opening + 1, opening };
  }
  const verb = verbFrom(tokens, opening, vocabulary);
  if (verb !== undefined) return headOfVerb(tokens, verb, opening);
  const savoirFaire = hyphenatedSavoir(tokens, opening);
  if (savoirFaire !== undefined) return savoirFaire;
  const framed = verbAfterFrame(tokens, opening, vocabulary);
  if (framed !== undefined) return headOfVerb(tokens, framed, opening);
  const conjugated = conjugatedAt(tokens, opening);
  if (conjugated !== undefined) return { kind: 'conjugue', ...conjugated, opening };
  return { kind: isName(tokens, opening) ? 'nom' : 'autre', ...nounGroup(tokens, opening), opening };
}

function headOfVerb(tokens: readonly Token[], verb: VerbAt, opening: number): Head {
  const vague = vagueAt(tokens, verb);
  return {
    kind: vague === undefined ? 'infinitif' : 'vague',
    from: verb.first,
    to: Math.min(tokens.length, vague?.to ?? verb.at + 1),
    lemma: vague?.lemma ?? verb.lemma,
    verb,
    opening,
  };
}

function hyphenatedSavoir(tokens: readonly Token[], index: number): Head | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!token.folded.startsWith('savoir-') || infinitiveOf(token.folded.slice(7)) === undefined)
    return undefined;
  if (!isDeterminer(next) && next?.folded !== 'des' && next?.folded !== 'du') return undefined;
  return {
    kind: 'vague',
    from: index,
    to: index + 1,
    lemma: 'savoir',
    verb: { lemma: 'savoir', first: index, at: index },
    opening: index,
  };
}

/** « En autonomie, installer… », « Sécurité : appliquer… »: the infinitive after a fronted complement. */
function verbAfterFrame(
  tokens: readonly Token[],
  opening: number,
  vocabulary: ReadyVocabulary,
): VerbAt | undefined {
  const first = tokens[opening]!;
  const prepositional = PREPOSITIONS.has(first.folded) || isAdverb(first);
  for (let index = opening + 1; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.depth !== 0 || token.kind !== 'punctuation') continue;
    const closes = prepositional
      ? token.word === ',' || token.word === ':'
      : token.word === ':' && index - opening <= 6;
    if (!closes) continue;
    const verb = verbFrom(tokens, index + 1, vocabulary);
    if (verb === undefined) continue;
    // « Pour analyser, tester et valider » is a list of purposes, not a frame.
    if (
      prepositional &&
      token.word === ',' &&
      startsWithInfinitiveFrame(tokens, opening, vocabulary) &&
      followedByCoordination(tokens, verb.at)
    ) {
      continue;
    }
    return verb;
  }
  return undefined;
}

function startsWithInfinitiveFrame(
  tokens: readonly Token[],
  opening: number,
  vocabulary: ReadyVocabulary,
): boolean {
  const first = tokens[opening]!;
  const at =
    first.folded === 'pour' || first.folded === 'a'
      ? opening + 1
      : first.folded === 'afin'
        ? opening + 2
        : -1;
  return at > 0 && tokens[at + 1]?.word === ',' && verbFrom(tokens, at, vocabulary) !== undefined;
}

function followedByCoordination(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && (next.folded === 'et' || next.folded === ',');
}

/** A subject and its verb, or a verb alone: « Le candidat analyse », « Gère un budget », « Se conforme ». */
function conjugatedAt(
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

/** A name opens the statement, rather than a preposition, a quality, an adverb or a participle. */
function isName(tokens: readonly Token[], opening: number): boolean {
  const first = tokens[opening]!;
  const next = tokens[opening + 1];
  if (QUESTION_WORDS.has(first.folded) && !DETERMINERS.has(first.folded)) return false;
  if (PREPOSITIONS.has(first.folded) && !DETERMINERS.has(first.folded))
    return first.folded === 'face' || first.folded === 'suite' || first.folded === 'compte';
  if (isAdverb(first)) return false;
  const alone =
    next === undefined ||
    PREPOSITIONS.has(next.folded) ||
    next.kind === 'punctuation' ||
    next.folded === 'et';
  if (QUALITIES.has(first.folded) && alone && !(first.folded === 'force' && next?.folded === 'de'))
    return false;
  if (
    /ée?s?$/u.test(first.word) &&
    alone &&
    next?.folded !== 'de' &&
    next?.folded !== 'des' &&
    next?.folded !== 'du' &&
    next?.folded !== "d'"
  ) {
    const stem = first.folded.replace(/ee?s?$|es$/u, '');
    if (infinitiveOf(`${stem}er`) !== undefined && !PARTICIPLE_NOUNS.has(first.folded)) return false;
  }
  return /\p{L}/u.test(first.word);
}

function nounGroup(
  tokens: readonly Token[],
  opening: number,
): { readonly from: number; readonly to: number } {
  let cursor = opening;
  while (tokens[cursor + 1] !== undefined && DETERMINERS.has(tokens[cursor]!.folded)) cursor += 1;
  return { from: cursor, to: Math.min(tokens.length, cursor + 1) };
}
