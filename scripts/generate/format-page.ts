import {
  type Descriptor,
  describe,
  type ObjectDescriptor,
  type ScalarDescriptor,
} from '../../server/src/model/descriptor';
import { referentielSchema } from '../../server/src/model/schema';
import type { Kind, Meta } from '../../server/src/model/schema/meta';
import type { Producer } from './producer';

const KIND_NAMES: Record<Kind, string> = {
  activite: 'une activité',
  bloc: 'un bloc',
  competence: 'une compétence',
  critere: 'un critère',
  evaluation: 'une évaluation',
  exigence: 'une exigence',
  justificatif: 'un justificatif',
};

const FORMS: Record<NonNullable<Meta['form']>, string> = {
  date: 'date (AAAA-MM-JJ)',
  periode: 'période (AAAA-MM/AAAA-MM)',
  duree: 'durée (`45 min`, `1 h 30`, `3 jours`)',
  chemin: 'chemin de fichier',
  texte: 'texte',
  siret: 'SIRET (14 chiffres)',
  'code-certification': 'code RNCP ou RS',
};

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function scalarType(scalar: ScalarDescriptor): string {
  const about = scalar.meta;
  if (scalar.values) return 'choix';
  if (about.defines) return 'identifiant';
  if (about.refersTo) return reference(about, about.refersTo);
  if (about.nomenclature)
    return { rome: 'code ROME', nsf: 'code NSF', formacode: 'Formacode' }[about.nomenclature];
  if (about.form) return FORMS[about.form];
  if (scalar.types.length > 1) return 'vrai, faux, ou un texte';
  if (scalar.types[0] === 'booleen') return 'vrai ou faux';
  if (scalar.types[0] === 'nombre') return number(scalar);
  return 'texte';
}

function reference(about: Meta, kinds: readonly Kind[]): string {
  const target =
    kinds.length === Object.keys(KIND_NAMES).length
      ? 'id d’un élément'
      : `id d’${kinds.map((kind) => KIND_NAMES[kind]).join(' ou d’')}`;
  if (about.refersToSections) return `${target}, ou nom de section`;
  return about.refersToBranches ? `${target}, ou nom de branche` : target;
}

function number(scalar: ScalarDescriptor): string {
  const { minValue, maxValue } = scalar.schema as { minValue?: number | null; maxValue?: number | null };
  return typeof minValue === 'number' && typeof maxValue === 'number' && maxValue <= 100
    ? `nombre, de ${minValue} à ${maxValue}`
    : 'nombre';
}

function type(descriptor: Descriptor): string {
  if (descriptor.kind === 'scalar') return scalarType(descriptor);
  if (descriptor.kind === 'object') {
    return descriptor.meta.shorthand ? `objet, ou texte (\`${descriptor.meta.shorthand}\`)` : 'objet';
  }
  const { item } = descriptor;
  const single = descriptor.meta.single ? ' (un seul : sans tiret)' : '';
  return `liste : ${type(item)}${single}`;
}

/** The object that a key opens, itself or as the element of its list. */
function opened(descriptor: Descriptor): ObjectDescriptor | undefined {
  if (descriptor.kind === 'object') return descriptor;
  return descriptor.kind === 'list' ? opened(descriptor.item) : undefined;
}

function closedList(descriptor: Descriptor): ScalarDescriptor | undefined {
  if (descriptor.kind === 'list') return closedList(descriptor.item);
  return descriptor.kind === 'scalar' && descriptor.values ? descriptor : undefined;
}

const register = (about: Meta) => (about.register ? `**${about.register}.** ` : '');
const sourceLine = (about: Meta) => (about.source ? [`Source : ${about.source}.`, ''] : []);

class Page {
  private readonly lines: string[] = [];
  /** Objects that several places share are described once: the later places point to the first. */
  private readonly places = new Map<string, string>();

  write(...lines: string[]): void {
    this.lines.push(...lines);
  }

  section(path: string, descriptor: Descriptor): void {
    const about = descriptor.meta;
    this.write(`## ${path}`, '', register(about) + about.description, '', ...sourceLine(about));
    const object = opened(descriptor);
    if (object) this.object(descriptor.kind === 'list' ? `${path}[]` : path, object);
  }

  private object(path: string, object: ObjectDescriptor): void {
    const keys = [...object.keys];
    this.write('| Clé | Type | Sens | Source | Exemple |', '| --- | --- | --- | --- | --- |');
    for (const [key, { meta: about, ...rest }] of keys) {
      const example = about.example === undefined ? '' : `\`${about.example}\``;
      this.write(
        `| \`${key}\` | ${cell(type({ meta: about, ...rest } as Descriptor))} | ${cell(register(about) + about.description)} | ${cell(about.source ?? '')} | ${cell(example)} |`,
      );
    }
    this.write('');
    for (const [key, child] of keys) this.values(`${path}.${key}`, child);
    for (const [key, child] of keys) this.child(`${path}.${key}`, child);
  }

  private values(path: string, descriptor: Descriptor): void {
    const list = closedList(descriptor);
    const meanings = Object.entries(list?.meta.values ?? {});
    if (meanings.length === 0) return;
    this.write(`Valeurs de \`${path}\` :`, '', '| Valeur | Sens |', '| --- | --- |');
    for (const [value, meaning] of meanings) this.write(`| \`${value}\` | ${cell(meaning)} |`);
    this.write('');
  }

  private child(path: string, descriptor: Descriptor): void {
    const object = opened(descriptor);
    if (!object) return;
    const place = descriptor.kind === 'list' ? `${path}[]` : path;
    const signature = JSON.stringify(
      [...object.keys].map(([key, { meta: about }]) => [key, about.description]),
    );
    const known = this.places.get(signature);
    this.write(`### ${place}`, '');
    if (descriptor.kind === 'list') this.write(object.meta.description, '');
    if (known) {
      this.write(`Mêmes clés que [\`${known}\`](#${anchor(known)}).`, '');
      return;
    }
    this.places.set(signature, place);
    this.object(place, object);
  }

  text(): string {
    return `${this.lines.join('\n').trimEnd()}\n`;
  }
}

/** The address GitHub and VS Code give to a heading. */
const anchor = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '');

function formatPage(): string {
  const root = describe(referentielSchema) as ObjectDescriptor;
  const page = new Page();
  page.write(
    '# Le format d’un référentiel',
    '',
    '<!-- Écrit par scripts/generate.ts à partir du schéma : ne pas modifier. -->',
    '',
    'Un référentiel s’écrit dans un fichier `*.referentiel.yaml` (ou `.yml`, ou `referentiel.yaml` seul). Cette page',
    'dit chaque clé : son type, son sens, d’où vient l’attente et un exemple.',
    '',
    '## Comment lire cette page',
    '',
    '- **Toute clé peut manquer** : un brouillon est légitime à chaque étape. Ce qui manque est signalé, le reste est vérifié.',
    '  Une clé sans valeur, ou `null`, vaut une clé absente.',
    '- Un chemin comme `blocs[].competences[].enonce` descend dans le document ; `[]` veut dire « de chaque élément de la liste ».',
    '- **RNCP** ou **RS** devant un sens : la clé n’existe que pour ce répertoire.',
    '- Un *identifiant* est choisi par l’auteur et ne change plus ; un *id de* cite un identifiant défini ailleurs.',
    '- « objet, ou texte (`clé`) » : un simple texte vaut un objet qui n’aurait que cette clé.',
    '- Vrai et faux s’écrivent `true` et `false`. Entre accolades, une valeur qui contient une virgule se met entre guillemets.',
    '- Un code qui ressemble à un nombre (SIRET, NSF, Formacode) se met entre guillemets.',
    '- Un avertissement se fait taire, avec sa raison, par `# referentiel-ignore <code>: <raison>` en fin de ligne ou sur la',
    '  ligne précédente, ou par `# referentiel-ignore-fichier <code>: <raison>` n’importe où.',
    '',
    'Le schéma JSON de même contenu, pour un autre éditeur : [`schemas/referentiel.schema.json`](../schemas/referentiel.schema.json).',
    '',
    '## Les sections',
    '',
    root.meta.description,
    '',
    '| Section | Sens |',
    '| --- | --- |',
    ...[...root.keys].map(
      ([key, { meta: about }]) =>
        `| [\`${key}\`](#${anchor(key)}) | ${cell(register(about) + about.description)} |`,
    ),
    '',
  );
  for (const [key, descriptor] of root.keys) page.section(key, descriptor);
  return page.text();
}

export function formatPageProducers(): Producer[] {
  return [{ path: 'docs/format.md', content: formatPage }];
}
