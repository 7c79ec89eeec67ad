import { type Entry, type ScalarNode, type ScalarStyle, type SyntaxNode, spanOf } from '../nodes';
import { parsePiece } from '../parse-piece';
import { doubleEscaped, doubleQuoted, renderScalar, singleQuoted } from '../scalars';
import { placeInSource } from '../source-map';
import { applyEdits, type TextEdit } from '../span';
import { inFlow } from './flow-text';
import { headerComment } from './heads';
import { split } from './layout';
import { Source } from './source';

/**
 * Replaces a part of a scalar's value (offsets in `String(node.value)`). Layout and style are kept when the text then
 * reads as `value.slice(0, start) + newText + value.slice(end)`; else the scalar is written again in a style that does.
 */
export function replaceText(node: ScalarNode, start: number, end: number, newText: string): TextEdit[] {
  const value = String(node.value ?? '');
  const expected = value.slice(0, start) + newText + value.slice(end);
  const whole = spanOf(node);
  const source = Source.of(node);
  const written = source.slice(whole.start, whole.end);
  const flow = inFlow(node);
  const accept = (edit: TextEdit) => readsAs(node, [edit], expected);

  if (node.value !== null) {
    const place = placeInSource(node, start, end);
    const spliced = { ...place, newText: encoded(newText, node, source) };
    const full =
      source.slice(whole.start, place.start) + spliced.newText + source.slice(place.end, whole.end);
    // A line of a block text that becomes blank must not keep its indentation.
    const breaks = newText.includes('\n') && node.style !== 'literal' && node.style !== 'double';
    if (!breaks && !LONE_BLANKS.test(full) && accept(spliced)) return [spliced];
    if (node.style === 'plain' && written.includes('\n') && !newText.includes('\n')) {
      // Quotes around the lines as they are: they fold the same way.
      const text = source.slice(whole.start, place.start) + newText + source.slice(place.end, whole.end);
      const quoted = { ...whole, newText: `"${escapedLines(text)}"` };
      if (accept(quoted)) return [quoted];
    }
  }
  const indent = blockIndent(node, source);
  const styles: ScalarStyle[] = node.style === 'plain' ? ['plain', 'double'] : [node.style, 'double'];
  for (const like of styles) {
    const edit = {
      ...whole,
      newText: withHeaderComment(renderScalar(expected, { flow, like, indent }), node, source),
    };
    if (accept(edit)) return [edit];
  }
  return [{ ...whole, newText: withHeaderComment(doubleQuoted(expected), node, source) }];
}

/**
 * Replaces several parts of a scalar's value, in the order of the text and apart from each other: each on its own, so
 * that the lines between them stay as they are; all at once where that does not read the same.
 */
export function replaceTexts(node: ScalarNode, parts: readonly TextEdit[]): TextEdit[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const value = String(node.value ?? '');
  if (node.value !== null && parts.every(({ newText }) => !newText.includes('\n'))) {
    const source = Source.of(node);
    const edits = parts.map(({ start, end, newText }) => ({
      ...placeInSource(node, start, end),
      newText: encoded(newText, node, source),
    }));
    const apart = edits.every(({ start }, rank) => rank === 0 || edits[rank - 1]!.end <= start);
    if (apart && readsAs(node, edits, applyEdits(value, parts))) return edits;
  }
  const within = value.slice(first.start, last.end);
  const moved = parts.map(({ start, end, newText }) => ({
    start: start - first.start,
    end: end - first.start,
    newText,
  }));
  return replaceText(node, first.start, last.end, applyEdits(within, moved));
}

const LONE_BLANKS = /\n[ \t]+(?=\r?\n|$)/;

/** Removes a part of a scalar's value, and one of the two blanks that would be left side by side. */
export function removeText(node: ScalarNode, start: number, end: number): TextEdit[] {
  const value = String(node.value ?? '');
  const blankBefore = start === 0 || /\s/.test(value.charAt(start - 1));
  let to = end;
  let from = start;
  if (blankBefore && /[ \t]/.test(value.charAt(end))) to++;
  else if (start > 0 && blankBefore && (end >= value.length || /[,.]/.test(value.charAt(end)))) from--;
  return replaceText(node, from, to, '');
}

/** Gives another name to a key; quoted as the key was, or when the name needs it. */
export function renameKey(entry: Entry, newKey: string): TextEdit[] {
  const { key } = entry;
  const like = key.style === 'single' || key.style === 'double' ? key.style : 'plain';
  return [{ ...spanOf(key), newText: renderScalar(newKey, { flow: true, like }) }];
}

/** A scalar that replaces a block scalar keeps the comment of its header line. */
function withHeaderComment(yaml: string, node: ScalarNode, source: Source): string {
  const comment = headerComment(source, node) ?? '';
  const { first, rest } = split(yaml);
  return (first + comment + rest).replaceAll('\n', source.eol);
}

/** How a text is written inside a scalar of this style. */
function encoded(text: string, node: ScalarNode, source: Source): string {
  switch (node.style) {
    case 'single':
      return singleQuoted(text).slice(1, -1);
    case 'double':
      return doubleEscaped(text);
    case 'literal':
      return text.replaceAll('\n', source.eol + (blockIndent(node, source) ?? ''));
    default:
      return text;
  }
}

/** Escapes for double quotes; line breaks of the layout stay. */
function escapedLines(text: string): string {
  return text
    .split(/(\r?\n)/)
    .map((part, rank) => (rank % 2 === 1 ? part : doubleEscaped(part)))
    .join('');
}

/** The indentation of the lines of a block scalar, or that they would have. */
function blockIndent(node: ScalarNode, source: Source): string | undefined {
  if (inFlow(node)) return undefined;
  const { start, end } = spanOf(node);
  if (node.style === 'literal' || node.style === 'folded') {
    const lines = source.slice(source.nextLine(start), end).split('\n');
    const first = lines.find((line) => line.trim() !== '');
    if (first !== undefined) return /^ */.exec(first)![0];
  }
  const line = source.lineText(start);
  const lead = /^(?:[ ]|-[ ])*/.exec(line)![0].length;
  return ' '.repeat(lead + 2);
}

/** Does the piece, once edited, read a scalar of that value where the node starts, and nothing new as broken? */
function readsAs(node: ScalarNode, edits: readonly TextEdit[], expected: string): boolean {
  const { piece } = node;
  const inPiece = edits.map(({ start, end, newText }) => ({
    start: start - piece.start,
    end: end - piece.start,
    newText,
  }));
  const text = applyEdits(piece.text, inPiece);
  if (edits.length > 1 && LONE_BLANKS.test(text) && !LONE_BLANKS.test(piece.text)) return false;
  const after = parsePiece(text, 0, piece.kind);
  if (after.problems.length > piece.problems.length) return false;
  const found = scalarAt(after.root, node.start);
  if (!found) return false;
  const grown = text.length - piece.text.length;
  if (found.end > node.end + grown) return false;
  return typeof node.value === 'string' ? found.value === expected : String(found.value) === expected;
}

function scalarAt(node: SyntaxNode | undefined, start: number): ScalarNode | undefined {
  if (!node || start < node.start || start > node.end) return undefined;
  if (node.kind === 'scalar') return node.start === start ? node : undefined;
  if (node.kind === 'seq') {
    for (const item of node.items) {
      const found = scalarAt(item, start);
      if (found) return found;
    }
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const found = scalarAt(key, start) ?? scalarAt(value, start);
      if (found) return found;
    }
  }
  return undefined;
}
