import { finiteReading, type Head, NO_VOCABULARY, phraseAt, readHead, verbFrom } from './head';
import { CLITICS, DETERMINERS, PERSONS, REFLEXIVES, SUBJECT_PRONOUNS } from './lexicon/function-words';
import { COMPOUND_HEADS, COMPOUNDS, LASTING_NAMES, type Nominalisation } from './lexicon/nominalisations';
import {
  ASPIRATED,
  COUNTED,
  GENDER_ENDINGS,
  HELPED,
  PREPOSED_PLURALS,
  SINGULAR_IN_S,
  UNCOUNTED,
} from './lexicon/noun-genders';
import { nominalisationOf } from './nominalisation';
import { capitalise, type TextSpan, type Token, tokenise } from './text';
import { infinitiveOf, infinitiveOfForm, isNominalForm } from './verbs';

/** The statement rewritten, and the smallest replacement that gives it. */
export interface Rewriting {
  readonly text: string;
  readonly span: TextSpan;
  readonly replacement: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The statement as an infinitive: « Gestion et suivi des stocks » → « Gérer et suivre les stocks », « Le candidat est
 * capable d'analyser » → « Analyser ». Nothing rather than a wrong sentence.
 */
export function rewriteAsInfinitive(text: string): Rewriting | undefined {
  if (text.length > 2000) return undefined;
  const tokens = tokenise(text);
  const head = readHead(text, tokens, NO_VOCABULARY);
  if (head.kind === 'infinitif') return undefined;
  const edits =
    withoutCapability(tokens, head.opening) ??
    (head.kind === 'conjugue' ? fromConjugated(tokens, head) : undefined) ??
    (head.kind === 'nom' ? fromNouns(tokens, head.opening) : undefined);
  return edits === undefined ? undefined : apply(text, tokens, head.opening, edits);
}

function apply(
  text: string,
  tokens: readonly Token[],
  opening: number,
  edits: readonly Edit[],
): Rewriting | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let rewritten = '';
  let cursor = 0;
  for (const edit of ordered) {
    if (edit.start < cursor) return undefined;
    rewritten += text.slice(cursor, edit.start) + edit.text;
    cursor = edit.end;
  }
  rewritten += text.slice(cursor);
  if (text.length > 3 && text === text.toUpperCase()) rewritten = rewritten.toUpperCase();
  // The first letter keeps the case it had.
  const at = tokens[opening]?.start ?? 0;
  const first = text[at] ?? '';
  const upper = first !== first.toLowerCase();
  rewritten = rewritten.slice(0, at) + (upper ? capitalise(rewritten.slice(at)) : rewritten.slice(at));
  if (rewritten === text) return undefined;
  return { text: rewritten, ...smallest(text, rewritten) };
}

/** The replacement without the words the two texts share at both ends. */
function smallest(before: string, after: string): { readonly span: TextSpan; readonly replacement: string } {
  let prefix = 0;
  while (prefix < before.length && prefix < after.length && before[prefix] === after[prefix]) prefix += 1;
  while (prefix > 0 && (isInside(before, prefix) || isInside(after, prefix))) prefix -= 1;
  let suffix = 0;
  const most = Math.min(before.length, after.length) - prefix;
  while (suffix < most && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix += 1;
  while (suffix > 0 && (isInside(before, before.length - suffix) || isInside(after, after.length - suffix)))
    suffix -= 1;
  return {
    span: { start: prefix, end: before.length - suffix },
    replacement: after.slice(prefix, after.length - suffix),
  };
}

function isInside(text: string, index: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}'’-]/u;
  return letter.test(text[index - 1] ?? '') && letter.test(text[index] ?? ' ');
}

// ---------------------------------------------------------------------------------------------------------------------
// « être capable de », « savoir », « le candidat doit »…

const MODALS = new Set([
  'savoir',
  'sait',
  'savent',
  'pouvoir',
  'peut',
  'peuvent',
  'devoir',
  'doit',
  'doivent',
  'devra',
  'pourra',
  'saura',
  'devront',
]);
const BEING = new Set(['etre', 'est', 'sont', 'sera', 'seront', 'soit']);

/** Drops what says « can do » and starts at the infinitive. */
function withoutCapability(tokens: readonly Token[], opening: number): readonly Edit[] | undefined {
  let cursor = subjectEnd(tokens, opening) ?? opening;
  let unwrapped = false;
  let links: ReadonlySet<string> = new Set();
  for (let round = 0; round < 4; round += 1) {
    const next = capabilityEnd(tokens, cursor);
    if (next === undefined) break;
    unwrapped = true;
    cursor = next.end;
    links = next.links;
  }
  if (!unwrapped) return undefined;
  const verb = verbFrom(tokens, cursor, NO_VOCABULARY);
  if (verb === undefined) return undefined;
  const edits: Edit[] = [{ start: tokens[opening]!.start, end: tokens[cursor]!.start, text: '' }];
  // « concevoir et de réaliser », « savoir analyser et savoir rédiger »: the link is repeated.
  for (let index = verb.at + 1; index < tokens.length - 1; index += 1) {
    const token = tokens[index]!;
    if (token.folded === 'afin' || token.folded === 'pour' || token.folded === 'en') break;
    if (token.folded !== 'et' && token.folded !== 'ou' && token.word !== ',') continue;
    const link = tokens[index + 1]!;
    const repeated = links.has(link.folded) || (MODALS.has(link.folded) && link.folded.endsWith('oir'));
    if (
      repeated &&
      tokens[index + 2] !== undefined &&
      verbFrom(tokens, index + 2, NO_VOCABULARY) !== undefined
    ) {
      edits.push({ start: link.start, end: tokens[index + 2]!.start, text: '' });
    }
  }
  return edits;
}

/** The end of « le candidat », « il »; undefined when the statement has no such subject. */
function subjectEnd(tokens: readonly Token[], opening: number): number | undefined {
  const first = tokens[opening];
  if (first === undefined) return undefined;
  if (SUBJECT_PRONOUNS.has(first.folded) && first.folded !== 'nous') return opening + 1;
  if (!DETERMINERS.has(first.folded)) return undefined;
  for (let index = opening + 1; index < Math.min(tokens.length, opening + 10); index += 1) {
    const { folded, depth } = tokens[index]!;
    if (depth > 0) continue;
    if (MODALS.has(folded) || BEING.has(folded) || folded === 'a') {
      return PERSONS.has(tokens[opening + 1]!.folded) || PERSONS.has(tokens[opening + 2]?.folded ?? '')
        ? index
        : undefined;
    }
  }
  return undefined;
}

const DE: ReadonlySet<string> = new Set(['de', "d'"]);
const A: ReadonlySet<string> = new Set(['a']);
const NONE: ReadonlySet<string> = new Set();

/** The end of one expression of capability at this token, and the link it repeats before each infinitive. */
function capabilityEnd(
  tokens: readonly Token[],
  index: number,
): { readonly end: number; readonly links: ReadonlySet<string> } | undefined {
  const at = (step: number): string => tokens[index + step]?.folded ?? '';
  let step = 0;
  if (MODALS.has(at(0))) {
    // « Savoir et pouvoir gérer »
    let end = index + 1;
    while (
      (tokens[end]?.folded === 'et' || tokens[end]?.folded === 'ou') &&
      MODALS.has(tokens[end + 1]?.folded ?? '')
    )
      end += 2;
    const following = verbFrom(tokens, end, NO_VOCABULARY);
    const followed = following !== undefined || capabilityStarts(tokens, end);
    return followed ? { end, links: NONE } : undefined;
  }
  if (BEING.has(at(0))) {
    step = 1;
    if (at(1) === 'en' && (at(2) === 'mesure' || at(2) === 'capacite') && DE.has(at(3)))
      return { end: index + 4, links: DE };
    if ((at(1) === 'amene' || at(1) === 'amenes' || at(1) === 'amenee') && at(2) === 'a')
      return { end: index + 3, links: A };
    if (/^chargee?s?$/u.test(at(1)) && DE.has(at(2))) return { end: index + 3, links: DE };
  }
  if (/^(?:capable|susceptible)s?$/u.test(at(step)) && DE.has(at(step + 1)))
    return { end: index + step + 2, links: DE };
  if (/^aptes?$/u.test(at(step)) && at(step + 1) === 'a') return { end: index + step + 2, links: A };
  if (at(0) === 'en' && (at(1) === 'mesure' || at(1) === 'capacite') && DE.has(at(2)))
    return { end: index + 3, links: DE };
  let noun = 0;
  if (['avoir', 'a', 'ont', 'posseder', 'possede', 'disposer', 'demontrer', 'demontre'].includes(at(0)))
    noun = 1;
  if (DETERMINERS.has(at(noun)) || at(noun) === 'de') noun += 1;
  if (/^(?:capacite|aptitude|faculte|habilete)s?$/u.test(at(noun))) {
    if (at(noun + 1) === 'a') return { end: index + noun + 2, links: A };
    if (DE.has(at(noun + 1))) return { end: index + noun + 2, links: DE };
  }
  return undefined;
}

function capabilityStarts(tokens: readonly Token[], index: number): boolean {
  const folded = tokens[index]?.folded ?? '';
  return BEING.has(folded) || /^(?:capable|apte)s?$/u.test(folded);
}

// ---------------------------------------------------------------------------------------------------------------------
// conjugated verbs

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
function fromConjugated(tokens: readonly Token[], head: Head): readonly Edit[] | undefined {
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

// ---------------------------------------------------------------------------------------------------------------------
// nouns of action

interface ActionNoun {
  readonly entry: Nominalisation;
  /** The infinitive with what belongs to it: « mettre en œuvre ». */
  readonly verb: string;
  readonly from: number;
  readonly end: number;
  /** Needs no object. */
  readonly complete?: true;
}

const ARTICLES = new Set(['le', 'la', "l'", 'les', 'un', 'une']);
const CONTINUING = new Set([
  'gestion',
  'suivi',
  'maintenance',
  'encadrement',
  'pilotage',
  'coordination',
  'accompagnement',
  'management',
  'tenue',
  'surveillance',
  'supervision',
  'traitement',
  'accueil',
  'stockage',
  'maintien',
  'animation',
]);

function actionNounAt(tokens: readonly Token[], index: number): ActionNoun | undefined {
  let cursor = index;
  if (ARTICLES.has(tokens[cursor]?.folded ?? '')) cursor += 1;
  const noun = tokens[cursor];
  if (noun === undefined || noun.kind !== 'word') return undefined;
  const whole = [noun.folded, tokens[cursor + 1]?.folded, tokens[cursor + 2]?.folded].join(' ');
  const fixed = Object.hasOwn(COMPOUNDS, whole) ? COMPOUNDS[whole] : undefined;
  if (fixed !== undefined) {
    const entry: Nominalisation = { noun: noun.folded, verb: fixed, gender: 'f' };
    return { entry, verb: fixed, from: index, end: cursor + 3, complete: true };
  }
  const compound = Object.hasOwn(COMPOUND_HEADS, noun.folded) ? COMPOUND_HEADS[noun.folded] : undefined;
  if (compound?.prepositions.includes(tokens[cursor + 1]?.folded ?? '')) {
    let end = cursor + 2;
    if (tokens[end]?.folded === "l'" || tokens[end]?.folded === 'la') end += 1;
    const word = tokens[end];
    if (word === undefined || word.kind !== 'word') return undefined;
    const verb = [compound.verb, ...tokens.slice(cursor + 1, end + 1).map((token) => token.word)]
      .join(' ')
      .replace(/' /gu, "'");
    return {
      entry: { noun: noun.folded, verb, gender: 'f' },
      verb: verb.replace(/oe(?=uvre)/u, 'œ'),
      from: index,
      end: end + 1,
    };
  }
  if (noun.folded === 'mise' || noun.folded === 'prise') return undefined;
  const entry = nominalisationOf(noun.folded);
  return entry === undefined ? undefined : { entry, verb: entry.verb, from: index, end: cursor + 1 };
}

function fromNouns(tokens: readonly Token[], opening: number): readonly Edit[] | undefined {
  const phrase = ` ${phraseAt(tokens, opening, 7)} `;
  if (LASTING_NAMES.some((name) => phrase.includes(` ${name} `) && phrase.indexOf(` ${name} `) <= 4))
    return undefined;
  const veille = watchAt(tokens, opening);
  if (veille !== undefined) return veille;
  const edits: Edit[] = [];
  const end = convertGroup(tokens, opening, edits);
  if (end === undefined) return undefined;
  return edits;
}

/** « Veille réglementaire » has no verb of its own: « Assurer une veille réglementaire ». */
function watchAt(tokens: readonly Token[], opening: number): readonly Edit[] | undefined {
  const article = ARTICLES.has(tokens[opening]?.folded ?? '') ? 1 : 0;
  const noun = tokens[opening + article];
  const next = tokens[opening + article + 1];
  if (noun?.folded !== 'veille' || next === undefined || next.kind !== 'word') return undefined;
  if (['de', "d'", 'du', 'des', 'au', 'a', 'aux'].includes(next.folded)) return undefined;
  const kept = article === 1 ? tokens[opening]!.word : 'une';
  return [{ start: tokens[opening]!.start, end: noun.end, text: `assurer ${kept} veille` }];
}

/**
 * Converts « Conception et réalisation d'un prototype » from this token on, and the groups coordinated with it.
 * Returns the token after, or undefined when any part resists: half a conversion is worse than none.
 */
function convertGroup(tokens: readonly Token[], start: number, edits: Edit[]): number | undefined {
  const heads: ActionNoun[] = [];
  let cursor = start;
  for (;;) {
    const action = actionNounAt(tokens, cursor);
    if (action === undefined) return undefined;
    heads.push(action);
    cursor = action.end;
    const link = linkEnd(tokens, cursor);
    if (link === undefined || actionNounAt(tokens, link) === undefined) break;
    cursor = link;
  }
  const next = tokens[cursor];
  const last = heads.at(-1)!;
  // « Prise de parole en public »: the compound holds its object.
  if (
    heads.length === 1 &&
    last.complete &&
    (next === undefined || (next.kind === 'word' && !isOf(next) && next.folded !== 'et'))
  ) {
    edits.push({ start: tokens[last.from]!.start, end: tokens[last.end - 1]!.end, text: last.verb });
    return tokens.length;
  }
  if (next === undefined || next.kind !== 'word' || last.complete) return undefined;
  const asVerbs = (): void => {
    for (const head of heads)
      edits.push({ start: tokens[head.from]!.start, end: tokens[head.end - 1]!.end, text: head.verb });
  };

  if (heads.every((head) => head.entry.keeps?.includes(next.folded))) {
    // « participation à … et sa mise à jour »: « participer à » would lack its second « à ».
    const second = tokens.some(
      (token, at) =>
        at > cursor &&
        (token.folded === 'et' || token.folded === 'ou') &&
        DETERMINERS.has(tokens[at + 1]?.folded ?? '') &&
        token.depth === 0,
    );
    if (second && next.folded !== 'avec' && next.folded !== 'contre') return undefined;
    asVerbs();
    return tokens.length;
  }
  if (heads.some((head) => head.entry.intransitive)) return undefined;
  if (heads.every((head) => head.entry.helps) && ['a', 'au', 'aux'].includes(next.folded)) {
    const helped = helpedAt(tokens, cursor);
    if (helped === undefined) return undefined;
    asVerbs();
    edits.push(helped);
    return tokens.length;
  }
  if (isOf(next)) {
    const needs = heads.some((head) => head.entry.needs !== undefined);
    const end = convertComplement(tokens, cursor, needs, edits);
    if (end === undefined) return undefined;
    asVerbs();
    return convertRest(tokens, end, shapeOf(tokens, cursor), ARTICLES.has(tokens[start]!.folded), edits);
  }
  // « Suivi administratif des dossiers »: the adjective has no place beside the verb, so the noun stays.
  if (heads.length === 1 && last.entry.needs === undefined && isAdjectiveThenOf(tokens, cursor)) {
    const article = ARTICLES.has(tokens[start]!.folded);
    const noun = tokens[last.end - 1]!;
    const light = CONTINUING.has(noun.folded) ? 'assurer' : 'réaliser';
    const written = article
      ? tokens[start]!.word
      : startsWithVowel(noun.folded)
        ? "l'"
        : last.entry.gender === 'f'
          ? 'la'
          : 'le';
    edits.push({
      start: tokens[start]!.start,
      end: noun.end,
      text: `${light} ${written}${written.endsWith("'") ? '' : ' '}${noun.word}`,
    });
    return tokens.length;
  }
  return undefined;
}

function isOf(token: Token): boolean {
  return (
    token.folded === 'de' ||
    token.folded === "d'" ||
    token.folded === 'du' ||
    (token.folded === 'des' && token.word !== 'dès')
  );
}

/** After « , », « et », « ou », « et/ou »: the token that follows, or undefined. */
function linkEnd(tokens: readonly Token[], index: number): number | undefined {
  let cursor = index;
  while (cursor - index < 4 && ['et', 'ou', ',', '/', '&'].includes(tokens[cursor]?.folded ?? ''))
    cursor += 1;
  return cursor === index || tokens[cursor] === undefined ? undefined : cursor;
}

const ADJECTIVE_ENDINGS =
  /(?:al|ale|aux|ales|if|ive|ifs|ives|ique|iques|el|elle|els|elles|aire|aires|eux|euse|ant|ante|é|ée|és|ées|ier|ière|in|ine|ien|ienne|ible|able|ibles|ables|eur|ois|oise|oire|oires)$/u;

function isAdjectiveThenOf(tokens: readonly Token[], index: number): boolean {
  let cursor = index;
  for (let step = 0; step < 4; step += 1) {
    const token = tokens[cursor];
    if (token === undefined || token.kind !== 'word') return false;
    if (isOf(token)) return step > 0;
    if (token.folded === 'et' || token.folded === 'ou') {
      if (step === 0) return false;
    } else if (!ADJECTIVE_ENDINGS.test(token.word)) return false;
    cursor += 1;
  }
  return false;
}

const DETERMINED = new Set([...DETERMINERS].filter((word) => !ARTICLES.has(word)));

/** Turns « de la », « du », « d'un », « de » at this token into the article of a direct object. */
function convertComplement(
  tokens: readonly Token[],
  index: number,
  needsDefinite: boolean,
  edits: Edit[],
): number | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (token.folded === 'du' || token.folded === 'des') {
    edits.push({ start: token.start, end: token.end, text: token.folded === 'du' ? 'le' : 'les' });
    return index + 1;
  }
  if (
    ['la', "l'", 'un', 'une', 'le', 'les'].includes(next.folded) ||
    DETERMINED.has(next.folded) ||
    next.kind === 'number'
  ) {
    if (next.folded === 'autres') return undefined;
    edits.push({ start: token.start, end: next.start, text: '' });
    return index + 1;
  }
  if (next.kind !== 'word' || /^\p{Lu}{2}/u.test(next.word)) return undefined;
  const article = articleFor(tokens, index + 1);
  if (article === undefined) return undefined;
  if (needsDefinite && article !== 'des' && article !== 'de') return undefined;
  if (article === 'de') return index + 1;
  edits.push({ start: token.start, end: next.start, text: article.endsWith("'") ? article : `${article} ` });
  return index + 1;
}

/** The article a noun without one would take; undefined when its gender is not known. */
function articleFor(tokens: readonly Token[], index: number): string | undefined {
  const noun = tokens[index]!;
  const { folded } = noun;
  if (noun.capital || infinitiveOf(folded) !== undefined) {
    if (noun.capital || !isCounted(folded)) return undefined;
  }
  if (PREPOSED_PLURALS.has(folded)) return 'de';
  if (/[sx]$/u.test(folded)) {
    if (folded === 'cas') return undefined;
    if (SINGULAR_IN_S.has(folded) && UNCOUNTED.m.includes(folded)) return 'le';
    return 'des';
  }
  const next = tokens[index + 1];
  // « gestion de projets et… » is plural; « de petit matériel » has its noun later.
  if (
    [
      'petit',
      'petite',
      'grand',
      'grande',
      'nouveau',
      'nouvelle',
      'bon',
      'bonne',
      'gros',
      'grosse',
      'premier',
      'premiere',
      'haut',
      'haute',
    ].includes(folded)
  )
    return undefined;
  const gender = genderOf(folded);
  if (gender === undefined) return undefined;
  if (isCounted(folded)) return gender === 'm' ? 'un' : 'une';
  if (startsWithVowel(folded)) return "l'";
  if (
    next !== undefined &&
    next.kind === 'word' &&
    next.folded === 'et' &&
    tokens[index + 2]?.kind === 'word'
  )
    return undefined;
  return gender === 'm' ? 'le' : 'la';
}

function isCounted(folded: string): boolean {
  return COUNTED.m.includes(folded) || COUNTED.f.includes(folded);
}

function genderOf(folded: string): 'm' | 'f' | undefined {
  for (const gender of ['m', 'f'] as const)
    if (COUNTED[gender].includes(folded) || UNCOUNTED[gender].includes(folded)) return gender;
  const action = nominalisationOf(folded);
  if (action !== undefined) return action.gender;
  return GENDER_ENDINGS.find(([ending]) => folded.endsWith(ending) && folded.length > ending.length + 2)?.[1];
}

function startsWithVowel(folded: string): boolean {
  return /^[aeiouy]/u.test(folded) || (folded.startsWith('h') && !ASPIRATED.has(folded));
}

/** « conseil aux clients » → « conseiller les clients » */
function helpedAt(tokens: readonly Token[], index: number): Edit | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (token.folded === 'au' || token.folded === 'aux') {
    return HELPED.has(next.folded)
      ? { start: token.start, end: token.end, text: token.folded === 'au' ? 'le' : 'les' }
      : undefined;
  }
  const noun = tokens[index + 2];
  if (!DETERMINERS.has(next.folded) || noun === undefined || !HELPED.has(noun.folded)) return undefined;
  return { start: token.start, end: next.start, text: '' };
}

/** A purpose, a gerund or a relative clause: nothing after them is coordinated with the first noun. */
const SUBORDINATES = new Set(['pour', 'afin', 'qui', 'que', "qu'", 'dont', 'permettant', 'visant']);
/** Other complements: « et de la paie » after them still goes back to the first noun. */
const COMPLEMENTS = new Set([
  'en',
  'selon',
  'dans',
  'par',
  'avec',
  'sur',
  'lors',
  'aupres',
  'sous',
  'a',
  'au',
  'aux',
  'via',
  'grace',
  'conformement',
]);

/** What follows the first complement: other complements and other nouns of action coordinated with it. */
function convertRest(
  tokens: readonly Token[],
  start: number,
  complement: Shape,
  articled: boolean,
  edits: Edit[],
): number | undefined {
  let inner: Shape | 'none' = 'none';
  let complemented = false;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.depth > 0) continue;
    if (token.word === ':' || token.word === ';' || token.word === '.') return tokens.length;
    if (token.kind === 'word') {
      if (SUBORDINATES.has(token.folded)) return tokens.length;
      if (token.folded === 'en' && /ant$/u.test(tokens[index + 1]?.folded ?? '')) return tokens.length;
      if (COMPLEMENTS.has(token.folded)) {
        complemented = true;
        inner = 'none';
      }
      if (isOf(token)) {
        inner = shapeOf(tokens, index);
        continue;
      }
    }
    // Two statements in one: « … proposée Rédaction du cahier ».
    if (
      token.capital &&
      token.kind === 'word' &&
      tokens[index - 1]?.kind === 'word' &&
      actionNounAt(tokens, index) !== undefined
    )
      return undefined;
    const link = linkEnd(tokens, index);
    if (link === undefined) continue;
    const next = tokens[link]!;
    index = link - 1;
    if (next.kind !== 'word') continue;
    if (isOf(next)) {
      // « des stocks de pièces et de consommables »: the second « de » answers the inner one.
      const shape = shapeOf(tokens, link);
      if (shape === inner) {
        index = link;
        continue;
      }
      // « du matériel chirurgical et de soins »: nothing tells what « de » answers.
      if (shape === 'bare' && complement !== 'bare') return undefined;
      const end = convertComplement(tokens, link, false, edits);
      if (end === undefined) return undefined;
      inner = 'none';
      index = end - 1;
      continue;
    }
    const action = actionNounAt(tokens, link);
    const followed = action === undefined ? undefined : tokens[action.end];
    if (followed !== undefined && isOf(followed)) {
      // The next action has an article exactly when the first one has.
      if (ARTICLES.has(next.folded) === articled) return convertGroup(tokens, link, edits);
      return undefined;
    }
    if (complemented) continue;
    // « Gestion des stocks et communication », « et la paie »: a name that would be left without a verb.
    if (action !== undefined && token.word !== ',' && inner === 'none' && !/s$/u.test(next.folded))
      return undefined;
    if (SUBJECT_PRONOUNS.has(next.folded) || ARTICLES.has(next.folded) || DETERMINED.has(next.folded))
      return undefined;
  }
  return tokens.length;
}

type Shape = 'bare' | 'definite' | 'determined';

function shapeOf(tokens: readonly Token[], index: number): Shape {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (token.folded === 'du' || token.folded === 'des') return 'definite';
  if (next === undefined) return 'bare';
  if (['le', 'la', "l'", 'les'].includes(next.folded)) return 'definite';
  return DETERMINERS.has(next.folded) ? 'determined' : 'bare';
}
