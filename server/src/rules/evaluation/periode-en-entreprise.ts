import type { Evaluation, LocatedValue } from '../../model';
import { defineRule } from '../rule';
import { evaluationName, textsOf } from '../shared/evaluations';
import { occurrencesAt, says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const PERIOD = wordPattern(
  "stages?|periodes? (?:en|de formation en|d'immersion en|d'application en|de) (?:entreprise|milieu professionnel|stage)|alternance|immersion professionnelle|mission en entreprise",
);
const TUTOR = wordPattern(
  "tut(?:eur|rice)s?|maitres? (?:de stage|d'apprentissage)|maitresses? de stage|responsables? de stage|entreprises? d'accueil|employeurs?|encadrante?s?",
);
const OTHERS = wordPattern(
  'evaluat(?:eur|rice)s?|jurys?|examinat(?:eur|rice)s?|soutenances?|soutient|certificateur|entretien avec',
);
const OVERALL = wordPattern(
  "appreciations? (?:globale|generale|d'ensemble)s?|avis (?:global|general|du tuteur|du maitre \\p{L}*)|fiches? d'appreciation|note (?:globale|de stage|de comportement)|evaluation globale",
);

export default defineRule({
  code: 'evaluation/periode-en-entreprise',
  title: 'Période en entreprise évaluée par le seul tuteur',
  task: [
    'Faire évaluer une période en entreprise par d’autres que le tuteur',
    'Faire évaluer {n} périodes en entreprise par d’autres que le tuteur',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.1')],
  since: '0.1.0',
  scope: 'evaluation',
  *check(evaluation: Evaluation) {
    const { modalite, intitule, description } = evaluation;
    const texts: LocatedValue<string>[] = textsOf(evaluation);
    if (modalite?.value !== 'periode_en_entreprise' && (modalite || !says([intitule, description], PERIOD)))
      return;
    const overall = first(texts, OVERALL);
    const tutor = says(texts, OTHERS) ? undefined : first(texts, TUTOR);
    const found = tutor ?? overall;
    if (!found) return;
    const data = {
      name: evaluationName(evaluation),
      tutor: tutor?.text ?? '',
      overall: overall?.text ?? '',
    };
    yield { at: found.at, data };
  },
  message: ({ name, tutor, overall }) => ({
    constat: tutor
      ? `${name} n’est évaluée que dans l’entreprise (« ${tutor} »)${overall ? `, sur une « ${overall} »` : ''}.`
      : `${name} repose sur une « ${overall} », et non sur les compétences une à une.`,
    attendu:
      'Le tuteur peut éclairer les évaluateurs, mais ne décide pas : faire évaluer chaque compétence, hors de l’entreprise d’accueil, avec une grille.',
  }),
});

function first(texts: readonly LocatedValue<string>[], pattern: RegExp) {
  for (const text of texts) {
    const [found] = occurrencesAt(text, pattern);
    if (found) return found;
  }
  return undefined;
}
