import { type Descriptor, isSameWord, type ModelProblem, referentielDescriptor } from '../../model';
import { type Entry, type MapNode, renameKey, renderScalar, spanOf } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { enumeration, shortened } from '../shared/wording';
import { format } from '../source';

type UnknownKey = Extract<ModelProblem, { kind: 'cle-inconnue' }>;

interface Data {
  readonly key: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
  /** The value that an unquoted comma cut, whole. */
  readonly cut: string | undefined;
  /** Where the format does know this key. */
  readonly elsewhere: readonly string[];
}

const SHOWN = 12;

export default defineRule<'document', Data>({
  code: 'format/cle-inconnue',
  title: 'Clé inconnue',
  task: [
    'Corriger le nom d’une clé que le format ne connaît pas',
    'Corriger le nom de {n} clés que le format ne connaît pas',
  ],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'safe',
  *check(_, { model }) {
    const keys = new Map<MapNode, ReadonlySet<unknown>>();
    for (const problem of model.problems) {
      if (problem.kind !== 'cle-inconnue') continue;
      const { entry, map, nearest, known } = problem;
      const run = cutValue(map, entry);
      // The second piece of a value cut twice is told with the first.
      if (run && run.first !== entry) continue;
      const key = String(entry.key.value);
      const present = keys.get(map) ?? new Set(map.entries.map((other) => other.key.value));
      keys.set(map, present);
      const absent = known.filter((name) => !present.has(name));
      yield {
        at: entry.key,
        data: {
          key,
          nearest,
          known: absent,
          cut: run?.text,
          elsewhere: nearest || run ? [] : placesOf(key),
        },
      };
    }
  },
  message({ key, nearest, known, cut, elsewhere }) {
    if (cut !== undefined) {
      return {
        constat: `La virgule devant « ${shortened(key, 40)} » coupe le texte : entre accolades, elle sépare deux clés.`,
        attendu: 'Mettre le texte entier entre guillemets.',
      };
    }
    const constat = `La clé « ${shortened(key, 40)} » n’est pas connue ici${elsewhere.length > 0 ? `, mais ${elsewhere.length > 1 ? 'aux endroits suivants' : 'sous'} : ${enumeration(elsewhere)}` : ''}.`;
    if (nearest) return { constat, attendu: `La clé attendue est sans doute « ${nearest} ».` };
    if (known.length === 0)
      return { constat, attendu: 'Supprimer cette clé, ou la placer sous l’élément qui la connaît.' };
    const more = known.length > SHOWN ? '…' : '';
    return { constat, attendu: `Clés possibles ici : ${known.slice(0, SHOWN).join(', ')}${more}.` };
  },
  fixes({ at, data }, { model }) {
    const problem = model.problems.find(
      (found): found is UnknownKey => found.kind === 'cle-inconnue' && found.entry.key === at,
    );
    if (!problem) return [];
    const run = cutValue(problem.map, problem.entry);
    if (run) {
      const newText = renderScalar(run.text, { flow: true, like: 'double' });
      return [{ title: 'Mettre le texte entier entre guillemets', edits: [{ ...run.span, newText }] }];
    }
    const fixes: Fix[] = [];
    const { nearest } = data;
    if (nearest) {
      // Only its writing differs, and no other key wants that name: it can be no other. « Format » may be another tool's.
      const alike = problem.map.entries.filter(({ key }) => isSameWord(String(key.value), nearest));
      fixes.push({
        title: `Remplacer par « ${nearest} »`,
        edits: renameKey(problem.entry, nearest),
        safe: nearest !== 'format' && alike.length === 1 && alike[0] === problem.entry,
      });
    }
    return fixes;
  },
});

/** « { nom: Institut, Paris } »: the text whose comma made a key of its end. */
function cutValue(map: MapNode, entry: Entry) {
  if (!map.flow || entry.colon) return undefined;
  const at = map.entries.indexOf(entry);
  let start = at;
  while (start > 0 && !map.entries[start]!.colon) start--;
  const head = map.entries[start]?.value;
  if (head?.kind !== 'scalar' || head.style !== 'plain' || head.value === null) return undefined;
  let end = at;
  while (end + 1 < map.entries.length && !map.entries[end + 1]!.colon) end++;
  const last = map.entries[end]!.key;
  const text = map.piece.text.slice(head.start, last.end).replace(/\s+/g, ' ');
  return { first: map.entries[start + 1]!, text, span: { start: spanOf(head).start, end: spanOf(last).end } };
}

const places = new Map<string, readonly string[]>();

/** The parts of the format that have this key: « blocs.evaluations ». */
function placesOf(key: string): readonly string[] {
  if (places.size === 0) for (const [name, paths] of indexOf(referentielDescriptor)) places.set(name, paths);
  return places.get(key) ?? [];
}

function indexOf(root: Descriptor): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const visit = (descriptor: Descriptor, path: string): void => {
    if (descriptor.kind === 'list') visit(descriptor.item, path);
    if (descriptor.kind !== 'object') return;
    for (const [name, inner] of descriptor.keys) {
      if (path !== '') index.set(name, [...(index.get(name) ?? []), path]);
      visit(inner, path === '' ? name : `${path}.${name}`);
    }
  };
  visit(root, '');
  // A key that is everywhere says nothing of where this one should stand.
  return new Map([...index].filter(([, paths]) => paths.length <= 3));
}
