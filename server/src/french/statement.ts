import { type HeadKind, NO_VOCABULARY, type ReadyVocabulary, readHead, type VerbAt, verbFrom } from './head';
import { CLITICS, COORDINATORS, DETERMINERS, NEGATIONS, PERSONS } from './lexicon/function-words';
import { MARKERS, type Part, PURPOSE_NOUNS, VERB_PHRASES } from './lexicon/markers';
import { memoBy } from './memo';
import { nominalisationOf } from './nominalisation';
import { type TextSpan, type Token, tokenise, trimSpan } from './text';
import { infinitiveOf, isPresentParticiple } from './verbs';

/** Words the settings add to the lists. */
export interface Vocabulary {
  /** Verbs to accept at the head of a statement. */
  readonly acceptedVerbs?: readonly string[];
  /** Judgement words to leave alone. */
  readonly acceptedWords?: readonly string[];
  /** Judgement words to report besides those of the list. */
  readonly vagueWords?: readonly string[];
  /** Products of one publisher to report besides those of the list. */
  readonly proprietaryTools?: readonly string[];
}

export interface StatementVerb {
  readonly lemma: string;
  readonly span: TextSpan;
}

/** What one competence says, each part with its place. */
export interface Statement {
  readonly text: string;
  readonly head: { readonly kind: HeadKind; readonly span: TextSpan; readonly lemma?: string };
  /** Coordinated infinitives heading the statement. */
  readonly verbs: readonly StatementVerb[];
  readonly object?: TextSpan;
  readonly means: readonly TextSpan[];
  readonly context: readonly TextSpan[];
  /** For whom, or towards whom: « auprès des usagers », « à destination de l'équipe ». */
  readonly recipients: readonly TextSpan[];
  /** « afin de … » */
  readonly purpose?: TextSpan;
}

/** What other modules of the layer need besides the public analysis. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  /** Token ranges (end excluded) that belong to the action itself, verbs left out. */
  readonly cores: readonly (readonly [number, number])[];
  /** Token ranges of everything else: means, context, purpose. */
  readonly modifiers: readonly (readonly [number, number])[];
}

type Pattern = readonly string[];

/** Markers and verb phrases by first word, longest first. */
function byFirstWord<T>(
  entries: readonly (readonly [string, T])[],
): ReadonlyMap<string, readonly (readonly [Pattern, T])[]> {
  const map = new Map<string, (readonly [Pattern, T])[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const key = words[0]!;
    map.set(key, [...(map.get(key) ?? []), [words, value]]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const PARTS = byFirstWord(
  (Object.keys(MARKERS) as Part[]).flatMap((part) => MARKERS[part].map((phrase) => [phrase, part] as const)),
);
const PHRASES = byFirstWord(VERB_PHRASES.map((phrase) => [phrase, phrase] as const));

/** Every word a part may begin with: most tokens are none, and are passed over at the cost of one lookup. */
const OPENERS: ReadonlySet<string> = new Set([
  ...PARTS.keys(),
  ...['pour', 'en', 'par', "l'", 'la', 'les', 'destine', 'destinee', 'destines', 'destinees'],
]);

const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  de: ['de', "d'", 'du', 'des'],
  que: ['que', "qu'"],
  le: ['le', 'la', 'les', "l'"],
  un: ['un', 'une'],
  l: ["l'"],
  s: ["s'"],
};

function matches(tokens: readonly Token[], index: number, pattern: Pattern): boolean {
  for (let step = 0; step < pattern.length; step += 1) {
    const token = tokens[index + step];
    if (token === undefined) return false;
    const word = pattern[step]!;
    if (token.folded === word) continue;
    if (VARIANTS[word]?.includes(token.folded)) continue;
    return false;
  }
  return true;
}

/** The part that begins at this token, if it is a marker, and how many tokens the marker holds. */
function markerAt(
  tokens: readonly Token[],
  index: number,
  vocabulary: ReadyVocabulary,
): { readonly part: Part; readonly length: number } | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word') return undefined;
  // « destiné à mesurer » tells what for, « destiné aux clients » for whom.
  if (
    token.folded.startsWith('destine') &&
    token.folded.length <= 9 &&
    tokens[index + 1]?.folded === 'a' &&
    verbFrom(tokens, index + 2, vocabulary) !== undefined
  ) {
    return { part: 'purpose', length: 2 };
  }
  const key =
    token.folded === "l'" ? 'l' : token.folded === 'la' || token.folded === 'les' ? 'le' : token.folded;
  for (const [pattern, part] of PARTS.get(key) ?? []) {
    if (matches(tokens, index, pattern)) {
      if (
        pattern[0] === 'permettant' &&
        part === 'purpose' &&
        pattern[1] === 'a' &&
        !hasInfinitiveSoon(tokens, index + 2, vocabulary)
      )
        continue;
      return { part, length: pattern.length };
    }
  }
  if (token.folded === 'pour') return purposeOfPour(tokens, index, vocabulary);
  if (token.folded === 'en') return gerundAt(tokens, index);
  if (token.folded === 'par') return meansOfPar(tokens, index);
  return undefined;
}

function hasInfinitiveSoon(tokens: readonly Token[], index: number, vocabulary: ReadyVocabulary): boolean {
  for (let step = index; step < Math.min(tokens.length, index + 8); step += 1) {
    if (infinitiveOf(tokens[step]!.folded, vocabulary.acceptedVerbs) !== undefined) return true;
  }
  return false;
}

/** « pour réduire », « pour en assurer », « pour la protection des passants »; but not « pour le 30 juin ». */
function purposeOfPour(
  tokens: readonly Token[],
  index: number,
  vocabulary: ReadyVocabulary,
): { readonly part: Part; readonly length: number } | undefined {
  let cursor = index + 1;
  let limit = 4;
  while (limit > 0 && tokens[cursor] !== undefined) {
    const { folded } = tokens[cursor]!;
    if (
      infinitiveOf(folded, vocabulary.acceptedVerbs) !== undefined &&
      verbFrom(tokens, cursor, vocabulary) !== undefined
    ) {
      return { part: 'purpose', length: 1 };
    }
    if (
      !CLITICS.has(folded) &&
      !NEGATIONS.has(folded) &&
      folded !== 'mieux' &&
      folded !== 'bien' &&
      folded !== 'ainsi' &&
      !folded.endsWith('ment')
    )
      break;
    cursor += 1;
    limit -= 1;
  }
  const next = tokens[index + 1];
  if (next === undefined) return undefined;
  if (['le', 'la', "l'", 'les', 'leur', 'sa', 'son', 'une', 'un'].includes(next.folded)) {
    const noun = tokens[index + 2];
    const person = noun !== undefined && PERSONS.has(noun.folded);
    if (person) return { part: 'recipient', length: 1 };
    const folded = noun?.folded ?? '';
    const goal = PURPOSE_NOUNS.has(folded) || nominalisationOf(folded) !== undefined;
    const owned = ['leur', 'sa', 'son'].includes(next.folded);
    const definite = owned || (next.folded !== 'un' && next.folded !== 'une');
    // « pour la performance économique de l'entreprise », « pour l'accès à un réseau »
    const complement = ['de', "d'", 'du', 'des', ...(folded === 'acces' ? ['a', 'au', 'aux'] : [])];
    const follows = [
      tokens[index + 3],
      /(?:iques?|elles?|ales?|[ei]ves?|ees?)$/u.test(tokens[index + 3]?.folded ?? '')
        ? tokens[index + 4]
        : undefined,
    ];
    const complemented = follows.some((token) => complement.includes(token?.folded ?? ''));
    if (goal && definite && (owned || complemented)) {
      return { part: 'purpose', length: 1 };
    }
  }
  return undefined;
}

const CONSTRAINTS = new Set(['respectant', 'veillant', 'garantissant', 'tenant', 'conformant']);

/** « en …ant », with the pronouns and negation that may stand between. */
function gerundAt(
  tokens: readonly Token[],
  index: number,
): { readonly part: Part; readonly length: number } | undefined {
  for (let cursor = index + 1; cursor < Math.min(tokens.length, index + 5); cursor += 1) {
    const token = tokens[cursor]!;
    if (isPresentParticiple(token.folded))
      return { part: CONSTRAINTS.has(token.folded) ? 'context' : 'means', length: cursor - index + 1 };
    if (!CLITICS.has(token.folded) && !NEGATIONS.has(token.folded)) return undefined;
  }
  return undefined;
}

/** « par un plan de tests » tells the means; « réalisés par les sous-traitants » the author. */
function meansOfPar(
  tokens: readonly Token[],
  index: number,
): { readonly part: Part; readonly length: number } | undefined {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous === undefined || next === undefined || next.kind !== 'word') return undefined;
  if (/(?:[éiu]|is|it|ert)e?s?$/u.test(previous.word) && previous.kind === 'word' && previous.word.length > 3)
    return undefined;
  if (
    [
      'rapport',
      'exemple',
      'ailleurs',
      'jour',
      'semaine',
      'mois',
      'an',
      'heure',
      'personne',
      'rapport',
    ].includes(next.folded)
  )
    return undefined;
  return { part: 'means', length: 1 };
}

function verbPhraseEnd(
  tokens: readonly Token[],
  verb: VerbAt,
): { readonly lemma: string; readonly end: number } {
  const token = tokens[verb.at]!;
  for (const [pattern, phrase] of PHRASES.get(token.folded) ?? []) {
    if (matches(tokens, verb.at, pattern)) {
      const words = tokens.slice(verb.at + 1, verb.at + pattern.length).map((word) => word.word);
      return {
        lemma: [verb.lemma, ...words].join(' ').replace(/' /gu, "'") || phrase,
        end: verb.at + pattern.length,
      };
    }
  }
  return { lemma: verb.lemma, end: verb.at + 1 };
}

export function readStatement(text: string, { acceptedVerbs }: Vocabulary = {}): ReadStatement {
  return read(text, acceptedVerbs?.length ? acceptedVerbs : NO_VOCABULARY.acceptedVerbs);
}

const read = memoBy((text: string, acceptedVerbs: readonly string[]): ReadStatement => {
  const ready: ReadyVocabulary = { acceptedVerbs };
  const tokens = tokenise(text);
  const head = readHead(text, tokens, ready);
  const spanOf = (from: number, to: number): TextSpan => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[Math.max(from, to - 1)]?.end ?? tokens[from]?.end ?? 0,
  });
  const verbs: StatementVerb[] = [];
  const found: Record<Part, TextSpan[]> = { purpose: [], means: [], context: [], recipient: [] };
  const cores: [number, number][] = [];
  const modifiers: [number, number][] = [];

  let part: Part | 'core' = 'core';
  let from = head.to;
  const close = (to: number): void => {
    if (to <= from) return;
    const raw = spanOf(from, to);
    const span = trimSpan(text, raw.start, raw.end);
    if (span.end <= span.start) return;
    if (part === 'core') cores.push([from, to]);
    else {
      found[part].push(span);
      modifiers.push([from, to]);
    }
  };

  let cursor = head.to;
  if (head.verb !== undefined) {
    // What stands before the verb is a fronted complement: « À partir de …, rédiger ».
    const comma = lastComma(tokens, head.opening, head.verb.first);
    if (comma > head.opening) {
      part = markerAt(tokens, head.opening, ready)?.part ?? 'context';
      from = head.opening;
      close(comma);
      part = 'core';
    }
    const phrase = verbPhraseEnd(tokens, head.verb);
    const end = Math.max(phrase.end, head.kind === 'vague' ? head.to : 0);
    const lemma = head.kind === 'vague' && head.lemma !== undefined ? head.lemma : phrase.lemma;
    verbs.push({ lemma, span: spanOf(head.from, end) });
    cursor = end;
    from = end;
  }

  for (; cursor < tokens.length; cursor += 1) {
    const token = tokens[cursor]!;
    if (token.depth > 0 || token.word === '(') continue;
    const opens = token.capital || token.newline || token.word === '.' || COORDINATORS.has(token.folded);
    if (opens && head.verb !== undefined && part !== 'purpose') {
      const next = coordinatedVerb(tokens, cursor, ready);
      if (next !== undefined) {
        close(cursor);
        const phrase = verbPhraseEnd(tokens, next);
        verbs.push({ lemma: phrase.lemma, span: spanOf(next.first, phrase.end) });
        part = 'core';
        from = phrase.end;
        cursor = phrase.end - 1;
        continue;
      }
    }
    if (!OPENERS.has(token.folded)) continue;
    const marker = markerAt(tokens, cursor, ready);
    if (marker === undefined) continue;
    // A gerund or a « selon » inside a purpose still belongs to it, unless a comma sets it apart.
    if (part === 'purpose' && marker.part !== 'purpose' && tokens[cursor - 1]?.word !== ',') continue;
    close(cursor);
    part = marker.part;
    from = cursor;
    cursor += marker.length - 1;
  }
  close(tokens.length);

  const object = objectOf(text, tokens, cores);
  const purpose = found.purpose[0];
  const statement: Statement = {
    text,
    head: {
      kind: head.kind,
      span: spanOf(head.from, head.to),
      ...(head.lemma !== undefined && { lemma: head.lemma }),
    },
    verbs,
    ...(object !== undefined && { object }),
    means: found.means,
    context: found.context,
    recipients: found.recipient,
    ...(purpose !== undefined && { purpose }),
  };
  return { statement, tokens, cores, modifiers };
});

/** The last comma or colon between two tokens, or -1. */
function lastComma(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) {
    const { word, depth } = tokens[index]!;
    if (depth === 0 && (word === ',' || word === ':')) return index;
  }
  return -1;
}

/** « , », « et », « et/ou », « puis »… then an infinitive that is not the causative of « faire ». */
function coordinatedVerb(
  tokens: readonly Token[],
  index: number,
  vocabulary: ReadyVocabulary,
): VerbAt | undefined {
  const token = tokens[index]!;
  const capital = token.capital && index > 0 && token.kind === 'word';
  if (!COORDINATORS.has(token.folded) && !capital && token.word !== '.' && !token.newline) return undefined;
  let cursor = COORDINATORS.has(token.folded) || token.word === '.' ? index + 1 : index;
  for (let step = 0; step < 3; step += 1) {
    const next = tokens[cursor];
    if (next === undefined || !COORDINATORS.has(next.folded)) break;
    cursor += 1;
  }
  // « et, le cas échéant, adapter »
  if (
    tokens[cursor]?.folded === 'le' &&
    tokens[cursor + 1]?.folded === 'cas' &&
    tokens[cursor + 2]?.folded === 'echeant'
  ) {
    cursor += tokens[cursor + 3]?.word === ',' ? 4 : 3;
  }
  if (
    ['si', 'au'].includes(tokens[cursor]?.folded ?? '') &&
    ['necessaire', 'besoin'].includes(tokens[cursor + 1]?.folded ?? '')
  ) {
    cursor += tokens[cursor + 2]?.word === ',' ? 3 : 2;
  }
  const verb = verbFrom(tokens, cursor, vocabulary);
  if (verb === undefined) return undefined;
  const next = tokens[verb.at + 1];
  if (verb.lemma === 'faire' && next !== undefined && infinitiveOf(next.folded) !== undefined)
    return undefined;
  return verb;
}

function objectOf(
  text: string,
  tokens: readonly Token[],
  cores: readonly (readonly [number, number])[],
): TextSpan | undefined {
  for (const [from, to] of cores) {
    let start = from;
    let end = to;
    while (
      start < end &&
      (tokens[start]!.kind === 'punctuation' || COORDINATORS.has(tokens[start]!.folded))
    ) {
      if (tokens[start]!.word === '«' || tokens[start]!.word === '(') break;
      start += 1;
    }
    while (end > start && (COORDINATORS.has(tokens[end - 1]!.folded) || tokens[end - 1]!.word === '.'))
      end -= 1;
    const words = tokens
      .slice(start, end)
      .filter((token) => token.kind !== 'punctuation' && !DETERMINERS.has(token.folded));
    if (words.length === 0) continue;
    const span = trimSpan(text, tokens[start]!.start, tokens[end - 1]!.end);
    if (span.end > span.start) return span;
  }
  return undefined;
}

/** Verb, object, means, context and purpose of a competence. */
export function analyseStatement(text: string, vocabulary?: Vocabulary): Statement {
  return readStatement(text, vocabulary).statement;
}
