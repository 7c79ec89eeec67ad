/** To YAML: all else is text, no-break spaces and control characters too. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Where a text ends without the blanks at its end. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) {
    // Alone, a carriage return is text.
    if (text.charCodeAt(last - 1) === 0x0d && text.charCodeAt(last) !== 0x0a) break;
    last--;
  }
  return last;
}
