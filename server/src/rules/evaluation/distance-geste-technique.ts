import type { Evaluation } from '../../model';
import { defineRule } from '../rule';
import { evaluationName, textsOf } from '../shared/evaluations';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** On a screen the gesture is the same wherever the candidate is. */
const DIGITAL = wordPattern(
  "logiciels?|progiciels?|ordinateurs?|code|codage|programm\\p{L}*|developpement (?:web|logiciel|informatique|d'applications?)|applications?|plateformes?|numeriques?|tableurs?|sites? (?:web|internet)|bases? de donnees|maquettes? numeriques?|en ligne|environnements? (?:virtuels?|de test|d'essai)|visioconference",
);
const ON_SITE = wordPattern(
  'en presentiel|presentielle?s?|sur place|sur site|en centre|au centre|en atelier|en presence',
);

export default defineRule({
  code: 'evaluation/distance-geste-technique',
  title: 'Geste technique évalué à distance',
  task: [
    'Évaluer un geste technique en présence',
    'Évaluer en présence les gestes techniques de {n} évaluations',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'evaluation',
  *check(evaluation: Evaluation) {
    const { a_distance, modalite, forme } = evaluation;
    if (a_distance?.value !== true) return;
    const practical =
      modalite?.value === 'epreuve_pratique' || forme?.some(({ value }) => value === 'pratique');
    if (!practical || says(textsOf(evaluation), DIGITAL) || says(textsOf(evaluation), ON_SITE)) return;
    yield { at: a_distance.node, data: { name: evaluationName(evaluation) } };
  },
  message: ({ name }) => ({
    constat: `${name} est une épreuve pratique et se passe à distance.`,
    attendu:
      'Un geste qui demande de manipuler des outils ne s’évalue pas entièrement à distance : prévoir une partie en présence, ou dire pourquoi ce n’est pas nécessaire.',
  }),
});
