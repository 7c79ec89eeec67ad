import type { Critere } from '../../model';
import { defineRule } from '../rule';
import { isReadable } from '../shared/readable';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/** What the candidate did as a learner. « Présence d’un sommaire » or « participation des riverains » is about the work. */
const PATTERN = wordPattern(
  [
    "assiduite(?! des (?:salaries|equipes|patients|clients))(?: (?:en cours|aux cours|en formation|a la formation|du candidat|du stagiaire|de l'(?:apprenant|eleve|etudiant)))?",
    'ponctualite (?:en|aux|au) (?:cours|formation)',
    "(?:presence|absences?|participation|implication|investissement|attention|comportement|attitude|motivation|serieux) (?:active |reguliere |effective )?(?:et (?:la |l')?(?:participation|implication|assiduite) )?(?:en|aux|au|a la|dans la|dans le|pendant la|pendant les|durant la|durant les|lors des|a l'ensemble des?|a tous les|dans les) ?(?:les |de la |des )?(?:cours|formations?|classe|seances?(?: de formation| de cours)?|travaux diriges|td|tp|modules?|enseignements?|parcours|groupe d'apprenants|travail personnel|travail scolaire|travaux de groupe|travaux pratiques)",
    "(?:progres|progression|evolution|marge de progression) (?:du |de la |de l'|des |d'un |d'une )(?:candidats?|apprenante?s?|stagiaires?|eleves?|etudiante?s?|alternante?s?)",
    "(?:progres|progression) (?:realisee?s?|constatee?s?|observee?s?|accomplie?s?)? ?(?:au cours de|pendant|durant|en cours de|depuis le debut de|tout au long de) ?(?:la |l'|le )?(?:formation|annee|stage|parcours|module|cursus|semestre)",
    "(?:a suivi|ont suivi|avoir suivi|suit) (?:avec assiduite |regulierement )?(?:la totalite |l'ensemble |l'integralite )?(?:de |d'|des |du )?(?:la |le |les |l')?(?:formations?|cours|modules?|enseignements?|seances?)(?! (?:du |de la |des )?(?:client|personnel|salari|collaborateur))",
    '(?:rendu|remise|realisation|qualite) (?:des|de ses|du|de tous les) (?:devoirs|exercices de cours|travaux (?:demandes en cours|a la maison|de formation)|travail personnel|carnet de bord de formation)',
    "\\d{1,3} ?% (?:de presence|d'assiduite|d'absences?)|taux (?:de presence|d'assiduite) (?:en formation|aux cours|du candidat)",
    '(?:notes?|moyenne|resultats?) (?:obtenue?s? )?(?:aux|des|du|en) (?:controles? continus?|devoirs|partiels|interrogations)',
    "(?:a|ont) progresse (?:depuis|pendant|durant|au cours)|(?:fait|fournit) (?:tous les |des )?efforts|l'appreciation des formateurs",
  ].join('|'),
);

export default defineRule({
  code: 'critere/parcours-de-formation',
  title: 'Critère qui mesure le parcours de formation',
  task: [
    'Réécrire un critère qui mesure la formation, et non la compétence',
    'Réécrire {n} critères qui mesurent la formation, et non la compétence',
  ],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('3.3.1'), vademecum('2.3.1.2')],
  since: '0.1.0',
  scope: 'critere',
  *check({ enonce }: Critere) {
    if (!enonce || !isReadable(enonce)) return;
    const [found] = occurrencesAt(enonce, PATTERN);
    if (found) yield { at: found.at, data: { seen: found.text.replace(/\s+/g, ' ') } };
  },
  message: ({ seen }) => ({
    constat: `« ${seen} » mesure le parcours de formation du candidat, non sa compétence.`,
    attendu:
      'L’évaluation certificative ne juge ni la formation suivie ni les progrès : décrire ce que le candidat fait ou produit le jour de l’évaluation.',
  }),
});
