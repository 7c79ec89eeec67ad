import {
  type Bloc,
  type Competence,
  type Evaluation,
  type Groupe,
  groupeOf,
  mapOf,
  type Referentiel,
  rootGroupe,
} from '../../model';
import { setKey } from '../../syntax';
import { defineRule, type LocalContext } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { line } from '../shared/drafting';
import { evaluationAnchor, evaluationGroups, evaluationName } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { vademecum } from '../source';

export default defineRule({
  code: 'evaluation/sans-competence',
  title: 'Évaluation qui ne porte sur aucune compétence',
  task: ['Rattacher une évaluation à des compétences', 'Rattacher {n} évaluations à des compétences'],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('2.3.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { each, ...local }) {
    for (const found of each('blocs', inBloc)) yield* found;
    const root = rootGroupe(referentiel);
    if (root) yield* inGroupe(root, local);
    const final = referentiel.evaluation_finale as Evaluation | undefined;
    if (final && each('blocs', hasCompetence).includes(true)) yield* inEvaluation(final, local);
  },
  message: ({ evaluation }) => ({
    constat: `${evaluation} ne porte sur aucune compétence (clé « competences »).`,
    attendu: 'Dire quelles compétences elle évalue : toutes celles du référentiel doivent l’être.',
  }),
  fixes: ({ at }, { tree, model: { referentiel } }) => {
    for (const { evaluations, competences } of groupsOf(referentiel)) {
      const evaluation = evaluations.find((candidate) => evaluationAnchor(candidate) === at);
      const map = evaluation && mapOf(evaluation);
      if (!map) continue;
      const ids = competences.flatMap(({ id }) => (id ? [id.value] : []));
      const assessed = new Set(
        evaluations.flatMap((other) => (other.competences ?? []).map(({ value }) => value)),
      );
      const left = ids.filter((id) => !assessed.has(id));
      const order = orderOf('blocs', 'evaluations');
      const fix = (title: string, list: readonly string[]) => ({
        title,
        edits: setKey(tree, map, 'competences', `[${list.map(line).join(', ')}]`, order),
      });
      if (ids.length === 0) return [];
      const all = fix('Évaluer toutes les compétences', ids);
      if (left.length === 0 || left.length === ids.length) return [all];
      return [fix(`Évaluer ce qui ne l’est pas encore : ${left.join(', ')}`, left), all];
    }
    return [];
  },
});

type Local = Pick<LocalContext<unknown>, 'ready'>;

function inEvaluation(evaluation: Evaluation, context: Local) {
  if ((evaluation.competences?.length ?? 0) > 0 || !shouldBePresent(evaluation, context)) return [];
  return [{ at: evaluationAnchor(evaluation), data: { evaluation: evaluationName(evaluation) } }];
}

/** Without competences there is nothing to assess: that is told elsewhere, once. */
function inGroupe({ competences, evaluations }: Groupe, context: Local) {
  if (competences.length === 0) return [];
  return evaluations.flatMap((evaluation) => inEvaluation(evaluation, context));
}

const inBloc = (bloc: Bloc, context: Local) => inGroupe(groupeOf(bloc), context);
const hasCompetence = ({ competences }: Bloc) => (competences?.length ?? 0) > 0;

/** Evaluations with the competences they may assess: those of their bloc, of the RS, or all of them for the final one. */
function groupsOf(referentiel: Referentiel) {
  const groups: { evaluations: readonly Evaluation[]; competences: readonly Competence[] }[] = [];
  for (const { bloc, evaluations } of evaluationGroups(referentiel)) {
    groups.push({ evaluations, competences: (bloc ?? referentiel).competences ?? [] });
  }
  const final = referentiel.evaluation_finale as Evaluation | undefined;
  const all = (referentiel.blocs ?? []).flatMap(({ competences }) => [...(competences ?? [])]);
  if (final) groups.push({ evaluations: [final], competences: all });
  return groups;
}
