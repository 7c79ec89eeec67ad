import * as z from 'zod';
import { type Meta, meta } from './schema/meta';

/** What the schema says, in the shape that reading a tree, completing and hovering need. */
export type Descriptor = ObjectDescriptor | ListDescriptor | ScalarDescriptor;

export interface ObjectDescriptor {
  readonly kind: 'object';
  readonly meta: Meta;
  /** In the order of the format. */
  readonly keys: ReadonlyMap<string, Descriptor>;
}

export interface ListDescriptor {
  readonly kind: 'list';
  readonly meta: Meta;
  readonly item: Descriptor;
}

export type ScalarType = 'texte' | 'nombre' | 'booleen';

export interface ScalarDescriptor {
  readonly kind: 'scalar';
  readonly meta: Meta;
  readonly types: readonly ScalarType[];
  /** The closed list, if it is one. */
  readonly values: readonly string[] | undefined;
  readonly schema: z.ZodType;
}

const NO_META: Meta = { description: '' };
const compiled = new WeakMap<z.ZodType, Descriptor>();

export function describe(schema: z.ZodType): Descriptor {
  const known = compiled.get(schema);
  if (known) return known;
  const descriptor = compile(schema);
  compiled.set(schema, descriptor);
  return descriptor;
}

function compile(schema: z.ZodType): Descriptor {
  const about = meta.get(schema);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    const inner = describe(schema.unwrap() as z.ZodType);
    return about ? { ...inner, meta: about } : inner;
  }
  if (schema instanceof z.ZodObject) {
    const keys = new Map<string, Descriptor>();
    for (const [key, value] of Object.entries(schema.shape)) keys.set(key, describe(value as z.ZodType));
    return { kind: 'object', meta: about ?? NO_META, keys };
  }
  if (schema instanceof z.ZodArray) {
    return { kind: 'list', meta: about ?? NO_META, item: describe(schema.element as z.ZodType) };
  }
  const scalar = { kind: 'scalar', meta: about ?? NO_META, schema } as const;
  if (schema instanceof z.ZodEnum) {
    return { ...scalar, types: ['texte'], values: schema.options.map(String) };
  }
  if (schema instanceof z.ZodNumber) return { ...scalar, types: ['nombre'], values: undefined };
  if (schema instanceof z.ZodBoolean) return { ...scalar, types: ['booleen'], values: undefined };
  if (schema instanceof z.ZodUnion) {
    const types = schema.options.flatMap((option) => {
      const inner = describe(option as z.ZodType);
      return inner.kind === 'scalar' ? inner.types : [];
    });
    return { ...scalar, types, values: undefined };
  }
  return { ...scalar, types: ['texte'], values: undefined };
}

/** The descriptor at the end of a path of keys and indexes; undefined where the format knows nothing. */
export function descriptorAt(root: Descriptor, path: readonly (string | number)[]): Descriptor | undefined {
  let current: Descriptor | undefined = root;
  for (const step of path) {
    if (current?.kind === 'list' && typeof step === 'number') current = current.item;
    else if (current?.kind === 'list' && current.meta.single && current.item.kind === 'object')
      current = current.item.keys.get(String(step));
    else if (current?.kind === 'object') current = current.keys.get(String(step));
    else return undefined;
  }
  return current;
}
