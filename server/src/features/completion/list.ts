import {
  type CompletionItem,
  type CompletionList,
  InsertTextFormat,
  TextEdit,
} from 'vscode-languageserver-types';
import type { CompletionClient } from './context';

/** The answer as the client takes it: what all items share is said once, when it knows how to read that. */
export function listOf(
  items: readonly CompletionItem[],
  isIncomplete: boolean,
  { defaults }: CompletionClient,
): CompletionList {
  const range = defaults.has('editRange') ? sharedRange(items) : undefined;
  const format =
    defaults.has('insertTextFormat') && items.some(isSnippet) ? InsertTextFormat.Snippet : undefined;
  return {
    isIncomplete,
    ...(range || format
      ? {
          itemDefaults: {
            ...(range ? { editRange: range } : {}),
            ...(format ? { insertTextFormat: format } : {}),
          },
        }
      : {}),
    items: items.map((item) => lighter(item, range !== undefined, format !== undefined)),
  };
}

/** All items of one place replace the same word, unless a provider has its own. */
function sharedRange(items: readonly CompletionItem[]) {
  const [first] = items;
  if (!first?.textEdit || !TextEdit.is(first.textEdit)) return undefined;
  const wanted = JSON.stringify(first.textEdit.range);
  const isShared = items.every(
    ({ textEdit }) => TextEdit.is(textEdit) && JSON.stringify(textEdit.range) === wanted,
  );
  return isShared ? first.textEdit.range : undefined;
}

function lighter(item: CompletionItem, sharesRange: boolean, sharesFormat: boolean): CompletionItem {
  const { textEdit, insertTextFormat, ...rest } = item;
  const text = textEdit?.newText ?? item.label;
  return {
    ...rest,
    ...(sharesRange ? (text === item.label ? {} : { textEditText: text }) : textEdit ? { textEdit } : {}),
    ...(sharesFormat
      ? isSnippet(item)
        ? {}
        : { insertTextFormat: InsertTextFormat.PlainText }
      : insertTextFormat
        ? { insertTextFormat }
        : {}),
  };
}

function isSnippet({ insertTextFormat }: CompletionItem): boolean {
  return insertTextFormat === InsertTextFormat.Snippet;
}
