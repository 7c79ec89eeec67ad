import { listed } from './deliverables';
import type { Said } from './sentences';

export interface Conditions {
  readonly documents?: readonly string[];
  readonly equipment?: readonly string[];
  readonly instructions?: readonly string[];
}

const LABELS: readonly (readonly [keyof Conditions, RegExp])[] = [
  ['documents', /^(?:[-–•] ?)?documents? autorises? ?: ?/u],
  ['equipment', /^(?:[-–•] ?)?materiels?(?: (?:fournis?|autorises?|mis a disposition|necessaires?))? ?: ?/u],
  ['instructions', /^(?:[-–•] ?)?consignes?(?: donnees? au candidat)? ?: ?/u],
];
const NO_DOCUMENT =
  /(?<!\p{L})(?:sans (?:aucun )?documents? ?(?:$|[,.;])|aucun document n'est autorise|documents? non autorises?|documents? interdits?)/u;
const NONE = /^(?:aucune?s?|neant|sans objet|rien)\.?$/u;

/** What a line announces by its name: « Documents autorisés : aucun », « Matériel : poste informatique, caméra ». */
export function conditionsOf(said: readonly Said[]): Conditions {
  const found: { -readonly [K in keyof Conditions]: Conditions[K] } = {};
  for (const { raw, folded, open } of said) {
    if (raw.length !== folded.length || open) continue;
    for (const [name, label] of LABELS) {
      const length = label.exec(folded)?.[0].length;
      if (length === undefined || length === folded.length) continue;
      const text = folded.slice(length).trim();
      found[name] ??= NONE.test(text)
        ? []
        : name === 'instructions'
          ? [raw.slice(length)]
          : listed(raw.slice(length));
    }
    if (NO_DOCUMENT.test(folded)) found.documents ??= [];
  }
  return found;
}
