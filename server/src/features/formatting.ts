import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver-types';
import type { Checked } from '../analysis';
import { formatTree } from '../syntax';
import { rangeOf } from './diagnostics';

/**
 * The edits that lay a document out, or the lines of a range. Steps are of two columns whatever `tabSize` says: « - »
 * takes two, so that no other step puts the keys of an item in line with those beside it, and a file is shared.
 */
export function formattingOf({ model }: Checked, options: FormattingOptions, range?: Range): TextEdit[] {
  const { tree } = model;
  const { trimTrailingWhitespace, insertFinalNewline, trimFinalNewlines } = options;
  const edits = formatTree(tree, {
    trimTrailingWhitespace,
    insertFinalNewline,
    trimFinalNewlines,
    lines: range && linesOf(range),
  });
  return edits.map(({ start, end, newText }) => ({ range: rangeOf(tree.lines, { start, end }), newText }));
}

/** A selection that ends before the first character of a line does not hold that line. */
function linesOf({ start, end }: Range): { first: number; last: number } {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return { first: start.line, last };
}
