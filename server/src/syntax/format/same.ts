import type { SyntaxNode } from '../nodes';

/** Do two trees say the same, value by value, in the same styles? */
export function sameValues(a: SyntaxNode | undefined, b: SyntaxNode | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.style === b.style && Object.is(a.value, b.value);
  if (a.kind === 'alias') return b.kind === 'alias' && a.name === b.name;
  if (a.kind === 'seq') {
    if (b.kind !== 'seq' || a.flow !== b.flow || a.items.length !== b.items.length) return false;
    return a.items.every((item, rank) => sameValues(item, b.items[rank]));
  }
  if (b.kind !== 'map' || a.flow !== b.flow || a.entries.length !== b.entries.length) return false;
  return a.entries.every(({ key, value }, rank) => {
    const other = b.entries[rank]!;
    return sameValues(key, other.key) && sameValues(value, other.value);
  });
}
