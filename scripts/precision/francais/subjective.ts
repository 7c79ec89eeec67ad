import { subjectiveWords } from '../../../server/src/french';
import { WRONG_JUDGEMENTS } from '../../precision-judgements';
import { type Corpus, distinct } from './corpus';
import { type Figure, percent } from './figure';

export function judgements(gold: readonly { texte: string; vague: readonly string[] }[]): Figure {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const misses: string[] = [];
  for (const { texte, vague } of gold) {
    const found = subjectiveWords(texte).map(({ word }) => word.toLowerCase());
    right += found.filter((word) => vague.includes(word)).length;
    const extra = found.filter((word) => !vague.includes(word));
    const absent = vague.filter((word) => !found.includes(word));
    wrong += extra.length;
    missed += absent.length;
    if (extra.length + absent.length > 0)
      misses.push(`${texte} (en trop : ${extra.join(', ')} ; manqués : ${absent.join(', ')})`);
  }
  return {
    name: 'mots de jugement, jeu de référence',
    target: 'précision ≥ 95 %, rappel ≥ 90 %',
    reached: right >= 0.95 * (right + wrong) && right >= 0.9 * (right + missed),
    figure: `précision ${percent(right, right + wrong)}, rappel ${percent(right, right + missed)} (${gold.length} textes, ${right + missed} mots)`,
    misses,
  };
}

export function realJudgements(corpus: Corpus): Figure {
  const criteria = distinct(corpus.documents.flatMap((document) => document.criteria));
  const reported = criteria.filter((criterion) => subjectiveWords(criterion).length > 0);
  const wrong = reported.filter((criterion) => WRONG_JUDGEMENTS.includes(criterion));
  return {
    name: 'critères signalés comme subjectifs, critères réels',
    target: 'précision ≥ 95 %',
    reached: wrong.length <= 0.05 * reported.length,
    figure: `précision ${percent(reported.length - wrong.length, reported.length)} (${reported.length} critères signalés sur ${criteria.length} différents, lus un par un)`,
    misses: wrong,
  };
}
