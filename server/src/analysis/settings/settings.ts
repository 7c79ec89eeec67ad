import type { Vocabulary } from '../../french';
import { isReady, type Referentiel, registerOf } from '../../model';
import type { Descriptor } from '../../model/descriptor';
import type { Rule, Severity } from '../../rules/rule';
import { CHARACTERS_A_LINE, familyOf, SEVERITY_OF, type Settings, SIZE, settingsDescriptor } from './schema';

/** Nothing is set: every rule as it is by itself. */
export const DEFAULT_SETTINGS: Settings = {};

/** Settings from whatever a client sends: a part that makes no sense is as if it were not set. */
export function readSettings(raw: unknown, rules: readonly Rule[]): Settings {
  // Nothing is set as a rule, and what may be set takes time to describe.
  if (raw === undefined || raw === null) return DEFAULT_SETTINGS;
  return (sound(settingsDescriptor(rules), raw) as Settings | undefined) ?? DEFAULT_SETTINGS;
}

function sound(descriptor: Descriptor, raw: unknown): unknown {
  if (descriptor.kind === 'scalar') return descriptor.schema.safeParse(raw).success ? raw : undefined;
  if (descriptor.kind === 'list') {
    if (!Array.isArray(raw)) return undefined;
    return raw.map((item) => sound(descriptor.item, item)).filter((item) => item !== undefined);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const object: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    const inner = descriptor.keys.get(key);
    const kept = inner && sound(inner, value);
    if (kept !== undefined) object[key] = kept;
  }
  return object;
}

/**
 * Two levels of settings as one: what the stronger sets wins, setting by setting, rule by rule, threshold by threshold,
 * list of words by list of words. A family in the stronger one is about all its rules: it hides those of the weaker.
 */
export function mergeSettings(weaker: Settings, stronger: Settings): Settings {
  const {
    profil = weaker.profil,
    analyserDossier = weaker.analyserDossier,
    tailleMaximale = weaker.tailleMaximale,
  } = stronger;
  const regles = Object.entries(weaker.regles ?? {}).filter(
    ([code]) => !(code.includes('/') && Object.hasOwn(stronger.regles ?? {}, code.split('/')[0]!)),
  );
  const seuils = { ...weaker.seuils };
  for (const [code, values] of Object.entries(stronger.seuils ?? {})) {
    seuils[code] = { ...seuils[code], ...values };
  }
  return {
    ...(profil === undefined ? {} : { profil }),
    ...(analyserDossier === undefined ? {} : { analyserDossier }),
    ...(tailleMaximale === undefined ? {} : { tailleMaximale }),
    regles: { ...Object.fromEntries(regles), ...stronger.regles },
    seuils,
    ...(weaker.indications || stronger.indications
      ? { indications: { ...weaker.indications, ...stronger.indications } }
      : {}),
    vocabulaire: { ...weaker.vocabulaire, ...stronger.vocabulaire },
  };
}

/** How many characters a text may have to be read. */
export function mostCharacters({ tailleMaximale = SIZE.usual }: Settings): number {
  return tailleMaximale * 1_000_000;
}

/** And how many lines: a line is an element at least, which costs more than its characters do. */
export function mostLines(characters: number): number {
  return characters / CHARACTERS_A_LINE;
}

/** More than what may be read. */
export function isTooLong(text: string, characters: number): boolean {
  if (text.length > characters) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines > mostLines(characters);
}

/** The severity of a rule; undefined when it is switched off. The code wins over the family, and over the profile. */
export function severityOf(rule: Rule, { profil, regles = {} }: Settings): Severity | undefined {
  const own = regles[rule.code];
  if (rule.whenComplete && profil === 'ebauche' && own === undefined) return undefined;
  const set = own ?? regles[familyOf(rule)];
  if (set === undefined) return rule.severity;
  return set === 'off' ? undefined : SEVERITY_OF[set];
}

export function optionsOf(rule: Rule, { seuils = {} }: Settings): Record<string, number> {
  const set = seuils[rule.code] ?? {};
  const values: Record<string, number> = {};
  for (const [name, spec] of Object.entries(rule.options ?? {})) values[name] = set[name] ?? spec.default;
  return values;
}

const NONE: readonly string[] = [];

export function vocabularyOf({ vocabulaire = {} }: Settings): Vocabulary {
  return {
    acceptedVerbs: vocabulaire.verbesAcceptes ?? NONE,
    acceptedWords: vocabulaire.motsAcceptes ?? NONE,
    vagueWords: vocabulaire.motsVagues ?? NONE,
    proprietaryTools: vocabulaire.outilsProprietaires ?? NONE,
  };
}

/** What is shown between the words of the author. */
export type Indications = Readonly<Record<keyof NonNullable<Settings['indications']>, boolean>>;

/** All of them, but for what is switched off. */
export function indicationsOf({ indications = {} }: Settings): Indications {
  const { competences = true, activites = true, poids = true, jury = true } = indications;
  const { taux = true, constats = true } = indications;
  return { competences, activites, poids, jury, taux, constats };
}

/** Is the document to be read as ready for deposit? */
export function readyUnder({ profil }: Settings, referentiel: Referentiel): boolean {
  return profil === 'depot' || (profil !== 'ebauche' && isReady(referentiel));
}

/** What the document says, else what the profile says, else what the structure shows. */
export function registerUnder({ profil }: Settings, referentiel: Referentiel): 'RNCP' | 'RS' | undefined {
  const declared = referentiel.certification?.repertoire?.value;
  if (declared === undefined && profil === 'rncp') return 'RNCP';
  if (declared === undefined && profil === 'rs') return 'RS';
  return registerOf(referentiel);
}
