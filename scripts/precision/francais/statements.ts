/** What is read of one statement: its head, its language, its purpose, its sentences. */
import { analyseStatement, fold, otherLanguageOf, splitSentences } from '../../../server/src/french';
import { NOT_INFINITIVES } from '../../precision-judgements';
import { type Corpus, distinct } from './corpus';
import { type Figure, percent } from './figure';

export function heads(gold: readonly { texte: string; label: string }[]): Figure {
  const misses = gold.filter(({ texte, label }) => analyseStatement(texte).head.kind !== label);
  return {
    name: 'nature de la tête (infinitif, vague, nom, conjugué, autre), jeu de référence',
    target: '≥ 97 %',
    reached: misses.length <= 0.03 * gold.length,
    figure: `${percent(gold.length - misses.length, gold.length)} (${gold.length} énoncés)`,
    misses: misses.map(({ texte, label }) => `${texte} (attendu : ${label})`),
  };
}

export function falseReports(corpus: Corpus): Figure {
  const texts = corpus.documents.flatMap(({ competences }) => competences.map(({ text }) => text));
  const reported = texts.filter((text) => !['infinitif', 'vague'].includes(analyseStatement(text).head.kind));
  const wrong = reported.filter((text) => !NOT_INFINITIVES.some((start) => fold(text).startsWith(start)));
  return {
    name: 'infinitifs signalés à tort, compétences réelles',
    target: '≤ 0,5 %',
    reached: wrong.length <= 0.005 * texts.length,
    figure: `${percent(wrong.length, texts.length)} (${reported.length} énoncés signalés sur ${texts.length}, lus un par un)`,
    misses: wrong,
  };
}

/** All of the corpus is in French. */
export function foreign(corpus: Corpus): Figure {
  const competences = corpus.documents.flatMap((document) => document.competences.map(({ text }) => text));
  const texts = [...competences, ...distinct(corpus.documents.flatMap(({ criteria }) => criteria))];
  const misses = texts.filter((text) => otherLanguageOf(text) !== undefined);
  return {
    name: 'énoncés pris à tort pour une autre langue, compétences et critères réels',
    target: 'aucun',
    reached: misses.length === 0,
    figure: `${misses.length} sur ${competences.length} compétences et ${texts.length - competences.length} critères différents`,
    misses,
  };
}

export function purposes(gold: readonly { texte: string; finalite: boolean }[]): Figure {
  const misses = gold.filter(
    ({ texte, finalite }) => (analyseStatement(texte).purpose !== undefined) !== finalite,
  );
  return {
    name: 'finalité, jeu de référence',
    target: '≥ 95 %',
    reached: misses.length <= 0.05 * gold.length,
    figure: `${percent(gold.length - misses.length, gold.length)} (${gold.length} textes)`,
    misses: misses.map(({ texte }) => texte),
  };
}

export function sentences(gold: readonly { texte: string; phrases: readonly string[] }[]): Figure {
  const cut = (text: string): string =>
    splitSentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .join('|');
  const misses = gold.filter(({ texte, phrases }) => cut(texte) !== phrases.join('|'));
  return {
    name: 'phrases, jeu de référence',
    target: '≥ 95 %',
    reached: misses.length <= 0.05 * gold.length,
    figure: `${percent(gold.length - misses.length, gold.length)} (${gold.length} textes)`,
    misses: misses.map(({ texte }) => `${texte} → ${cut(texte)}`),
  };
}
