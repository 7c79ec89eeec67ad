import type { Competence } from '../../model';
import { defineRule, words } from '../rule';
import { headFault } from '../shared/head-fault';
import { beginsReadably } from '../shared/readable';
import { firstWords, statementOf } from '../shared/statement';
import { vademecum } from '../source';

export default defineRule({
  code: 'competence/savoir-etre',
  title: 'Qualité personnelle à la place d’une action',
  task: [
    'Remplacer une qualité personnelle par une action',
    'Remplacer {n} qualités personnelles par des actions',
  ],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2'), vademecum('2.3.1')],
  since: '0.1.0',
  scope: 'competence',
  *check({ enonce }: Competence, { vocabulary }) {
    if (!enonce || !beginsReadably(enonce)) return;
    const statement = statementOf(enonce, vocabulary);
    if (headFault(statement) !== 'savoir-etre') return;
    const seen = firstWords(enonce.value, statement.head.span.start);
    yield { at: words(enonce.node, seen), data: { seen: seen.text } };
  },
  message: ({ seen }) => ({
    constat: `« ${seen} » nomme une qualité de la personne, non une action.`,
    attendu:
      'Dire ce que la personne fait quand elle a cette qualité et que l’on peut observer, par exemple « reformuler », « adapter » ou « rendre compte ».',
  }),
});
