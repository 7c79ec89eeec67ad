import { defineRule } from '../rule';
import { wordPattern } from '../shared/search';
import { missingTheme, noneIsAbout } from '../shared/theme';
import { codeDuTravail } from '../source';

const WORDING = wordPattern(
  'handicap[a-z]*|accessib[a-z]+|conception universelle|rgaa|wcag|pmr|inclusi(?:f|fs|ve|ves|on)|inclure|facile a lire|falc|langue des signes|lsf|braille|deficien[a-z]+|malvoyant[a-z]*|malentendant[a-z]*|mobilite reduite|besoins? (?:specifiques?|particuliers?)|situations? de dependance|perte d.autonomie|diversite des publics|amenagements? (?:de|du|des) postes?|reclassement|neuro-?(?:atypi|divers)[a-z]+',
);

export default defineRule({
  code: 'reglementation/theme-handicap',
  title: 'Handicap et accessibilité absents des compétences',
  task: 'Faire une place au handicap et à l’accessibilité dans les compétences',
  motif: 'reglementation',
  severity: 'warning',
  sources: [codeDuTravail('R6113-9, I, 3°, c et R6113-11, I, 2°, c')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  check: missingTheme('handicap', WORDING),
  message: (data) => ({
    constat: `${noneIsAbout(data)} le handicap, l’accessibilité ou la conception universelle.`,
    attendu:
      'Le référentiel intègre, selon le métier, la prise en compte des situations de handicap et l’accessibilité des lieux, services et produits : les nommer dans une compétence et un critère.',
  }),
});
