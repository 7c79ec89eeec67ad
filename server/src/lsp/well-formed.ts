import type { Message, TextDocumentContentChangeEvent } from 'vscode-languageserver';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Is what the library takes at its word what it should be? A document without a name, or whose text is none, would be
 * met again far from here, where nobody expects it.
 */
export function isWellFormed(message: Message): boolean {
  const { method, params } = message as { readonly method?: unknown; readonly params?: unknown };
  if (typeof method !== 'string') return true;
  const check = SYNCHRONISATION[method];
  if (!isObject(params)) return check === undefined;
  const { textDocument } = params;
  const named =
    textDocument === undefined ? check === undefined : isObject(textDocument) && isName(textDocument.uri);
  return named && (check?.(params, textDocument as Fields) ?? true);
}

const SYNCHRONISATION: Readonly<Record<string, (params: Fields, textDocument: Fields) => boolean>> = {
  'textDocument/didOpen': (_, { text, version }) => typeof text === 'string' && typeof version === 'number',
  'textDocument/didChange': ({ contentChanges }, { version }) =>
    typeof version === 'number' && Array.isArray(contentChanges) && contentChanges.every(isChange),
  'textDocument/didClose': () => true,
  'textDocument/didSave': () => true,
};

function isChange(change: unknown): change is TextDocumentContentChangeEvent {
  if (!isObject(change) || typeof change.text !== 'string') return false;
  const { range } = change;
  return range === undefined || (isObject(range) && isPosition(range.start) && isPosition(range.end));
}

function isPosition(position: unknown): boolean {
  return isObject(position) && Number.isInteger(position.line) && Number.isInteger(position.character);
}

function isName(uri: unknown): boolean {
  return typeof uri === 'string' && uri !== '';
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
