import { COMPOUND_HEADS, COMPOUNDS, type Nominalisation } from '../lexicon/nominalisations';
import { nominalisationOf } from '../nominalisation';
import type { Token } from '../text';

export interface ActionNoun {
  readonly entry: Nominalisation;
  /** The infinitive with what belongs to it: « mettre en œuvre ». */
  readonly verb: string;
  readonly from: number;
  readonly end: number;
  /** Needs no object. */
  readonly complete?: true;
}

export const ARTICLES = new Set(['le', 'la', "l'", 'les', 'un', 'une']);

export function actionNounAt(tokens: readonly Token[], index: number): ActionNoun | undefined {
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
