import { analyseStatement, fold, memo, rewriteAsInfinitive, subjectiveWords } from '../../french';
import type { LocatedValue } from '../../model';
import { flatText } from './search';

const flat = new WeakMap<object, string>();

/** The text of a criterion as it compares with others: case, accents, spaces and final punctuation do not count. */
export function comparable(enonce: LocatedValue<string>): string {
  let text = flat.get(enonce);
  if (text === undefined) {
    text = flatText(enonce.value).replace(/^[\s•*–-]+|(?<![\s.;,])[\s.;,]+$/gu, '');
    flat.set(enonce, text);
  }
  return text;
}

/** Something that two evaluators would note alike: a figure, a detail after a colon or between parentheses. */
export const hasDetail = memo((text) => /\d|%|:|\(|«/u.test(text) || DETAIL.test(fold(text)));

const DETAIL =
  /(?<![a-z])(?:au moins|au plus|au maximum|au minimum|aucune?|sans|conforme|conformement|selon|dans le respect|en respectant|chaque|tous|toutes|toutes les|l'ensemble|la totalite|dans les delais|avant|datee?s?|signee?s?|tracee?s?|enregistree?s?|en vigueur|norme|reglement|charte|procedure|protocole|cahier des charges|grille|plan d|fiche)(?![a-z])/u;

const PASSIVE =
  /^(?:(l['’]|(?:les?|la|une?|des|tou(?:s|tes) les|chaque)(?=\s))\s*)(?!\s)([^,.;:]{2,120}?)(?<!\s)\s+(?:est|sont|a été|ont été)\s+(\p{L}+)(.*)$/isu;

/** « Le dossier est rédigé », « Rédaction du dossier » as « Rédiger le dossier », to be compared with a competence. */
export const asAction = memo((criterion: string): string => {
  const match = PASSIVE.exec(criterion.trim());
  if (!match) return rewriteAsInfinitive(criterion)?.text ?? criterion;
  const [, article = '', object, participle = '', rest = ''] = match;
  const blank = /['’]$/u.test(article) ? '' : ' ';
  for (const verb of infinitivesOf(participle.toLowerCase())) {
    const action = `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${article.toLowerCase()}${blank}${object}${rest}`;
    const { head } = analyseStatement(action);
    if (head.kind === 'infinitif' && head.span.start === 0) return action;
  }
  return criterion;
});

function infinitivesOf(participle: string): string[] {
  const stem = participle.replace(/e?s?$/u, '');
  const bare = participle.replace(/s$/u, '');
  if (/ée?s?$/u.test(participle)) return [`${participle.replace(/ée?s?$/u, '')}er`];
  if (/uite?s?$/u.test(participle)) return [`${participle.replace(/te?s?$/u, '')}re`];
  if (/pris(?:e|es)?$/u.test(participle)) return [`${participle.replace(/is(?:e|es)?$/u, '')}endre`];
  if (/mis(?:e|es)?$/u.test(participle)) return [`${participle.replace(/is(?:e|es)?$/u, '')}ettre`];
  if (/erte?s?$/u.test(participle)) return [`${participle.replace(/erte?s?$/u, '')}rir`];
  if (/crite?s?$/u.test(participle)) return [`${participle.replace(/te?s?$/u, '')}re`];
  if (/ie?s?$/u.test(participle)) return [`${stem.replace(/i$/u, '')}ir`, `${bare.replace(/ie?$/u, '')}re`];
  if (/ue?s?$/u.test(participle)) {
    const root = stem.replace(/u$/u, '');
    return [`${root}re`, `${root}ir`, `${root}evoir`.replace('çevoir', 'cevoir'), `${root}oir`];
  }
  return [];
}

/** Words that carry the meaning, without their endings. */
export const contentStems = memo((text): readonly string[] =>
  (fold(text).match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu) ?? [])
    .filter((word) => word.length > 3 && !EMPTY.has(word))
    .map((word) => word.slice(0, 5)),
);

const EMPTY = new Set(
  'avec dans pour leur leurs cette sont etre ainsi afin sans sous entre chez dont plus tous toutes tout toute mise place oeuvre bien correctement ete permet permettant notamment'.split(
    ' ',
  ),
);

/** A judgement is told by its own rule. */
export function isSubjective(text: string): boolean {
  return subjectiveWords(text).length > 0;
}
