import { commentsOf } from './comments';
import type { Entry, MapNode, ScalarNode, ScalarStyle, SeqNode, SyntaxNode } from './nodes';
import { entryOf, resolved, spanOf } from './nodes';
import { parsePiece } from './parse-piece';
import { doubleEscaped, doubleQuoted, renderScalar, singleQuoted } from './scalars';
import {
  afterColon,
  dashesOf,
  endOf,
  endOfEntry,
  keepsBlankLines,
  keptEnd,
  keyColumn,
  Source,
} from './source';
import { placeInSource } from './source-map';
import type { Span, TextEdit } from './span';
import { pathAt, type SyntaxTree } from './tree';

/*
 * Every function gives replacements of the text it was computed from, in absolute offsets, that do not overlap; none
 * throws, and none prints again what the author wrote. An empty list means that the edit makes no sense there.
 *
 * A `yamlText` is YAML written with « \n » and steps of two columns, as it would follow « key: »: a value on one line
 * (`45 min`, `[]`), a block header and its lines (`|-\n  text`), or, when it starts with « \n », a block collection
 * (`\n  - a\n  - b`). Lines after the first are relative to the column of the key, or, for a list item, to the
 * column of the item's content (`id: A1\nintitule: x`).
 */

/** Replaces a value by another. Comments inside the former value go with it; those around it stay. */
export function replaceValue(node: SyntaxNode, yamlText: string): TextEdit[] {
  const source = Source.of(node);
  const { start, end } = wholeSpan(source, node);
  const parent = node.parent;
  if (!parent || parent.flow) {
    return [{ start, end, newText: parent ? flowText(yamlText) : lay(yamlText, 0, source) }];
  }
  if (parent.kind === 'map') {
    const entry = parent.entries.find(({ value }) => value === node);
    if (!entry) {
      const key = parent.entries.find((candidate) => candidate.key === node);
      return key ? renameKey(key, yamlText) : [];
    }
    const keySource = Source.of(entry.key);
    const column = keySource.column(spanOf(entry.key).start);
    // The list of a root section is cut from its key: only the synthetic document holds both.
    const laid = lay(shifted(yamlText, ownLayout(source, node, column)), column, source);
    return swap(source, node, afterColon(keySource, entry), column, laid);
  }
  const dash = dashOf(source, parent, node);
  if (dash === undefined) return [{ start, end, newText: flowText(yamlText) }];
  const column = source.column(dash);
  return swap(source, node, dash + 1, column, lay(yamlText.replace(/^\n\s*/, ''), column + 2, source));
}

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
  const accept = (edit: TextEdit) => readsAs(node, edit, expected);

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

/**
 * Sets `key` in a map: the value it has is replaced, or the key is inserted after the last present key that comes
 * before it in `order` (at the end when `order` ignores it). On the root map this is `setRootSection`.
 */
export function setKey(
  tree: SyntaxTree,
  map: MapNode,
  key: string,
  yamlText: string,
  order: readonly string[],
): TextEdit[] {
  const target = actualRoot(tree, map);
  const source = new Source(tree.text);
  const existing = entryOf(target, key);
  if (existing) return fill(tree, source, target, existing, yamlText);
  const name = renderScalar(key, { flow: true });
  const rank = placeInOrder(target, key, order);
  if (target.flow) return insertInFlow(source, target, rank, `${name}: ${flowText(yamlText)}`);
  if (target === tree.root) return insertSection(tree, source, name, rank, yamlText);
  const column = keyColumn(source, target);
  if (column === undefined) return [];
  const text = `${' '.repeat(column)}${entryText(name, yamlText, column, tree, source)}`;
  if (rank === 0) return insertBefore(source, spanOf(target.entries[0]!.key).start, column, text);
  const previous = target.entries[rank - 1]!;
  const end = keptEnd(source, previous.value, endOfEntry(source, previous));
  return [insertLines(source, afterContent(source, end, column), text)];
}

/** Sets a section of the root, at its place among the sections; comments stay with the section they are above or in. */
export function setRootSection(
  tree: SyntaxTree,
  key: string,
  yamlBlock: string,
  order: readonly string[],
): TextEdit[] {
  return setKey(tree, tree.root, key, yamlBlock, order);
}

/** Removes a key and its value. The last one of a map leaves « {} ». */
export function removeEntry(tree: SyntaxTree, map: MapNode, entry: Entry): TextEdit[] {
  const target = actualRoot(tree, map);
  const source = new Source(tree.text);
  const index = target.entries.indexOf(entry);
  if (index < 0) return [];
  if (target.flow) return removeInFlow(source, target, index);
  const { start } = spanOf(entry.key);
  const end = endOfEntry(source, entry);
  const edits = removeBlock(
    tree,
    source,
    start,
    keptEnd(source, entry.value, end),
    target.entries.length === 1,
  );
  if (target.entries.length > 1 || target === tree.root) return edits;
  return leaveEmpty(tree, source, target, start, edits, '{}');
}

/** Removes an item of a list. The last one leaves « [] ». */
export function removeItem(tree: SyntaxTree, seq: SeqNode, index: number): TextEdit[] {
  const source = new Source(tree.text);
  if (index < 0 || index >= seq.items.length) return [];
  if (seq.flow) return removeInFlow(source, seq, index);
  const dash = dashesOf(source, seq)[index];
  if (dash === undefined) return [];
  const item = seq.items[index];
  const end = item ? endOf(source, item) : dash + 1;
  const edits = removeBlock(tree, source, dash, keptEnd(source, item, end), seq.items.length === 1);
  return seq.items.length > 1 ? edits : leaveEmpty(tree, source, seq, dash, edits, '[]');
}

export function appendItem(tree: SyntaxTree, seq: SeqNode, yamlText: string): TextEdit[] {
  return insertItem(tree, seq, seq.items.length, yamlText);
}

/** Inserts an item before the one at `index`, whose comments stay above it; at the end when there is none. */
export function insertItem(tree: SyntaxTree, seq: SeqNode, index: number, yamlText: string): TextEdit[] {
  const source = new Source(tree.text);
  const text = yamlText.replace(/^\n\s*/, '');
  if (seq.flow) {
    const parent = seq.parent;
    const blank = source.slice(spanOf(seq).start + 1, spanOf(seq).end - 1).trim() === '';
    // « [] » has no style yet: an item on several lines opens a block list.
    if (seq.items.length === 0 && blank && text.includes('\n') && parent?.kind === 'map' && !parent.flow) {
      const column = keyColumn(Source.of(parent.entries[0]!.key), parent) ?? 0;
      const { dash } = layoutOf(tree);
      return swap(source, seq, headOf(source, seq)!, column, listText(text, column + dash, source));
    }
    return insertInFlow(source, seq, Math.min(index, seq.items.length), flowText(text));
  }
  const dashes = dashesOf(source, seq);
  const first = dashes[0];
  if (first === undefined) return [];
  const column = source.column(first);
  const line = `${' '.repeat(column)}- ${lay(text, column + 2, source)}`;
  if (index <= 0) return insertBefore(source, first, column, line);
  const rank = Math.min(index, dashes.length) - 1;
  const previous = seq.items[rank];
  const end = previous ? keptEnd(source, previous, endOf(source, previous)) : dashes[rank]! + 1;
  return [insertLines(source, afterContent(source, end, column), line)];
}

/** Adds to the list under `key`, which is made when there is none; a lone value there becomes the first item. */
export function appendToList(
  tree: SyntaxTree,
  map: MapNode,
  key: string,
  yamlText: string,
  order: readonly string[],
): TextEdit[] {
  const target = actualRoot(tree, map);
  const value = entryOf(target, key)?.value;
  const list = resolved(value);
  if (list?.kind === 'seq') return appendItem(tree, list, yamlText);
  const item = yamlText.replace(/^\n\s*/, '');
  if (!value || (value.kind === 'scalar' && value.value === null)) {
    return setKey(tree, target, key, isShort(item) ? `[${flowText(item)}]` : blockList([item]), order);
  }
  const former = itemText(new Source(tree.text), value);
  const list2 =
    isShort(former) && isShort(item) ? `[${flowText(former)}, ${flowText(item)}]` : blockList([former, item]);
  return setKey(tree, target, key, list2, order);
}

/** Moves an item to the end of another list, with the comments right above it; the text is only indented anew. */
export function moveItem(tree: SyntaxTree, fromSeq: SeqNode, index: number, toSeq: SeqNode): TextEdit[] {
  const source = new Source(tree.text);
  const item = fromSeq.items[index];
  if (!item || isInside(toSeq, item)) return [];
  if (fromSeq === toSeq && index === fromSeq.items.length - 1) return [];
  if (fromSeq.flow || toSeq.flow) {
    const added = appendItem(tree, toSeq, itemText(source, item));
    return added.length === 0 ? [] : [...removeItem(tree, fromSeq, index), ...added];
  }
  const dashes = dashesOf(source, fromSeq);
  const [dash, target] = [dashes[index], dashesOf(source, toSeq)];
  if (dash === undefined || target[0] === undefined) return [];
  const last = toSeq.items[target.length - 1];
  const column = source.column(target[0]);
  const end = last ? keptEnd(source, last, endOf(source, last)) : target[target.length - 1]! + 1;
  const from = commentsAbove(source, source.lineStart(dash), source.column(dash));
  const movable = source.isFirstOnLine(dash);
  const itemEnd = source.lineEnd(keptEnd(source, item, endOf(source, item)));
  const text = source.slice(movable ? from : dash, itemEnd);
  const moved =
    (movable ? '' : ' '.repeat(column)) + reindented(text, source.column(dash), column, source.eol, !movable);
  const removal = movable
    ? removeBlock(tree, source, dash, itemEnd, fromSeq.items.length === 1, from)
    : removeBlock(tree, source, dash, itemEnd, fromSeq.items.length === 1);
  const emptied = fromSeq.items.length > 1 ? removal : leaveEmpty(tree, source, fromSeq, dash, removal, '[]');
  let at = afterContent(source, end, column);
  // The blank lines below would become a part of a text that keeps them.
  if (keepsBlankLines(item)) at = afterBlankLines(source, at);
  at = emptied.find((edit) => edit.start < at && at < edit.end)?.end ?? at;
  return [...emptied, insertLines(source, at, moved)];
}

/**
 * Inserts a line above the one of `offset`, at its indentation. Where a comment cannot stand or would not be seen
 * (inside a flow collection or a text of several lines), above the line where the enclosing key or item starts.
 */
export function insertLineAbove(tree: SyntaxTree, offset: number, text: string): TextEdit[] {
  const source = new Source(tree.text);
  let line = blockLine(tree, source, offset);
  // Blank lines may be a part of the text above them.
  if (keepsBlankLines(scalarBefore(tree.root, line))) line = afterBlankLines(source, line);
  const written = source.lineText(line);
  const indent = written.slice(0, written.length - written.trimStart().length);
  return [{ start: line, end: line, newText: `${indent}${text}${source.eol}` }];
}

/** Adds a comment at the end of a line; above it when the line already has one or ends inside a text. */
export function appendComment(tree: SyntaxTree, line: number, text: string): TextEdit[] {
  const source = new Source(tree.text);
  const start = tree.lines.start(line);
  const end = source.lineEnd(start);
  const comment = text.startsWith('#') ? text : `# ${text}`;
  const taken = commentsOf(tree).some((other) => other.start >= start && other.start <= end);
  const at = Math.max(start, source.trimmedBefore(end));
  const blank = at === start && keepsBlankLines(scalarBefore(tree.root, start));
  if (taken || blank || endsInText(tree, source, at)) return insertLineAbove(tree, at, comment);
  if (at === start) return [{ start: end, end, newText: comment }];
  return [{ start: at, end, newText: ` ${comment}` }];
}

// ---------------------------------------------------------------------------------------------------------------
// Values

/** The value of `node`, its anchor or tag excluded: those stay. */
function wholeSpan(source: Source, node: SyntaxNode): Span {
  return { start: spanOf(node).start, end: endOf(source, node) };
}

/** Sets the value of an entry that is there. */
function fill(tree: SyntaxTree, source: Source, map: MapNode, entry: Entry, yamlText: string): TextEdit[] {
  const head = afterColon(source, entry);
  if (map.flow) {
    if (entry.value) return [{ ...spanOf(entry.value), newText: flowText(yamlText) }];
    const colon = head > spanOf(entry.key).end ? '' : ':';
    return [{ start: head, end: head, newText: `${colon} ${flowText(yamlText)}` }];
  }
  const column = source.column(spanOf(entry.key).start);
  const laid = lay(shifted(yamlText, layoutOf(tree)), column, source);
  if (entry.value) return swap(source, entry.value, head, column, laid);
  const { first, rest } = split(laid);
  const lineEnd = source.lineEnd(head);
  const at = headEnd(source, head);
  if (isHeader(first)) {
    return compact([
      insertion(at, first && ` ${first}`),
      insertion(lineEnd, rest),
      ...(endsWithBlockText(laid) ? outdentedComments(source, source.nextLine(head), column) : []),
    ]);
  }
  return [{ start: at, end: at, newText: ` ${laid}` }];
}

/**
 * Replaces a value that follows `head` (after a « : » or a « - » at `column`) in a block collection by a text whose
 * lines are indented already.
 */
function swap(source: Source, node: SyntaxNode, head: number, column: number, laid: string): TextEdit[] {
  const { start, end } = wholeSpan(source, node);
  const { first, rest } = split(laid);
  const outdented = endsWithBlockText(laid) ? outdentedComments(source, source.nextLine(end), column) : [];
  if (source.sameLine(head, start) || head < source.base) {
    const header = headerComment(source, node);
    if (first === '') {
      const from = source.trimmedBefore(start);
      if (header) return [{ start: from, end, newText: header + rest }, ...outdented];
      return compact([{ start: from, end, newText: '' }, insertion(source.lineEnd(end), rest), ...outdented]);
    }
    if (header) {
      const newText = isHeader(first) || rest === '' ? first + header + rest : first + rest + header;
      return [{ start, end, newText }, ...outdented];
    }
    const comment = source.commentAfter(end);
    if (comment && isHeader(first)) {
      return [{ start, end, newText: first }, insertion(comment.end, rest), ...outdented];
    }
    if (comment && endsWithBlockText(laid)) {
      // After a block text the comment would be text.
      const moved = `${source.eol}${' '.repeat(column)}${source.slice(comment.start, comment.end).trim()}`;
      return [{ start, end: comment.end, newText: laid + moved }, ...outdented];
    }
    return [{ start, end, newText: laid }, ...outdented];
  }
  // The former value stands on lines of its own.
  const at = headEnd(source, head);
  const from = source.lineStart(start);
  const to = source.lineEnd(end);
  if (first === '') {
    return [{ start: from, end: to, newText: rest.slice(source.eol.length) }, ...outdented];
  }
  if (isHeader(first)) {
    return [
      insertion(at, ` ${first}`),
      insertion(source.lineEnd(head), rest),
      ...outdentedComments(source, source.nextLine(head), column),
      { start: from, end: source.nextLine(end), newText: '' },
      ...outdented,
    ];
  }
  return [insertion(at, ` ${laid}`), { start: from, end: source.nextLine(end), newText: '' }];
}

/** Comment lines deeper than `column` would be text after a block text: they are brought back to it. */
function outdentedComments(source: Source, from: number, column: number): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let line = from; line < source.end; line = source.nextLine(line)) {
    const text = source.lineText(line);
    if (text.trim() === '') continue;
    const indent = text.length - text.trimStart().length;
    if (!text.trimStart().startsWith('#') || indent <= column) break;
    edits.push({ start: line, end: line + indent, newText: ' '.repeat(column) });
  }
  return edits;
}

/** The comment on the header line of a block scalar (« | # … »), with the blanks before it. */
function headerComment(source: Source, node: SyntaxNode): string | undefined {
  if (node.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return undefined;
  const { start } = spanOf(node);
  return /^[|>][0-9+-]*([ \t]+#.*)$/.exec(source.slice(start, source.lineEnd(start)))?.[1];
}

/** Where a value may be inserted on the line of a « : » or « - »: after an anchor or a tag, before a comment. */
function headEnd(source: Source, head: number): number {
  const rest = source.slice(head, source.lineEnd(head));
  return head + /^(?:[ \t]+[&!][^\s]*)*/.exec(rest)![0].length;
}

function isHeader(firstLine: string): boolean {
  return firstLine === '' || /^[|>][0-9+-]*$/.test(firstLine);
}

function endsWithBlockText(laid: string): boolean {
  return /(?:^|[\s:-])[|>][0-9+-]*[ \t]*(?:[ \t]#.*)?\r?\n/.test(laid);
}

function split(laid: string): { first: string; rest: string } {
  const newline = laid.search(/\r?\n/);
  return newline < 0
    ? { first: laid, rest: '' }
    : { first: laid.slice(0, newline), rest: laid.slice(newline) };
}

// ---------------------------------------------------------------------------------------------------------------
// Layout of what is inserted

interface Layout {
  /** Columns from a key to the keys under it. */
  readonly unit: number;
  /** Columns from a key to the « - » under it. */
  readonly dash: number;
}

const USUAL: Layout = { unit: 2, dash: 2 };
const layouts = new WeakMap<SyntaxTree, Layout>();

/** The indentation that this document uses most. */
function layoutOf(tree: SyntaxTree): Layout {
  let layout = layouts.get(tree);
  if (!layout) {
    const units = new Map<number, number>();
    const dashes = new Map<number, number>();
    const source = new Source(tree.text);
    const visit = (node: SyntaxNode | undefined) => {
      if (!node || node.kind === 'scalar' || node.kind === 'alias' || node.flow) return;
      if (node.kind === 'seq') for (const item of node.items) visit(item);
      else
        for (const { key, value } of node.entries) {
          const kind = value?.kind === 'map' ? units : value?.kind === 'seq' ? dashes : undefined;
          if (!value || !kind || (value.kind !== 'map' && value.kind !== 'seq') || value.flow) continue;
          const line = source.lineText(spanOf(value).start);
          const step = line.length - line.trimStart().length - source.column(spanOf(key).start);
          if (step >= 0 && step <= 8) kind.set(step, (kind.get(step) ?? 0) + 1);
          visit(value);
        }
    };
    visit(tree.root);
    const unit = mostOften(units);
    const dash = mostOften(dashes);
    layout = { unit: unit || dash || USUAL.unit, dash: dash ?? unit ?? USUAL.dash };
    layouts.set(tree, layout);
  }
  return layout;
}

function mostOften(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The indentation of a block value under its key. */
function ownLayout(source: Source, node: SyntaxNode, column: number): Layout {
  if (node.kind !== 'map' && node.kind !== 'seq') return USUAL;
  if (node.flow) return USUAL;
  const line = source.lineText(spanOf(node).start);
  const step = line.length - line.trimStart().length - column;
  if (step < 0) return USUAL;
  return node.kind === 'seq'
    ? { unit: USUAL.unit, dash: step }
    : { unit: step || USUAL.unit, dash: USUAL.dash };
}

/** Moves the lines of a block so that their first level stands where the document puts it. */
function shifted(yamlText: string, { unit, dash }: Layout): string {
  const [first, ...rest] = yamlText.replaceAll('\r\n', '\n').split('\n') as [string, ...string[]];
  if (!isHeader(first)) return [first, ...rest].join('\n');
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  if (indents.length === 0) return [first, ...rest].join('\n');
  const opens = rest.find((line) => line.trim() !== '') ?? '';
  const step = first === '' && /^\s*-(?:\s|$)/.test(opens) ? dash : unit;
  return [
    first,
    ...rest.map((line) => (line.trim() === '' ? '' : ' '.repeat(step) + line.slice(least))),
  ].join('\n');
}

/** A block scalar whose last blank lines are its own. */
const KEEPS = /(?:^|[\s:-])[|>]\d?\+[ \t]*(?:#.*)?\r?$/m;

/** Indents the lines after the first, with the document's ends of line. A last empty line is dropped. */
function lay(yamlText: string, indent: number, source: Source): string {
  const text = KEEPS.test(yamlText) ? yamlText : yamlText.replace(/\s*\n[ \t]*$/, '');
  const [first, ...rest] = text.split(/\r?\n/) as [string, ...string[]];
  return [first, ...rest.map((line) => (line.trim() === '' ? '' : ' '.repeat(indent) + line))].join(
    source.eol,
  );
}

function entryText(name: string, yamlText: string, column: number, tree: SyntaxTree, source: Source): string {
  const laid = lay(shifted(yamlText, layoutOf(tree)), column, source);
  return laid === '' || /^\r?\n/.test(laid) ? `${name}:${laid}` : `${name}: ${laid}`;
}

/** A block list of one item, as it follows « key: ». */
function listText(item: string, column: number, source: Source): string {
  return `${source.eol}${' '.repeat(column)}- ${lay(item, column + 2, source)}`;
}

function blockList(items: readonly string[]): string {
  return items.map((item) => `\n  - ${item.replaceAll('\n', '\n    ')}`).join('');
}

/** A value as it would be written as a list item: lines after the first relative to the first. */
function itemText(source: Source, node: SyntaxNode): string {
  // Its blank lines would depend on those of the place where it goes.
  if (keepsBlankLines(node)) return inline(node);
  const { start, end } = wholeSpan(source, node);
  const text = source.slice(start, end).replaceAll('\r\n', '\n');
  if ((node.kind === 'map' || node.kind === 'seq') && !node.flow) {
    // With the comment that ends its last line.
    const whole = source.slice(start, source.lineEnd(end));
    return reindented(whole, source.column(start), 0, '\n', true);
  }
  if (!text.includes('\n')) return text;
  if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
    const indents = text
      .split('\n')
      .slice(1)
      .filter((line) => line.trim() !== '')
      .map((line) => line.length - line.trimStart().length);
    return reindented(text, Math.min(...indents), 2, '\n', true);
  }
  return text.replace(/\n[ \t]*/g, '\n');
}

/** Moves lines from a column to another; a line that starts before it goes to the new column. */
function reindented(text: string, from: number, to: number, eol: string, firstIsBare: boolean): string {
  const lines = text.split(/\r?\n/).map((line, rank) => {
    if (line.trim() === '') return '';
    const column = rank === 0 && firstIsBare ? from : line.length - line.trimStart().length;
    const indent = Math.max(0, column - from) + to;
    return (rank === 0 && firstIsBare ? '' : ' '.repeat(indent)) + line.trimStart();
  });
  return lines.join(eol);
}

function isShort(yamlText: string): boolean {
  if (yamlText.includes('\n') || yamlText.length > 40) return false;
  const { root, problems } = parsePiece(yamlText, 0, 'whole');
  return problems.length === 0 && root?.kind === 'scalar';
}

// ---------------------------------------------------------------------------------------------------------------
// Block collections

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function compact(edits: readonly TextEdit[]): TextEdit[] {
  return edits.filter(({ start, end, newText }) => start !== end || newText !== '');
}

/** The tree's root, or the flow map that the whole text is. */
function actualRoot(tree: SyntaxTree, map: MapNode): MapNode {
  if (map !== tree.root) return map;
  const only = tree.pieces.length === 1 ? tree.pieces[0]!.root : undefined;
  return only?.kind === 'map' && only.flow ? only : map;
}

/** Where a key goes among the entries of a map. */
function placeInOrder(map: MapNode, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return map.entries.length;
  return (
    map.entries.findLastIndex((entry) => {
      const other = order.indexOf(String(entry.key.value));
      return other >= 0 && other < rank;
    }) + 1
  );
}

/** Where a sibling goes after an element that ends at `end`: deeper comments are still the element's. */
function afterContent(source: Source, end: number, column: number): number {
  let at = source.nextLine(end);
  for (let line = at; line < source.end; line = source.nextLine(line)) {
    const text = source.lineText(line);
    if (text.trim() === '') continue;
    if (!/^[ \t]*#/.test(text) || text.length - text.trimStart().length <= column) break;
    at = source.nextLine(line);
  }
  return at;
}

/** Inserts whole lines at the start of a line, or at the end of a text that may lack its last end of line. */
function insertLines(source: Source, at: number, text: string): TextEdit {
  const unfinished = at === source.end && at > source.base && source.char(at - 1) !== '\n';
  if (!unfinished) return insertion(at, text + source.eol);
  // A text that keeps its blank lines would lose the last one.
  return insertion(at, source.eol + text + (KEEPS.test(text) ? source.eol : ''));
}

/** Inserts lines, indented to `column`, before an element; its comments stay above it. */
function insertBefore(source: Source, start: number, column: number, text: string): TextEdit[] {
  const line = source.lineStart(start);
  if (source.isFirstOnLine(start)) return [insertLines(source, commentsAbove(source, line, column), text)];
  // On the line of a « - »: the new element takes its place there.
  return [insertion(start, `${text.slice(column)}${source.eol}${' '.repeat(column)}`)];
}

/** The first of the comment lines right above a line, at a column. */
function commentsAbove(source: Source, line: number, column: number): number {
  let at = line;
  while (at > source.base) {
    const above = source.lineStart(at - 1);
    const text = source.lineText(above);
    if (text.charAt(column) !== '#' || text.trimStart().length !== text.length - column) break;
    at = above;
  }
  return at;
}

function insertSection(
  tree: SyntaxTree,
  source: Source,
  name: string,
  rank: number,
  yamlText: string,
): TextEdit[] {
  const { entries } = tree.root;
  const text = entryText(name, yamlText, 0, tree, source);
  const starts = entries.map(({ key }) => {
    const line = source.lineStart(spanOf(key).start);
    const above = commentsAbove(source, line, 0);
    // The comments that open a file are about the file.
    return above === source.base && isFileHeader(source, above) ? line : above;
  });
  const spaced = starts.some((start, at) => at > 0 && isBlankAbove(source, start));
  const next = starts[rank];
  if (next !== undefined) {
    const blank = rank > 0 ? isBlankAbove(source, next) : spaced;
    return [insertion(next, text + source.eol + (blank ? source.eol : ''))];
  }
  const body = source.text.trimEnd().length;
  const last = entries.at(-1);
  const end = source.base + body;
  const kept = last ? keptEnd(source, last.value, endOfEntry(source, last)) : end;
  const at = source.nextLine(Math.max(end, kept));
  const blank = body > 0 && (spaced || !last) && !keepsBlankLines(last?.value) ? source.eol : '';
  const unfinished = at > source.base && source.char(at - 1) !== '\n';
  return [insertion(at, unfinished ? source.eol + blank + text : blank + text + source.eol)];
}

function isFileHeader(source: Source, line: number): boolean {
  return /^#\s*(?:yaml-language-server|vim:|-\*-|referentiel-ignore-fichier)/.test(source.lineText(line));
}

function isBlankAbove(source: Source, line: number): boolean {
  return line > source.base && source.lineText(line - 1).trim() === '';
}

/**
 * Removes a block element, whole lines when it starts its line, with the comment that ends it and the suppressions
 * right above it. An element on the line of a « - » leaves its place to what follows, unless it is `alone`.
 */
function removeBlock(
  tree: SyntaxTree,
  source: Source,
  start: number,
  end: number,
  alone: boolean,
  from?: number,
): TextEdit[] {
  if (source.isFirstOnLine(start)) {
    const first = from ?? suppressionsAbove(source, source.lineStart(start));
    let next = source.nextLine(end);
    const before = scalarBefore(tree.root, first);
    if (before?.style !== 'literal' && before?.style !== 'folded')
      return [{ start: first, end: next, newText: '' }];
    // What follows must not become a part of the block text above.
    if (keepsBlankLines(before)) next = afterBlankLines(source, next);
    return [
      { start: first, end: next, newText: '' },
      ...outdentedComments(source, next, source.column(start)),
    ];
  }
  const lineEnd = source.lineEnd(end);
  if (alone) return [{ start, end: lineEnd, newText: '' }];
  let next = source.nextLine(end);
  while (next < source.end && /\s/.test(source.char(next))) next++;
  return [{ start, end: next, newText: '' }];
}

function afterBlankLines(source: Source, line: number): number {
  let at = line;
  while (at < source.end && source.lineText(at).trim() === '') at = source.nextLine(at);
  return at;
}

/** The last scalar value that starts before an offset. */
function scalarBefore(node: SyntaxNode, offset: number): ScalarNode | undefined {
  if (node.kind === 'scalar') return node;
  const children =
    node.kind === 'map' ? node.entries.map(({ value }) => value) : node.kind === 'seq' ? node.items : [];
  const last = children.findLast((child) => child && spanOf(child).start < offset);
  return last && scalarBefore(last, offset);
}

function suppressionsAbove(source: Source, line: number): number {
  const indent = source.lineText(line).length - source.lineText(line).trimStart().length;
  let at = line;
  while (at > source.base) {
    const above = source.lineStart(at - 1);
    const text = source.lineText(above);
    if (!/^\s*#\s*referentiel-ignore(?!-)/.test(text) || text.indexOf('#') !== indent) break;
    at = above;
  }
  return at;
}

/** Says that a collection whose last element goes is empty. */
function leaveEmpty(
  tree: SyntaxTree,
  source: Source,
  node: MapNode | SeqNode,
  start: number,
  edits: readonly TextEdit[],
  empty: string,
): TextEdit[] {
  if (!source.isFirstOnLine(start)) return edits.map((edit) => ({ ...edit, newText: empty }));
  const head = headOf(source, node);
  if (head === undefined || node === tree.root) return [...edits];
  const at = headEnd(source, head);
  return [insertion(at, ` ${empty}`), ...edits];
}

/** After the « : » or « - » that a value follows in a block collection. */
function headOf(source: Source, node: SyntaxNode): number | undefined {
  const { parent } = node;
  if (parent?.kind === 'map') {
    const entry = parent.entries.find(({ value }) => value === node);
    return entry && afterColon(source, entry);
  }
  if (parent?.kind !== 'seq') return undefined;
  const dash = dashesOf(source, parent)[parent.items.indexOf(node)];
  return dash === undefined ? undefined : dash + 1;
}

function dashOf(source: Source, seq: SeqNode, item: SyntaxNode): number | undefined {
  if (seq.piece === item.piece) return dashesOf(source, seq)[seq.items.indexOf(item)];
  // The list of a root section spans several pieces, the item and its dash are in one.
  const alone: SeqNode = { ...seq, items: [item], piece: item.piece, start: item.start };
  return dashesOf(source, alone)[0];
}

// ---------------------------------------------------------------------------------------------------------------
// Flow collections

/** The elements of a flow collection, anchors and tags included. */
function flowSpans(source: Source, node: MapNode | SeqNode): Span[] | undefined {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    const line = source.slice(source.lineStart(start), start);
    spans.push({ start: start - /(?:[&!][^\s,[\]{}]*[ \t]+)*$/.exec(line)![0].length, end });
  };
  if (node.kind === 'map') {
    for (const entry of node.entries) add(spanOf(entry.key).start, endOfEntry(source, entry));
  } else {
    for (const item of node.items) {
      if (!item) return undefined;
      add(spanOf(item).start, spanOf(item).end);
    }
  }
  return spans;
}

function insertInFlow(source: Source, node: MapNode | SeqNode, rank: number, text: string): TextEdit[] {
  const spans = flowSpans(source, node);
  if (!spans) return [];
  const whole = spanOf(node);
  if (node.kind === 'map' && source.char(whole.start) !== '{') {
    // « [a: 1] »: a map without its braces.
    const [before, after] = rank === 0 ? [`{ ${text}, `, ' }'] : ['{ ', `, ${text} }`];
    return [insertion(whole.start, before), insertion(endOf(source, node), after)];
  }
  const previous = spans[rank - 1];
  const next = spans[rank];
  if (!previous) {
    if (next) {
      const own = source.isFirstOnLine(next.start);
      const indent = source.slice(source.lineStart(next.start), next.start);
      return [insertion(next.start, own ? `${text},${source.eol}${indent}` : `${text}, `)];
    }
    const blank = source.slice(whole.start + 1, whole.end - 1);
    if (/[^ \t]/.test(blank)) return [insertion(whole.start + 1, node.kind === 'map' ? ` ${text}` : text)];
    return [
      { start: whole.start + 1, end: whole.end - 1, newText: node.kind === 'map' ? ` ${text} ` : text },
    ];
  }
  if (source.isFirstOnLine(previous.start)) {
    const line = source.slice(previous.end, source.lineEnd(previous.end));
    const rest = /^[ \t]*(,?)[ \t]*(?:[ \t]#.*)?$/.exec(line);
    if (rest && source.sameLine(previous.start, previous.end)) {
      const indent = source.slice(source.lineStart(previous.start), previous.start);
      const newLine = `${source.eol}${indent}${text}`;
      const at = source.lineEnd(previous.end);
      if (rest[1]) return [insertion(at, `${newLine},`)];
      return at === previous.end
        ? [insertion(at, `,${newLine}`)]
        : [insertion(previous.end, ','), insertion(at, newLine)];
    }
  }
  return [insertion(previous.end, `, ${text}`)];
}

function removeInFlow(source: Source, node: MapNode | SeqNode, index: number): TextEdit[] {
  const spans = flowSpans(source, node);
  const span = spans?.[index];
  if (!spans || !span) return [];
  const whole = spanOf(node);
  if (node.kind === 'map' && source.char(whole.start) !== '{') {
    return spans.length === 1 ? [{ start: span.start, end: span.end, newText: '{}' }] : [];
  }
  const comma = commaAfter(source, span.end);
  const end = comma === undefined ? span.end : comma + 1;
  const direct = comma === undefined || source.slice(span.end, comma).trim() === '';
  const previous = spans[index - 1];
  const last = index === spans.length - 1;
  const edits: TextEdit[] = [];
  const lineRest = source.slice(end, source.lineEnd(end));
  if (direct && source.isFirstOnLine(span.start) && /^[ \t]*(?:[ \t]#.*)?$/.test(lineRest)) {
    edits.push({ start: source.lineStart(span.start), end: source.nextLine(end), newText: '' });
  } else if (last && previous && /^\s*,\s*$/.test(source.slice(previous.end, span.start))) {
    return [{ start: previous.end, end: span.end, newText: '' }];
  } else if (spans.length === 1 && source.slice(whole.start + 1, span.start).trim() === '') {
    const close = source.slice(end, whole.end - 1);
    const to = direct && close.trim() === '' ? whole.end - 1 : end;
    if (direct) return [{ start: whole.start + 1, end: to, newText: '' }];
    edits.push({ start: span.start, end: span.end, newText: '' }, { start: comma!, end, newText: '' });
  } else if (direct) {
    let to = end;
    while (/[ \t]/.test(source.char(to))) to++;
    // A « # » needs the blank before it.
    edits.push({ start: span.start, end: source.char(to) === '#' ? end : to, newText: '' });
  } else {
    edits.push({ start: span.start, end: span.end, newText: '' }, { start: comma!, end, newText: '' });
  }
  if (last && previous && comma === undefined) {
    const before = commaAfter(source, previous.end);
    if (before !== undefined && before < edits[0]!.start) {
      edits.unshift({ start: before, end: before + 1, newText: '' });
    }
  }
  return edits;
}

/** The comma after an element, past blanks and comments. */
function commaAfter(source: Source, offset: number): number | undefined {
  const at = source.skipBlanks(offset);
  return source.char(at) === ',' ? at : undefined;
}

/** A value as it can be written between brackets: as given when that reads the same there. */
function flowText(yamlText: string): string {
  const block = yamlText.replaceAll('\r\n', '\n');
  const { root } = parsePiece(`${block}\n`, 0, 'whole');
  if (
    root?.kind === 'scalar' &&
    root.style !== 'literal' &&
    root.style !== 'folded' &&
    !block.includes('\n')
  ) {
    const inside = parsePiece(`[${block}]`, 0, 'whole');
    const item =
      inside.root?.kind === 'seq' && inside.root.items.length === 1 ? inside.root.items[0] : undefined;
    const same = item?.kind === 'scalar' && item.value === root.value && inside.problems.length === 0;
    return same ? block.trim() : inline(root);
  }
  return inline(root);
}

function inline(node: SyntaxNode | undefined): string {
  if (!node) return 'null';
  const written = node.piece.text.slice(node.start, node.end);
  switch (node.kind) {
    case 'scalar': {
      if (typeof node.value !== 'string') return written;
      const like = node.style === 'single' || node.style === 'double' ? node.style : 'plain';
      return renderScalar(node.value, { flow: true, like });
    }
    case 'alias':
      return written;
    case 'seq':
      return node.flow && !written.includes('\n') ? written : `[${node.items.map(inline).join(', ')}]`;
    case 'map':
      return node.flow && !written.includes('\n')
        ? written
        : `{ ${node.entries.map(({ key, value }) => `${inline(key)}: ${inline(value)}`).join(', ')} }`;
  }
}

function inFlow(node: SyntaxNode): boolean {
  return node.parent?.flow === true;
}

// ---------------------------------------------------------------------------------------------------------------
// Texts

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
function readsAs(node: ScalarNode, { start, end, newText }: TextEdit, expected: string): boolean {
  const { piece } = node;
  const text = piece.text.slice(0, start - piece.start) + newText + piece.text.slice(end - piece.start);
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

function isInside(node: SyntaxNode, ancestor: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

// ---------------------------------------------------------------------------------------------------------------
// Lines

/** The line of a place, or, when it goes on with a flow or long value, the line where the element of that value starts. */
function blockLine(tree: SyntaxTree, source: Source, offset: number): number {
  const line = source.lineStart(offset);
  const text = source.lineText(offset);
  const { nodes } = pathAt(tree, line + text.length - text.trimStart().length);
  for (const node of nodes) {
    if (node.kind === 'alias' || (node.kind !== 'scalar' && !node.flow)) continue;
    const { start } = spanOf(node);
    if (start < line) return source.lineStart(headOf(source, node) ?? start);
  }
  return line;
}

/** Is the end of a line inside a scalar, so that a « # » there would be text or cut it? */
function endsInText(tree: SyntaxTree, source: Source, lineEnd: number): boolean {
  const node = pathAt(tree, lineEnd).nodes.at(-1);
  if (node?.kind !== 'scalar') return false;
  const { start, end } = spanOf(node);
  const block = node.style === 'literal' || node.style === 'folded';
  if (block) return !source.sameLine(start, lineEnd);
  return start < lineEnd && lineEnd < end && !source.sameLine(start, end);
}
