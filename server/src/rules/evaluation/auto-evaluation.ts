import type { Evaluation } from '../../model';
import { defineRule } from '../rule';
import { evaluationName, textsOf } from '../shared/evaluations';
import { occurrencesAt, says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const SELF = wordPattern(
  "auto-?evaluations?|auto-?evaluent?|auto-?positionnements?|s'evaluent? lui-meme|s'auto-?evaluent?|evaluations? (?:par|entre) (?:les )?pairs",
);
const EXTERNAL = wordPattern(
  'evaluat(?:eur|rice)s?|jurys?|examinat(?:eur|rice)s?|membres? du jury|certificateur|professionnels? (?:externes?|exterieurs?)|correct(?:eur|rice)s?',
);

export default defineRule({
  code: 'evaluation/auto-evaluation',
  title: 'Auto-évaluation sans évaluateur externe',
  task: [
    'Ajouter un évaluateur externe à une auto-évaluation',
    'Ajouter un évaluateur externe à {n} auto-évaluations',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'evaluation',
  *check(evaluation: Evaluation) {
    const { modalite, intitule, description } = evaluation;
    const texts = textsOf(evaluation);
    if (says(texts, EXTERNAL)) return;
    const name = evaluationName(evaluation);
    if (modalite?.value === 'auto_evaluation') {
      yield { at: modalite.node, data: { name, said: 'auto-évaluation' } };
      return;
    }
    // Beside another modality it is one of the things the candidate does.
    if (modalite) return;
    for (const text of [intitule, description]) {
      const [found] = text ? occurrencesAt(text, SELF) : [];
      if (!found) continue;
      yield { at: found.at, data: { name, said: found.text } };
      return;
    }
  },
  message: ({ name, said }) => ({
    constat: `${name} repose sur une « ${said} », sans qu’un évaluateur extérieur soit cité.`,
    attendu:
      'Un évaluateur externe se sert de l’auto-évaluation comme d’une situation à observer, et c’est elle qu’il évalue : dire qui, et comment.',
  }),
});
