import { parse } from 'yaml';
import * as z from 'zod';
import { FORMAT_VERSION, referentielSchema } from '../../server/src/model/schema';
import { type Meta, meta } from '../../server/src/model/schema/meta';
import type { Producer } from './producer';

/** What is written of JSON Schema; `enumDescriptions` and `markdownDescription` are those of the YAML editors. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  markdownDescription?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  enumDescriptions?: string[];
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  [key: string]: unknown;
}

/** Carries, from the conversion to the pass that follows it, what a short form needs to know. */
const ABOUT = 'x-about';

const plain = (text: string) => text.replaceAll('`', '');

function annotate(schema: JsonSchema, about: Meta): void {
  const register = about.register ? ` Propre au ${about.register}.` : '';
  const description = about.description + register;
  schema.description = plain(description) + (about.source ? ` (${about.source})` : '');
  schema.markdownDescription = description + (about.source ? `\n\n*Source : ${about.source}*` : '');
  if (about.example !== undefined) schema.examples = [parse(about.example) as unknown];
  if (about.values && schema.enum) schema.enumDescriptions = Object.values(about.values);
  if (about.form === 'date') schema.format = 'date';
  else if (schema.type === 'string' && about.form !== 'texte' && !schema.enum) {
    // An id or a code without quotes (4.1, 326) is a number for YAML; it is read as it is written.
    schema.type = ['string', 'number'];
  }
  schema[ABOUT] = about;
}

/** Short forms, then null: a key or a dash without a value is still to write, and must not be underlined. */
function relax(schema: JsonSchema, mayBeEmpty: boolean): JsonSchema {
  const { [ABOUT]: about, ...rest } = schema as JsonSchema & { [ABOUT]?: Meta };
  let relaxed: JsonSchema = rest;
  for (const [key, property] of Object.entries(relaxed.properties ?? {})) {
    relaxed.properties![key] = relax(property, true);
  }
  if (relaxed.items) relaxed.items = relax(relaxed.items, true);
  if (relaxed.anyOf) relaxed.anyOf = relaxed.anyOf.map((option) => relax(option, false));
  if (about?.shorthand) relaxed = either(relaxed, { type: 'string' });
  if (about?.single && relaxed.items) relaxed = either(relaxed, relaxed.items);
  return mayBeEmpty ? orNull(relaxed) : relaxed;
}

/** The description stays outside of the alternative, where editors look for it. */
function either(
  { description, markdownDescription, examples, ...full }: JsonSchema,
  short: JsonSchema,
): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    ...(markdownDescription === undefined ? {} : { markdownDescription }),
    ...(examples === undefined ? {} : { examples }),
    anyOf: [short, full],
  };
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  const { enumDescriptions } = schema;
  return {
    ...schema,
    ...(schema.type === undefined ? {} : { type: [schema.type, 'null'].flat() }),
    ...(schema.enum ? { enum: [...schema.enum, null] } : {}),
    ...(enumDescriptions ? { enumDescriptions: [...enumDescriptions, 'Encore à choisir.'] } : {}),
  };
}

/** A schema of the project as a JSON Schema, for editors that know no other. */
export function convert(of: z.ZodType): JsonSchema {
  const converted = z.toJSONSchema(of, {
    target: 'draft-7',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema: schema }) => {
      const about = meta.get(zodSchema);
      if (about) annotate(schema as JsonSchema, about);
    },
  }) as JsonSchema;
  return relax(converted, false);
}

export function written({ $schema, ...root }: JsonSchema, title: string): string {
  return `${JSON.stringify({ $schema, title, ...root }, null, 2)}\n`;
}

function jsonSchema(): string {
  const root = convert(referentielSchema);
  root.properties!.format = { ...root.properties!.format, type: 'integer', enum: [FORMAT_VERSION] };
  return written(root, 'Référentiel de certification (RNCP, RS)');
}

export function jsonSchemaProducers(): Producer[] {
  return [{ path: 'schemas/referentiel.schema.json', content: jsonSchema }];
}
