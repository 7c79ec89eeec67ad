import { crossBlocMentions } from '../../french';
import type { Bloc, LocatedValue } from '../../model';
import { type TextPart, words } from '../rule';
import { flatText, occurrencesAt, wordPattern } from './search';

/** A text of a bloc that names another one. */
export interface ForeignMention {
  readonly at: TextPart;
  /** The reference and what introduces it: « livrable du bloc précédent ». */
  readonly words: string;
  /** The sentence around it, flat, cut at the reference. */
  readonly before: string;
  readonly after: string;
  /** The number or letters by which the other bloc is named, when it is by that. */
  readonly number: number | undefined;
}

/** « Indépendamment des autres blocs » says the opposite of leaning on them. */
const FREE_FROM =
  /$(?<=(?<![a-z])(?:independamment|independante?s?|separement|distincte?s?|autonomes?|sans|ni|aucun|aucune|aucuns|pas|non|contrairement|differents?)(?![a-z])[^.;:]{0,40})/u;
/** In some trades « les autres modules » are parts of a machine; « les blocs suivants » opens a list. */
const LOOSE = wordPattern('modules?|certificats?|blocs? (?:autres?|suivants|ulterieurs)');
const QUALIFIER =
  /(?<!\p{L})(?:les |l['’])?(?:autres?|précédente?s?|premiere?s?|premier|seconde?s?|deuxième)\s+$/iu;
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

const NONE: readonly never[] = [];

/** Where a text of a bloc leans on another bloc. */
export function foreignMentions(text: LocatedValue<string>, bloc: Bloc): readonly ForeignMention[] {
  const mentions = crossBlocMentions(text.value);
  if (mentions.length === 0) return NONE;
  return mentions.flatMap(({ start: from, end, words: reference }) => {
    const flat = flatText(reference);
    const number = numberIn(flat);
    if (number !== undefined && number === ownNumber(bloc)) return [];
    if (number === undefined && flat.search(LOOSE) >= 0 && !flat.includes('preced')) return [];
    const qualifier = QUALIFIER.exec(text.value.slice(Math.max(0, from - 20), from))?.[0] ?? '';
    const start = from - qualifier.length;
    const said = text.value.slice(start, end);
    const before = /(?<![^.;!?\n])[^.;!?\n]*$/u.exec(flatText(text.value.slice(0, start)))?.[0] ?? '';
    if (FREE_FROM.test(before)) return [];
    const after = /^[^.;!?\n]*/u.exec(flatText(text.value.slice(end)))?.[0] ?? '';
    return [{ at: words(text.node, { start, end }), words: said, before, after, number }];
  });
}

/** Words that say that what comes from the other bloc is needed: its result, its mark, what was produced there. */
const NEEDED = wordPattern(
  [
    'notes?|moyennes?|resultats?|validation|validee?s?|valider|obtenue?s?|obtention|obtenir|reussie?s?|reussite|admis|compte(?:nt)? pour',
    'livrables?|rendue?s?|rendus?|remise?s?|produite?s?|productions?|realisee?s?|realisations?|elaboree?s?|redigee?s?|concue?s?|construite?s?|definie?s?|preparee?s?',
    "dossiers?|rapports?|memoires?|travail|travaux|projets? (?:du|de|des|mene|conduit|realise|presente)|issue?s?|a partir (?:de|du|des|d')|reprend|reprendre|poursui\\p{L}*|prolong\\p{L}*|complete(?:nt)?|suite (?:de|du|des)|dans la continuite",
  ].join('|'),
);
/** Those of them that can open what is quoted: not the verbs of what the candidate does. */
const TAKEN = wordPattern(
  "notes?|moyennes?|resultats?|validation|livrables?|rendue?s?|remise?s?|productions?|produites?|realisees?|elaborees?|dossiers?|rapports?|memoires?|travail|travaux|a partir (?:de|du|des|d')|suite (?:de|du|des)",
);
const SHARED = wordPattern(
  '(?:commune?s?|partagee?s?|mutualisee?s?|transvers[a-z]+|identiques?) (?:a|aux|au|entre|avec)|(?:porte|portant) (?:aussi |egalement )?sur|valide(?:nt)? (?:aussi |egalement |a la fois )?|evalue(?:nt)? (?:aussi|egalement|a la fois)',
);

/** The mention with what is needed, and the blocs enumerated after it: « note obtenue au bloc 1 », « blocs 1 et 2 ». */
export function dependencyAt(text: LocatedValue<string>, { at }: ForeignMention): TextPart {
  const tail =
    /^(?:\s*(?:,|et|ou|à|&)\s*(?:au |du )?(?:bloc )?(?:BC)?\d{1,2}(?!\d))+/iu.exec(
      text.value.slice(at.end),
    )?.[0] ?? '';
  let start = at.start;
  for (const found of [...occurrencesAt(text, TAKEN), ...occurrencesAt(text, SHARED)]) {
    if (found.start >= start || found.start < at.start - 60) continue;
    if (!/[.;!?\n]/u.test(text.value.slice(found.start, at.start))) start = found.start;
  }
  return words(text.node, { start, end: at.end + tail.length });
}

/** Does the evaluation need something of the other bloc, or serve both? Otherwise the text only refers to it. */
export function isDependency({ before, words: said, after }: ForeignMention): boolean {
  const sentence = `${before}${flatText(said)}${after}`;
  return sentence.search(NEEDED) >= 0 || sentence.search(SHARED) >= 0;
}

function numberIn(flat: string): number | undefined {
  const digits = /(\d{1,2})(?!\d)/u.exec(flat)?.[1];
  if (digits) return Number(digits);
  const letters =
    /(?:blocs?|modules?|ccp|certificats?)(?: de competences)? (?:n°? ?)?([ivx]{1,4}|[a-h])$/u.exec(flat)?.[1];
  if (!letters) return undefined;
  return ROMAN[letters] ?? letters.charCodeAt(0) - 96;
}

/** By its id (« BC02 »), else by its title (« Bloc 2 – … »). */
function ownNumber({ id, intitule }: Bloc): number | undefined {
  const digits =
    /(\d{1,3})\D*$/u.exec(id?.value ?? '')?.[1] ??
    /^\D{0,30}(\d{1,2})(?!\d)/u.exec(intitule?.value ?? '')?.[1];
  return digits ? Number(digits) : undefined;
}
