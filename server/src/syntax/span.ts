/** Offsets in UTF-16 code units, as LSP and JavaScript count; `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of a part of the text, in offsets of the text it was computed from. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** Applies edits that do not overlap; edits at the same offset keep the order of the list. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, rank) => ({ edit, rank }));
  sorted.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.rank - b.rank);
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    if (edit.start < at) throw new RangeError(`overlapping edits at offset ${edit.start}`);
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
