import { memo } from '../../french';
import type { Span } from '../../syntax';

/** Nothing but dots, dashes, question marks, underscores or crosses. */
const HOLLOW = /^(?=[\s–—-]*[.…_?])[\s.…_?–—-]*$|^\s*[xX]{2,}\s*$/u;
/** Cheap: most texts have none of these. */
const SUSPECT =
  /…|\.\.\.|__|\?\?|todo|tbd|fixme|faire|xxx|rncpx|rsx|lorem|d[ée]terminer|compl[ée]ter|d[ée]finir|pr[ée]ciser|renseigner|r[ée]diger|<[^<>]|\$\{/iu;

/** The first letter first: what stands before is looked at there only. */
const BEFORE =
  "(?=[àaÀA]\\s)(?:^|(?<=[([{«\"“:;.–—/]\\s*)|(?<=(?<!\\p{L})(?:par|de|du|des|le|la|les|l[’']|d[’']|un|une|en|à|au|aux|et|ou|dans|sur|avec|pour|chez|entre|selon|auprès de)\\s*))";
const AFTER = '(?=\\s*(?:$|[)\\]}»"”]|[.;,](?:\\s|$)))';
const TO_DO = 'compl[ée]ter|d[ée]finir|pr[ée]ciser|renseigner|r[ée]diger|d[ée]terminer|remplir';

/** Each finds the exact words left to be replaced. Linear: no nested repetition. */
const PATTERNS: readonly RegExp[] = [
  /\[\s*(?:à|a)\s+(?:compl[ée]ter|d[ée]finir|pr[ée]ciser|renseigner|r[ée]diger|d[ée]terminer|remplir)(?!\p{L})[^\]]{0,300}\]?/giu,
  new RegExp(
    `(?:${BEFORE}|(?<=,\\s?))(?:à|a)\\s+compl[ée]ter\\s*:(?:[^\\]\\n()»"”.]|\\([^()]{0,80}\\)|\\.(?!\\s|$)){0,300}`,
    'giu',
  ),
  new RegExp(`${BEFORE}(?:à|a)\\s+(?:${TO_DO})(?!\\p{L})${AFTER}`, 'giu'),
  /(?<!\p{L})(?:TODO|TBD|FIXME|À FAIRE|A FAIRE|todo(?=\s*:))(?!\p{L})/gu,
  /(?<![\p{L}\d])(?:RNCP|RS)?[xX]{3,}(?![\p{L}\d])/gu,
  /(?<!\p{L})lorem\s+ipsum(?!\p{L})/giu,
  /\?{3,}|_{3,}|\.{5,}|…{3,}/gu,
  /\$\{\d+(?::[^}]{0,200})?\}/gu,
  /<(?:à|a) [^<>]{1,80}>/giu,
  // « habilités par … »: nothing was written after the word that calls for it.
  /(?=…|\.{3})(?<=(?:^|[\s’'(])(?:par|de|du|des|le|la|les|un|une|en|à|au|aux|et|ou|dans|sur|avec|pour|afin de|chez|entre|selon|que|qui|[dl][’'])\s*|:\s*)(?:…|\.{3,4})(?=\s*$)/giu,
];

/** The words of a text that its author meant to replace. An ellipsis at the end of a list is none, « etc. » neither. */
export const placeholdersIn = memo((text: string): readonly Span[] => {
  if (text.length < 400 && HOLLOW.test(text)) return [trimmed(text, 0, text.length)];
  if (!SUSPECT.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const span = trimmed(text, match.index, match.index + match[0].length);
      if (!spans.some((other) => span.start < other.end && other.start < span.end)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
});

/** Something in it is still to be written: what it says now means nothing. */
export function isUnfinished(text: string): boolean {
  return placeholdersIn(text).length > 0;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /[\s.,;]/.test(text.charAt(to - 1)) && !/^[.\s…]+$/.test(text.slice(from, to))) to--;
  return { start: from, end: to };
}
