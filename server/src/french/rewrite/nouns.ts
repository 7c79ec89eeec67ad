import { phraseAt } from '../head';
import { DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import { LASTING_NAMES } from '../lexicon/nominalisations';
import type { Token } from '../text';
import { type ActionNoun, ARTICLES, actionNounAt } from './action-noun';
import { convertComplement, DETERMINED, helpedAt, isOf, type Shape, shapeOf } from './complement';
import type { Edit } from './edits';
import { keptNoun, watchAt } from './light-verb';

export function fromNouns(tokens: readonly Token[], opening: number): readonly Edit[] | undefined {
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
  const kept = heads.length === 1 ? keptNoun(tokens, start, last) : undefined;
  if (kept === undefined) return undefined;
  edits.push(kept);
  return tokens.length;
}

/** After « , », « et », « ou », « et/ou »: the token that follows, or undefined. */
function linkEnd(tokens: readonly Token[], index: number): number | undefined {
  let cursor = index;
  while (cursor - index < 4 && ['et', 'ou', ',', '/', '&'].includes(tokens[cursor]?.folded ?? ''))
    cursor += 1;
  return cursor === index || tokens[cursor] === undefined ? undefined : cursor;
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
