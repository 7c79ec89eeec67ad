/** « a, b et c ». */
export function enumeration(items: readonly string[], last = 'et'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}

/** The beginning of a text, on one line, for a message; no letter that JavaScript counts as two is cut. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const beginning = line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
  return `${beginning.trimEnd()}…`;
}
