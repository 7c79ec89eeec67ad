import { once } from '../once';
import { nearestCode } from './nearest-code';
import { nsfDomaines, nsfGroupes, nsfLettres } from './nsf.generated';
import { byKey } from './unpack';

export interface LettreNsf {
  readonly code: string;
  readonly titre: string;
}

export interface Nsf {
  readonly code: string;
  readonly titre: string;
  readonly domaine: string;
  readonly lettre?: LettreNsf;
}

const domaines = once(() => byKey(nsfDomaines()));
const groupes = once(() => byKey(nsfGroupes()));
const lettres = once(() => byKey(nsfLettres()));

/** Which letters may refine a group: each of the three great families has its own. */
const FAMILIES: Readonly<Record<string, string>> = {
  1: 'abcdefg',
  2: 'mnprstuvw',
  3: 'mnprstuvw',
  4: 'z',
};

/** « 326 » or « 326t »; undefined when the group does not exist or the letter is not of its family. */
export function nsf(code: string): Nsf | undefined {
  const groupe = code.slice(0, 3);
  const titre = groupes().get(groupe);
  if (titre === undefined || code.length > 4) return undefined;
  const found = { code, titre, domaine: domaines().get(groupe.slice(0, 2)) ?? '' };
  if (code.length === 3) return found;
  const lettre = nsfLetters(groupe).find((candidate) => candidate.code === code[3]);
  return lettre && { ...found, lettre };
}

/** The letters that may follow this group. */
export function nsfLetters(groupe: string): readonly LettreNsf[] {
  return [...(FAMILIES[groupe[0] ?? ''] ?? '')].map((code) => ({ code, titre: lettres().get(code) ?? '' }));
}

export function nsfGroups(): readonly Nsf[] {
  return [...groupes().keys()].map((code) => nsf(code)!);
}

/** The code most likely meant: another writing of it, its group when only the letter is wrong, or a near one. */
export function nearestNsf(code: string): string | undefined {
  const clean = code.toLowerCase().replace(/[^0-9a-z]/g, '');
  if (nsf(clean)) return clean;
  const [, groupe = clean, letter = ''] = /^(\d+)([a-z]*)$/.exec(clean) ?? [];
  const near = groupes().has(groupe) ? groupe : nearestCode(groupe, groupes().keys(), 1);
  return near && (nsf(near + letter)?.code ?? near);
}
