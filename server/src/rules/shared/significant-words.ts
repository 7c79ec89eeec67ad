import { flatText } from './search';

/** Words too common in a référentiel to bring two texts together. */
const COMMON = new Set(
  'dans pour avec sans leur leurs selon entre cette autre autres ainsi afin dont plus moins tout tous toute toutes etre avoir faire mise oeuvre code travail article articles decret arrete loi reglement norme texte textes obligation obligations regles respect application professionnel professionnelle professionnels professionnelles activite activites metier metiers competence competences personnel personnels generale generales general relatif relative relatifs relatives prise compte cadre niveau ensemble'.split(
    ' ',
  ),
);

/** The words that say what a text is about, without their endings, so that « écran » meets « écrans ». */
export function significantWords(text: string): ReadonlySet<string> {
  const words = flatText(text).split(/[^a-z0-9]+/u);
  return new Set(
    words.filter((word) => word.length > 3 && !COMMON.has(word) && !/^\d+$/u.test(word)).map(root),
  );
}

export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared;
}

/** Crude, but the same on both sides: « électrique », « électriques » and « électricité » begin alike. */
function root(word: string): string {
  return word.replace(/(?:s|x)$/u, '').slice(0, 7);
}
