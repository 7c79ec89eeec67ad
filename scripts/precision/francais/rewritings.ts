import { rewriteAsInfinitive } from '../../../server/src/french';
import { WRONG_REWRITINGS } from '../../precision-judgements';
import { type Corpus, distinct } from './corpus';
import { type Figure, percent } from './figure';

export function rewritings(gold: readonly { avant: string; apres: readonly string[] | null }[]): Figure {
  const misses: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const { avant, apres } of gold) {
    const after = rewriteAsInfinitive(avant)?.text;
    if (apres === null ? after === undefined : after !== undefined && apres.includes(after)) right += 1;
    else {
      misses.push(`${avant} → ${after ?? 'rien'}`);
      if (after !== undefined && apres === null) wrong += 1;
    }
  }
  const rewritable = gold.filter(({ apres }) => apres !== null).length;
  return {
    name: 'réécriture des nominalisations, jeu de référence',
    target: '≥ 95 %, aucune sur les noms qui doivent rester',
    reached: right >= 0.95 * gold.length && wrong === 0,
    figure: `${percent(right, gold.length)} (${rewritable} à réécrire, ${gold.length - rewritable} à laisser, ${wrong} réécrits à tort)`,
    misses,
  };
}

export function realRewritings(corpus: Corpus): Figure {
  const texts = distinct(
    corpus.documents.flatMap(({ competences, titles }) => [
      ...competences.map(({ text }) => text),
      ...titles,
    ]),
  );
  const rewritten = texts.map((text) => rewriteAsInfinitive(text)?.text).filter((text) => text !== undefined);
  const wrong = rewritten.filter((text) => WRONG_REWRITINGS.includes(text));
  return {
    name: 'réécritures proposées sur les compétences, activités et blocs réels',
    target: 'aucune fausse',
    reached: wrong.length === 0,
    figure: `${rewritten.length} réécritures, lues une par une : ${wrong.length} fausse`,
    misses: wrong,
  };
}
