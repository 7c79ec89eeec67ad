import { type Entry, type MapNode, type SyntaxNode, spanOf } from '../nodes';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { flowText } from './flow-text';
import { dashOf, headEnd, headerComment, outdentedComments, wholeSpan } from './heads';
import { endsWithBlockText, isHeader, lay, layoutOf, ownLayout, shifted, split } from './layout';
import { compact, insertion } from './lines';
import { afterColon, Source } from './source';
import { renameKey } from './text';

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

/** Sets the value of an entry that is there. */
export function fill(
  tree: SyntaxTree,
  source: Source,
  map: MapNode,
  entry: Entry,
  yamlText: string,
): TextEdit[] {
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
export function swap(
  source: Source,
  node: SyntaxNode,
  head: number,
  column: number,
  laid: string,
): TextEdit[] {
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
