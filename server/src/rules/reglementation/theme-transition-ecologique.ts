import { defineRule } from '../rule';
import { wordPattern } from '../shared/search';
import { missingTheme, noneIsAbout } from '../shared/theme';
import { codeDuTravail } from '../source';

const WORDING = wordPattern(
  'ecolog[a-z]+|eco-?[a-z]{4,}|environnementa(?:l|le|les|ux)|(?:protection|respect|preservation|impact sur|atteinte a) (?:de )?l.environnement|(?:respect|proteg|preserv)[a-z]*(?: [a-z,]+){0,8} l.environnement(?! (?:de|numerique|informatique|professionnel|technique))|durables?|durabilite|rse|rso|sobriete|sobres?|energies?|energetiques?|carbone|bas-carbone|empreinte|dechets?|recycl[a-z]+|reemploi|reutilis[a-z]+|circulaires?|biodivers[a-z]+|biologiques?|climat[a-z]*|pollu[a-z]+|gaspillage|low-?tech|numerique responsable|green[a-z]*|effet de serre|ges|iso ?14001|iso ?26000|qse|qhse|hqe|re ?2020|renouvelables?|thermiques?|isolation|mobilites? douces?|circuits? courts?|csrd|esg|cycle de vie|responsables? et durables?|ressources naturelles',
);

export default defineRule({
  code: 'reglementation/theme-transition-ecologique',
  title: 'Transition écologique absente des compétences',
  task: 'Faire une place à la transition écologique dans les compétences',
  motif: 'reglementation',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9, I, 3°, a et R6113-11, I, 2°, a')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  check: missingTheme('transition_ecologique', WORDING),
  message: (data) => ({
    constat: `${noneIsAbout(data)} la transition écologique.`,
    attendu:
      'Le référentiel intègre, selon le métier, les effets de la transition écologique : ressources, déchets, énergie, achats, écoconception.',
  }),
});
