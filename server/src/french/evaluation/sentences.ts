import { splitSentences } from '../sentences';
import { fold } from '../text';

/** A sentence of the text, as written and as it is searched: lower case, without accents, spaces alike. */
export interface Said {
  readonly raw: string;
  readonly folded: string;
  /** It tells what may be, or is for some: nothing of it holds for every candidate. */
  readonly open: boolean;
}

const OPEN =
  /(?<!\p{L})(?:peut|peuvent|pourra|pourront|pourrait|possibilite|possible|eventuel\p{L}*|le cas echeant|facultati\p{L}*|optionnel\p{L}*|en option|au choix|choix d|soit|selon|sauf|parfois|pour les|pour le candidat)(?!\p{L})/u;

export function sentencesOf(text: string): Said[] {
  return splitSentences(text).map(({ start, end }) => {
    const raw = text.slice(start, end).replace(/\s+/gu, ' ').trim();
    const folded = fold(raw);
    return { raw, folded, open: OPEN.test(folded) };
  });
}

/** « pas de soutenance », « sans oral » */
export function isDenied(folded: string): boolean {
  return /(?<!\p{L})(?:pas|sans|ni|aucune?|jamais|hors|ne|n')(?!\p{L})/u.test(folded);
}
