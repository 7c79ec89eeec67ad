import { Message, type MessageReader } from 'vscode-languageserver';
import { isObject } from './well-formed';

/**
 * The last versions of the documents that came: each message waits for its turn, and what is said of a text that
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

  /** One whose version never becomes that of the document (it is malformed, it changes nothing) is not waited for long. */
  #note(message: Message): void {
    if (!Message.isNotification(message) || !isObject(message.params)) return;
    const { textDocument } = message.params;
    if (!isObject(textDocument) || typeof textDocument.uri !== 'string') return;
    const { uri, version } = textDocument;
    if (message.method === 'textDocument/didClose') this.#versions.delete(uri);
    else if (VERSIONED.has(message.method) && typeof version === 'number') this.#versions.set(uri, version);
  }
}

const VERSIONED: ReadonlySet<string> = new Set(['textDocument/didOpen', 'textDocument/didChange']);
