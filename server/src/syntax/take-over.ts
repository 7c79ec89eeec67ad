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
    const { entries } = map;
    const left: (Entry | undefined)[] = former.entries.slice();
    for (let rank = 0; rank < entries.length; rank++) {
      const { key, value, colon } = entries[rank]!;
      const from = rankOfKey(left, key.value, rank);
      const same = left[from];
      if (!same) continue;
      left[from] = undefined;
      const taken = value && same.value && this.#isSame(value, same.value);
      if (value && !taken) this.within(value, same.value);
      entries[rank] = {
        key: moved(same.key as Moving, key as Moving, map) as typeof key,
        value: taken ? moved(same.value as Moving, value as Moving, map) : value,
        colon,
      };
    }
  }

  #inList(list: PlacedSeq, former: PlacedSeq): void {
    const { items } = list;
    const olds: (SyntaxNode | undefined)[] = former.items.slice();
    /** Each is taken once. */
    const take = (at: number, from: number): boolean => {
      const [item, old] = [items[at], olds[from]];
      if (!item || !old || !this.#isSame(item, old)) return false;
      items[at] = moved(old as Moving, item as Moving, list);
      olds[from] = undefined;
      return true;
    };
    const shortest = Math.min(items.length, olds.length);
    let first = 0;
    while (first < shortest && take(first, first)) first++;
    let kept = 0;
    while (kept < shortest - first && take(items.length - 1 - kept, olds.length - 1 - kept)) kept++;
    const end = items.length - kept;
    const isAsLong = items.length === olds.length;
    // One at most was edited, where it was: what a letter does.
    if (isAsLong && end - first < 2) {
      this.within(items[first], olds[first]);
      return;
    }
    const byText = new Map<string, number>();
    for (const [from, old] of olds.entries()) if (old) byText.set(this.was.slice(old.start, old.end), from);
    const edited: number[] = [];
    for (let at = first; at < end; at++) {
      const item = items[at];
      const from = item && byText.get(this.text.slice(item.start, item.end));
      if (from === undefined || !take(at, from)) edited.push(at);
    }
    if (isAsLong) for (const at of edited) this.within(items[at], olds[at]);
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

/** Of an entry with that key, most often where it was; less than 0: there is none. */
function rankOfKey(
  entries: readonly (Entry | undefined)[],
  key: Entry['key']['value'],
  near: number,
): number {
  return entries[near]?.key.value === key ? near : entries.findIndex((entry) => entry?.key.value === key);
}

/** A former node, put where a new one is that is written in the same way. */
function moved(former: Moving, node: Moving, parent: PlacedMap | PlacedSeq): Moving {
  former.piece = node.piece;
  former.start = node.start;
  former.end = node.end;
  former.parent = parent;
  if (former.kind === 'map') {
    const { entries } = node as PlacedMap;
    for (let rank = 0; rank < entries.length; rank++) {
      const { key, value } = former.entries[rank]!;
      const at = entries[rank]!;
      moved(key as Moving, at.key as Moving, former);
      if (value) moved(value as Moving, at.value as Moving, former);
    }
  } else if (former.kind === 'seq') {
    const { items } = node as PlacedSeq;
    for (let rank = 0; rank < items.length; rank++) {
      const item = former.items[rank];
      if (item) moved(item as Moving, items[rank] as Moving, former);
    }
  }
  return former;
}
