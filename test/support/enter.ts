import { readFileSync } from 'node:fs';
import type { TextEdit } from 'vscode-languageserver/node';
import { Lines } from '../../server/src/syntax';
import { edited } from './lsp';

interface EnterRule {
  beforeText: { pattern: string };
  afterText?: { pattern: string };
  action: { indent: 'none' | 'indent' | 'outdent'; appendText?: string };
}
export const LANGUAGE = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
  onEnterRules: EnterRule[];
  indentationRules: { increaseIndentPattern: string };
  wordPattern: { pattern: string; flags: string };
};

/** What VS Code inserts for Enter: the first rule that matches, else the indentation of the line, one step more after « key: ». */
export function enterText(before: string, after: string, eol: string): string {
  const indent = /^\s*/.exec(before)![0];
  const rule = LANGUAGE.onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText.pattern).test(before) &&
      (!afterText || new RegExp(afterText.pattern).test(after)),
  );
  if (!rule) {
    const increases = new RegExp(LANGUAGE.indentationRules.increaseIndentPattern).test(before);
    return eol + indent + (increases ? '  ' : '');
  }
  const { indent: how, appendText = '' } = rule.action;
  if (how === 'outdent') return eol + indent.slice(2) + appendText;
  return eol + indent + (how === 'indent' ? '  ' : '') + appendText;
}

/** Where a place of the text is once edits are applied, as VS Code applies them: what is inserted at it goes before it. */
export function movedBy(text: string, edits: readonly TextEdit[], at: number): number {
  const lines = new Lines(text);
  return edits
    .map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }))
    .filter(({ end }) => end <= at)
    .reduce((moved, { start, end, newText }) => moved + newText.length - (end - start), at);
}

/** The text once edits are applied, with its cursor. */
export function withCursor(text: string, edits: readonly TextEdit[], cursor: number): string {
  const moved = movedBy(text, edits, cursor);
  const after = edited(text, edits);
  return `${after.slice(0, moved)}‸${after.slice(moved)}`;
}
