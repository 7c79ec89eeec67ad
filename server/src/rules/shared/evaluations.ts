import {
  anchorOf,
  type Bloc,
  type Evaluation,
  evaluationsOf,
  type LocatedValue,
  type Model,
  type Referentiel,
} from '../../model';
import type { SyntaxNode } from '../../syntax';
import type { Place } from '../rule';
import { quoted } from './quote';
import { says, wordPattern } from './search';

export type Modalite = NonNullable<Evaluation['modalite']>['value'];

/** « L’évaluation E1 », « L’évaluation « Étude de cas » », « L’évaluation finale ». */
export function evaluationName(evaluation: Evaluation): string {
  const { id, intitule } = evaluation;
  if (id) return `L’évaluation ${id.value}`;
  if (finalKey(evaluation)) return 'L’évaluation finale';
  return intitule ? `L’évaluation ${quoted(intitule.value, 50)}` : 'Cette évaluation';
}

/** Where to point when something is missing from an evaluation. */
export function evaluationAnchor(evaluation: Evaluation): SyntaxNode {
  return evaluation.id || evaluation.intitule
    ? anchorOf(evaluation)
    : (finalKey(evaluation) ?? anchorOf(evaluation));
}

function finalKey({ node }: Evaluation): SyntaxNode | undefined {
  if (node.parent?.kind !== 'map') return undefined;
  return node.parent.entries.find(({ value, key }) => value === node && key.value === 'evaluation_finale')
    ?.key;
}

/** The same inside a sentence. */
export function theEvaluation(evaluation: Evaluation): string {
  const name = evaluationName(evaluation);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The texts of an evaluation, in the order of the format. */
export function textsOf(evaluation: Evaluation): LocatedValue<string>[] {
  const { intitule, description, individualisation, livrables, conditions, securite_distance } = evaluation;
  return [
    intitule,
    description,
    individualisation,
    ...(livrables ?? []),
    ...(conditions?.documents_autorises ?? []),
    ...(conditions?.materiel ?? []),
    ...(conditions?.consignes ?? []),
    securite_distance,
  ].filter((text) => text !== undefined);
}

/** The evaluation whose anchor, or a text of which, a finding points at. */
export function evaluationAt({ referentiel }: Model, at: Place): Evaluation | undefined {
  const node = 'inText' in at ? at.node : at;
  if (!('piece' in node)) return undefined;
  return evaluationsOf(referentiel).find(
    (evaluation) =>
      evaluationAnchor(evaluation) === node ||
      (evaluation.node.piece === node.piece &&
        evaluation.node.start <= node.start &&
        node.end <= evaluation.node.end),
  );
}

/** Evaluations that are passed together: those of a bloc or, for the RS, those of the root. */
export interface EvaluationGroup {
  readonly bloc: Bloc | undefined;
  readonly evaluations: readonly Evaluation[];
}

export function evaluationGroups({ blocs, evaluations }: Referentiel): EvaluationGroup[] {
  const groups: EvaluationGroup[] = (blocs ?? []).map((bloc) => ({
    bloc,
    evaluations: bloc.evaluations ?? [],
  }));
  if (evaluations) groups.push({ bloc: undefined, evaluations });
  return groups.filter((group) => group.evaluations.length > 0);
}

const QUESTIONNAIRE = wordPattern('qcm|qcu|quiz|quizz|questionnaires?|questions a choix multiples?');
/** A questionnaire made of practical cases puts the candidate in a situation. */
const PRACTICAL = wordPattern(
  'cas pratiques?|etudes? de cas|mises? en situation|situations? professionnelles?|jeux? de roles?|cas concrets?',
);
const OTHER_MODALITY = wordPattern(
  'mises? en situation|etudes? de cas|cas pratiques?|jeux? de roles?|projets?|productions?|dossiers?|rapports?|memoires?|portfolios?|soutenances?|entretiens?|oral|epreuves? pratiques?|presentations?|simulations?|periode|stage|realisations?|redactions?',
);

/** Is it a questionnaire, and nothing that puts the candidate in a situation? */
export function isQuestionnaire(evaluation: Evaluation): boolean {
  const { modalite, intitule, description } = evaluation;
  const texts = [intitule, description];
  if (modalite?.value === 'questionnaire') return !says(texts, PRACTICAL);
  return !modalite && says(texts, QUESTIONNAIRE) && !says(texts, OTHER_MODALITY);
}

const KNOWLEDGE = wordPattern(
  'devoirs? sur tables?|dissertations?|exposes?|partiels?|controles? (?:de|des) connaissances|questions? de cours|examens? (?:ecrits? )?de connaissances|verification des connaissances',
);

/** Does it only show what the candidate knows? */
export function isKnowledgeTest(evaluation: Evaluation): boolean {
  const { modalite, intitule, description } = evaluation;
  const texts = [intitule, description];
  if (modalite?.value === 'dissertation' || modalite?.value === 'expose') return !says(texts, PRACTICAL);
  if (isQuestionnaire(evaluation)) return true;
  return !modalite && says(texts, KNOWLEDGE) && !says(texts, OTHER_MODALITY);
}
