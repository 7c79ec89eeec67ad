import { fstatSync } from 'node:fs';
import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type MessageReader,
  StreamMessageReader,
} from 'vscode-languageserver/node';
import { Framing } from './framing';

const STDIN = 0;
/** In bytes: an edit comes at once, a document in parts. */
const AT_ONCE = 64 * 1024;

/** Messages from the standard input. */
export function readerOfInput(): MessageReader {
  const kind = fstatSync(STDIN);
  return kind.isFIFO() || kind.isSocket() ? new PipeReader(STDIN) : new StreamMessageReader(process.stdin);
}

/** `onread`: Node.js has it for any socket, its types for those alone that are connected by a name. */
type Options = SocketConstructorOpts & { readonly onread: OnReadOpts };

/**
 * What comes through a pipe is read without the queue of a stream, nor the turn that the reader of the library waits for:
 * they were a tenth of what a letter typed costs in a document of 600 lines.
 */
class PipeReader extends AbstractMessageReader {
  readonly #fd: number;
  readonly #framing = new Framing();

  constructor(fd: number) {
    super();
    this.#fd = fd;
  }

  listen(callback: DataCallback): Disposable {
    const buffer = Buffer.allocUnsafe(AT_ONCE);
    const read = (count: number) => {
      this.#read(buffer.subarray(0, count), callback);
      return true;
    };
    const options: Options = {
      fd: this.#fd,
      readable: true,
      writable: false,
      onread: { buffer, callback: read },
    };
    const socket = new Socket(options);
    socket.on('error', (error) => this.fireError(error));
    socket.on('close', () => this.fireClose());
    return { dispose: () => socket.destroy() };
  }

  #read(bytes: Buffer, callback: DataCallback): void {
    for (const content of this.#framing.cut(bytes)) {
      try {
        if (content instanceof Error) throw content;
        callback(JSON.parse(content));
      } catch (error) {
        this.fireError(error);
      }
    }
  }
}
