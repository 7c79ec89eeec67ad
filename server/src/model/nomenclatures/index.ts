/** Official nomenclatures, as data; their sources and licences are in NOTICE.md. */
export { describeCode } from './describe-code';
export { type Niveau, niveau } from './niveaux';
export { type LettreNsf, type Nsf, nearestNsf, nsf, nsfGroups, nsfLetters } from './nsf';
export { nearestRome, type Rome, type RomeMatch, type RomeTitle, rome, romeTitles, searchRome } from './rome';

/** Formacode is a third party's thesaurus: only the form of a code is known here, five digits. */
export function isFormacode(code: string): boolean {
  return /^\d{5}$/.test(code);
}
