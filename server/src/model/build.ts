import {
  type Entry,
  type MapNode,
  overlaps,
  resolved,
  type ScalarNode,
  type SyntaxNode,
  sourceOf,
} from '../syntax';
import type {
  Descriptor,
  ListDescriptor,
  ObjectDescriptor,
  ScalarDescriptor,
  ScalarType,
} from './descriptor';
import type { Located, LocatedObject } from './located';
import { nearest } from './nearest';
import type { Kind } from './schema/meta';

/** What of the text the format does not take, as data: the rules of `format/` word it. */
export type ModelProblem =
  | {
      readonly kind: 'cle-inconnue';
      readonly entry: Entry;
      readonly map: MapNode;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly kind: 'cle-dupliquee'; readonly entry: Entry; readonly first: Entry; readonly map: MapNode }
  | {
      readonly kind: 'valeur-invalide';
      readonly node: SyntaxNode;
      readonly key: string | undefined;
      readonly expected: Expected;
      readonly nearest: string | undefined;
    };

export type Expected =
  | { readonly kind: 'objet' | 'liste' | ScalarType }
  | { readonly kind: 'choix'; readonly values: readonly string[] }
  | { readonly kind: 'limites'; readonly minimum: number; readonly maximum: number; readonly whole: boolean };

/** An id the author gave to an element. */
export interface Definition {
  readonly kind: Kind;
  readonly id: string;
  readonly node: ScalarNode;
  readonly owner: LocatedObject<object>;
}

/** A place where an id (or, where `sections` says so, the name of a section) is cited. */
export interface Reference {
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly sections: boolean;
  readonly node: ScalarNode;
}

/** A part of the model and all that was learned in reading it. Depends on its nodes alone. */
export interface Slice {
  readonly value: unknown;
  readonly problems: readonly ModelProblem[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
}

/**
 * Slices by node: a node that an edit left as it was keeps its slice, hence its objects. As long as it is read the same
 * way: an item keeps its node when the key of its list changes.
 */
const slices = new WeakMap<
  SyntaxNode,
  { readonly as: Descriptor; readonly key: string; readonly slice: Slice }
>();

/** Reads a part of the tree by its descriptor. Never fails: what does not fit is a problem and is left out. */
export function sliceOf(descriptor: Descriptor, node: SyntaxNode, key: string): Slice {
  const known = slices.get(node);
  if (known?.as === descriptor && known.key === key) return known.slice;
  const reader = new Reader();
  const value = reader.read(descriptor, node, key);
  const slice = {
    value,
    problems: orNone(reader.problems),
    definitions: orNone(reader.definitions),
    references: orNone(reader.references),
  };
  slices.set(node, { as: descriptor, key, slice });
  return slice;
}

const NONE: readonly never[] = [];

/** Most slices have none, and there is one for each element of a list. */
function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

class Reader {
  readonly problems: ModelProblem[] = [];
  readonly definitions: Definition[] = [];
  readonly references: Reference[] = [];
  #owner: LocatedObject<object> | undefined;
  #keys: { readonly of: MapNode; readonly names: ReadonlySet<string> } | undefined;

  read(descriptor: Descriptor, written: SyntaxNode, key: string | undefined): unknown {
    const node = resolved(written);
    if (!node || (node.kind === 'scalar' && (node.value === null || node.value === ''))) return undefined;
    switch (descriptor.kind) {
      case 'object':
        return this.#object(descriptor, node, key);
      case 'list':
        return this.#list(descriptor, node, key);
      default:
        return this.#scalar(descriptor, node, key);
    }
  }

  #object(descriptor: ObjectDescriptor, node: SyntaxNode, key: string | undefined): unknown {
    const shorthand = descriptor.meta.shorthand;
    if (node.kind === 'scalar' && shorthand !== undefined) {
      const object: Record<string, unknown> & { node: SyntaxNode } = { node };
      this.#within(object, () => {
        const inner = descriptor.keys.get(shorthand);
        const value = inner && this.read(inner, node, key);
        if (value !== undefined) object[shorthand] = value;
      });
      return object;
    }
    if (node.kind !== 'map') {
      this.#invalid(node, key, { kind: 'objet' });
      return undefined;
    }
    const object: Record<string, unknown> & { node: SyntaxNode } = { node };
    this.#within(object, () => {
      const seen = new Map<string, Entry>();
      for (const entry of node.entries) {
        const name = String(entry.key.value);
        const first = seen.get(name);
        if (first) {
          this.problems.push({ kind: 'cle-dupliquee', entry, first, map: node });
          continue;
        }
        seen.set(name, entry);
        const inner = descriptor.keys.get(name);
        if (!inner) {
          this.#unknownKey(descriptor, node, entry);
          continue;
        }
        const value = entry.value && this.read(inner, entry.value, name);
        if (value !== undefined) object[name] = value;
      }
    });
    return object;
  }

  #within(owner: LocatedObject<object>, action: () => void): void {
    const outer = this.#owner;
    this.#owner = owner;
    action();
    this.#owner = outer;
  }

  #unknownKey(descriptor: ObjectDescriptor, map: MapNode, entry: Entry): void {
    if (damaged(entry.key)) return;
    const present = this.#keysOf(map);
    const known = [...descriptor.keys.keys()];
    const absent = known.filter((key) => !present.has(key));
    const guess = nearest(String(entry.key.value), absent);
    this.problems.push({ kind: 'cle-inconnue', entry, map, nearest: guess, known });
  }

  /** Looked at once for a map, however many keys of it are unknown. */
  #keysOf(map: MapNode): ReadonlySet<string> {
    if (this.#keys?.of !== map)
      this.#keys = { of: map, names: new Set(map.entries.map(({ key }) => String(key.value))) };
    return this.#keys.names;
  }

  #list(descriptor: ListDescriptor, node: SyntaxNode, key: string | undefined): unknown {
    if (node.kind !== 'seq') {
      if (!descriptor.meta.single) this.#invalid(node, key, { kind: 'liste' });
      // One element without its dash: what it holds is read all the same.
      const only = this.read(descriptor.item, node, key);
      return only === undefined ? undefined : located([only], node);
    }
    const items: unknown[] = [];
    for (const item of node.items) {
      const value = item && this.#item(descriptor.item, item, key);
      if (value !== undefined) items.push(value);
    }
    return located(items, node);
  }

  /** An element of a list is known by itself: an edit of another leaves it as it is. */
  #item(descriptor: Descriptor, node: SyntaxNode, key: string | undefined): unknown {
    const isElement =
      descriptor.kind === 'object' && (node.kind === 'scalar' || (node.kind === 'map' && !node.flow));
    if (!isElement || key === undefined) return this.read(descriptor, node, key);
    const { value, problems, definitions, references } = sliceOf(descriptor, node, key);
    for (const problem of problems) this.problems.push(problem);
    for (const definition of definitions) this.definitions.push(definition);
    for (const reference of references) this.references.push(reference);
    return value;
  }

  #scalar(descriptor: ScalarDescriptor, node: SyntaxNode, key: string | undefined): unknown {
    if (node.kind !== 'scalar') {
      this.#invalid(node, key, expectedOf(descriptor));
      return undefined;
    }
    const value = fitting(descriptor, node);
    if (value === undefined || !descriptor.schema.safeParse(value).success) {
      const guess = descriptor.values && nearest(String(node.value), descriptor.values);
      this.#invalid(node, key, expectedOf(descriptor), guess ?? booleanMeant(descriptor, node));
      return undefined;
    }
    if (typeof value === 'string' && value.trim() === '') return undefined;
    const { defines, refersTo, refersToSections } = descriptor.meta;
    if (defines && this.#owner) {
      this.definitions.push({ kind: defines, id: String(value), node, owner: this.#owner });
    }
    if (refersTo) {
      const sections = refersToSections ?? false;
      this.references.push({ id: String(value), kinds: refersTo, sections, node });
    }
    return { value, node };
  }

  #invalid(node: SyntaxNode, key: string | undefined, expected: Expected, guess?: string): void {
    if (damaged(node)) return;
    this.problems.push({ kind: 'valeur-invalide', node, key, expected, nearest: guess });
  }
}

/** A syntax error touches the node: what the parser made of it says nothing of what the author meant. */
function damaged(node: SyntaxNode): boolean {
  const span = { start: node.start, end: node.end + 1 };
  return node.piece.problems.some((problem) => overlaps(problem, span));
}

function located(items: unknown[], node: SyntaxNode): unknown {
  return Object.assign(items, { node });
}

/** The value as the descriptor wants it: a text that YAML takes for a number keeps its digits. */
function fitting(descriptor: ScalarDescriptor, node: ScalarNode): string | number | boolean | undefined {
  const { value } = node;
  if (value === null) return undefined;
  if (typeof value === 'number' && descriptor.types.includes('nombre')) return value;
  if (typeof value === 'boolean' && descriptor.types.includes('booleen')) return value;
  if (!descriptor.types.includes('texte')) return undefined;
  return typeof value === 'string' ? value : sourceOf(node);
}

function booleanMeant(descriptor: ScalarDescriptor, node: ScalarNode): string | undefined {
  if (!descriptor.types.includes('booleen')) return undefined;
  const word = String(node.value).toLowerCase();
  if (['oui', 'vrai', 'yes', 'on', '1', 'x'].includes(word)) return 'true';
  if (['non', 'faux', 'no', 'off', '0'].includes(word)) return 'false';
  return undefined;
}

function expectedOf(descriptor: ScalarDescriptor): Expected {
  if (descriptor.values) return { kind: 'choix', values: descriptor.values };
  const type = descriptor.types[0] ?? 'texte';
  if (type !== 'nombre') return { kind: type };
  const { minValue, maxValue, format } = descriptor.schema as {
    minValue?: number | null;
    maxValue?: number | null;
    format?: string | null;
  };
  const whole = format === 'safeint';
  if (typeof minValue !== 'number' || typeof maxValue !== 'number') return { kind: 'nombre' };
  return { kind: 'limites', minimum: minValue, maximum: maxValue, whole };
}

export type { Located };
