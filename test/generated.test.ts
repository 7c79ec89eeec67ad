import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allProducers } from '../scripts/generate/all';
import { GUIDES } from '../scripts/generate/motifs';
import { SECTIONS } from '../server/src/model/read';

const producers = await allProducers();

describe('generated files', () => {
  // What all rules say of thousands of drafts takes its time.
  it.each(producers)('$path is what its sources give', { timeout: 120_000 }, async ({ path, content }) => {
    expect(existsSync(path), 'missing: npm run generate').toBe(true);
    expect(readFileSync(path, 'utf8') === (await content()), 'stale: npm run generate').toBe(true);
  });

  it('leave no page of a rule that is gone', () => {
    const paths = new Set(producers.map(({ path }) => path));
    const pages = readdirSync('docs/regles', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
    expect(pages.filter((page) => !paths.has(page))).toEqual([]);
  });

  it('send from each explanation of a motive to rules that exist', () => {
    const pages = new Set(producers.map(({ path }) => path));
    const cited = Object.values(GUIDES).flatMap(({ explications }) =>
      explications.flatMap(({ regles }) => regles),
    );
    expect(cited.filter((code) => !pages.has(`docs/regles/${code}.md`))).toEqual([]);
  });

  it('have one producer each', () => {
    const paths = producers.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Every property of the schema, with its path. */
function* properties(node: Node, path = ''): Generator<readonly [string, Node]> {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    yield [`${path}${key}`, property];
    yield* properties(property, `${path}${key}.`);
  }
  for (const inner of [node.items, ...(node.anyOf ?? [])]) if (inner) yield* properties(inner, path);
}

describe('JSON Schema', async () => {
  const schema = JSON.parse(
    (await producers.find(({ path }) => path.endsWith('.schema.json'))?.content()) ?? '{}',
  ) as Node;
  const all = [...properties(schema)];

  it('knows the sections and the keys of the format', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(SECTIONS);
    expect(all.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'certification.demande.depot_prevu',
        'blocs.competences.criteres.enonce',
        'blocs.evaluations.conditions.consignes',
        'competences.enonce',
        'jury.blocs.pour',
        'depots.motifs.elements',
      ]),
    );
  });

  it('describes every key, and every value of a closed list', () => {
    expect(all.filter(([, node]) => !node.description).map(([path]) => path)).toEqual([]);
    for (const [path, node] of all) {
      if (node.enumDescriptions) expect(node.enum, path).toHaveLength(node.enumDescriptions.length);
    }
  });

  it('takes a key without a value for a draft', () => {
    const acceptsNull = (node: Node): boolean =>
      node.enum
        ? node.enum.includes(null) || node.enum.includes(1)
        : [node.type].flat().includes('null') || (node.anyOf ?? []).some(acceptsNull);
    expect(all.filter(([, node]) => !acceptsNull(node)).map(([path]) => path)).toEqual([]);
  });

  it('accepts the short forms', () => {
    const at = (wanted: string) => all.find(([path]) => path === wanted)?.[1];
    expect(at('blocs.competences.criteres')?.items?.anyOf?.[0]).toEqual({ type: 'string' });
    expect(at('blocs.prerequis')?.items?.anyOf?.[0]).toEqual({ type: 'string' });
    expect(at('depots.entretien')?.anyOf?.map(({ type }) => [type].flat()[0])).toEqual([
      'object',
      'array',
      'null',
    ]);
  });
});

describe('JSON Schema of the settings', async () => {
  const content = await producers
    .find(({ path }) => path === 'schemas/referentiel.config.schema.json')!
    .content();
  const validate = new Ajv({ strict: false }).compile(JSON.parse(content) as object);

  it('takes what the page of the settings shows, and what is still to write', async () => {
    const page = await producers.find(({ path }) => path === 'docs/reglages.md')!.content();
    const [, example] = /```yaml\n([\s\S]*?)```/.exec(page)!;
    expect(validate(parse(example!)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ profil: null, regles: { vae: null } })).toBe(true);
  });

  it.each([
    { profil: 'brouillon' },
    { regles: { 'jury/absnt': 'off' } },
    { regles: { vae: 'error' } },
    { seuils: { 'bloc/disproportionne': { part: 101 } } },
    { seuils: { 'bloc/disproportionne': { parts: 50 } } },
    { vocabulaire: { mots: [] } },
  ])('refuses %j', (settings) => expect(validate(settings)).toBe(false));
});
