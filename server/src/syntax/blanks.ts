/** To YAML: all else is text, no-break spaces and control characters too. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Where a text ends without the blanks at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--;
  return last;
}

/** The same for the text of a value, of which a carriage return that no line feed follows is a part. */
export function trimmedTextEnd(text: string, start: number, end: number): number {
  const least = trimmedEnd(text, start, end);
  for (let at = end - 1; at >= least; at--) {
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) !== 0x0a) return at + 1;
  }
  return least;
}
