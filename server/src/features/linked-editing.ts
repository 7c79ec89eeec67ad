import type { Position, Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import { rangeOf } from './diagnostics';
import { occurrenceAt, sameSymbol } from './ids/symbols';

/** As LSP has it. */
interface LinkedEditingRanges {
  ranges: Range[];
  wordPattern: string;
}

/** What goes on being an id while it is typed. The client reads it without the `u` flag. */
const ID_PATTERN = '[A-Za-z0-9À-ÖØ-öø-ÿ_.-]+';

/**
 * The id that is given under the cursor and all that cites it, to be typed together. As for a change of name, and more
 * careful: only an id that was given once, and nothing where one of the places is written otherwise. Where an id is
 * cited, one corrects the citation: « [C1.2] » for « [C1.1] » is no change of name.
 */
export function linkedRangesAt({ model }: Analysis, position: Position): LinkedEditingRanges | null {
  const { lines, text } = model.tree;
  const occurrence = occurrenceAt(model, lines.offsetAt(position));
  if (occurrence?.role !== 'definition') return null;
  const { id } = occurrence;
  const given = new Set(model.ids.definitionsOf(id).map(({ node }) => node));
  if (given.size !== 1 || !new RegExp(`^${ID_PATTERN}$`, 'u').test(id)) return null;
  const all = sameSymbol(model, occurrence);
  if (all.length < 2 || all.some(({ start, end }) => text.slice(start, end) !== id)) return null;
  return { ranges: all.map((found) => rangeOf(lines, found)), wordPattern: ID_PATTERN };
}
