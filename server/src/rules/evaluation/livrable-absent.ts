import { type Evaluation, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { listOf } from '../shared/conditions';
import { line, toComplete } from '../shared/drafting';
import { evaluationAnchor, evaluationAt, evaluationName, isKnowledgeTest } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const PRODUCING = new Set([
  'projet',
  'production',
  'dossier',
  'rapport',
  'memoire',
  'portfolio',
  'etude_de_cas',
]);
/** Said in the description: what is handed in or written, or a gesture that assessors watch. */
const SAID = wordPattern(
  "livrables?|remet|remettre|remettent|remise d'une?|rend|rendre|rendent|depose|deposer|transmet|redige|rediger|redigent|observent?|observes?|gestes?",
);

export default defineRule({
  code: 'evaluation/livrable-absent',
  title: 'Livrable non dit',
  task: [
    'Nommer ce que le candidat remet lors d’une évaluation',
    'Nommer ce que le candidat remet lors de {n} évaluations',
  ],
  motif: 'epreuves',
  severity: 'advice',
  sources: [vademecum('2.3.1')],
  since: '0.1.0',
  scope: 'evaluation',
  whenComplete: true,
  fix: 'suggested',
  *check(evaluation: Evaluation, context) {
    const { livrables, forme, modalite, description } = evaluation;
    if (livrables || !shouldBePresent(evaluation, context)) return;
    // The answers to a test are what the candidate hands in.
    if (isKnowledgeTest(evaluation)) return;
    const form = forme?.find(({ value }) => value === 'ecrit' || value === 'pratique')?.value;
    const producing = modalite !== undefined && PRODUCING.has(modalite.value);
    if ((!form && !producing) || says([description], SAID)) return;
    const why =
      form === 'ecrit' ? 'est écrite' : form ? 'est pratique' : 'fait produire quelque chose au candidat';
    yield { at: evaluationAnchor(evaluation), data: { evaluation: evaluationName(evaluation), why } };
  },
  message: ({ evaluation, why }) => ({
    constat: `${evaluation} ${why}, mais rien ne dit ce que le candidat remet (clé « livrables »).`,
    attendu:
      'Nommer ce qui rend la compétence observable : un document, un objet, un enregistrement, une installation.',
  }),
  fixes: ({ at }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    const map = evaluation && mapOf(evaluation);
    if (!map) return [];
    const list = listOf([line(toComplete('ce que le candidat remet, avec son format'))]);
    const edits = setKey(tree, map, 'livrables', list, orderOf('blocs', 'evaluations'));
    return [{ title: 'Ajouter les livrables', edits }];
  },
});
