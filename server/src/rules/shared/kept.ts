/**
 * What is drawn from a part of a document (a bloc, a competence), found once as long as the part is not edited: an edit
 * costs its bloc, and not the hundred others.
 */
export function kept<K extends object, T>(find: (part: K) => T): (part: K) => T {
  const known = new WeakMap<K, { readonly found: T }>();
  return (part) => {
    let one = known.get(part);
    if (!one) {
      one = { found: find(part) };
      known.set(part, one);
    }
    return one.found;
  };
}

/** The same, of a part seen under something else: found again when that is another object. */
export function keptUnder<K extends object, U extends object, T>(
  find: (part: K, under: U) => T,
): (part: K, under: U) => T {
  const known = new WeakMap<K, { readonly under: U; readonly found: T }>();
  return (part, under) => {
    let one = known.get(part);
    if (one?.under !== under) {
      one = { under, found: find(part, under) };
      known.set(part, one);
    }
    return one.found;
  };
}
