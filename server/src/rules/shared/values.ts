import { type Descriptor, type Referentiel, referentielDescriptor, type ScalarDescriptor } from '../../model';
import {
  type Along,
  along,
  type Joined,
  joined,
  resolved,
  type ScalarNode,
  type SyntaxNode,
  sourceOf,
} from '../../syntax';
import type { Finding } from '../rule';
import { kept } from './kept';

/** A value as written, with what the format says of it: also those that the model had to leave out. */
export interface FormatValue {
  readonly node: ScalarNode;
  /** As a text, digits and all. */
  readonly value: string;
  readonly descriptor: ScalarDescriptor;
  /** Keys from the root, without indexes: « blocs.competences.enonce ». */
  readonly path: string;
}

interface Part {
  readonly descriptor: Descriptor;
  readonly values: readonly FormatValue[];
}

const parts = new WeakMap<SyntaxNode, Part>();
const NONE: FormatValues = [];

type FormatValues = readonly FormatValue[];

/** The values of the version before. */
export interface KnownParts {
  /** By list section, those of its items. */
  readonly sections: Map<string, Along<SyntaxNode | undefined, FormatValues>>;
  all: Joined<FormatValues> | undefined;
}

/**
 * Every value of the text that the format knows, part by part (root sections, items of list sections). The array of
 * a part stays the same object until the part is edited. `known`: of the version before, then of this one.
 */
export function partsOf(
  referentiel: Referentiel,
  known: KnownParts = { sections: new Map(), all: undefined },
): readonly FormatValues[] {
  const parts: (readonly FormatValues[])[] = [];
  if (referentiel.node.kind !== 'map') return [];
  const seen = new Set<string>();
  for (const { key, value } of referentiel.node.entries) {
    const name = String(key.value);
    const descriptor = referentielDescriptor.keys.get(name);
    if (!descriptor || seen.has(name)) continue;
    seen.add(name);
    const node = resolved(value);
    if (!node) continue;
    if (descriptor.kind === 'list' && node.kind === 'seq') {
      const each = along(known.sections.get(name), node.items, (item) =>
        item ? part(item, descriptor.item, name) : NONE,
      );
      known.sections.set(name, each);
      parts.push(each.results);
    } else parts.push([part(node, descriptor, name)]);
  }
  known.all = joined(known.all, parts);
  return known.all.all;
}

/** A check of values one at a time, for a rule that reads a part at once. */
export function valueByValue<D>(
  find: (value: FormatValue) => Iterable<Finding<D>>,
): (values: readonly FormatValue[]) => Finding<D>[] {
  const inValue = kept((value: FormatValue) => [...find(value)]);
  return (values) => values.flatMap(inValue);
}

function part(node: SyntaxNode, descriptor: Descriptor, path: string): readonly FormatValue[] {
  const former = parts.get(node);
  if (former?.descriptor === descriptor) return former.values;
  const values: FormatValue[] = [];
  collect(node, descriptor, path, values);
  parts.set(node, { descriptor, values });
  return values;
}

const knownValues = new WeakMap<ScalarNode, FormatValue>();

/** The same object as long as the node is: an edit in a part leaves most of its values as they are. */
function valueAt(node: ScalarNode, descriptor: ScalarDescriptor, path: string): FormatValue {
  const former = knownValues.get(node);
  if (former?.descriptor === descriptor && former.path === path) return former;
  const value = {
    node,
    value: typeof node.value === 'string' ? node.value : sourceOf(node),
    descriptor,
    path,
  };
  knownValues.set(node, value);
  return value;
}

function collect(written: SyntaxNode, descriptor: Descriptor, path: string, values: FormatValue[]): void {
  const node = resolved(written);
  if (!node) return;
  if (descriptor.kind === 'list') {
    if (node.kind !== 'seq') collect(node, descriptor.item, path, values);
    else for (const item of node.items) if (item) collect(item, descriptor.item, path, values);
  } else if (descriptor.kind === 'object') {
    const shorthand = descriptor.meta.shorthand;
    if (node.kind === 'scalar' && shorthand !== undefined) {
      const inner = descriptor.keys.get(shorthand);
      if (inner) collect(node, inner, `${path}.${shorthand}`, values);
    } else if (node.kind === 'map') {
      const seen = new Set<string>();
      for (const { key, value } of node.entries) {
        const name = String(key.value);
        const inner = descriptor.keys.get(name);
        if (!inner || !value || seen.has(name)) continue;
        seen.add(name);
        collect(value, inner, `${path}.${name}`, values);
      }
    }
  } else if (node.kind === 'scalar' && node.value !== null && node.value !== '') {
    values.push(valueAt(node, descriptor, path));
  }
}
