import { changedItems, spanOf } from '../syntax';
import type { Definition, Reference, Slice } from './build';
import type { Kind } from './schema/meta';

/** Where an id is given and where it is cited, each in the order of the text. */
interface Uses {
  definitions: Definition[];
  references: Reference[];
}

/** The uses of each id, and the ids that something is wrong with. */
interface Table {
  readonly uses: Map<string, Uses>;
  /** Given more than once. */
  readonly repeated: Set<string>;
  /** Cited where no element of a kind that is meant there has it. */
  readonly unmet: Set<string>;
}

/** Every id of a document: where it is given and where it is cited. */
export class IdIndex {
  readonly #slices: readonly Slice[];
  /** The same object as that of the version before as long as the same ids are given and cited in the same order. */
  readonly version: object;
  /** Handed over to the index of the next version, which changes only what the edit did; drawn anew if asked for again. */
  #table: Table | undefined;
  #definitions: readonly Definition[] | undefined;
  #references: readonly Reference[] | undefined;
  #byKind: Map<Kind, Definition[]> | undefined;

  /** `previous`: the index of the text before the edit, most of whose slices are the same objects. */
  constructor(slices: readonly Slice[], previous?: IdIndex) {
    this.#slices = slices;
    this.version = {};
    if (!previous) return;
    const { start, endBefore, endAfter } = changedItems(previous.#slices, slices);
    const removed = previous.#slices.slice(start, endBefore);
    const added = slices.slice(start, endAfter);
    const [gone, come] = [usesIn(removed), usesIn(added)];
    const isSame = areSame(gone, come);
    if (isSame) this.version = previous.version;
    this.#table = previous.#handOver((table) => {
      if (isSame) replace(table, gone, come);
      else exchange(table, removed, added);
    });
  }

  get definitions(): readonly Definition[] {
    this.#definitions ??= this.#slices.flatMap((slice) => slice.definitions);
    return this.#definitions;
  }

  get references(): readonly Reference[] {
    this.#references ??= this.#slices.flatMap((slice) => slice.references);
    return this.#references;
  }

  /** The ids that are given more than once, in no order. */
  get repeated(): ReadonlySet<string> {
    return this.#all.repeated;
  }

  /** The ids that are cited where no element of a kind that is meant there has them, in no order. */
  get unmet(): ReadonlySet<string> {
    return this.#all.unmet;
  }

  /** The elements of that id; several when it was given twice. */
  definitionsOf(id: string): readonly Definition[] {
    return this.#all.uses.get(id)?.definitions ?? [];
  }

  /** The element a reference means: of one of the kinds wanted. */
  find(id: string, kinds?: readonly Kind[]): Definition | undefined {
    return this.definitionsOf(id).find(({ kind }) => !kinds || kinds.includes(kind));
  }

  ofKind(kind: Kind): readonly Definition[] {
    if (!this.#byKind) {
      this.#byKind = new Map();
      for (const definition of this.definitions) {
        const same = this.#byKind.get(definition.kind);
        if (same) same.push(definition);
        else this.#byKind.set(definition.kind, [definition]);
      }
    }
    return this.#byKind.get(kind) ?? [];
  }

  referencesTo(id: string): readonly Reference[] {
    return this.#all.uses.get(id)?.references ?? [];
  }

  get #all(): Table {
    if (!this.#table) {
      this.#table = { uses: new Map(), repeated: new Set(), unmet: new Set() };
      for (const slice of this.#slices) add(this.#table, slice);
      settle(this.#table, this.#slices);
    }
    return this.#table;
  }

  /** The table of other slices, made of this one's; undefined when there is none to change. */
  #handOver(change: (table: Table) => void): Table | undefined {
    const table = this.#table;
    this.#table = undefined;
    if (table) change(table);
    return table;
  }
}

/** Are the same ids given and cited there, at the same nodes, in the same order? */
function areSame(a: UsesOfSlices, b: UsesOfSlices): boolean {
  return (
    areAlike(a.definitions, b.definitions, (one, other) => one.kind === other.kind) &&
    areAlike(a.references, b.references, (one, other) => one.kinds === other.kinds)
  );
}

function areAlike<T extends Definition | Reference>(
  a: readonly T[],
  b: readonly T[],
  meanTheSame: (one: T, other: T) => boolean,
): boolean {
  const isSame = (one: T, other: T) =>
    one === other || (one.id === other.id && one.node === other.node && meanTheSame(one, other));
  return a.length === b.length && a.every((one, rank) => isSame(one, b[rank]!));
}

type UsesOfSlices = Pick<Slice, 'definitions' | 'references'>;

function usesIn(slices: readonly Slice[]): UsesOfSlices {
  if (slices.length === 1) return slices[0]!;
  return {
    definitions: slices.flatMap(({ definitions }) => definitions),
    references: slices.flatMap(({ references }) => references),
  };
}

function usesOf({ uses }: Table, id: string): Uses {
  let known = uses.get(id);
  if (!known) {
    known = { definitions: [], references: [] };
    uses.set(id, known);
  }
  return known;
}

/** The same ids at the same nodes: what they are given to is another object. */
function replace(table: Table, gone: UsesOfSlices, come: UsesOfSlices): void {
  const put = <T>(list: T[], former: T, now: T) => {
    if (former !== now) list[list.indexOf(former)] = now;
  };
  for (const [rank, one] of come.definitions.entries())
    put(usesOf(table, one.id).definitions, gone.definitions[rank]!, one);
  for (const [rank, one] of come.references.entries())
    put(usesOf(table, one.id).references, gone.references[rank]!, one);
}

function exchange(table: Table, removed: readonly Slice[], added: readonly Slice[]): void {
  for (const slice of removed) remove(table, slice);
  for (const slice of added) add(table, slice);
  settle(table, [...removed, ...added]);
}

function add(table: Table, { definitions, references }: Slice): void {
  for (const definition of definitions) usesOf(table, definition.id).definitions.push(definition);
  for (const reference of references) usesOf(table, reference.id).references.push(reference);
}

function remove(table: Table, slice: Slice): void {
  for (const id of idsIn(slice)) {
    const uses = usesOf(table, id);
    uses.definitions = uses.definitions.filter((one) => !slice.definitions.includes(one));
    uses.references = uses.references.filter((one) => !slice.references.includes(one));
  }
}

/** What was added came last: it takes its place among the others; what is wrong with its ids is known again. */
function settle(table: Table, slices: readonly Slice[]): void {
  for (const id of new Set(slices.flatMap((slice) => [...idsIn(slice)]))) {
    const { definitions, references } = usesOf(table, id);
    definitions.sort(byPlace);
    references.sort(byPlace);
    if (definitions.length > 1) table.repeated.add(id);
    else table.repeated.delete(id);
    const isMet = ({ kinds }: Reference) => definitions.some(({ kind }) => kinds.includes(kind));
    if (references.every(isMet)) table.unmet.delete(id);
    else table.unmet.add(id);
    if (definitions.length === 0 && references.length === 0) table.uses.delete(id);
  }
}

function idsIn({ definitions, references }: Slice): ReadonlySet<string> {
  return new Set([...definitions, ...references].map(({ id }) => id));
}

function byPlace(a: Definition | Reference, b: Definition | Reference): number {
  return spanOf(a.node).start - spanOf(b.node).start;
}
