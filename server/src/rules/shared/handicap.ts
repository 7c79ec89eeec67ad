import type { LocatedValue } from '../../model';
import { says, wordPattern } from './search';

export const MORE_TIME = wordPattern(
  "tiers[ -]temps|temps (?:majore|supplementaire|additionnel|amenage)|majorations? (?:de|du) (?:temps|duree)|(?:duree|temps) (?:d'evaluation |d'epreuve |de composition )?(?:adaptee?|allongee?|prolongee?)",
);
/** Anything else than time: an adapted subject, help, equipment, place, organisation. */
const OTHER_ARRANGEMENT = wordPattern(
  [
    'braille|agrandis?|agrandie?s?|gros caracteres|contrastes?|police|audio|synthese vocale|sous-titr\\p{L}*',
    'interpretes?|langue des signes|lsf|lpc|codeurs?|assistants?|assistances?|accompagnants?|accompagnateurs?|secretaires?|scripteurs?|lecteurs?|tierce personne|aides? (?:humaines?|techniques?)',
    'materiels?|equipements?|ordinateurs?|logiciels?|outils?|dispositifs?|supports?|postes?|salles?|locaux|lieux?|mobilier|sieges?|accessib\\p{L}*|fauteuils?',
    "pauses?|fraction\\p{L}*|etal\\p{L}*|dispenses?|horaires?|adaptations? (?:de|des|du|d'|pedagogiques?|techniques?|materielles?)|epreuves? adaptees?|sujets? adaptes?|modalites? adaptees?",
    '(?:autres?|tous?|toutes?|ensemble des|divers|differents) (?:les )?amenagements?|amenagements? (?:adaptes?|appropries|specifiques|individualises|personnalises|necessaires|lies|de poste|du poste)',
  ].join('|'),
);
export const REFERENT = wordPattern(
  'referente?s?|correspondante?s?|(?:mission|cellule|service|pole|conseiller|conseillere|charge|chargee|responsable|interlocuteur|interlocutrice)s? (?:du |de mission )?handicap|personnes? (?:referente?s?|ressources?|dediee?s?)|interlocut(?:eur|rice)s? dediee?s?',
);

export const REFUSED = wordPattern(
  "(?:aucun|pas d'|sans) ?amenagements?(?: (?:particulier|specifique|d'epreuve)s?)?(?: n'(?:est|a ete)| ne sera)? ?(?:prevus?|proposes?|accordes?|possibles?)?",
);

export type HandicapFault = 'temps' | 'referent' | 'refus';

/** What keeps a paragraph on arrangements from being one; undefined when nothing does. */
export function handicapFault(text: LocatedValue<string>): HandicapFault | undefined {
  if (says([text], REFUSED) && !says([text], OTHER_ARRANGEMENT) && !says([text], MORE_TIME)) return 'refus';
  if (says([text], MORE_TIME) && !says([text], OTHER_ARRANGEMENT)) return 'temps';
  return says([text], REFERENT) ? undefined : 'referent';
}
