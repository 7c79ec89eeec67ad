import type { Bloc, Kind, LocatedObject, LocatedValue, Model } from '../../model';
import type { ScalarNode } from '../../syntax';
import { type Convention, conventionOf, numbersOf, read, written } from './convention';

/** The ids that change, by where they are given. */
export type Renumbering = ReadonlyMap<ScalarNode, string>;

/** Kinds that are numbered in the order of the text. Exigences and justificatifs are known outside by their ids. */
const NUMBERED = ['activite', 'bloc', 'competence', 'critere', 'evaluation'] as const satisfies Kind[];
type Numbered = (typeof NUMBERED)[number];

interface Element {
  readonly kind: Numbered;
  readonly id: LocatedValue<string> | undefined;
  readonly parent: Element | undefined;
}

/**
 * The ids as they would be if the elements, of a bloc or of all, were numbered in the order of the text after the
 * author's own convention. Ids that follow none keep theirs; a kind is left alone rather than given an id twice.
 */
export function renumberingOf(model: Model, bloc?: Bloc): Renumbering {
  const { elements, conventions } = countedIn(model);
  const inScope = bloc ? elements.filter(({ parent }) => isWithin(parent, bloc)) : elements;
  const kinds = NUMBERED.filter((kind) => conventions.has(kind) && !(bloc && restarts(model, kind)));
  for (;;) {
    const followed = new Map([...conventions].filter(([kind]) => kinds.includes(kind)));
    const chosen = new Numbering(followed, elements, new Set(inScope)).ids;
    const clash = kindThatClashes(model, chosen);
    if (!clash) return changed(chosen);
    kinds.splice(kinds.indexOf(clash), 1);
  }
}

interface Counted {
  readonly elements: readonly Element[];
  readonly conventions: ReadonlyMap<Numbered, Convention>;
}

const counted = new WeakMap<Model, Counted>();

function countedIn(model: Model): Counted {
  let found = counted.get(model);
  if (!found) {
    const elements = elementsOf(model);
    found = { elements, conventions: conventionsOf(model, elements) };
    counted.set(model, found);
  }
  return found;
}

class Numbering {
  readonly ids = new Map<Element, string>();
  /** The last number given in the document, or under an element. */
  readonly #last = new Map<unknown, number>();

  constructor(
    conventions: ReadonlyMap<Numbered, Convention>,
    elements: readonly Element[],
    scope: ReadonlySet<Element>,
  ) {
    for (const element of elements) {
      const convention = conventions.get(element.kind);
      const { id, kind, parent } = element;
      if (!convention || !id) continue;
      const { shape, numbers } = read(id.node, id.value);
      if (shape !== convention.shape) continue;
      const nested = convention.counts === 'parent';
      const above = nested && parent ? this.#numbersOf(parent) : [];
      if (above.length !== convention.widths.length - 1) continue;
      const series = nested ? `${kind} ${above.join('.')}` : kind;
      const last = this.#last.get(series) ?? 0;
      if (scope.has(element)) {
        this.#last.set(series, last + 1);
        this.ids.set(element, written(convention, [...above, last + 1]));
      } else this.#last.set(series, Math.max(last, numbers.at(-1)!));
    }
  }

  #numbersOf(element: Element): readonly number[] {
    const given = this.ids.get(element);
    return given === undefined ? numbersIn(element) : numbersOf(given);
  }
}

function numbersIn({ id }: Element): readonly number[] {
  return id ? read(id.node, id.value).numbers : [];
}

/** A kind one of whose new ids would also be that of another element. */
function kindThatClashes({ ids }: Model, chosen: ReadonlyMap<Element, string>): Numbered | undefined {
  const taken = new Set<string>();
  const renamed = new Set([...chosen.keys()].map(({ id }) => id?.node));
  for (const { id, node } of ids.definitions) if (!renamed.has(node)) taken.add(id);
  for (const [{ kind }, id] of chosen) {
    if (taken.has(id)) return kind;
    taken.add(id);
  }
  return undefined;
}

function changed(chosen: ReadonlyMap<Element, string>): Renumbering {
  const changes = new Map<ScalarNode, string>();
  for (const [{ id }, newId] of chosen) if (id && id.value !== newId) changes.set(id.node, newId);
  return changes;
}

function conventionsOf(model: Model, elements: readonly Element[]): ReadonlyMap<Numbered, Convention> {
  const above = new Map<ScalarNode, readonly number[]>();
  for (const { id, parent } of elements) if (id && parent) above.set(id.node, numbersIn(parent));
  const conventions = new Map<Numbered, Convention>();
  for (const kind of NUMBERED) {
    const convention = conventionOf(model, kind, (node) => above.get(node) ?? []);
    if (convention) conventions.set(kind, convention);
  }
  // « AC2101 » tells its bloc in a way that is not understood: that bloc keeps its number.
  const isObscure = (kind: Numbered) =>
    !conventions.has(kind) && model.ids.ofKind(kind).some(({ node, id }) => read(node, id).shape);
  if (isObscure('critere')) conventions.delete('competence');
  if (isObscure('competence') || isObscure('evaluation')) conventions.delete('bloc');
  return conventions;
}

/** Ids given again from bloc to bloc: numbering one bloc alone cannot make them unique. */
function restarts({ ids }: Model, kind: Kind): boolean {
  const all = ids.ofKind(kind);
  return new Set(all.map(({ id }) => id)).size < all.length;
}

function isWithin(element: Element | undefined, bloc: Bloc): boolean {
  for (let at = element; at; at = at.parent) if (blocs.get(at) === bloc) return true;
  return false;
}

const blocs = new WeakMap<Element, Bloc>();

/** What has an id, in the order of the text, each after the element above it. An element that an alias takes up is there once. */
function elementsOf({ referentiel }: Model): Element[] {
  const elements: Element[] = [];
  const seen = new Set<ScalarNode>();
  const add = (kind: Numbered, object: LocatedObject<{ id: string }>, parent?: Element): Element => {
    const id = object.id as LocatedValue<string> | undefined;
    const element = { kind, id, parent };
    if (id && seen.has(id.node)) return element;
    if (id) seen.add(id.node);
    elements.push(element);
    return element;
  };
  const { activites, competences, evaluations, evaluation_finale } = referentiel;
  for (const activite of activites ?? []) add('activite', activite);
  const addAll = (holder: Pick<Bloc, 'competences' | 'evaluations'>, parent?: Element) => {
    for (const competence of holder.competences ?? []) {
      const above = add('competence', competence, parent);
      for (const critere of competence.criteres ?? []) add('critere', critere, above);
    }
    for (const evaluation of holder.evaluations ?? []) add('evaluation', evaluation, parent);
  };
  for (const bloc of referentiel.blocs ?? []) {
    const element = add('bloc', bloc);
    blocs.set(element, bloc);
    addAll(bloc, element);
  }
  addAll({ ...(competences && { competences }), ...(evaluations && { evaluations }) });
  if (evaluation_finale) add('evaluation', evaluation_finale as LocatedObject<{ id: string }>);
  return elements;
}
