import type { Evaluation } from '../../model';
import { defineRule } from '../rule';
import { evaluationAnchor, evaluationName, theEvaluation } from '../shared/evaluations';
import { flatText } from '../shared/search';
import { vademecum } from '../source';

export default defineRule({
  code: 'evaluation/redondante',
  title: 'Deux évaluations pour la même chose',
  task: [
    'Réunir ou distinguer deux évaluations de la même chose',
    'Réunir ou distinguer {n} évaluations qui se répètent',
  ],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('2.3.1')],
  since: '0.1.0',
  scope: 'groupe',
  *check({ evaluations }) {
    for (const [index, later] of evaluations.entries()) {
      const earlier = evaluations.slice(0, index).find((other) => areSame(other, later));
      if (!earlier) continue;
      yield {
        at: evaluationAnchor(later),
        data: {
          name: evaluationName(later),
          other: theEvaluation(earlier),
          modalite: later.modalite?.value ?? '',
          competences: (later.competences ?? []).map(({ value }) => value).join(', '),
        },
        related: [{ at: evaluationAnchor(earlier), message: evaluationName(earlier) }],
      };
    }
  },
  message: ({ name, other, modalite, competences }) => ({
    constat: `${name} évalue les mêmes compétences que ${other} (${competences}), par la même modalité, « ${modalite} ».`,
    attendu: 'Garder l’une des deux, ou dire ce que chacune observe que l’autre n’observe pas.',
  }),
});

/** Same competences, same way, and nothing in their form that tells them apart. */
function areSame(a: Evaluation, b: Evaluation): boolean {
  if (!a.modalite || a.modalite.value !== b.modalite?.value) return false;
  const [first, second] = [signature(a), signature(b)];
  return first !== '' && first === second && form(a) === form(b) && a.contexte?.value === b.contexte?.value;
}

function signature({ competences }: Evaluation): string {
  return [...new Set((competences ?? []).map(({ value }) => flatText(value)))].sort().join(' ');
}

function form({ forme }: Evaluation): string {
  return (forme ?? [])
    .map(({ value }) => value)
    .sort()
    .join(' ');
}
