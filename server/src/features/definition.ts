import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Definition } from '../model';
import { type Lines, resolved, type Span, spanOf } from '../syntax';
import { rangeOf } from './diagnostics';
import { occurrenceAt } from './ids/symbols';

/** The elements that the id under the cursor means: several when it was given more than once. */
export function definitionsAt({ model }: Analysis, position: Position, uri: string): LocationLink[] {
  const { lines } = model.tree;
  const occurrence = occurrenceAt(model, lines.offsetAt(position));
  if (!occurrence) return [];
  return occurrence.definitions.map((definition) => ({
    originSelectionRange: rangeOf(lines, occurrence),
    targetUri: uri,
    ...targetOf(lines, definition),
  }));
}

/** For a client that takes no links: where the ids stand. */
export function asLocations(links: readonly LocationLink[]): Location[] {
  return links.map(({ targetUri: uri, targetSelectionRange: range }) => ({ uri, range }));
}

/** The whole element, and in it its id. */
function targetOf(lines: Lines, { node, owner }: Definition) {
  const id = spanOf(node);
  const whole = spanOf(resolved(owner.node) ?? owner.node);
  const target: Span = { start: Math.min(id.start, whole.start), end: Math.max(id.end, whole.end) };
  return { targetRange: rangeOf(lines, target), targetSelectionRange: rangeOf(lines, id) };
}
