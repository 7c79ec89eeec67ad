import { type Evaluation, keyNode } from '../../model';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { listOf, setConditions } from '../shared/conditions';
import { line, toComplete } from '../shared/drafting';
import { evaluationAnchor, evaluationAt, evaluationName } from '../shared/evaluations';
import { says, wordPattern } from '../shared/search';
import { motifsRecurrents } from '../source';

const GIVEN = wordPattern(
  'consignes? ?:|(?:les|des|ses|aux) consignes|consignes? (?:donnees?|remises?|ecrites?|suivantes?|communes?)|objectifs? ?:|demandee?s? (?:au|aux|a chaque) candidate?s?|candidate?s? (?:doit|doivent|devra|devront)',
);

export default defineRule({
  code: 'evaluation/consignes-absentes',
  title: 'Consignes au candidat absentes',
  task: ['Donner les consignes d’une évaluation', 'Donner les consignes de {n} évaluations'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'evaluation',
  whenComplete: true,
  fix: 'suggested',
  *check(evaluation: Evaluation, context) {
    const { conditions, description } = evaluation;
    // An empty list says « aucune », which is said.
    if (conditions?.consignes || !shouldBePresent(evaluation, context) || says([description], GIVEN)) return;
    yield {
      at: keyNode(evaluation, 'conditions') ?? evaluationAnchor(evaluation),
      data: { evaluation: evaluationName(evaluation) },
    };
  },
  message: ({ evaluation }) => ({
    constat: `${evaluation} ne donne aucune consigne au candidat (clé « consignes » de « conditions »).`,
    attendu: 'Écrire ce qui est demandé au candidat, dans les mêmes termes pour tous.',
  }),
  fixes: ({ at }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    if (!evaluation) return [];
    const livrables = (evaluation.livrables ?? []).map(({ value }) =>
      value.replace(/(?<![\s.;])[\s.;]+$/u, ''),
    );
    const texts = [
      'Lire le sujet et les documents remis avant de commencer',
      livrables.length > 0
        ? `Remettre dans le temps imparti : ${livrables.join(' ; ')}`
        : toComplete('ce que le candidat doit faire, produire ou présenter'),
      'Signaler au responsable de session toute difficulté qui empêche de poursuivre',
    ];
    const list = listOf(texts.map(line));
    const edits = setConditions(tree, evaluation, [['consignes', list]]);
    return edits.length > 0 ? [{ title: 'Ajouter les consignes au candidat', edits }] : [];
  },
});
