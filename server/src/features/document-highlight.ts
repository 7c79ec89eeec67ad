import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import { rangeOf } from './diagnostics';
import { occurrenceAt, sameSymbol } from './ids/symbols';

/** The id under the cursor, wherever it is written: given as « write », cited as « read ». */
export function highlightsAt({ model }: Analysis, position: Position): DocumentHighlight[] {
  const { lines } = model.tree;
  const occurrence = occurrenceAt(model, lines.offsetAt(position));
  if (!occurrence) return [];
  return sameSymbol(model, occurrence).map((found) => ({
    range: rangeOf(lines, found),
    kind: found.role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
