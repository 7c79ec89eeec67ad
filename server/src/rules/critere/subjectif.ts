import { subjectiveWords } from '../../french';
import type { Critere } from '../../model';
import { defineRule, words } from '../rule';
import { indicatorFixes, sentenceAt } from '../shared/indicator';
import { isReadable } from '../shared/readable';
import { enumeration } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

/** Words named in the message. */
const MOST_SHOWN = 6;

export default defineRule({
  code: 'critere/subjectif',
  title: 'Critère subjectif, sans indicateur observable',
  task: ['Rendre mesurable un critère subjectif', 'Rendre mesurables {n} critères subjectifs'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.3.1.2'), motifsRecurrents],
  since: '0.1.0',
  scope: 'critere',
  fix: 'suggested',
  *check({ enonce }: Critere, { vocabulary }) {
    if (!enonce || !isReadable(enonce)) return;
    const text = enonce.value;
    const found = subjectiveWords(text, vocabulary);
    // One indicator makes a sentence objective, however many judgements it holds.
    const told = new Set<number>();
    for (const word of found) {
      const { start, end } = sentenceAt(text, word.start);
      if (told.has(start)) continue;
      told.add(start);
      const same = found.filter((other) => start <= other.start && other.start < end);
      yield {
        at: words(enonce.node, word),
        data: { words: [...new Set(same.map((other) => other.word))].slice(0, MOST_SHOWN) },
      };
    }
  },
  message: ({ words: seen }) => ({
    constat: `${enumeration(seen.map((word) => `« ${word} »`))} ${
      seen.length > 1 ? 'laissent' : 'laisse'
    } chaque évaluateur juger à sa façon : rien d’observable ne suit.`,
    attendu:
      'Dire à quoi cela se voit : une information, un geste, un seuil, une norme, un livrable que deux évaluateurs constateraient de même.',
  }),
  fixes: ({ at }) => ('inText' in at ? indicatorFixes(at.node, at.start) : []),
});
