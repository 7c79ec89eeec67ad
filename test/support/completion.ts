import { type CompletionItem, type CompletionList, TextEdit } from 'vscode-languageserver-types';
import { edited } from './lsp';

const STOP = /\$\{(\d+)(?::([^}\\]*)|\|([^}\\|]+)\|)?\}|\$(\d+)/g;

/** What is left when the author accepts every default: `${1:x}` and `${1|x,y|}` give x; a bare `${1}` repeats it. */
export function acceptingDefaults(snippet: string): string {
  const values = new Map<string, string>();
  return snippet.replaceAll(STOP, (_, number, text, choices, bare) => {
    const given = text ?? choices?.split(',')[0];
    if (given !== undefined && !values.has(number)) values.set(number, given);
    return values.get(number ?? bare) ?? '';
  });
}

/** The text once a proposal is accepted: its lines after the first get the blanks their line begins with, as in VS Code. */
export function accepted(text: string, item: CompletionItem, list?: CompletionList): string {
  const range = TextEdit.is(item.textEdit) ? item.textEdit.range : list?.itemDefaults?.editRange;
  if (!range || !('start' in range)) throw new Error(`« ${item.label} » says nothing of where it goes`);
  const raw = item.textEdit?.newText ?? item.textEditText ?? item.label;
  const line = text.split('\n')[range.start.line] ?? '';
  const blanks = /^\s*/.exec(line.slice(0, range.start.character))![0];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const isSnippet = (item.insertTextFormat ?? list?.itemDefaults?.insertTextFormat) === 2;
  const newText = (isSnippet ? acceptingDefaults(raw) : raw)
    .split('\n')
    .map((one, index) => (index === 0 || one === '' ? one : blanks + one))
    .join(eol);
  return edited(text, [{ range, newText }]);
}

export function inOrder(items: readonly CompletionItem[]): CompletionItem[] {
  return [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}
