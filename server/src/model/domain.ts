import type { ScalarNode, SyntaxNode } from '../syntax';
import { keyNode, type Located, type LocatedObject } from './located';
import { type Referentiel, ROOT_KEYS } from './read';
import type { FormatReferentiel } from './schema';
import { isDate } from './values';

type Items<T> = NonNullable<T> extends readonly (infer U)[] ? U : never;
type Section<K extends keyof FormatReferentiel> = NonNullable<FormatReferentiel[K]>;

export type Certification = Located<Section<'certification'>>;
export type Activite = Located<Items<Section<'activites'>>>;
export type Bloc = Located<Items<Section<'blocs'>>>;
export type Competence = Located<Items<Section<'competences'>>>;
export type Critere = Located<Items<Items<Section<'competences'>>['criteres']>>;
export type Evaluation = Located<Items<Section<'evaluations'>>>;
export type EvaluationFinale = Located<Section<'evaluation_finale'>>;
export type Jury = Located<NonNullable<Section<'jury'>['certification']>>;
export type Membre = Located<Items<NonNullable<Section<'jury'>['certification']>['membres']>>;
export type Promotion = Located<Items<Section<'insertion'>['promotions']>>;
export type Exigence = Located<Items<Section<'reglementation'>['exigences']>>;
export type Justificatif = Located<Items<Section<'justificatifs'>>>;
export type Depot = Located<Items<Section<'depots'>>>;

/** One composition of jury and what it judges. */
export interface JuryTarget {
  readonly role: 'certification' | 'vae' | 'bloc';
  /** « jury de certification », « jury de VAE », « jury du bloc BC02 ». */
  readonly name: string;
  readonly jury: Jury;
  /** Where to point when something is missing from it: its key, or itself. */
  readonly anchor: SyntaxNode;
}

/** RNCP or RS as declared, else as the structure shows; undefined while nothing tells. */
export function registerOf(referentiel: Referentiel): 'RNCP' | 'RS' | undefined {
  const declared = referentiel.certification?.repertoire?.value;
  if (declared) return declared;
  if (referentiel.blocs) return 'RNCP';
  return referentiel.competences ? 'RS' : undefined;
}

/** The author says the file is ready: a date of deposit is planned. */
export function isReady(referentiel: Referentiel): boolean {
  return isDate(referentiel.certification?.demande?.depot_prevu?.value ?? '');
}

const competenceLists = new WeakMap<
  object,
  { readonly atRoot: unknown; readonly list: readonly Competence[] }
>();

/** Of the blocs, then of the root (RS). */
export function competencesOf(referentiel: Referentiel): readonly Competence[] {
  const { blocs, competences } = referentiel;
  if (!blocs) return competences ?? [];
  // The list of blocs is the same object as long as none of them is edited.
  const known = competenceLists.get(blocs);
  if (known && known.atRoot === competences) return known.list;
  const list: Competence[] = [];
  for (const bloc of blocs) for (const competence of bloc.competences ?? []) list.push(competence);
  for (const competence of competences ?? []) list.push(competence);
  competenceLists.set(blocs, { atRoot: competences, list });
  return list;
}

/** Of the blocs, then of the root (RS), then the final one. */
export function evaluationsOf(referentiel: Referentiel): Evaluation[] {
  const inBlocs = (referentiel.blocs ?? []).flatMap((bloc) => [...(bloc.evaluations ?? [])]);
  const final = referentiel.evaluation_finale as Evaluation | undefined;
  return [...inBlocs, ...(referentiel.evaluations ?? []), ...(final ? [final] : [])];
}

/** What is written and assessed together: the competences of a bloc or, for the RS, those of the root. */
export interface Groupe {
  readonly bloc: Bloc | undefined;
  readonly competences: readonly Competence[];
  readonly evaluations: readonly Evaluation[];
  /** Where to point when all of it is meant. */
  readonly anchor: SyntaxNode;
}

const NO_COMPETENCE: readonly Competence[] = [];
const NO_EVALUATION: readonly Evaluation[] = [];

export function groupeOf(bloc: Bloc): Groupe {
  const { competences = NO_COMPETENCE, evaluations = NO_EVALUATION } = bloc;
  return { bloc, competences, evaluations, anchor: anchorOf(bloc) };
}

/** That of the root; undefined when nothing is written there. */
export function rootGroupe(referentiel: Referentiel): Groupe | undefined {
  const { competences, evaluations } = referentiel;
  if (!competences && !evaluations) return undefined;
  const anchor = sectionAnchor(referentiel, 'competences');
  return {
    bloc: undefined,
    competences: competences ?? NO_COMPETENCE,
    evaluations: evaluations ?? NO_EVALUATION,
    anchor,
  };
}

const juryTargets = new WeakMap<object, JuryTarget[]>();

/** The compositions described, each with its role; the same objects as long as the section is unchanged. */
export function juriesOf(referentiel: Referentiel): readonly JuryTarget[] {
  const section = referentiel.jury;
  if (!section) return [];
  const known = juryTargets.get(section);
  if (known) return known;
  const targets: JuryTarget[] = [];
  for (const role of ['certification', 'vae'] as const) {
    const jury = section[role];
    if (!jury) continue;
    const name = role === 'vae' ? 'jury de VAE' : 'jury de certification';
    targets.push({ role, name, jury, anchor: keyNode(section, role) ?? jury.node });
  }
  for (const jury of section.blocs ?? []) {
    const blocs = (jury.pour ?? []).map(({ value }) => value).join(', ');
    const name = blocs ? `jury du bloc ${blocs}` : 'jury d’un bloc';
    targets.push({ role: 'bloc', name, jury: jury as unknown as Jury, anchor: anchorOf(jury) });
  }
  juryTargets.set(section, targets);
  return targets;
}

/**
 * Where to point when something is missing from an element: its id, else its title, else its first key, so that the
 * squiggle stays short.
 */
export function anchorOf(element: LocatedObject<object>): SyntaxNode {
  const named = element as LocatedObject<{ id: string; intitule: string; qualite: string; enonce: string }>;
  const name = named.id ?? named.intitule ?? named.qualite;
  if (name) return name.node;
  if (element.node.kind === 'map') return element.node.entries[0]?.key ?? element.node;
  return element.node;
}

/** Where to point when something is missing from a root section, or when the whole section is: its key, else the first line. */
export function sectionAnchor(referentiel: Referentiel, section: string): SyntaxNode {
  return (
    rootKey(referentiel, section) ??
    rootKey(referentiel, 'certification') ??
    referentiel[ROOT_KEYS]?.[0] ??
    referentiel.node
  );
}

/** The key of a section; undefined when it is not written. */
export function rootKey(referentiel: Referentiel, section: string): ScalarNode | undefined {
  return referentiel[ROOT_KEYS]?.find(({ value }) => value === section);
}

/** How people name an element: « BC01 », « la compétence C1.1 », else its position is told by the place. */
export function nameOf(element: LocatedObject<object>): string {
  const named = element as LocatedObject<{ id: string; intitule: string; qualite: string }>;
  return named.id?.value ?? named.intitule?.value ?? named.qualite?.value ?? 'sans identifiant';
}
