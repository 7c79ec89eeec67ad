import {
  type Along,
  along,
  type Edited,
  parseTree,
  resolved,
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
  /** Slices, in the order of the text, with the problems of each. */
  readonly problems: Along<Slice, readonly ModelProblem[]>;
}

/** A section that is a list, item by item. */
interface Section {
  readonly slices: Along<SyntaxNode | undefined, Slice | undefined>;
  readonly values: Along<Slice | undefined, unknown>;
}

const NONE: readonly ModelProblem[] = [];

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
  const used: Slice[] = [];
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
  const read = along(previous?.reading?.problems, used, problemsOf);
  for (const found of read.results) if (found !== NONE) for (const problem of found) problems.push(problem);
  return {
    tree,
    referentiel: referentiel as LocatedObject<FormatReferentiel>,
    problems,
    ids: new IdIndex(used, previous?.ids),
    reading: { sections, problems: read },
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
  readonly used: Slice[];
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
    used.push(slice);
    return slice.value;
  }
  // Item by item, so that an edit in one bloc leaves the objects of the others as they are.
  const known = previous?.reading?.sections.get(name);
  const slices = along(known?.slices, list.items, (item) => item && sliceOf(descriptor.item, item, name));
  const values = along(known?.values, slices.results, (slice) => slice?.value);
  sections.set(name, { slices, values });
  for (const slice of slices.results) if (slice) used.push(slice);
  const items = values.results.filter((value) => value !== undefined);
  const former = previous?.referentiel[name as keyof Referentiel];
  if (Array.isArray(former) && 'node' in former && former.node === list && sameItems(former, items))
    return former;
  return Object.assign(items, { node: list });
}

function problemsOf({ problems }: Slice): readonly ModelProblem[] {
  return problems.length === 0 ? NONE : problems;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function touched(node: SyntaxNode): boolean {
  return node.piece.problems.some(({ start, end }) => start <= node.end && node.start <= end);
}
