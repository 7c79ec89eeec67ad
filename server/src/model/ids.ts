import { spanOf } from '../syntax';
import type { Definition, Reference, Slice } from './build';
import type { Kind } from './schema/meta';

/** Where an id is given and where it is cited, each in the order of the text. */
interface Uses {
  definitions: Definition[];
  references: Reference[];
}

type Table = Map<string, Uses>;

/** Every id of a document: where it is given and where it is cited. */
export class IdIndex {
  readonly #slices: readonly Slice[];
  /** Handed over to the index of the next version, which changes only what the edit did; drawn anew if asked for again. */
  #table: Table | undefined;
  #definitions: readonly Definition[] | undefined;
  #references: readonly Reference[] | undefined;

  /** `previous`: the index of the text before the edit, most of whose slices are the same objects. */
  constructor(slices: readonly Slice[], previous?: IdIndex) {
    this.#slices = slices;
    this.#table = previous && previous.#handOver(slices);
  }

  get definitions(): readonly Definition[] {
    this.#definitions ??= this.#slices.flatMap((slice) => slice.definitions);
    return this.#definitions;
  }

  get references(): readonly Reference[] {
    this.#references ??= this.#slices.flatMap((slice) => slice.references);
    return this.#references;
  }

  /** The elements of that id; several when it was given twice. */
  definitionsOf(id: string): readonly Definition[] {
    return this.#all.get(id)?.definitions ?? [];
  }

  /** The element a reference means: of one of the kinds wanted. */
  find(id: string, kinds?: readonly Kind[]): Definition | undefined {
    return this.definitionsOf(id).find(({ kind }) => !kinds || kinds.includes(kind));
  }

  ofKind(kind: Kind): readonly Definition[] {
    return this.definitions.filter((definition) => definition.kind === kind);
  }

  referencesTo(id: string): readonly Reference[] {
    return this.#all.get(id)?.references ?? [];
  }

  get #all(): Table {
    if (!this.#table) {
      this.#table = new Map();
      for (const slice of this.#slices) add(this.#table, slice);
    }
    return this.#table;
  }

  /** The table of these slices, made of this one's; undefined when there is none to change. */
  #handOver(slices: readonly Slice[]): Table | undefined {
    const table = this.#table;
    this.#table = undefined;
    if (!table) return undefined;
    const former = this.#slices;
    const shortest = Math.min(former.length, slices.length);
    let first = 0;
    while (first < shortest && former[first] === slices[first]) first++;
    let kept = 0;
    while (kept < shortest - first && former.at(-1 - kept) === slices.at(-1 - kept)) kept++;
    const removed = former.slice(first, former.length - kept);
    const added = slices.slice(first, slices.length - kept);
    for (const slice of removed) remove(table, slice);
    for (const slice of added) add(table, slice);
    for (const slice of added) sort(table, slice);
    return table;
  }
}

function usesOf(table: Table, id: string): Uses {
  let uses = table.get(id);
  if (!uses) {
    uses = { definitions: [], references: [] };
    table.set(id, uses);
  }
  return uses;
}

function add(table: Table, { definitions, references }: Slice): void {
  for (const definition of definitions) usesOf(table, definition.id).definitions.push(definition);
  for (const reference of references) usesOf(table, reference.id).references.push(reference);
}

function remove(table: Table, { definitions, references }: Slice): void {
  for (const id of new Set([...definitions, ...references].map((use) => use.id))) {
    const uses = usesOf(table, id);
    uses.definitions = uses.definitions.filter((one) => !definitions.includes(one));
    uses.references = uses.references.filter((one) => !references.includes(one));
    if (uses.definitions.length === 0 && uses.references.length === 0) table.delete(id);
  }
}

/** What was added came last: it takes its place among the others. */
function sort(table: Table, { definitions, references }: Slice): void {
  for (const { id } of definitions) table.get(id)?.definitions.sort(byPlace);
  for (const { id } of references) table.get(id)?.references.sort(byPlace);
}

function byPlace(a: Definition | Reference, b: Definition | Reference): number {
  return spanOf(a.node).start - spanOf(b.node).start;
}
