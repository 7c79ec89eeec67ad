import { type Draft, holdersOf, wholeDraft } from './drafts';
import { ODD_KEYS, ODD_TEXTS, YAML_MARKS } from './oddities';
import type { Random } from './random';

type Holder = Draft & { kind: 'map' | 'seq' };
type DraftMutation = (holder: Holder, random: Random, whole: Draft) => void;

const LONGEST = 20_000;
const DEEPEST = 200;

/** Changes to what a document says, told apart from how it is written. */
export const DRAFT_MUTATIONS: Readonly<Record<string, DraftMutation>> = {
  'clé ou élément retiré': (holder, random) => {
    const parts = partsOf(holder);
    parts.splice(random.below(parts.length), 1);
  },
  'clé ou élément répété': (holder, random) => {
    const parts = partsOf(holder);
    const part = parts[random.below(parts.length)];
    if (part) parts.splice(random.below(parts.length + 1), 0, structuredClone(part));
  },
  'clés ou éléments échangés': (holder, random) => {
    const parts = partsOf(holder);
    const [a, b] = [random.below(parts.length), random.below(parts.length)];
    if (parts.length > 1) [parts[a], parts[b]] = [parts[b]!, parts[a]!];
  },
  'valeurs échangées': (holder, random) => {
    if (holder.kind !== 'map' || holder.entries.length < 2) return;
    const [a, b] = [random.pick(holder.entries), random.pick(holder.entries)];
    [a.value, b.value] = [b.value, a.value];
  },
  'mauvais type': (holder, random) => put(holder, random, wrong(random)),
  'imbrication profonde': (holder, random) => {
    const depth = random.oneIn(20) ? random.between(50, DEEPEST) : random.between(3, 12);
    put(holder, random, nested(depth, random));
  },
  'texte très long': (holder, random) => {
    const length = random.oneIn(30) ? random.between(2_000, LONGEST) : random.between(100, 900);
    const piece = random.pick(['a', 'mot ', 'é', '😀', '. ', '« ', '’', 'Gérer ', '- ', 'C1.1, ', '1 %, ']);
    put(holder, random, { kind: 'text', text: piece.repeat(Math.ceil(length / piece.length)) });
  },
  'ancre et alias': (holder, random) => {
    const name = random.pick(['a', 'b', 'é', 'BC01']);
    put(holder, random, {
      kind: 'raw',
      text: random.pick([`*${name}`, `&${name} x`, `&${name} [*${name}]`, `&${name}`, `!!str &${name} 3`]),
    });
  },
  fusion: (holder, random) => {
    if (holder.kind !== 'map') return;
    const value: Draft = { kind: 'raw', text: random.pick(['*a', '[*a, *b]', '{ id: C1.1 }', 'x', '&a {}']) };
    holder.entries.splice(random.below(holder.entries.length + 1), 0, { key: '<<', value });
  },
  'clé étrange': (holder, random) => {
    if (holder.kind !== 'map') return;
    const key = random.pick(ODD_KEYS);
    if (random.oneIn(2) && holder.entries.length > 0) random.pick(holder.entries).key = key;
    else holder.entries.push({ key, value: wrong(random) });
  },
  'partie ailleurs': (holder, random, whole) => {
    const other = random.pick(holdersOf(whole));
    put(holder, random, structuredClone(other));
  },
  'autre document': (holder, random) => put(holder, random, wholeDraft(random)),
};

function partsOf(holder: Holder): unknown[] {
  return holder.kind === 'map' ? holder.entries : holder.items;
}

/** In the place of a value, or added. */
function put(holder: Holder, random: Random, value: Draft): void {
  if (holder.kind === 'map') {
    if (holder.entries.length === 0) holder.entries.push({ key: 'intitule', value });
    else random.pick(holder.entries).value = value;
  } else holder.items.splice(random.below(holder.items.length + 1), random.below(2), value);
}

function wrong(random: Random): Draft {
  switch (random.below(5)) {
    case 0:
      return { kind: 'raw', text: random.pick(YAML_MARKS) };
    case 1:
      return { kind: 'text', text: random.pick(ODD_TEXTS) };
    case 2:
      return { kind: 'map', entries: [{ key: random.pick(ODD_KEYS), value: { kind: 'raw', text: '3' } }] };
    case 3:
      return {
        kind: 'seq',
        items: [
          { kind: 'seq', items: [] },
          { kind: 'raw', text: '' },
        ],
      };
    default:
      return { kind: 'raw', text: random.pick(['', '~', '3', 'true', '-1', '1e999', '.nan', '[]', '{}']) };
  }
}

function nested(depth: number, random: Random): Draft {
  let draft: Draft = { kind: 'text', text: 'fond' };
  for (let level = 0; level < depth; level++) {
    draft = random.oneIn(2)
      ? { kind: 'seq', items: [draft] }
      : { kind: 'map', entries: [{ key: random.pick(['a', 'blocs', 'competences', 'jury']), value: draft }] };
  }
  return draft;
}
