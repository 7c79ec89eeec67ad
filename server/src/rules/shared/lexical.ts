import { flatText } from './search';

const FUNCTION_WORDS = new Set(
  'afin ainsi alors apres aussi autre autres avant avec avoir ayant cadre cela celle celles celui cette ceux chaque comme contre dans deja depuis dont donnee donnees elle elles ensemble entre etant etre fonction jusque laquelle lequel lesquelles lesquels leur leurs lors lorsque mais manie maniere meme memes moins moyen notamment nous oeuvre partir permettant permettre plus plusieurs pour quelque quelques quel quels quelle quelles respect respectant sans selon sera seront sous suite tenant tous tout toute toutes travers vers votre vous compte niveau type types differents differentes adapte adaptes adaptee adaptees mettre mise mettant place situation situations realiser effectuer assurer utiliser utilisant appliquer gerer'.split(
    ' ',
  ),
);

/** The words of a text that carry its subject, each cut to what its variants share. Rough, and meant to be generous. */
export function subjectWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of flatText(text).match(/[a-z]{4,}/gu) ?? []) {
    if (!FUNCTION_WORDS.has(word)) words.add(word.slice(0, 6));
  }
  return words;
}
