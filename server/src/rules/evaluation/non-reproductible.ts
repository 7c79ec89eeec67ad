import type { Evaluation } from '../../model';
import { defineRule } from '../rule';
import { evaluationName, textsOf } from '../shared/evaluations';
import { occurrencesAt, says, wordPattern } from '../shared/search';
import { motifsRecurrents } from '../source';

const CHANGING = wordPattern(
  [
    'sujets? libres?|themes? libres?|(?:sujet|theme|projet|cas)s? (?:laisse |librement )?(?:au (?:libre )?choix|choisi(?:s)? librement|de son choix)(?: (?:du|de la|des) candidat(?:e|s|es)?)?|au (?:libre )?choix d(?:u|es) candidats?',
    "(?:selon|suivant|en fonction d[eu]|d'apres|variables? selon|adaptee?s? (?:a|au)) (?:le |la |les |l')?(?:contexte|realite|besoins?|activite|specificites?|secteur|opportunites?) (?:de |d'|des? )?(?:l'|la |les? |son |leur )?(?:entreprise|structure|organisation|etablissement|employeur)s?(?: d'accueil)?",
    "(?:sujet|theme|mission|projet)s? (?:propose|defini|donne|fixe|choisi)(?:e?s?) par (?:l'|son |une )?(?:entreprise|employeur|tuteur|maitre)",
    "a l'appreciation (?:du|des|de l') ?\\p{L}+|a la discretion (?:du|des|de l') ?\\p{L}+",
  ].join('|'),
);
const COMMON = wordPattern(
  'grilles?|criteres? (?:communs?|identiques?|du referentiel)|memes? (?:grille|criteres?|consignes?|attendus?|conditions?|cahier des charges)|(?:sujets?|themes?|projets?|cahiers? des charges)[^.;]{0,40} (?:valides?|approuves?|agrees?|impose|commun)|cahier des charges (?:commun|type|impose|fourni)|validation prealable|sujets? (?:nationaux?|communs?)',
);

export default defineRule({
  code: 'evaluation/non-reproductible',
  title: 'Conditions qui changent d’un candidat à l’autre',
  task: ['Cadrer les conditions d’une évaluation', 'Cadrer les conditions de {n} évaluations'],
  motif: 'epreuves',
  severity: 'advice',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'evaluation',
  *check(evaluation: Evaluation) {
    const texts = textsOf(evaluation);
    if (says(texts, COMMON)) return;
    for (const text of texts) {
      const [found] = occurrencesAt(text, CHANGING);
      if (!found) continue;
      yield {
        at: found.at,
        data: { name: evaluationName(evaluation), said: found.text.replace(/\s+/gu, ' ') },
      };
      return;
    }
  },
  message: ({ name, said }) => ({
    constat: `${name} change d’un candidat à l’autre : « ${said} ».`,
    attendu:
      'Dire ce qui reste le même pour tous : la commande, les attendus, la grille, la validation préalable du sujet.',
  }),
});
