import { compareStatements, DUPLICATE_THRESHOLD, StatementIndex } from '../../../server/src/french';
import { WRONG_REDUNDANCIES } from '../../precision-judgements';
import type { Corpus } from './corpus';
import { type Figure, percent } from './figure';

export function duplicates(gold: readonly { a: string; b: string; label: string }[]): Figure {
  let right = 0;
  let wrong = 0;
  let near = 0;
  const misses: string[] = [];
  for (const { a, b, label } of gold) {
    const { score } = compareStatements(a, b);
    const reported = score >= DUPLICATE_THRESHOLD;
    if (reported && label === 'duplicate') right += 1;
    if (reported && label !== 'duplicate') wrong += 1;
    if (reported && label === 'near') near += 1;
    if (reported !== (label === 'duplicate')) misses.push(`${a} / ${b} (${label}, ${score.toFixed(2)})`);
  }
  const all = gold.filter(({ label }) => label === 'duplicate').length;
  const nears = gold.filter(({ label }) => label === 'near').length;
  return {
    name: 'doublons, jeu de référence',
    target: 'précision ≥ 97 %, rappel ≥ 85 %, au plus un tiers des paires voisines',
    reached: right >= 0.97 * (right + wrong) && right >= 0.85 * all && near <= nears / 3,
    figure: `précision ${percent(right, right + wrong)}, rappel ${percent(right, all)}, voisines ${near}/${nears} (${gold.length} paires)`,
    misses,
  };
}

export function redundancies(corpus: Corpus): Figure {
  const reported: string[] = [];
  let compared = 0;
  for (const { name, competences } of corpus.documents) {
    const index = new StatementIndex<{ readonly bloc: string; readonly text: string }>();
    index.update(competences.map((competence) => [competence, competence.text] as const));
    for (const [rank, competence] of competences.entries()) {
      compared += competences.slice(rank + 1).filter(({ bloc }) => bloc !== competence.bloc).length;
      for (const { key } of index.matches(competence, DUPLICATE_THRESHOLD)) {
        if (competences.indexOf(key) > rank && key.bloc !== competence.bloc)
          reported.push(`${name} : ${competence.text} / ${key.text}`);
      }
    }
  }
  const wrong = reported.filter((pair) => WRONG_REDUNDANCIES.includes(pair));
  return {
    name: 'redondances signalées entre blocs réels',
    target: '≥ 90 % justes',
    reached: wrong.length <= 0.1 * reported.length,
    figure: `${reported.length - wrong.length} juste(s) sur ${reported.length} (${compared} paires comparées, jugées une par une)`,
    misses: wrong,
  };
}
