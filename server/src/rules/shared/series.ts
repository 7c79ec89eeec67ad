/** « C1.2 » → « C1.3 »: the next ids of a series, by its last number, with the zeros the author puts in front. */
export function nextId(model: string, taken: (id: string) => boolean): string | undefined {
  const last = lastNumber(model);
  if (!last) return undefined;
  const { head, digits, tail } = last;
  let number = Number(digits);
  if (!Number.isSafeInteger(number + 10_000)) return undefined;
  for (let tries = 0; tries < 10_000; tries++) {
    number++;
    const id = `${head}${String(number).padStart(digits.length, '0')}${tail}`;
    if (!taken(id)) return id;
  }
  return undefined;
}

/** « C1.12b » → « C1. », « 12 », « b »: an id cut around its last number. */
export function lastNumber(id: string): { head: string; digits: string; tail: string } | undefined {
  const match = [...id.matchAll(/\d+/g)].at(-1);
  if (!match) return undefined;
  const [digits] = match;
  return { head: id.slice(0, match.index), digits, tail: id.slice(match.index + digits.length) };
}

/** « C1.12 » → « C#.# »: ids of one convention have one shape. */
export function shapeOf(id: string): string {
  return id.replace(/\d+/g, '#');
}
