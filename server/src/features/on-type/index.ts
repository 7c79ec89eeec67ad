import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import { descriptorAt, type Model, readModel, referentielDescriptor } from '../../model';
import { type Cursor, cursorAt, type Lines } from '../../syntax';
import { indentationAt } from '../completion/layout';
import { goesDeeper, type Item, indentOf, itemAbove, keyColumnOf, writtenBelow } from './lines';
import { openingOf } from './opening';

export const FIRST_TRIGGER = '\n';
export const MORE_TRIGGERS = ['-'];

/** Can what was typed there be the start of a list item, or the end of a list? Told by the line alone. */
function mayContinue(lines: Lines, { line, character }: Position, typed: string): boolean {
  const text = lines.lineText(line);
  if (typed === '-') return /^ *-$/.test(text) && character === text.length;
  return typed === '\n' && line > 0 && /^ *(?:- )?$/.test(text);
}

/**
 * What a key typed calls for. Enter goes on with the list, with the id that comes next, and leaves it when its last
 * item is still empty; « - » under the keys of an item begins the next one. Everywhere else, nothing.
 */
export function onTypeEdits({ model }: Analysis, position: Position, typed: string): TextEdit[] {
  const { lines } = model.tree;
  if (!mayContinue(lines, position, typed)) return [];
  if (typed === '-') return afterDash(model, position);
  const text = lines.lineText(position.line);
  if (position.character < text.trimEnd().length) return [];
  const above = cursorAt(model.tree, lines.start(position.line - 1) + endOfMark(lines, position.line - 1));
  if (above.container === 'block-text' || above.container === 'comment' || above.flow) return [];
  if (text.trim() !== '') return afterNewDash(model, position.line);
  return (
    left(model, position.line) ??
    firstItem(model, position.line, above) ??
    nextText(model, position.line, above)
  );
}

/** Where what a line says first ends: its « - », its key. */
function endOfMark(lines: Lines, line: number): number {
  return /^ *(?:- *)*(?:[a-z_0-9]+:)?/.exec(lines.lineText(line))![0].length;
}

/** « - » typed alone on a line: under the keys of an item, or under its « - », the next one begins. */
function afterDash(model: Model, { line, character }: Position): TextEdit[] {
  const { text, lines } = model.tree;
  const start = lines.start(line);
  // The same text without that « - », which broke what is around it.
  const sound = readModel(`${text.slice(0, start + character - 1)} ${text.slice(start + character)}`, model);
  const item = itemAbove(lines, line, character - 1);
  const opening = item ? nextOpening(sound, item) : firstOpening(model, line, character);
  if (!opening) return [];
  const column = item ? item.dash : character - 1;
  if (goesDeeper(lines, line, column)) return [];
  const edits = [insert(line, character, ` ${laid(model, opening, column)}`)];
  if (column < character - 1) edits.unshift(replace(line, column, line, character - 1, ''));
  return edits;
}

/** Enter after an item on one line: the editor has written « - » already. */
function afterNewDash(model: Model, line: number): TextEdit[] {
  const { lines } = model.tree;
  const text = lines.lineText(line);
  const item = itemAbove(lines, line, indentOf(text));
  const opening = item && item.dash === indentOf(text) ? nextOpening(model, item) : undefined;
  if (!opening || goesDeeper(lines, line, indentOf(text))) return [];
  return [insert(line, text.length, laid(model, opening, indentOf(text)))];
}

/** Enter on an item that holds nothing: it goes, and the cursor is where the next key of what is above goes. */
function left(model: Model, line: number): TextEdit[] | undefined {
  const { lines } = model.tree;
  const first = emptyItemAbove(model, line);
  if (first === undefined) return undefined;
  const dash = indentOf(lines.lineText(first));
  if (goesDeeper(lines, line, dash)) return [];
  const column = keyColumnOf(lines, first, dash);
  return [replace(first, 0, line, lines.lineText(line).length, ' '.repeat(column))];
}

/** The first line of the item that ends above and is as it was begun for the author: « - », or its id and an empty key. */
function emptyItemAbove(model: Model, line: number): number | undefined {
  const { lines } = model.tree;
  const text = lines.lineText(line - 1);
  if (/^ *-\s*$/.test(text)) return line - 1;
  const key = /^( *)(- )?([a-z_]+): $/.exec(text);
  if (!key) return undefined;
  const [, indent, dash, name] = key;
  const first = dash ? line - 1 : line - 2;
  if (!dash && !/^ *- id: \S+$/.test(lines.lineText(first))) return undefined;
  if (!dash && indentOf(lines.lineText(first)) + 2 !== indent!.length) return undefined;
  const list = listAt(model, { line: first, dash: 0, column: indentOf(lines.lineText(first)) + 2 });
  const previous = itemAbove(lines, first, indentOf(lines.lineText(first)));
  const opening = list && openingOf(model, list, descriptorAt(referentielDescriptor, list), previous);
  return opening?.endsWith(dash ? `${name}: ` : `\n  ${name}: `) && opening.startsWith('id: ') === !dash
    ? first
    : undefined;
}

/** Enter after the key of a list that is not begun. */
function firstItem(model: Model, line: number, above: Cursor): TextEdit[] | undefined {
  const { lines } = model.tree;
  const key = /^( *(?:- +)*)[a-z_]+:[ \t]*(?:#.*)?$/.exec(lines.lineText(line - 1));
  if (!key || above.container !== 'value') return undefined;
  const column = key[1]!.length;
  const below = writtenBelow(lines, line);
  const isBegun =
    below !== undefined &&
    (indentOf(below) > column || (indentOf(below) === column && /^-(?: |$)/.test(below.slice(column))));
  if (isBegun) return undefined;
  const opening = openingOf(model, above.path, descriptorAt(referentielDescriptor, above.path), undefined);
  if (opening === undefined) return undefined;
  return onBlankLine(model, line, column + indentationAt(lines, line).dash, opening);
}

/** Enter after a text of a list, where the editor does not write the « - » itself. */
function nextText(model: Model, line: number, above: Cursor): TextEdit[] {
  const { lines } = model.tree;
  const text = lines.lineText(line - 1);
  const descriptor = descriptorAt(referentielDescriptor, above.path.slice(0, -1));
  if (!/^ *- [^\s|>[{"'#&*!]/.test(text) || above.container !== 'seq' || descriptor?.kind !== 'list')
    return [];
  if (descriptor.item.kind !== 'scalar' || goesDeeper(lines, line, indentOf(text))) return [];
  return onBlankLine(model, line, indentOf(text), '');
}

function nextOpening(model: Model, item: Item): string | undefined {
  const list = listAt(model, item);
  return list && openingOf(model, list, descriptorAt(referentielDescriptor, list), item);
}

/** « - » under a key whose list is not begun. */
function firstOpening(model: Model, line: number, character: number): string | undefined {
  const { path, container } = cursorAt(model.tree, model.tree.lines.start(line) + character);
  if (container !== 'seq' || path.at(-1) !== 0) return undefined;
  const list = path.slice(0, -1);
  return openingOf(model, list, descriptorAt(referentielDescriptor, list), undefined);
}

/** The path of the list that an item is in; undefined where what looks like an item is text. */
function listAt({ tree }: Model, { line, column }: Item): (string | number)[] | undefined {
  const { path, container } = cursorAt(tree, tree.lines.start(line) + column);
  if (container === 'block-text' || container === 'comment') return undefined;
  const index = path.findLastIndex((step) => typeof step === 'number');
  return index < 0 || index < path.length - 1 ? undefined : path.slice(0, index);
}

/** What goes after a « - » at a column, with the document's ends of line. */
function laid({ tree }: Model, opening: string, column: number): string {
  const eol = tree.text.includes('\r\n') ? '\r\n' : '\n';
  return opening.replace('\n', eol + ' '.repeat(column));
}

function onBlankLine(model: Model, line: number, column: number, opening: string): TextEdit[] {
  const text = model.tree.lines.lineText(line);
  const item = `- ${laid(model, opening, column)}`;
  if (text.length === column) return [insert(line, column, item)];
  return [replace(line, 0, line, text.length, ' '.repeat(column) + item)];
}

function insert(line: number, character: number, newText: string): TextEdit {
  return replace(line, character, line, character, newText);
}

function replace(
  startLine: number,
  startCharacter: number,
  endLine: number,
  endCharacter: number,
  newText: string,
): TextEdit {
  const start = { line: startLine, character: startCharacter };
  return { range: { start, end: { line: endLine, character: endCharacter } }, newText };
}
