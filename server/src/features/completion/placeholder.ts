import { type CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { Cursor, Span, SyntaxTree } from '../../syntax';
import { rangeOf } from '../diagnostics';

const TO_COMPLETE = /^\[?à compléter(?: ?:[^[\]]*)?\]?$/u;

/** The words « à compléter : … » that are all the value of the cursor: what a skeleton leaves to the author. */
export function placeholderAt({ text }: SyntaxTree, { container, token }: Cursor): Span | undefined {
  if (container !== 'value' && container !== 'seq') return undefined;
  return TO_COMPLETE.test(text.slice(token.start, token.end)) ? token : undefined;
}

/** The same place as if nothing were written there. */
export function withoutPlaceholder(cursor: Cursor, { start }: Span): Cursor {
  const nothing = { start, end: start };
  return { ...cursor, prefix: { ...nothing, text: '' }, token: nothing };
}

/** Proposals take the place of those words; they are found by them, since the client compares with what stands there. */
export function overPlaceholder(
  items: readonly CompletionItem[],
  { text, lines }: SyntaxTree,
  placeholder: Span,
): CompletionItem[] {
  const range = rangeOf(lines, placeholder);
  const words = text.slice(placeholder.start, placeholder.end);
  return items.map((item) => ({
    ...item,
    filterText: `${words} ${item.filterText ?? item.label}`,
    textEdit: TextEdit.replace(range, item.textEdit?.newText ?? item.label),
  }));
}
