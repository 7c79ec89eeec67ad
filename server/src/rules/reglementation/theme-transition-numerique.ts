import { defineRule } from '../rule';
import { wordPattern } from '../shared/search';
import { missingTheme, noneIsAbout } from '../shared/theme';
import { codeDuTravail } from '../source';

const WORDING = wordPattern(
  'numeri[a-z]+|digita[a-z]+|logiciels?|progiciels?|informati(?:que|ques|se|ses|ser)|systemes? d.information|donnees|data[a-z]*|ia|intelligence artificielle|machine learning|web[a-z]*|internet|intranet|applications?|applicati(?:f|fs|ve|ves)|en ligne|a distance|visio[a-z]*|cyber[a-z]*|demateria[a-z]+|bureauti[a-z]+|tableurs?|traitement de texte|tableaux? de bord|plateformes?|reseaux sociaux|medias sociaux|e-?commerce|e-?mail[a-z]*|courriels?|messagerie|crm|erp|gpao|gmao|cao|dao|bim|sirh|gds|pms|pim|algorithm[a-z]*|site|sites|codes? source|coder|program[a-z]+|develop(?:per|pement) (?:d.applications?|logiciel|web)|automat[a-z]+|robot[a-z]*|connecte[a-z]*|objets? connectes?|iot|cloud|serveurs?|virtual[a-z]+|ordinateurs?|tablettes?|smartphones?|outils? de (?:gestion|suivi|planification|reporting)|geolocalis[a-z]+|sig|3d|2d|photoshop|excel|python|java[a-z]*|html|sql|api|reseaux? informatiques?|telecom[a-z]*|interfaces?|ux|ui|bases? de',
);

export default defineRule({
  code: 'reglementation/theme-transition-numerique',
  title: 'Transition numérique absente des compétences',
  task: 'Faire une place à la transition numérique dans les compétences',
  motif: 'reglementation',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9, I, 3°, a et R6113-11, I, 2°, a')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  check: missingTheme('transition_numerique', WORDING),
  message: (data) => ({
    constat: `${noneIsAbout(data)} la transition numérique.`,
    attendu:
      'Le référentiel intègre, selon le métier, les effets de la transition numérique : outils, données, échanges à distance, intelligence artificielle.',
  }),
});
