import type { Location, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import { rangeOf } from './diagnostics';
import { occurrenceAt, sameSymbol } from './ids/symbols';

/** Where the element under the cursor is cited: lists of ids, sentences, comments. */
export function referencesAt(
  { model }: Analysis,
  position: Position,
  uri: string,
  includeDeclaration: boolean,
): Location[] {
  const { lines } = model.tree;
  const occurrence = occurrenceAt(model, lines.offsetAt(position));
  if (!occurrence) return [];
  return sameSymbol(model, occurrence)
    .filter(({ role }) => includeDeclaration || role !== 'definition')
    .map((found) => ({ uri, range: rangeOf(lines, found) }));
}
