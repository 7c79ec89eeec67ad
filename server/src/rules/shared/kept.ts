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
