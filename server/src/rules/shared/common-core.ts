import type { Bloc } from '../../model';
import { occurrencesAt, wordPattern } from './search';

const COMMON = wordPattern(
  'troncs? communs?|transvers(?:al|ale|aux|ales)|competences? generales?|culture generale',
);

/** Where the title of a bloc says that it is common to all, or of no activity in particular. */
export function commonTitle({ intitule }: Bloc) {
  return intitule && occurrencesAt(intitule, COMMON)[0];
}
