import * as z from 'zod';

// No code is made of a text, not even to see whether it could be.
z.config({ jitless: true });

/** The kinds of element an id can designate. Ids are the author's own: « BC01 », « C1.1 », « E1 »… */
export const KINDS = [
  'activite',
  'bloc',
  'competence',
  'critere',
  'evaluation',
  'exigence',
  'justificatif',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a value is, beyond its type, so that it can be checked, completed and shown. */
export type Form = 'date' | 'periode' | 'duree' | 'chemin' | 'texte' | 'siret' | 'code-certification';

/**
 * What the schema says of a key, in French, for everything that is derived from it: completion, hover, JSON Schema,
 * reference page. Attached to a zod schema with `.register(meta, …)`.
 */
export interface Meta {
  /** What it is and what the regulator expects, in one to three sentences. */
  description: string;
  /** Where the expectation comes from: « art. R6113-9 du code du travail », « Vademecum RNCP, 2.3.1 ». */
  source?: string;
  /** A value as one would write it in YAML. */
  example?: string;
  /** For a closed list: the meaning of each value, in the order in which they are proposed. */
  values?: Readonly<Record<string, string>>;
  /** This text is the id of an element of that kind. */
  defines?: Kind;
  /** This text is the id of an element of one of these kinds. */
  refersTo?: readonly Kind[];
  /** Besides ids, the names of sections are accepted: « jury », « jury.vae », « epreuves »… */
  refersToSections?: boolean;
  /** Besides ids, the name of an option branch (`optionnel` or `branche` of a bloc) is accepted. */
  refersToBranches?: boolean;
  /** On an object: the key that a plain text in its place stands for. */
  shorthand?: string;
  /** On a list: one element without its dash is accepted. */
  single?: boolean;
  form?: Form;
  nomenclature?: 'rome' | 'nsf' | 'formacode';
  /** The key exists for that register only. */
  register?: 'RNCP' | 'RS';
  /** French singular noun for one element of a list, with its article: « une compétence ». */
  element?: string;
}

export const meta = z.registry<Meta>();

/** An object of the format: every key may be absent from a draft, no other key is known. */
export function objet<S extends z.ZodRawShape>(shape: S, about: Meta) {
  // `partial()` would make each object twice, and the format takes a tenth of the time of a start.
  const optional = Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, z.optional(type)]));
  return z.strictObject(optional as { [K in keyof S]: z.ZodOptional<S[K]> }).register(meta, about);
}

export function liste<T extends z.ZodType>(item: T, about: Meta) {
  return z.array(item).register(meta, about);
}

export function texte(about: Meta) {
  return z.string().register(meta, about);
}

/** Sentences in French, as opposed to an id, a code, a date or a path: what the prose rules read. */
export function prose(about: Meta) {
  return texte({ ...about, form: 'texte' });
}

/** A list of short texts of prose; each may be a sentence. */
export function textes(about: Meta) {
  return liste(prose({ description: about.description }), about);
}

export function booleen(about: Meta) {
  return z.boolean().register(meta, about);
}

export function entier(about: Meta, min = 0, max = 1_000_000) {
  return z.int().check(z.gte(min), z.lte(max)).register(meta, about);
}

/** A closed list; `values` of the meta gives both the values and their meaning. */
export function choix<const V extends Readonly<Record<string, string>>>(about: Meta & { values: V }) {
  return z
    .enum(Object.keys(about.values) as [keyof V & string, ...(keyof V & string)[]])
    .register(meta, about);
}

export function nombre(about: Meta, min = 0, max = 1_000_000) {
  return z.number().check(z.gte(min), z.lte(max)).register(meta, about);
}
