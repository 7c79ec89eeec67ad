import { defineRule } from '../rule';
import { evaluationAnchor, evaluationName } from '../shared/evaluations';
import { named } from '../shared/naming';
import { vademecum } from '../source';

export default defineRule({
  code: 'evaluation/collective-unique',
  title: 'Bloc évalué seulement en collectif',
  task: ['Ajouter une évaluation individuelle à un bloc', 'Ajouter une évaluation individuelle à {n} blocs'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'groupe',
  *check({ bloc, evaluations }) {
    const [first] = evaluations;
    if (!first || !evaluations.every(({ individuelle }) => individuelle?.value === false)) return;
    yield {
      at: first.individuelle?.node ?? evaluationAnchor(first),
      data: { bloc: bloc ? named(bloc) : '', name: evaluationName(first), count: evaluations.length },
    };
  },
  message: ({ bloc, name, count }) => {
    const whole = bloc ? `du bloc ${bloc}` : 'de la certification';
    return {
      constat:
        count === 1
          ? `${name}, seule évaluation ${whole}, est collective.`
          : `Les ${count} évaluations ${whole} sont toutes collectives.`,
      attendu:
        'Une évaluation collective ne devrait pas être la seule d’un bloc : lui associer une épreuve individuelle.',
    };
  },
});
