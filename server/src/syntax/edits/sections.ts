import { type MapNode, spanOf } from '../nodes';
import type { TextEdit } from '../span';
import type { SyntaxTree } from '../tree';
import { entryText } from './layout';
import { commentsAbove, insertion } from './lines';
import { endOfEntry, keepsBlankLines, keptEnd, type Source } from './source';

/** The tree's root, or the flow map that the whole text is. */
export function actualRoot(tree: SyntaxTree, map: MapNode): MapNode {
  if (map !== tree.root) return map;
  const only = tree.pieces.length === 1 ? tree.pieces[0]!.root : undefined;
  return only?.kind === 'map' && only.flow ? only : map;
}

export function insertSection(
  tree: SyntaxTree,
  source: Source,
  name: string,
  rank: number,
  yamlText: string,
): TextEdit[] {
  const { entries } = tree.root;
  const top = source.base + (MARK.exec(source.text)?.[0].length ?? 0);
  const column = columnOf(source, tree.root, top);
  const text = ' '.repeat(column) + entryText(name, yamlText, column, tree, source);
  const starts = entries.map(({ key }) => {
    const line = source.lineStart(spanOf(key).start);
    const above = commentsAbove(source, line, column);
    // The comments that open a file are about the file.
    return Math.max(top, above === source.base && isFileHeader(source, above) ? line : above);
  });
  const spaced = starts.some((start, at) => at > 0 && isBlankAbove(source, start));
  const next = starts[rank];
  if (next !== undefined) {
    const blank = rank > 0 ? isBlankAbove(source, next) : spaced;
    return [insertion(next, text + source.eol + (blank ? source.eol : ''))];
  }
  const body = source.text.slice(top - source.base).trimEnd().length + (top - source.base);
  const last = entries.at(-1);
  const end = source.base + body;
  const kept = last ? keptEnd(source, last.value, endOfEntry(source, last)) : end;
  const at = source.nextLine(Math.max(end, kept));
  const blank =
    source.base + body > top && (spaced || !last) && !keepsBlankLines(last?.value) ? source.eol : '';
  const unfinished = at > top && source.char(at - 1) !== '\n';
  return [insertion(at, unfinished ? source.eol + blank + text : blank + text + source.eol)];
}

/** A mark of the order of bytes, that everything comes after, and what may stand before it. */
const MARK = /^(?:[ \t]*(?:#.*)?\n)*\uFEFF/;

/** Of the keys of the root, which may all be indented. */
function columnOf(source: Source, { entries: [first] }: MapNode, top: number): number {
  const start = first ? spanOf(first.key).start : top;
  const line = Math.max(top, source.lineStart(start));
  return /^ *$/.test(source.slice(line, start)) ? start - line : 0;
}

function isFileHeader(source: Source, line: number): boolean {
  return /^#\s*(?:yaml-language-server|vim:|-\*-|referentiel-ignore-fichier)/.test(source.lineText(line));
}

function isBlankAbove(source: Source, line: number): boolean {
  return line > source.base && source.lineText(line - 1).trim() === '';
}
