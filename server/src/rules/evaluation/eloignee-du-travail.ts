import { defineRule } from '../rule';
import { evaluationAnchor, evaluationName, isKnowledgeTest, isQuestionnaire } from '../shared/evaluations';
import { named } from '../shared/naming';
import { vademecum } from '../source';

export default defineRule({
  code: 'evaluation/eloignee-du-travail',
  title: 'Évaluation éloignée de la situation de travail',
  task: [
    'Ajouter à un bloc une évaluation en situation de travail',
    'Ajouter à {n} blocs une évaluation en situation de travail',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'groupe',
  *check({ bloc, evaluations }) {
    const [first, ...others] = evaluations;
    // Questionnaires alone have their own rule.
    if (!first || !evaluations.every(isKnowledgeTest) || evaluations.every(isQuestionnaire)) return;
    yield {
      at: first.modalite?.node ?? evaluationAnchor(first),
      data: {
        bloc: bloc ? named(bloc) : '',
        evaluation: evaluationName(first),
        count: evaluations.length,
      },
      related: others.map((other) => ({
        at: other.modalite?.node ?? evaluationAnchor(other),
        message: 'Contrôle aussi des connaissances',
      })),
    };
  },
  message: ({ bloc, evaluation, count }) => ({
    constat: `${bloc ? `Le bloc ${bloc}` : 'La certification'} n’est évalué${bloc ? '' : 'e'} que par un contrôle de connaissances${count > 1 ? ` (${count} évaluations)` : ` (${evaluation.charAt(0).toLowerCase()}${evaluation.slice(1)})`}.`,
    attendu:
      'L’évaluation s’approche le plus possible de la situation de travail : mettre le candidat en situation professionnelle, réelle ou reconstituée.',
  }),
});
