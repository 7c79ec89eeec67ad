import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { languageOf } from '../shared/readable';
import { wordCount, wordsIn } from '../shared/statement';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

export default defineRule({
  code: 'competence/trop-longue',
  title: 'Compétence trop longue',
  task: ['Raccourcir une compétence', 'Raccourcir {n} compétences'],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.2.1')],
  since: '0.1.0',
  scope: 'competence',
  options: {
    mots: { default: 60, description: 'Nombre de mots d’une compétence.', minimum: 15, maximum: 300 },
  },
  *check({ enonce }: Competence, { options }) {
    if (!enonce || languageOf(enonce)) return;
    if (wordCount(enonce.value) <= options.mots) return;
    const all = wordsIn(enonce.value);
    const first = all[options.mots];
    const last = all.at(-1);
    if (!first || !last) return;
    // The first words too many are enough to show where the statement should have ended.
    const end = all[Math.min(options.mots + 4, all.length - 1)] ?? last;
    yield {
      at: words(enonce.node, { start: first.start, end: end.end }),
      data: { count: all.length, limit: options.mots, from: shortened(enonce.value.slice(first.start), 40) },
    };
  },
  message: ({ count, limit, from }) => ({
    constat: `La compétence compte ${count} mots ; au-delà de ${limit}, à « ${from} », l’action se perd.`,
    attendu:
      'Garder l’action, son objet, ses moyens et sa finalité ; porter le reste dans les critères, ou dans une autre compétence.',
  }),
});
