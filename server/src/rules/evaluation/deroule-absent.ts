import { type Evaluation, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { derouleOf } from '../shared/deroule';
import { paragraph } from '../shared/drafting';
import { evaluationAnchor, evaluationAt, evaluationName } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { wholeText } from '../shared/place';
import { isUnfinished } from '../shared/placeholder';
import { shortened } from '../shared/wording';
import { motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'evaluation/deroule-absent',
  title: 'Déroulé de l’évaluation absent',
  task: ['Décrire le déroulé d’une évaluation', 'Décrire le déroulé de {n} évaluations'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1'), motifsRecurrents],
  since: '0.1.0',
  scope: 'evaluation',
  whenComplete: true,
  fix: 'suggested',
  options: {
    mots: {
      default: 5,
      minimum: 0,
      maximum: 100,
      description:
        'Nombre de mots en dessous duquel une description ne dit pas comment l’évaluation se déroule.',
    },
  },
  *check(evaluation: Evaluation, context) {
    const { description, node } = evaluation;
    if (!description) {
      if (!shouldBePresent(evaluation, context)) return;
      yield { at: evaluationAnchor(evaluation), data: { evaluation: evaluationName(evaluation), said: '' } };
      return;
    }
    const said = description.value.trim();
    if (isUnfinished(said) || node.kind !== 'map') return;
    if (said.split(/\s+/u).length >= context.options.mots) return;
    yield { at: wholeText(description), data: { evaluation: evaluationName(evaluation), said } };
  },
  message: ({ evaluation, said }) => ({
    constat: said
      ? `${evaluation} est décrite en quelques mots, « ${shortened(said, 200)} », qui ne disent pas comment elle se déroule.`
      : `${evaluation} ne dit pas comment elle se déroule (clé « description »).`,
    attendu:
      'Décrire la situation proposée, ce que le candidat reçoit, ce qu’il fait et devant qui, pour que deux sessions se passent de la même façon.',
  }),
  fixes: ({ at, data }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    const map = evaluation && mapOf(evaluation);
    if (!map) return [];
    const text = data.said
      ? `${data.said.replace(/(?<![.\s])[.\s]*$/u, '')}. ${derouleOf(evaluation)}`
      : derouleOf(evaluation);
    const edits = setKey(tree, map, 'description', paragraph(text), orderOf('blocs', 'evaluations'));
    return [{ title: 'Décrire le déroulé de l’évaluation', edits }];
  },
});
