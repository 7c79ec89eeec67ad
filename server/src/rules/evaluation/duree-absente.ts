import { type Evaluation, mapOf } from '../../model';
import { setKey } from '../../syntax';
import { defineRule } from '../rule';
import { shouldBePresent } from '../shared/absence';
import { line, toComplete } from '../shared/drafting';
import { evaluationAnchor, evaluationAt, evaluationName, textsOf } from '../shared/evaluations';
import { orderOf } from '../shared/order';
import { occurrencesAt, wordPattern } from '../shared/search';
import { motifsRecurrents } from '../source';

/** A duration called so: other figures of a description are those of a part, or of a delay. */
const STATED =
  /(?<![a-z])durees?(?![a-z])[^.;\n]{0,60}?(?<![a-z0-9])((\d{1,3}|une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante(?:-cinq)?|soixante) ?(h|heures?|min|mn|minutes?|j|jours?|semaines?|mois)(?: ?\d{1,2})?)(?![a-z0-9])/gu;
/** « Entretien technique : 45 min »: each part has its own. */
const LINE = /\d ?(?:h|heures?|min|mn|minutes?|jours?)(?: ?\d{1,2})?[\s.;)]*$/iu;
/** « présente son projet pendant 20 mn, suivi d'un entretien de 20 mn »: each part has its own. */
const TIMED =
  /(?<![a-z0-9])(?:pendant|de|d'une duree de|en) \d{1,3} ?(?:h|heures?|min|mn|minutes?)(?![a-z0-9])/gu;
const PARTIAL = wordPattern(
  'entretiens?|presentations?|echanges?|questions|preparation|soutenances?|oral|pauses?',
);

export default defineRule({
  code: 'evaluation/duree-absente',
  title: 'Durée de l’évaluation absente',
  task: ['Donner la durée d’une évaluation', 'Donner la durée de {n} évaluations'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'evaluation',
  whenComplete: true,
  fix: 'suggested',
  *check(evaluation: Evaluation, context) {
    if (evaluation.duree || !shouldBePresent(evaluation, context)) return;
    if (statedIn(evaluation)) return;
    yield { at: evaluationAnchor(evaluation), data: { evaluation: evaluationName(evaluation) } };
  },
  message: ({ evaluation }) => ({
    constat: `${evaluation} n’a pas de durée (clé « duree »).`,
    attendu:
      'Donner le temps dont dispose le candidat, le même pour tous : « 45 min », « 1 h 30 », « 3 jours ».',
  }),
  fixes: ({ at }, { tree, model }) => {
    const evaluation = evaluationAt(model, at);
    const map = evaluation && mapOf(evaluation);
    if (!map) return [];
    const text = line(toComplete('temps dont dispose le candidat'));
    const edits = setKey(tree, map, 'duree', text, orderOf('blocs', 'evaluations'));
    return [{ title: 'Ajouter la durée', edits }];
  },
});

function statedIn(evaluation: Evaluation): boolean {
  const lines = (evaluation.description?.value ?? '').split('\n').filter((text) => text.trim() !== '');
  if (lines.length > 1 && lines.every((text) => LINE.test(text))) return true;
  const { description } = evaluation;
  if (description && occurrencesAt(description, TIMED).length > 1) return true;
  return textsOf(evaluation).some((text) =>
    occurrencesAt(text, STATED).some(({ match }) => {
      if (/^durees? (?:totales?|globales?)/u.test(match[0])) return true;
      const before = match.input.slice(0, match.index);
      const sentence = /(?<![^.;\n])[^.;\n]*$/u.exec(before)?.[0] ?? '';
      return sentence.search(PARTIAL) < 0;
    }),
  );
}
