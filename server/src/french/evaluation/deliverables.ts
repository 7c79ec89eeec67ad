import { fold } from '../text';
import { isDenied, type Said } from './sentences';

const NOUNS =
  'dossiers?|rapports?|memoires?|notes?|syntheses?|portfolios?|supports?|diaporamas?|comptes?[ -]rendus?|cahiers? des charges|maquettes?|prototypes?|plans? d|fiches?|livrets?|videos?|posters?|plaquettes?|devis';
const SUBJECT = '(?:(?:le|la|les|chaque|tout) candidate?s?|ce dernier|celui-ci|il|elle|ils)';
const HANDS =
  '(?:remet|remettent|remettra|remettront|rend|rendent|rendra|depose|deposent|deposera|fournit|fournissent|fournira|transmet|transmettent|transmettra|redige|redigent|redigera|produit|produisent|produira|prepare|preparent|elabore|elaborent|constitue|constituent)';
const ADVERB = '(?: (?:y|alors|ensuite|egalement|aussi|individuellement))?';
const ARTICLE = '(?:une?|son|sa|ses|des|leur|leurs|deux|trois|\\d{1,2}) ';
const GIVES = new RegExp(`(?<!\\p{L})(${SUBJECT})${ADVERB} ${HANDS}(?!\\p{L})`, 'u');
const OBJECT = new RegExp(
  `^ ?(?:au jury |aux evaluateurs |par ecrit )?${ARTICLE}(?=(?:${NOUNS})(?!\\p{L}))`,
  'u',
);
const FORM = /(?<!\p{L})la forme d'une? (?=(?:dossier|rapport|memoire|portfolio)(?!\p{L}))/u;
const NEXT = new RegExp(`^ (?:et|ainsi qu['e]) ?${ARTICLE}(?=(?:${NOUNS})(?!\\p{L}))`, 'u');
/** What ends the words of a deliverable. */
const END =
  /[,;:()«»]|\.(?= |$)|(?<!\p{L})(?:et (?:une?|son|sa|ses|des|leur|d'une?|le|la|l'|les|il|elle|en)|qui|que|qu'|dont|dans|avant|apres|a l'issue|au jury|aux evaluateurs|au certificateur|lors|pendant|puis|sur la base|a partir|afin|pour|en vue|en amont|au plus tard|la veille|le jour|au moins|a l'appui|presentant|decrivant|comprenant|incluant|ainsi|devant|par|imprime|en \d{1,3})(?!\p{L})/u;
const EXAMPLES = /(?<!\p{L})(?:etc|notamment|par exemple|ex|tels? que|telles? que|comme)(?!\p{L})/u;
const LABEL = /^(?:[-–•] ?)?livrables?(?: attendus?| demandes?)? ?: ?/u;

/** What the candidate hands over, in the words of the text. */
export function deliverablesOf(said: readonly Said[]): string[] {
  const found: string[] = [];
  for (const [rank, { raw, folded, open }] of said.entries()) {
    // Places in the folded text must be places in the text.
    if (open || raw.length !== folded.length || EXAMPLES.test(folded)) continue;
    const label = LABEL.exec(folded);
    if (label) found.push(...listed(raw.slice(label[0].length)));
    else if (!isDenied(folded)) found.push(...handed(raw, folded, said[rank - 1]?.folded ?? ''));
  }
  const known = new Set<string>();
  return found.filter((text) => !known.has(fold(text)) && known.add(fold(text)));
}

function handed(raw: string, folded: string, before: string): string[] {
  const gives = GIVES.exec(folded);
  const form = FORM.exec(folded);
  const who = gives?.[1] ?? '';
  const isCandidate =
    /candidat/u.test(who) || /candidat/u.test(before) || /candidat/u.test(folded.slice(0, gives?.index));
  const object = gives && isCandidate ? OBJECT.exec(folded.slice(gives.index + gives[0].length)) : null;
  let at =
    gives && object
      ? gives.index + gives[0].length + object[0].length
      : form
        ? form.index + form[0].length
        : undefined;
  const found: string[] = [];
  while (at !== undefined) {
    const rest: string = folded.slice(at);
    const length: number = END.exec(rest)?.index ?? rest.length;
    const words = raw.slice(at, at + length).trim();
    if (words.length > 120) break;
    found.push(words.charAt(0).toUpperCase() + words.slice(1));
    const next: RegExpExecArray | null = form && !object ? null : NEXT.exec(folded.slice(at + words.length));
    at = next ? at + words.length + next[0].length : undefined;
  }
  return found;
}

/** « Livrables : un rapport de 15 pages ; un diaporama » */
export function listed(raw: string): string[] {
  const parts = raw.replace(/[.\s]+$/u, '').split(raw.includes(';') ? /\s*;\s*/u : /\s*,\s*(?![^(]*\))/u);
  return parts
    .map((part) => part.trim().replace(/^(?:et\s+)?(?:une?|des|le|la|les)\s+/iu, ''))
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1));
}
