import { capitalise, type TextSpan, type Token } from '../text';

/** The statement rewritten, and the smallest replacement that gives it. */
export interface Rewriting {
  readonly text: string;
  readonly span: TextSpan;
  readonly replacement: string;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function apply(
  text: string,
  tokens: readonly Token[],
  opening: number,
  edits: readonly Edit[],
): Rewriting | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let rewritten = '';
  let cursor = 0;
  for (const edit of ordered) {
    if (edit.start < cursor) return undefined;
    rewritten += text.slice(cursor, edit.start) + edit.text;
    cursor = edit.end;
  }
  rewritten += text.slice(cursor);
  if (text.length > 3 && text === text.toUpperCase()) rewritten = rewritten.toUpperCase();
  // The first letter keeps the case it had.
  const at = tokens[opening]?.start ?? 0;
  const first = text[at] ?? '';
  const upper = first !== first.toLowerCase();
  rewritten = rewritten.slice(0, at) + (upper ? capitalise(rewritten.slice(at)) : rewritten.slice(at));
  if (rewritten === text) return undefined;
  return { text: rewritten, ...smallest(text, rewritten) };
}

/** The replacement without the words the two texts share at both ends. */
function smallest(before: string, after: string): { readonly span: TextSpan; readonly replacement: string } {
  let prefix = 0;
  while (prefix < before.length && prefix < after.length && before[prefix] === after[prefix]) prefix += 1;
  while (prefix > 0 && (isInside(before, prefix) || isInside(after, prefix))) prefix -= 1;
  let suffix = 0;
  const most = Math.min(before.length, after.length) - prefix;
  while (suffix < most && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix += 1;
  while (suffix > 0 && (isInside(before, before.length - suffix) || isInside(after, after.length - suffix)))
    suffix -= 1;
  return {
    span: { start: prefix, end: before.length - suffix },
    replacement: after.slice(prefix, after.length - suffix),
  };
}

function isInside(text: string, index: number): boolean {
  const letter = /[\p{L}\p{M}\p{N}'’-]/u;
  return letter.test(text[index - 1] ?? '') && letter.test(text[index] ?? ' ');
}
