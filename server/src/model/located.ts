import type { MapNode, ScalarNode, SyntaxNode } from '../syntax';

/** A value of the format and its place in the text. Absent, null and blank values are absent from the model. */
export type Located<T> = [T] extends [readonly (infer U)[]]
  ? LocatedList<U>
  : [T] extends [object]
    ? LocatedObject<T>
    : LocatedValue<T>;

export interface LocatedValue<T> {
  readonly value: T;
  readonly node: ScalarNode;
}

/** `node` is a list, or the single element written without its dash. */
export type LocatedList<T> = readonly Located<T>[] & { readonly node: SyntaxNode };

/** `node` is a map, or the text that stands for the object (« criteres: [un texte] »). */
export type LocatedObject<T> = {
  readonly [K in keyof T]?: Located<NonNullable<T[K]>>;
} & { readonly node: SyntaxNode };

/** Where a key of an object is written; undefined when it is absent. */
export function keyNode(object: { readonly node: SyntaxNode }, key: string): ScalarNode | undefined {
  if (object.node.kind !== 'map') return undefined;
  return object.node.entries.find((entry) => entry.key.value === key)?.key;
}

export function mapOf(object: { readonly node: SyntaxNode }): MapNode | undefined {
  return object.node.kind === 'map' ? object.node : undefined;
}
