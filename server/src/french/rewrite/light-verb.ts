/** Nouns of action that stay nouns, behind « assurer » or « réaliser ». */
import type { Token } from '../text';
import { type ActionNoun, ARTICLES } from './action-noun';
import { startsWithVowel } from './article';
import { isOf } from './complement';
import type { Edit } from './edits';

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

/** « Veille réglementaire » has no verb of its own: « Assurer une veille réglementaire ». */
export function watchAt(tokens: readonly Token[], opening: number): readonly Edit[] | undefined {
  const article = ARTICLES.has(tokens[opening]?.folded ?? '') ? 1 : 0;
  const noun = tokens[opening + article];
  const next = tokens[opening + article + 1];
  if (noun?.folded !== 'veille' || next === undefined || next.kind !== 'word') return undefined;
  if (['de', "d'", 'du', 'des', 'au', 'a', 'aux'].includes(next.folded)) return undefined;
  const kept = article === 1 ? tokens[opening]!.word : 'une';
  return [{ start: tokens[opening]!.start, end: noun.end, text: `assurer ${kept} veille` }];
}

/** « Suivi administratif des dossiers »: the adjective has no place beside the verb, so the noun stays. */
export function keptNoun(tokens: readonly Token[], start: number, action: ActionNoun): Edit | undefined {
  if (action.entry.needs !== undefined || !isAdjectiveThenOf(tokens, action.end)) return undefined;
  const article = ARTICLES.has(tokens[start]!.folded);
  const noun = tokens[action.end - 1]!;
  const light = CONTINUING.has(noun.folded) ? 'assurer' : 'réaliser';
  const written = article
    ? tokens[start]!.word
    : startsWithVowel(noun.folded)
      ? "l'"
      : action.entry.gender === 'f'
        ? 'la'
        : 'le';
  return {
    start: tokens[start]!.start,
    end: noun.end,
    text: `${light} ${written}${written.endsWith("'") ? '' : ' '}${noun.word}`,
  };
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
