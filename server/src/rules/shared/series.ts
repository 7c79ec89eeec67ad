/** « C1.2 » → « C1.3 »: the next ids of a series, by its last number, with the zeros the author puts in front. */
export function nextId(model: string, taken: (id: string) => boolean): string | undefined {
  const match = /^(.*?)(\d+)(\D*)$/s.exec(model);
  if (!match) return undefined;
  const [, head = '', digits = '', tail = ''] = match;
  let number = Number(digits);
  if (!Number.isSafeInteger(number + 10_000)) return undefined;
  for (let tries = 0; tries < 10_000; tries++) {
    number++;
    const id = `${head}${String(number).padStart(digits.length, '0')}${tail}`;
    if (!taken(id)) return id;
  }
  return undefined;
}

/** « C1.12 » → « C#.# »: ids of one convention have one shape. */
export function shapeOf(id: string): string {
  return id.replace(/\d+/g, '#');
}
