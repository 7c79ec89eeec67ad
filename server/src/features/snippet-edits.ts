import type {
  TextEdit as LspTextEdit,
  OptionalVersionedTextDocumentIdentifier,
  SnippetTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

/** What a fix leaves to the author; neither bracket may stand inside, so that a search of any text stays linear. */
const TO_COMPLETE = /\[à compléter[^[\]\n]*\]/gu;

/** How much a text leaves to the author. */
export function leftToComplete(texts: readonly string[]): number {
  return texts.reduce((count, text) => count + (text.match(TO_COMPLETE)?.length ?? 0), 0);
}

/**
 * The same edits, with what is left to complete as tab stops, in the order of the text; undefined when there is none.
 * Clients indent anew the lines of a snippet, and those of the plain edits that come with it: an edit of several lines
 * is for the clients that say they keep them.
 */
export function withTabStops(
  textDocument: OptionalVersionedTextDocumentIdentifier,
  edits: readonly LspTextEdit[],
  keepsLines: boolean,
): WorkspaceEdit | undefined {
  if (!keepsLines && edits.some(({ newText }) => newText.includes('\n'))) return undefined;
  let stop = 0;
  const withStops = edits.toSorted(byPlace).map((edit): LspTextEdit | SnippetTextEdit => {
    const { range, newText } = edit;
    if (newText.search(TO_COMPLETE) < 0) return edit;
    let value = '';
    let from = 0;
    for (const { 0: placeholder, index } of newText.matchAll(TO_COMPLETE)) {
      stop += 1;
      value += `${escaped(newText.slice(from, index))}\${${stop}:${escaped(placeholder)}}`;
      from = index + placeholder.length;
    }
    return { range, snippet: { kind: 'snippet', value: value + escaped(newText.slice(from)) } };
  });
  return stop > 0 ? { documentChanges: [{ textDocument, edits: withStops }] } : undefined;
}

function byPlace({ range: { start: a } }: LspTextEdit, { range: { start: b } }: LspTextEdit): number {
  return a.line - b.line || a.character - b.character;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
