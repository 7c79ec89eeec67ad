import { type Definition, KINDS, type Kind, type Model } from '../../model';
import { renderScalar, replaceValue, type ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { KIND_NAMES } from '../shared/kinds';
import { isUnfinished } from '../shared/placeholder';
import { nextId, shapeOf } from '../shared/series';
import { enumeration } from '../shared/wording';
import { format } from '../source';

interface Data {
  readonly id: string;
  readonly kind: Kind;
  /** Some ids that follow the convention. */
  readonly examples: readonly string[];
  readonly count: number;
}

/** Below that, a document has no convention yet. */
const FEWEST = 5;
const OTHER_CONVENTION = 3;

const options = {
  part: {
    default: 80,
    description:
      'Part des identifiants d’une même nature qui suivent une convention, à partir de laquelle les autres sont signalés (en %).',
    minimum: 51,
    maximum: 100,
  },
};

export default defineRule<'document', Data, typeof options>({
  code: 'format/identifiant-atypique',
  title: 'Identifiant qui sort de la numérotation du document',
  task: ['Renuméroter un identifiant comme les autres', 'Renuméroter {n} identifiants comme les autres'],
  motif: 'format',
  severity: 'advice',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  options,
  *check(_, { ids, options: { part } }) {
    for (const kind of KINDS) {
      const all = ids.ofKind(kind);
      const counts = shapeCounts(all);
      if (counts.size < 2) continue;
      const named = all.filter((definition) => shape(definition) !== '');
      const usual = conventionOf(named, part);
      if (!usual) continue;
      const examples = [...new Set(named.filter((other) => shape(other) === usual).map(({ id }) => id))];
      for (const definition of named) {
        const { id, node } = definition;
        // Several ids of one other shape are a convention of their own: that of a branch, of a source.
        if (shape(definition) === usual || (counts.get(shape(definition)) ?? 0) >= OTHER_CONVENTION) continue;
        yield { at: node, data: { id, kind, examples: examples.slice(0, 3), count: examples.length } };
      }
    }
  },
  message: ({ id, kind, examples, count }) => ({
    constat: `« ${id} » ne suit pas la numérotation des ${count} autres ${KIND_NAMES[kind].many} (${enumeration(examples)}…).`,
    attendu: 'Une numérotation régulière évite les erreurs de renvoi et se lit d’un coup d’œil.',
  }),
  fixes({ at, data: { id, kind } }, { model }) {
    const node = at as ScalarNode;
    const free = regular(model, node, kind);
    // Citations of an id given twice are ambiguous.
    if (free === undefined || model.ids.definitionsOf(id).length !== 1) return [];
    const places = [node, ...model.ids.referencesTo(id).map((reference) => reference.node)];
    return [
      {
        title: `Renuméroter en « ${free} », renvois compris`,
        edits: places.flatMap((place) =>
          replaceValue(place, renderScalar(free, { flow: place.parent?.flow ?? false, like: place.style })),
        ),
      },
    ];
  },
});

/** The shape of nearly all ids of a kind; undefined when the document follows none. */
function conventionOf(definitions: readonly Definition[], part: number): string | undefined {
  if (definitions.length < FEWEST) return undefined;
  for (const [usual, count] of shapeCounts(definitions)) {
    if (count < definitions.length && count * 100 >= definitions.length * part) return usual;
  }
  return undefined;
}

const shapes = new WeakMap<Definition, string>();

/** Empty for an id that is still to be written. */
function shape(definition: Definition): string {
  let known = shapes.get(definition);
  if (known === undefined) {
    known = isUnfinished(definition.id) ? '' : shapeOf(definition.id);
    shapes.set(definition, known);
  }
  return known;
}

function shapeCounts(definitions: readonly Definition[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const definition of definitions)
    counts.set(shape(definition), (counts.get(shape(definition)) ?? 0) + 1);
  return counts;
}

/** The first free id after the regular one that stands nearest above, else below. */
function regular({ ids }: Model, node: ScalarNode, kind: Kind): string | undefined {
  const definitions = ids.ofKind(kind);
  const usual = conventionOf(definitions, 51);
  const rank = definitions.findIndex((definition) => definition.node === node);
  const fits = (definition: Definition) => shape(definition) === usual;
  const model = definitions.slice(0, Math.max(rank, 0)).findLast(fits) ?? definitions.find(fits);
  return model && nextId(model.id, (id) => ids.definitionsOf(id).length > 0);
}
