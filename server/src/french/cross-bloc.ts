import { memo } from './memo';
import { fold, type TextSpan, type Token, tokenise } from './text';

export interface CrossBlocMention extends TextSpan {
  readonly words: string;
}

const BLOC = new Set(['bloc', 'blocs', 'module', 'modules', 'ccp', 'certificat']);
const OTHER = new Set([
  'precedent',
  'precedents',
  'suivant',
  'suivants',
  'anterieur',
  'anterieurs',
  'autre',
  'autres',
  'prealable',
  'ulterieur',
]);
const LEAN = new Set([
  'vu',
  'vus',
  'vue',
  'vues',
  'acquis',
  'acquise',
  'acquises',
  'abordes',
  'aborde',
  'valide',
  'validee',
  'valides',
  'suite',
  'livrable',
  'livrables',
  'resultat',
  'resultats',
  'realise',
  'realisee',
  'realises',
  'produit',
  'produite',
  'elabore',
  'elaboree',
  'note',
  'validation',
  'prolongement',
  'continuite',
  'complement',
  'issu',
  'issus',
  'issue',
  'issues',
  'travail',
  'dossier',
  'projet',
  'defini',
  'definie',
  'definis',
  'reprise',
  'partir',
  'appuyant',
  'base',
  'cours',
  'obtention',
  'reussite',
]);

/** Text that leans on another bloc: « vu au bloc 2 », « suite de BC01 », « livrable du bloc précédent ». */
export const crossBlocMentions = memo((text: string): readonly CrossBlocMention[] => {
  const tokens = tokenise(text);
  const mentions: CrossBlocMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const end = mentionEnd(tokens, index);
    if (end === undefined) continue;
    const from = mentionStart(tokens, index);
    const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
    mentions.push({ ...span, words: text.slice(span.start, span.end) });
    index = end - 1;
  }
  return mentions;
});

/** The end of a reference to a bloc that begins here, or nothing. */
function mentionEnd(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (/^bc-?\d{1,2}$/u.test(token.folded) || /^ccp-?\d{1,2}$/u.test(token.folded))
    return leans(tokens, index) ? index + 1 : undefined;
  if (!BLOC.has(token.folded)) return undefined;
  const previous = tokens[index - 1]?.folded ?? '';
  if (next !== undefined && OTHER.has(next.folded) && tokens[index + 2]?.folded !== 'de') return index + 2;
  if ((OTHER.has(previous) && previous !== 'suivant') || previous === 'premier' || previous === 'second')
    return leans(tokens, index) || OTHER.has(previous) ? index + 1 : undefined;
  if (next === undefined) return undefined;
  let end = next.folded === 'de' && tokens[index + 2]?.folded === 'competences' ? index + 3 : index + 1;
  const sign = tokens[end];
  if (sign?.folded === 'n' || sign?.folded === 'no') end += 1;
  if (tokens[end]?.word === '°') end += 1;
  const number = tokens[end];
  const numbered =
    number !== undefined &&
    (number.kind === 'number' ||
      /^(?:bc|ccp)?-?\d{1,2}$/u.test(number.folded) ||
      /^[ivx]{1,4}$/u.test(number.folded) ||
      (/^[a-h]$/u.test(number.folded) && number.capital));
  if (!numbered) return undefined;
  return leans(tokens, index) ? end + 1 : undefined;
}

/** Some word before the reference says that the text needs the other bloc. */
function leans(tokens: readonly Token[], index: number): boolean {
  for (let step = Math.max(0, index - 7); step < index; step += 1) {
    const token = tokens[step]!;
    if (token.word === '.' || token.word === ';') continue;
    if (LEAN.has(token.folded)) return true;
  }
  return (
    ['au', 'du', 'dans', 'en'].includes(tokens[index - 1]?.folded ?? '') ||
    (fold(tokens[index - 1]?.word ?? '') === 'le' && tokens[index - 2]?.folded === 'dans')
  );
}

function mentionStart(tokens: readonly Token[], index: number): number {
  for (let step = Math.max(0, index - 5); step < index; step += 1) {
    if (tokens[step]!.kind === 'punctuation') continue;
    if (
      LEAN.has(tokens[step]!.folded) &&
      tokens.slice(step, index).every((token) => token.kind !== 'punctuation')
    )
      return tokens[step]!.folded === 'partir' && tokens[step - 1]?.folded === 'a' ? step - 1 : step;
  }
  return ['au', 'du', 'des', 'aux'].includes(tokens[index - 1]?.folded ?? '') ? index - 1 : index;
}
