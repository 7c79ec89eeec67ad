/** « être capable de », « savoir », « le candidat doit »… */
import { NO_VOCABULARY, verbFrom } from '../head';
import { DETERMINERS, PERSONS, SUBJECT_PRONOUNS } from '../lexicon/function-words';
import type { Token } from '../text';
import type { Edit } from './edits';

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
export function withoutCapability(tokens: readonly Token[], opening: number): readonly Edit[] | undefined {
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
