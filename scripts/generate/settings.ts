import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { GRAVITES, SIZE, type settingsDescriptor, settingsSchema } from '../../server/src/analysis/settings';
import {
  type Descriptor,
  describe,
  type ObjectDescriptor,
  type ScalarDescriptor,
} from '../../server/src/model/descriptor';
import type { Rule } from '../../server/src/rules/rule';
import { convert, type JsonSchema, written } from './json-schema';
import type { Producer } from './producer';
import { loadAllRules } from './rules';
import { settingsPage } from './settings-page';

type Settings = ReturnType<typeof settingsDescriptor>;

/** The settings, told once in `analysis/settings/schema.ts`, for each reader: editors of YAML, VS Code, people. */
export async function settingsProducers(): Promise<Producer[]> {
  const rules = await loadAllRules();
  const descriptor = describe(settingsSchema(rules)) as Settings;
  return [
    { path: 'schemas/referentiel.config.schema.json', content: () => configurationSchema(rules) },
    { path: 'package.json', content: () => manifest(descriptor) },
    { path: 'docs/reglages.md', content: () => settingsPage(rules, descriptor) },
  ];
}

/** The severities of two hundred rules are one definition, cited by each. */
function configurationSchema(rules: readonly Rule[]): string {
  const root = convert(settingsSchema(rules));
  const gravite = {
    enum: [...Object.keys(GRAVITES), null],
    enumDescriptions: [...Object.values(GRAVITES), ''],
  };
  const regles = root.properties!.regles!;
  for (const [code, { description }] of Object.entries(regles.properties ?? {})) {
    regles.properties![code] = { description, allOf: [{ $ref: '#/definitions/gravite' }] } as JsonSchema;
  }
  return written({ ...root, definitions: { gravite } }, 'Réglages de Référentiel');
}

interface Manifest {
  readonly contributes: { readonly configuration: { properties: Record<string, JsonSchema> } };
}

/** `package.json`, whose settings are those of the schema; the others (what the client alone reads) are left as they are. */
function manifest(descriptor: Settings): string {
  const file = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const { configuration } = file.contributes;
  const own = contributions(descriptor);
  const others = Object.entries(configuration.properties).filter(([name]) => !OURS.test(name));
  configuration.properties = { ...own, ...Object.fromEntries(others) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const OURS =
  /^referentiel\.(?:profil|analyserDossier|tailleMaximale|regles|seuils|indications|vocabulaire)(?:\.|$)/;

function contributions({ keys }: ObjectDescriptor): Record<string, JsonSchema> {
  const profil = keys.get('profil')!;
  const analyserDossier = keys.get('analyserDossier')!;
  const tailleMaximale = keys.get('tailleMaximale')!;
  const regles = keys.get('regles') as ObjectDescriptor;
  const seuils = keys.get('seuils') as ObjectDescriptor;
  const indications = keys.get('indications') as ObjectDescriptor;
  const vocabulaire = keys.get('vocabulaire') as ObjectDescriptor;
  const properties: Record<string, JsonSchema> = {
    'referentiel.profil': {
      ...contribution(profil, 'string', 'auto'),
      enum: Object.keys(profil.meta.values ?? {}),
      enumDescriptions: Object.values(profil.meta.values ?? {}),
    },
    'referentiel.analyserDossier': contribution(analyserDossier, 'boolean', true),
    'referentiel.tailleMaximale': {
      ...contribution(tailleMaximale, 'number', SIZE.usual),
      minimum: SIZE.least,
      maximum: SIZE.most,
    },
    'referentiel.regles': {
      ...contribution(regles, 'object', {}),
      propertyNames: {
        enum: [...regles.keys.keys()],
        enumDescriptions: [...regles.keys.values()].map(({ meta }) => meta.description),
      },
      additionalProperties: {
        type: 'string',
        enum: Object.keys(GRAVITES),
        enumDescriptions: Object.values(GRAVITES),
      },
    },
    'referentiel.seuils': {
      ...contribution(seuils, 'object', {}),
      additionalProperties: false,
      properties: Object.fromEntries([...seuils.keys].map(([code, rule]) => [code, thresholds(rule)])),
    },
  };
  for (const [name, shown] of indications.keys) {
    properties[`referentiel.indications.${name}`] = contribution(shown, 'boolean', true);
  }
  for (const [name, list] of vocabulaire.keys) {
    properties[`referentiel.vocabulaire.${name}`] = {
      ...contribution(list, 'array', []),
      items: { type: 'string' },
    };
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type, ...rest }], index) => [
      name,
      { type: type!, order: index + 1, scope: 'resource', ...rest },
    ]),
  );
}

function contribution({ meta }: Descriptor, type: string, byDefault: unknown): JsonSchema {
  return { type, default: byDefault, markdownDescription: `${meta.description}${NOTE}` };
}

const NOTE = ' Le fichier `referentiel.config.yaml` du dossier l’emporte.';

function thresholds(rule: Descriptor): JsonSchema {
  const { keys, meta } = rule as ObjectDescriptor;
  const properties = [...keys].map(([name, threshold]) => {
    const { minimum, maximum } = z.toJSONSchema((threshold as ScalarDescriptor).schema);
    return [name, { type: 'number', minimum, maximum, description: threshold.meta.description }];
  });
  return {
    type: 'object',
    description: meta.description,
    additionalProperties: false,
    properties: Object.fromEntries(properties) as Record<string, JsonSchema>,
  };
}
