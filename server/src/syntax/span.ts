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
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** As they come in the text. Throws where two overlap. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  // Sorting is stable.
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (let rank = 1; rank < sorted.length; rank++) {
    if (sorted[rank]!.start < sorted[rank - 1]!.end)
      throw new RangeError(`overlapping edits at offset ${sorted[rank]!.start}`);
  }
  return sorted;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
