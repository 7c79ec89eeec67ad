import {
  type Along,
  along,
  changedItems,
  type Edited,
  type Joined,
  joined,
  parseTree,
  resolved,
  revised,
  type ScalarNode,
  type SyntaxNode,
  type SyntaxTree,
  type Text,
} from '../syntax';
import { type ModelProblem, type Slice, sliceOf } from './build';
import { type Descriptor, describe, type ObjectDescriptor } from './descriptor';
import { IdIndex } from './ids';
import type { Located, LocatedObject } from './located';
import { nearest } from './nearest';
import { type FormatReferentiel, referentielSchema } from './schema';

/** Where the keys of the root are, without their values. */
export const ROOT_KEYS = Symbol('keys of the root');

export type Referentiel = Located<FormatReferentiel> & {
  readonly [ROOT_KEYS]?: readonly ScalarNode[];
};

/** What a text means: the référentiel, with what of the text could not be read as one. */
export interface Model {
  readonly tree: SyntaxTree;
  readonly referentiel: Referentiel;
  readonly problems: readonly ModelProblem[];
  readonly ids: IdIndex;
  /** From which that of the next version is made; absent: it is made anew. */
  readonly reading?: Reading;
}

/** What the sections were read from. */
interface Reading {
  readonly sections: ReadonlyMap<string, Section>;
  /** In the order of the text: one of nothing for an item that is not written. */
  readonly slices: Joined<Slice>;
  /** The slices that have problems. */
  readonly faulty: readonly Slice[];
}

/** A section that is a list, item by item. */
interface Section {
  readonly slices: Along<SyntaxNode | undefined, Slice>;
  readonly values: Along<Slice, unknown>;
}

const EMPTY: Slice = { value: undefined, problems: [], definitions: [], references: [] };

export const referentielDescriptor = describe(referentielSchema) as ObjectDescriptor;
/** The keys of the root, in the order of the format. */
export const SECTIONS: readonly string[] = [...referentielDescriptor.keys.keys()];

export function isSection(key: string): boolean {
  return referentielDescriptor.keys.has(key);
}

/** Reads a text, taking what did not change from the model of the text before. Never fails. */
export function readModel(text: string | Text | Edited, previous?: Model): Model {
  const tree = parseTree(text, { isRootKey: isSection, previous: previous?.tree });
  const problems: ModelProblem[] = [];
  const used: (readonly Slice[])[] = [];
  const sections = new Map<string, Section>();
  const keys = sameKeys(
    previous?.referentiel[ROOT_KEYS],
    tree.root.entries.map(({ key }) => key),
  );
  const referentiel: Record<string | symbol, unknown> & { node: SyntaxNode } = {
    node: tree.root,
    [ROOT_KEYS]: keys,
  };
  const present = new Map<string, (typeof tree.root.entries)[number]>();
  for (const entry of tree.root.entries) {
    const name = String(entry.key.value);
    const first = present.get(name);
    if (first) {
      problems.push({ kind: 'cle-dupliquee', entry, first, map: tree.root });
      continue;
    }
    present.set(name, entry);
    const descriptor = referentielDescriptor.keys.get(name);
    if (!descriptor || !entry.value) continue;
    const value = readSection(descriptor, entry.value, name, { used, sections, previous });
    if (value !== undefined) referentiel[name] = value;
  }
  for (const [name, entry] of present) {
    if (isSection(name) || touched(entry.key)) continue;
    const absent = SECTIONS.filter((key) => !present.has(key));
    const guess = nearest(name, absent);
    problems.push({ kind: 'cle-inconnue', entry, map: tree.root, nearest: guess, known: SECTIONS });
  }
  const slices = joined(previous?.reading?.slices, used);
  const faulty = faultyOf(slices.all, previous?.reading);
  for (const slice of faulty) for (const problem of slice.problems) problems.push(problem);
  return {
    tree,
    referentiel: referentiel as LocatedObject<FormatReferentiel>,
    problems,
    ids: new IdIndex(slices.all, previous?.ids),
    reading: { sections, slices, faulty },
  };
}

/** The former ones, if they are the same. */
function sameKeys(
  former: readonly ScalarNode[] | undefined,
  keys: readonly ScalarNode[],
): readonly ScalarNode[] {
  return former && sameItems(former, keys) ? former : keys;
}

interface Around {
  readonly used: (readonly Slice[])[];
  readonly sections: Map<string, Section>;
  readonly previous: Model | undefined;
}

/** A list whose items are the same as before the edit stays the same object. */
function readSection(
  descriptor: Descriptor,
  node: SyntaxNode,
  name: string,
  { used, sections, previous }: Around,
): unknown {
  const list = resolved(node);
  if (descriptor.kind !== 'list' || list?.kind !== 'seq') {
    const slice = sliceOf(descriptor, node, name);
    used.push([slice]);
    return slice.value;
  }
  // Item by item, so that an edit in one bloc leaves the objects of the others as they are.
  const known = previous?.reading?.sections.get(name);
  const slices = along(known?.slices, list.items, (item) =>
    item ? sliceOf(descriptor.item, item, name) : EMPTY,
  );
  const values = along(known?.values, slices.results, ({ value }) => value);
  sections.set(name, { slices, values });
  used.push(slices.results);
  const former = previous?.referentiel[name as keyof Referentiel];
  const before = Array.isArray(former) && 'node' in former ? (former as readonly unknown[]) : undefined;
  const items = presentIn(values.results, before, known?.values.results);
  if (items === before && former && 'node' in former && former.node === list) return former;
  return Object.assign(items === before ? [...items] : items, { node: list });
}

/** What is not undefined in a list; `former`: in the one before it, the same object if it is the same. */
function presentIn(
  list: readonly unknown[],
  former: readonly unknown[] | undefined,
  before: readonly unknown[] | undefined,
): readonly unknown[] {
  if (former && before && former.length === before.length) {
    const { start, endBefore, endAfter } = changedItems(before, list);
    const fresh = list.slice(start, endAfter);
    if (!fresh.includes(undefined)) return revised(former, start, endBefore, fresh);
  }
  const present = list.filter((value) => value !== undefined);
  return former && sameItems(former, present) ? former : present;
}

/** The slices that have problems, in their order; `former`: what was read before. */
function faultyOf(slices: readonly Slice[], former: Reading | undefined): readonly Slice[] {
  const isFaulty = ({ problems }: Slice) => problems.length > 0;
  if (former) {
    const { start, endBefore, endAfter } = changedItems(former.slices.all, slices);
    const gone = former.slices.all.slice(start, endBefore);
    if (!gone.some(isFaulty) && !slices.slice(start, endAfter).some(isFaulty)) return former.faulty;
  }
  return slices.filter(isFaulty);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function touched(node: SyntaxNode): boolean {
  return node.piece.problems.some(({ start, end }) => start <= node.end && node.start <= end);
}
