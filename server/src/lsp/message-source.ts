import { fstatSync } from 'node:fs';
import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import {
  type Disposable,
  type MessageReader,
  ReadableStreamMessageReader,
  StreamMessageReader,
} from 'vscode-languageserver/node';

type Source = ConstructorParameters<typeof ReadableStreamMessageReader>[0];

const STDIN = 0;
/** In bytes: an edit comes at once, a document in parts. */
const AT_ONCE = 64 * 1024;

/**
 * Messages from the standard input. What comes through a pipe is read without the queue and the turns of a stream, that
 * would cost as much as half of the rest of the way to the document.
 */
export function readerOfInput(): MessageReader {
  const kind = fstatSync(STDIN);
  return kind.isFIFO() || kind.isSocket()
    ? new ReadableStreamMessageReader(sourceOf(STDIN))
    : new StreamMessageReader(process.stdin);
}

/** `onread`: Node.js has it for any socket, its types for those alone that are connected by a name. */
type Options = SocketConstructorOpts & { readonly onread: OnReadOpts };

function sourceOf(fd: number): Source {
  let told: (bytes: Uint8Array) => void = () => {};
  const buffer = Buffer.allocUnsafe(AT_ONCE);
  const callback = (count: number) => {
    // The next bytes come where these are.
    told(Buffer.from(buffer.subarray(0, count)));
    return true;
  };
  const options: Options = { fd, readable: true, writable: false, onread: { buffer, callback } };
  const socket = new Socket(options);
  const on = (event: 'close' | 'end' | 'error', listener: (error?: unknown) => void): Disposable => {
    socket.on(event, listener);
    return { dispose: () => socket.off(event, listener) };
  };
  return {
    onData: (listener) => {
      told = listener;
      return { dispose: () => (told = () => {}) };
    },
    onClose: (listener) => on('close', listener),
    onError: (listener) => on('error', listener),
    onEnd: (listener) => on('end', listener),
  };
}
