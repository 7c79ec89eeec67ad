import { type Evaluation, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph, toComplete } from '../shared/drafting';
import { evaluationAnchor } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { vademecum } from '../source';

const REASONS = [
  [
    'Justifier par la maîtrise coordonnée de plusieurs blocs',
    `L’évaluation finale mesure la maîtrise coordonnée de compétences de plusieurs blocs, que leurs évaluations séparées ne montrent pas : ${toComplete('situation de travail où ces compétences se combinent, et blocs concernés')}. Elle intervient après la validation des blocs et n’en conditionne pas la délivrance.`,
  ],
  [
    'Justifier par des compétences qu’aucun bloc ne porte',
    `L’évaluation finale porte sur des compétences du référentiel qu’aucun bloc ne comporte : ${toComplete('lesquelles, et pourquoi aucun bloc ne les porte')}. Elle intervient après la validation des blocs et n’en conditionne pas la délivrance.`,
  ],
] as const;

export default defineRule({
  code: 'evaluation-finale/sans-justification',
  title: 'Évaluation finale non justifiée',
  task: 'Justifier l’évaluation finale',
  motif: 'epreuves',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.3.1.3')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check({ evaluation_finale: final }) {
    if (!final || final.justification) return;
    yield { at: evaluationAnchor(final as unknown as Evaluation), data: {} };
  },
  message: () => ({
    constat: 'L’évaluation finale ne dit pas pourquoi elle existe (clé « justification »).',
    attendu:
      'Un candidat qui a tous les blocs peut y échouer : la justifier par des compétences qu’aucun bloc ne porte, ou par la maîtrise coordonnée de plusieurs blocs.',
  }),
  fixes: (_, { tree, model: { referentiel } }) => {
    const map = referentiel.evaluation_finale && mapOf(referentiel.evaluation_finale);
    if (!map) return [];
    return REASONS.map(([title, text]) => ({
      title,
      edits: setKey(tree, map, 'justification', paragraph(text), orderOf('evaluation_finale')),
    }));
  },
});
