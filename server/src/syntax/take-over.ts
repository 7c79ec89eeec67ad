import { sameValues } from './format/same';
import type { Entry, Piece, SyntaxNode } from './nodes';
import type { Moving, PlacedMap, PlacedSeq } from './placed';

/**
 * A piece that was read again takes over what is written in it as it was: the same nodes, moved, hence all that is known
 * of them. The former piece is no longer to be used.
 */
export function takeOver(piece: Piece, former: Piece): void {
  // What a part of everyday YAML says depends on nothing but its own text.
  if (!piece.isEveryday || !former.isEveryday) return;
  new Heir(piece.text, former.text).within(piece.root, former.root);
}

class Heir {
  constructor(
    readonly text: string,
    readonly was: string,
  ) {}

  within(node: SyntaxNode | undefined, former: SyntaxNode | undefined): void {
    if (!node || !former || node.kind !== former.kind) return;
    if (node.kind === 'map') this.#inMap(node as PlacedMap, former as PlacedMap);
    else if (node.kind === 'seq') this.#inList(node as PlacedSeq, former as PlacedSeq);
  }

  #inMap(map: PlacedMap, former: PlacedMap): void {
    const left = new Set(former.entries);
    for (const [rank, entry] of map.entries.entries()) {
      const { key, value, colon } = entry;
      const is = (one: Entry | undefined) =>
        one !== undefined && left.has(one) && one.key.value === key.value;
      const near = former.entries[rank];
      const same = is(near) ? near : former.entries.find(is);
      if (!same) continue;
      left.delete(same);
      const taken = value && same.value && this.#isSame(value, same.value);
      if (value && !taken) this.within(value, same.value);
      map.entries[rank] = {
        key: moved(same.key as Moving, key as Moving, map) as typeof key,
        value: taken ? moved(same.value as Moving, value as Moving, map) : value,
        colon,
      };
    }
  }

  #inList(list: PlacedSeq, former: PlacedSeq): void {
    const { items } = list;
    const olds = former.items;
    const left = new Set(olds.keys());
    const take = (at: number, from: number): boolean => {
      const [item, old] = [items[at], olds[from]];
      if (!item || !old || !this.#isSame(item, old)) return false;
      items[at] = moved(old as Moving, item as Moving, list);
      left.delete(from);
      return true;
    };
    const shortest = Math.min(items.length, olds.length);
    let first = 0;
    while (first < shortest && take(first, first)) first++;
    let kept = 0;
    while (kept < shortest - first && take(items.length - 1 - kept, olds.length - 1 - kept)) kept++;
    const byText = new Map<string, number>();
    for (const from of left) {
      const old = olds[from];
      if (old) byText.set(this.was.slice(old.start, old.end), from);
    }
    const edited: number[] = [];
    for (let at = first; at < items.length - kept; at++) {
      const item = items[at];
      const from = item && byText.get(this.text.slice(item.start, item.end));
      if (from === undefined || !left.has(from) || !take(at, from)) edited.push(at);
    }
    if (items.length !== olds.length) return;
    for (const at of edited) if (left.has(at)) this.within(items[at], olds[at]);
  }

  /** The same letters may say something else when the column that they begin at, or what follows them, changed. */
  #isSame(node: SyntaxNode, former: SyntaxNode): boolean {
    return (
      node.end - node.start === former.end - former.start &&
      this.text.slice(node.start, node.end) === this.was.slice(former.start, former.end) &&
      sameValues(node, former)
    );
  }
}

/** A former node, put where a new one is that is written in the same way. */
function moved(former: Moving, node: Moving, parent: PlacedMap | PlacedSeq): Moving {
  former.piece = node.piece;
  former.start = node.start;
  former.end = node.end;
  former.parent = parent;
  if (former.kind === 'map') {
    const { entries } = node as PlacedMap;
    for (const [rank, { key, value }] of former.entries.entries()) {
      const at = entries[rank]!;
      moved(key as Moving, at.key as Moving, former);
      if (value) moved(value as Moving, at.value as Moving, former);
    }
  } else if (former.kind === 'seq') {
    const { items } = node as PlacedSeq;
    for (const [rank, item] of former.items.entries())
      if (item) moved(item as Moving, items[rank] as Moving, former);
  }
  return former;
}
