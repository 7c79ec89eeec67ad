import {
  type Bloc,
  type Descriptor,
  type IdIndex,
  type Kind,
  nearest,
  referentielDescriptor,
  SECTIONS,
} from '../../model';
import { renderScalar, replaceValue, type ScalarNode } from '../../syntax';
import { defineRule, type Fix } from '../rule';
import { creation } from '../shared/create-element';
import { KIND_NAMES } from '../shared/kinds';
import { isUnfinished } from '../shared/placeholder';
import type { FormatValue } from '../shared/values';
import { enumeration } from '../shared/wording';
import { format } from '../source';

interface Data {
  readonly id: string;
  readonly kinds: readonly Kind[];
  readonly sections: boolean;
  readonly branches: boolean;
  /** What the id does designate. */
  readonly other: Kind | undefined;
  readonly nearest: string | undefined;
  readonly some: readonly string[];
}

const SHOWN = 6;

const citations = (values: readonly FormatValue[]) =>
  values.filter(({ descriptor }) => descriptor.meta.refersTo !== undefined);

export default defineRule<'document', Data>({
  code: 'format/reference-inconnue',
  title: 'Renvoi à un élément qui n’existe pas',
  task: [
    'Corriger un renvoi à un élément qui n’existe pas',
    'Corriger {n} renvois à des éléments qui n’existent pas',
  ],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(_, { ids, each, eachPart }) {
    let names: ReadonlySet<string> | undefined;
    if (ids.unmet.size === 0) return;
    for (const { node, value: id, descriptor } of eachPart(citations).flat()) {
      const {
        refersTo: kinds,
        refersToSections: sections = false,
        refersToBranches: branches = false,
      } = descriptor.meta;
      if (!kinds || !ids.unmet.has(id) || ids.find(id, kinds)) continue;
      if (sections && isSectionName(id)) continue;
      if (branches) {
        names ??= new Set(each('blocs', branchNames).flat());
        if (names.has(id)) continue;
      }
      if (id.trim() === '' || isUnfinished(id)) continue;
      const candidates = candidatesOf(ids, kinds);
      const all = [...candidates, ...(branches ? (names ?? []) : [])];
      yield {
        at: node,
        data: {
          id,
          kinds,
          sections,
          branches,
          other: ids.definitionsOf(id)[0]?.kind,
          nearest: likely(id, all) ?? (sections ? nearestSection(id) : undefined),
          some: kinds.length === 1 ? all.slice(0, SHOWN) : [],
        },
      };
    }
  },
  message({ id, kinds, sections, branches, other, nearest: guess, some }) {
    const wanted =
      kinds.length > 1
        ? 'un élément'
        : enumeration([KIND_NAMES[kinds[0]!].one, ...(branches ? ['une branche'] : [])], 'ou');
    const constat = other
      ? `« ${id} » est l’identifiant d’${KIND_NAMES[other].one}, et non d’${wanted}.`
      : `« ${id} » n’est l’identifiant d’aucun${kinds.length === 1 && KIND_NAMES[kinds[0]!].feminine ? 'e' : ''} ${wanted.replace(/^une? /, '').replace(' ou une ', ' ni d’aucune ')} de ce document${sections ? ', ni le nom d’une section' : ''}.`;
    if (guess) return { constat, attendu: `Le renvoi vise sans doute « ${guess} ».` };
    const list = some.length > 0 ? ` (${some.join(', ')}${some.length === SHOWN ? '…' : ''})` : '';
    return { constat, attendu: `Citer un identifiant défini${list}, ou créer l’élément.` };
  },
  fixes({ at, data }, { model }) {
    const node = at as ScalarNode;
    const fixes: Fix[] = [];
    if (data.nearest !== undefined) {
      const text = renderScalar(data.nearest, { flow: node.parent?.flow ?? false });
      fixes.push({ title: `Remplacer par « ${data.nearest} »`, edits: replaceValue(node, text) });
    }
    const created = data.other ? undefined : creation(node, data.id, data.kinds, model);
    if (created) fixes.push(created);
    return fixes;
  },
});

/** The ids that may be meant: of the right kind, in the order of the document. */
function candidatesOf(ids: IdIndex, kinds: readonly Kind[]): string[] {
  const found = new Set<string>();
  for (const { kind, id } of ids.definitions) if (kinds.includes(kind)) found.add(id);
  return [...found];
}

/** « bc1 » is BC01; otherwise a near id, if it is the only one: among numbered ids all are near. */
function likely(id: string, candidates: readonly string[]): string | undefined {
  const wanted = bare(id);
  const same = candidates.filter((candidate) => bare(candidate) === wanted);
  if (same.length === 1) return same[0];
  const best = nearest(id, candidates);
  if (best === undefined) return undefined;
  const others = candidates.filter((candidate) => candidate !== best);
  return nearest(id, others) === undefined ? best : undefined;
}

function bare(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '.')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/\.(?=\d)/g, '');
}

/** « jury », « jury.vae », « epreuves.rattrapage »: a way through the keys of the format. */
function isSectionName(name: string): boolean {
  let current: Descriptor | undefined = referentielDescriptor;
  for (const step of name.split('.')) {
    while (current?.kind === 'list') current = current.item;
    current = current?.kind === 'object' ? current.keys.get(step) : undefined;
    if (!current) return false;
  }
  return true;
}

function nearestSection(name: string): string | undefined {
  const exact = SECTIONS.find((section) => section === name.toLowerCase());
  return exact ?? nearest(name, [...SECTIONS, 'jury.certification', 'jury.vae', 'jury.blocs']);
}

function branchNames({ optionnel, branche }: Bloc): readonly string[] {
  return [branche?.value, optionnel?.value].filter((name) => typeof name === 'string');
}
