import type { Span } from '../../syntax';

/** An article of a code cited in a text, and its public page. */
export interface LawCitation extends Span {
  /** « R6113-9 » */
  readonly article: string;
  /** « code du travail »; undefined when the text does not say it. */
  readonly code: string | undefined;
}

const ARTICLE = /(?<![\p{L}\p{N}])([LRD])\.?[\s*]{0,2}(\d{3,4}(?:-\d{1,4}){1,4})(?![\p{L}\p{N}])/gu;
const CODES = [
  'du travail',
  "de l[’']éducation",
  "de l[’']environnement",
  'de la santé publique',
  "de l[’']action sociale et des familles",
  "de la construction et de l[’']habitation",
  'de la construction',
  'de la sécurité sociale',
  'de la sécurité intérieure',
  'de la consommation',
  'de la commande publique',
  'de la propriété intellectuelle',
  'de la route',
  'de la voirie routière',
  'de la défense',
  "de l[’']énergie",
  "de l[’']urbanisme",
  "de l[’']aviation civile",
  "de l[’']artisanat",
  'de commerce',
  'des assurances',
  'des transports',
  "des relations entre le public et l[’']administration",
  'du sport',
  'du tourisme',
  'du patrimoine',
  "du cinéma et de l[’']image animée",
  'général des impôts',
  'général des collectivités territoriales',
  'général de la fonction publique',
  'monétaire et financier',
  'rural et de la pêche maritime',
  'rural',
  'forestier',
  'minier',
  'civil',
  'pénal',
  'de procédure civile',
  'de procédure pénale',
];
const CODE = new RegExp(`(?<!\\p{L})code\\s+(?:${CODES.join('|').replaceAll(' ', '\\s+')})(?!\\p{L})`, 'giu');
/** Just before: what shows that the letter and the number are those of an article. */
const ANNOUNCED = /(?<!\p{L})art(?:\.|icles?)[^\n]{0,80}$/iu;
/** What may stand between an article and « du code … »: other articles, parts of one, « et suivants ». */
const BETWEEN =
  /^(?:[\s,;*°()IVXLRD\d.-]|et|ou|à|suivants?|(?<!\p{L})[a-z]\)|alinéas?|bis|ter|quater)*\s(?:du|dudit)\s$/u;

/** Articles of codes: those that « art. » announces, that a code is named for, or that are about vocational training. */
export function lawIn(text: string): LawCitation[] {
  const codes = [...text.matchAll(CODE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    name: words.toLowerCase().replace(/\s+/g, ' '),
  }));
  return [...text.matchAll(ARTICLE)].flatMap(({ 0: words, 1: letter, 2: number, index }) => {
    const end = index + words.length;
    const next = codes.find(({ start }) => start >= end);
    const follows = next && next.start - end < 120 && BETWEEN.test(text.slice(end, next.start));
    const named = follows ? next : codes.findLast((code) => code.end <= index);
    const training = /^6\d{3}-/.test(number!);
    if (!named && !training && !ANNOUNCED.test(text.slice(Math.max(0, index - 100), index))) return [];
    const code = named?.name ?? (training ? 'code du travail' : undefined);
    return [{ start: index, end, article: `${letter}${number}`, code }];
  });
}

/**
 * The search of Légifrance by article: the form in which the decisions of the Cour de cassation cite theirs. The page of
 * an article has the number of one version of it, which grows old; the search leads to the version in force.
 */
export function legifrance({ article, code }: LawCitation): string {
  const search = 'https://www.legifrance.gouv.fr/search/code?tab_selection=code';
  if (!code) return `${search}&searchField=NUM_ARTICLE&query=${article}`;
  const query = encodeURIComponent(`${article} ${code.replaceAll('’', "'")}`).replaceAll('%20', '+');
  return `${search}&searchField=ALL&query=${query}&page=1&init=true`;
}
