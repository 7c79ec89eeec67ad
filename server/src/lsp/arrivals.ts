import type { Message, MessageReader } from 'vscode-languageserver';
import { isWellFormed } from './well-formed';

/**
 * The versions of the documents of which the edits came: each message waits for its turn, and what is said of a text that
 * is not the last one any more was said for nothing.
 */
export class Arrivals {
  readonly #versions = new Map<string, number>();

  /** The same reader: its messages are noted as they come. */
  noting(reader: MessageReader): MessageReader {
    const { onError, onClose, onPartialMessage } = reader;
    return {
      onError,
      onClose,
      onPartialMessage,
      listen: (callback) =>
        reader.listen((message) => {
          this.#note(message);
          callback(message);
        }),
      dispose: () => reader.dispose(),
    };
  }

  /** Did an edit of a later version come? */
  isBehind(uri: string, version: number): boolean {
    return (this.#versions.get(uri) ?? version) > version;
  }

  #note(message: Message): void {
    const { method, params } = message as { readonly method?: string; readonly params?: unknown };
    const change = SYNCHRONISATION.get(method ?? '');
    if (!change || !isWellFormed(message)) return;
    const { uri, version } = (params as { readonly textDocument: { uri: string; version: number } })
      .textDocument;
    if (change === 'edit') this.#versions.set(uri, version);
    else this.#versions.delete(uri);
  }
}

const SYNCHRONISATION: ReadonlyMap<string, 'edit' | 'life'> = new Map([
  ['textDocument/didOpen', 'life'],
  ['textDocument/didChange', 'edit'],
  ['textDocument/didClose', 'life'],
]);
