import { ABBREVIATIONS, CLOSING_ABBREVIATIONS } from './lexicon/abbreviations';
import { fold, type TextSpan } from './text';
import { infinitiveOf } from './verbs';

const STOP = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['»', '”', '"', ')', ']', "'", '’']);
const OPENING = /^[«“"('’‘[\p{Lu}\p{N}•–—-]/u;
const LETTERS = /^[\p{L}\p{M}]$/u;

/** Cuts before a capital or a number only; abbreviations and initials do not end a sentence, a line break does. */
export function splitSentences(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(text[from]!)) from += 1;
    while (to > from && /\s/u.test(text[to - 1]!)) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  let index = 0;
  while (index < text.length) {
    const character = text[index]!;
    if (character === '\n' || character === '\r') {
      close(index);
      index += 1;
      continue;
    }
    if (!STOP.has(character)) {
      index += 1;
      continue;
    }
    const stop = index;
    while (index < text.length && STOP.has(text[index]!)) index += 1;
    while (index < text.length && closesQuote(text, index))
      index += text[index] === '\u00a0' || text[index] === ' ' ? 2 : 1;
    const end = index;
    let next = index;
    while (next < text.length && /[^\S\n\r]/u.test(text[next]!)) next += 1;
    if (next === index || next >= text.length || text[next] === '\n') continue;
    if (!OPENING.test(text.slice(next, next + 2))) continue;
    if (end - stop === 1 && character === '.' && !endsSentence(text, start, stop, next)) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

function closesQuote(text: string, index: number): boolean {
  const character = text[index]!;
  if (CLOSING.has(character)) return true;
  return (character === ' ' || character === '\u00a0' || character === '\u202f') && text[index + 1] === '»';
}

function endsSentence(text: string, start: number, stop: number, next: number): boolean {
  let from = stop;
  while (from > start && stop - from < 30 && isWordPart(text[from - 1]!)) from -= 1;
  const word = text.slice(from, stop);
  const folded = fold(word);
  if (CLOSING_ABBREVIATIONS.has(folded)) return /^\p{Lu}/u.test(text.slice(next, next + 2));
  // A number alone at the beginning is the number of a list item: « 1. Préparer le poste. »
  const alone = text.slice(start, from).trim() === '';
  if (/^\p{N}+$/u.test(word)) return !alone;
  if (alone && /^\p{L}$/u.test(word)) return false;
  if (ABBREVIATIONS.has(folded)) {
    // « 0,5 mm. Noter », « 45 min. Rédiger »: after a number it is a unit, and a capital opens a sentence.
    const before = text.slice(Math.max(start, from - 3), from);
    return /\p{N}\s{0,2}$/u.test(before) && /^\p{Lu}/u.test(text.slice(next, next + 2));
  }
  if (/^\p{Lu}$/u.test(word)) {
    // A lone capital is an initial (« L. 6113-1 », « J. Martin »), or the end of « catégorie B. ».
    return (
      !/^\p{N}/u.test(text.slice(next, next + 2)) &&
      (isClassLetter(text, start, from) || opensWithInfinitive(text, next))
    );
  }
  // « S.A.R.L. Dupont » goes on; « la D.R.H. Archiver le dossier » does not.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return opensWithInfinitive(text, next);
  return true;
}

function opensWithInfinitive(text: string, index: number): boolean {
  const match = /^\p{L}{2,30}/u.exec(text.slice(index, index + 30));
  return match !== null && infinitiveOf(fold(match[0])) !== undefined;
}

const CLASSES =
  /(?:categorie|classe|permis|niveau|groupe|option|type|annexe|bloc|plan|serie|langage|vitamine|hepatite|lettre|point|zone|batiment|section|partie|lot|phase|grade|note|norme|indice|etape|formule|chapitre|ecole|salle)s?$/u;

function isClassLetter(text: string, start: number, from: number): boolean {
  const before = fold(text.slice(Math.max(start, from - 16), from)).trimEnd();
  return CLASSES.test(before);
}

function isWordPart(character: string): boolean {
  return LETTERS.test(character) || /[\p{N}.-]/u.test(character);
}
