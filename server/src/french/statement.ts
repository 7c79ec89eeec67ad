import { type HeadKind, NO_VOCABULARY, type ReadyVocabulary, readHead, type VerbAt, verbFrom } from './head';
import { COORDINATORS, DETERMINERS } from './lexicon/function-words';
import { type Part, VERB_PHRASES } from './lexicon/markers';
import { memoBy } from './memo';
import { byFirstWord, matches } from './patterns';
import { markerAt, OPENERS } from './statement-parts';
import { type TextSpan, type Token, tokenise, trimSpan } from './text';
import { infinitiveOf } from './verbs';

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

const PHRASES = byFirstWord(VERB_PHRASES.map((phrase) => [phrase, phrase] as const));

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
