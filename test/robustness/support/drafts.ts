import { type Descriptor, referentielDescriptor, type ScalarDescriptor } from '../../../server/src/model';
import type { Random } from './random';

/** A document before it is written. Maps are lists of entries: a key may stand twice, in any order. */
export type Draft =
  | { kind: 'text'; text: string }
  /** Written as it is, sound or not. */
  | { kind: 'raw'; text: string }
  | { kind: 'map'; entries: { key: string; value: Draft }[] }
  | { kind: 'seq'; items: Draft[] };

const SENTENCES: readonly string[] = [
  'Gérer les stocks de l’entrepôt à l’aide d’un logiciel, afin d’éviter les ruptures',
  'Concevoir une application web sécurisée en appliquant le cahier des charges afin de répondre au besoin du client',
  'Connaître les bases de la vente',
  'Animer une équipe de cinq personnes en tenant compte des situations de handicap',
  'Le budget présenté est équilibré à 5 % près',
  'La qualité du travail est pertinente et adaptée',
  'Mise en situation professionnelle reconstituée de 45 min, puis entretien avec le jury',
  'Le jury est composé de trois membres, dont deux professionnels externes au certificateur',
  'Avoir un an d’expérience dans le métier',
  '[à compléter : objet]',
  'Vente',
  'être capable de savoir gérer',
  '12 titulaires sur 15 en emploi à 6 mois (80 %)',
];
const DATES: readonly string[] = [
  '2024-03-15',
  '2027-01-01',
  '2026-11-24',
  '2023',
  '31/12/2025',
  '2026-02-30',
];
const IDS: Readonly<Record<string, readonly string[]>> = {
  activite: ['A1', 'A2', 'A3'],
  bloc: ['BC01', 'BC02', 'BC03'],
  competence: ['C1.1', 'C1.2', 'C2.1', 'C2.2'],
  critere: ['CR1', 'CR2'],
  evaluation: ['E1', 'E2', 'E3'],
  exigence: ['X1', 'X2'],
  justificatif: ['J1', 'J2'],
};

/** A part of the format: most of its keys absent, its closed lists and ids respected. */
export function draftOf(descriptor: Descriptor, random: Random, depth = 0): Draft {
  if (descriptor.kind === 'object') {
    const { shorthand } = descriptor.meta;
    const inner = shorthand === undefined ? undefined : descriptor.keys.get(shorthand);
    if (inner && random.oneIn(3)) return draftOf(inner, random, depth + 1);
    const share = depth === 0 ? 7 : depth === 1 ? 3 : 2;
    const entries = [...descriptor.keys]
      .filter(
        ([key]) => random.oneIn(share) || (depth === 1 && ['id', 'intitule', 'competences'].includes(key)),
      )
      .map(([key, value]) => ({ key, value: draftOf(value, random, depth + 1) }));
    return { kind: 'map', entries };
  }
  if (descriptor.kind === 'list') {
    const count = random.below(3);
    return {
      kind: 'seq',
      items: Array.from({ length: count }, () => draftOf(descriptor.item, random, depth + 1)),
    };
  }
  return scalarDraft(descriptor, random);
}

export function wholeDraft(random: Random): Draft {
  return draftOf(referentielDescriptor, random);
}

function scalarDraft({ meta, values, types }: ScalarDescriptor, random: Random): Draft {
  const kinds = meta.defines ? [meta.defines] : (meta.refersTo ?? []);
  if (kinds.length > 0) return { kind: 'text', text: random.pick(IDS[random.pick(kinds)] ?? ['Z1']) };
  if (values) return { kind: 'text', text: random.pick(values) };
  if (types.includes('nombre'))
    return { kind: 'raw', text: random.pick(['0', '1', '2', '5', '12', '60', '2024', '1.5']) };
  if (types.includes('booleen')) return { kind: 'raw', text: random.pick(['true', 'false', 'oui']) };
  if (meta.form === 'date' || meta.form === 'periode') return { kind: 'text', text: random.pick(DATES) };
  if (meta.example && random.oneIn(2)) return { kind: 'raw', text: meta.example.split('\n')[0]! };
  return { kind: 'text', text: random.pick(SENTENCES) };
}

/** Every part of a draft that holds others, the outermost first. */
export function holdersOf(draft: Draft): (Draft & { kind: 'map' | 'seq' })[] {
  if (draft.kind === 'map') return [draft, ...draft.entries.flatMap(({ value }) => holdersOf(value))];
  if (draft.kind === 'seq') return [draft, ...draft.items.flatMap(holdersOf)];
  return [];
}
